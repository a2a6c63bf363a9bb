import ArgumentParser
import Synergraph

/// Says what two interventions could do together.
struct SynergyCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "synergy", abstract: "Say what two interventions could do together.",
    discussion: """
      synergraph synergy exercise psilocybin --on depression

      Where their routes meet, what each adds, what opposes, which risks they share, and how far
      the combination itself has been studied.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One intervention.") var first: String
  @Argument(help: "The other intervention.") var second: String

  @Option(help: ArgumentHelp("The outcome.", valueName: "outcome"))
  var on: String

  @Option(help: ArgumentHelp("Most steps of a route.", valueName: "steps"))
  var maxLength: Int?

  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> SynergyAnswer {
    var query = SynergyQuery(first, second, on: on, filter: filterOptions.filter())
    if let maxLength { query.maximumLength = maxLength }
    return try query.answer(in: graph)
  }

  func refusal(of answer: SynergyAnswer) -> Refusal? { answer.refusal }
}

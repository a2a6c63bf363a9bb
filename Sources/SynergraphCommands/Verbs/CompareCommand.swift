import ArgumentParser
import Synergraph

/// Puts two entities side by side.
struct CompareCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Put two interventions or entities side by side.",
    discussion: """
      synergraph compare exercise psilocybin --on depression
      synergraph compare bdnf serotonin

      Which mechanisms differ, level by level; when, where and in whom they were seen; risks, and
      how far each has been studied by itself. Without --on, all within three steps.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One entity.") var first: String
  @Argument(help: "The other entity.") var second: String

  @Option(help: ArgumentHelp("The outcome to which routes lead.", valueName: "outcome"))
  var on: String?

  @Option(help: ArgumentHelp("Most steps of a route.", valueName: "steps"))
  var maxLength: Int?

  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ComparisonAnswer {
    try ComparisonQuery(
      first, second, on: on, maximumLength: maxLength, filter: filterOptions.filter()
    ).answer(in: graph)
  }

  func refusal(of answer: ComparisonAnswer) -> Refusal? { answer.refusal }
}

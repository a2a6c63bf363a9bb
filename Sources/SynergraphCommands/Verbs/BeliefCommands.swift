import ArgumentParser
import Synergraph

/// Explains how far a claim is believed, and why.
struct ExplainCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain how far a claim is believed, and why.",
    discussion: """
      synergraph explain psilocin activates htr2a

      Evidence for and against, the belief with its sum written out, grade, status and why.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "A relation by its id or claim.") var claim: [String]

  @Option(help: ArgumentHelp("Count only papers in this species.", valueName: "species"))
  var species: [Species] = []

  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ExplainAnswer {
    try ExplainQuery(claim.joined(separator: " "), species: species).answer(in: graph)
  }
}

/// Ranks the relations whose study would settle most.
struct GapsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "Rank the relations whose study would settle most.",
    discussion: """
      synergraph gaps exercise psilocybin --on depression
      synergraph gaps exercise psilocybin --on depression --to gaps.svg

      How reliable the helpful routes are, what each relation contributes, what it lacks, the next
      study, and what would turn the verdict. Status 1 if there is no helpful route.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One intervention, or two.") var interventions: [String]

  @Option(help: ArgumentHelp("The outcome.", valueName: "outcome"))
  var on: String

  @Option(help: ArgumentHelp("Most steps of a route.", valueName: "steps"))
  var maxLength = 8

  @Option(help: ArgumentHelp("Most relations to list.", valueName: "number"))
  var limit = 12

  @OptionGroup var chartOptions: ChartOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { chartOptions.to }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try GapsQuery(
        interventions, on: on, maximumLength: maxLength, limit: limit,
        filter: filterOptions.filter()
      ).answer(in: graph)
      return try chartOptions.output(
        of: answer, refusal: answer.refusal, question: "gaps", in: graph, formatOptions, terminal
      ) { ChartFigure(of: answer, in: graph) }
    }
  }
}

/// Says how far interventions have come towards use.
struct ReadinessCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "readiness", abstract: "Say how far interventions have come towards use.",
    discussion: """
      synergraph readiness exercise psilocybin --on depression

      The highest rung that evidence on each, and on both together, has reached.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One intervention, or two.") var interventions: [String]

  @Option(help: ArgumentHelp("The outcome.", valueName: "outcome"))
  var on: String

  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ReadinessAnswer {
    try ReadinessQuery(interventions, on: on, filter: filterOptions.filter()).answer(in: graph)
  }
}

import ArgumentParser
import Synergraph

/// Explains how far a claim is believed, or the sums behind the numbers of a pair.
struct ExplainCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Trace a number to its papers: a belief, or those of a pair.",
    discussion: """
      synergraph explain psilocin activates htr2a
      synergraph explain exercise psilocybin --on depression

      Of a claim: evidence for and against, the belief with its sum written out, grade, status and
      why. Of a pair: reliability, score and windows, down to the papers behind every relation.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "A relation by its id or claim; with --on, two interventions.")
  var claim: [String]

  @Option(help: ArgumentHelp("The outcome; asks for the sums of a pair.", valueName: "outcome"))
  var on: String?

  @Option(help: ArgumentHelp("With --on: when each is given.", valueName: "text"))
  var schedule: String?

  @Option(help: ArgumentHelp("Count only papers in this species.", valueName: "species"))
  var species: [Species] = []

  @OptionGroup var formatOptions: FormatOptions

  func validate() throws {
    if on != nil, claim.count != 2 {
      throw ValidationError("with --on, name two interventions: A B --on OUTCOME")
    }
    if on == nil, schedule != nil {
      throw ValidationError("--schedule goes with --on OUTCOME")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    let schedule = try schedule.map { text throws(ScheduleError) in try Schedule(parsing: text) }
    return try answering {
      if let outcome = self.on {
        let answer = try SumsQuery(
          claim[0], claim[1], on: outcome, schedule: schedule,
          filter: RelationFilter(species: species)
        ).answer(in: graph)
        return try output(of: answer, answer.refusal, graph, terminal)
      }
      let answer = try ExplainQuery(claim.joined(separator: " "), species: species)
        .answer(in: graph)
      return try output(of: answer, nil, graph, terminal)
    }
  }

  private func output<Answer: Encodable & Reportable>(
    of answer: Answer, _ refusal: Refusal?, _ graph: KnowledgeGraph, _ terminal: Terminal
  ) throws -> CommandOutput {
    let text = try formatOptions.print(
      answer, question: "explain", graph: graph.description.id, on: terminal)
    return CommandOutput(text, status: refusal == nil ? 0 : 1)
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

  var destination: String? { chartOptions.destination }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try answer(in: graph)
      return try chartOptions.output(
        of: answer, refusal: answer.refusal, question: "gaps", in: graph, formatOptions, terminal
      ) { ChartFigure(of: answer, in: graph) }
    }
  }

  private func answer(in graph: KnowledgeGraph) throws -> GapsAnswer {
    try GapsQuery(
      interventions, on: on, maximumLength: maxLength, limit: limit, filter: filterOptions.filter()
    ).answer(in: graph)
  }
}

extension GapsCommand: SlideFigureCommand {
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    let answer = try answer(in: graph)
    try answer.refusal?.keepFromDrawing()
    return DrawnFigure(ChartFigure(of: answer, in: graph))
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

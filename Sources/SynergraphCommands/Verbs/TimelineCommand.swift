import ArgumentParser
import Synergraph

/// Says when two interventions act on the mechanisms that they share.
struct TimelineCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Say when two interventions act, and where that overlaps.",
    discussion: """
      synergraph timeline exercise psilocybin --on depression
      synergraph timeline exercise psilocybin --on depression --to timeline.svg \\
        --schedule "exercise 3/week from -28 d until 56 d; psilocybin at 0 d, 21 d"
      synergraph timeline exercise psilocybin --on depression --as text --width 120

      What isn't known stays unknown. Without a schedule one is assumed and stated.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One intervention.") var first: String
  @Argument(help: "The other intervention.") var second: String

  @Option(help: ArgumentHelp("The outcome.", valueName: "outcome"))
  var on: String

  @Option(help: ArgumentHelp("When each is given; day 0 is yours to choose.", valueName: "text"))
  var schedule: String?

  @Option(help: ArgumentHelp("Most mechanisms.", valueName: "number"))
  var limit = 16

  @OptionGroup var chartOptions: ChartOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { chartOptions.destination }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try answer(in: graph)
      return try chartOptions.output(
        of: answer, refusal: answer.refusal, question: "timeline", in: graph, formatOptions,
        terminal
      ) { ChartFigure(of: answer) }
    }
  }

  private func answer(in graph: KnowledgeGraph) throws -> TimelineAnswer {
    let schedule = try schedule.map { text throws(ScheduleError) in try Schedule(parsing: text) }
    return try TimelineQuery(
      first, second, on: on, schedule: schedule, limit: limit, filter: filterOptions.filter()
    ).answer(in: graph)
  }
}

extension TimelineCommand: SlideFigureCommand {
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    DrawnFigure(ChartFigure(of: try answer(in: graph)))
  }
}

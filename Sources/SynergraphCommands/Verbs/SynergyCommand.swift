import ArgumentParser
import Synergraph

/// Says what two interventions could do together, or ranks all combinations.
struct SynergyCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "synergy", abstract: "Say what two interventions could do together.",
    discussion: """
      synergraph synergy exercise psilocybin --on depression
      synergraph synergy --all --on depression
      synergraph synergy --all --on depression --to matrix.svg

      Where their routes meet and when, what each adds, what opposes, which risks they share, how
      far the combination itself has been studied, and what would change that. --all ranks every
      combination by its routes, which is no ranking of benefit.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "One intervention.") var first: String?
  @Argument(help: "The other intervention.") var second: String?

  @Option(help: ArgumentHelp("The outcome.", valueName: "outcome"))
  var on: String

  @Option(help: ArgumentHelp("When each is given; day 0 is yours to choose.", valueName: "text"))
  var schedule: String?

  @Flag(help: "Rank all combinations of interventions with helpful routes.")
  var all = false

  @Option(
    help: ArgumentHelp("With --all: interventions of a combination, 2 or 3.", valueName: "2|3"))
  var size: Int?

  @Option(help: ArgumentHelp("With --all: draw the matrix: .svg, .png or .pdf.", valueName: "file"))
  var to: String?

  @Option(help: "The colours of the matrix: light, dark, print, or auto (SVG follows the screen).")
  var theme: MechanismFigure.Theme = .light

  @Option(help: ArgumentHelp("Most steps of a route.", valueName: "steps"))
  var maxLength: Int?

  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { to }

  func validate() throws {
    if all, first != nil {
      throw ValidationError("--all takes no interventions, only --on OUTCOME")
    }
    if !all, second == nil {
      throw ValidationError("name two interventions, or ask for --all")
    }
    if !all, size != nil || to != nil {
      throw ValidationError("--size and --to go with --all; 'draw --synergy A B' draws a pair")
    }
    if all, schedule != nil {
      throw ValidationError("--schedule is about two interventions; leave out --all")
    }
    if let size, !(2...3).contains(size) {
      throw ValidationError("--size is \(size), but must be 2 or 3")
    }
    if let to, size == 3 {
      throw ValidationError("a matrix shows pairs; leave out --size 3 or '--to \(to)'")
    }
    if let to, MatrixFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png or .pdf")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    let schedule = try schedule.map { text throws(ScheduleError) in try Schedule(parsing: text) }
    return try answering {
      if let first, let second {
        var query = SynergyQuery(
          first, second, on: on, filter: filterOptions.filter(), schedule: schedule)
        if let maxLength { query.maximumLength = maxLength }
        let answer = try query.answer(in: graph)
        return try output(of: answer, answer.refusal, graph, terminal)
      }
      let ranking = try ranking(in: graph)
      guard let format = to.flatMap({ MatrixFigure.Format(fileName: $0) }) else {
        return try output(of: ranking, ranking.refusal, graph, terminal)
      }
      let figure = MatrixFigure(of: ranking, in: graph)
      return CommandOutput(bytes: try figure.bytes(as: format, theme: theme))
    }
  }

  private func ranking(in graph: KnowledgeGraph) throws -> CombinationRanking {
    var query = CombinationRankingQuery(on: on, size: size ?? 2, filter: filterOptions.filter())
    if let maxLength { query.maximumLength = maxLength }
    return try query.answer(in: graph)
  }

  private func output<Answer: Encodable & Reportable>(
    of answer: Answer, _ refusal: Refusal?, _ graph: KnowledgeGraph, _ terminal: Terminal
  ) throws -> CommandOutput {
    let text = try formatOptions.print(
      answer, question: "synergy", graph: graph.description.id, on: terminal)
    return CommandOutput(text, status: refusal == nil ? 0 : 1)
  }
}

extension SynergyCommand: SlideFigureCommand {
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    guard all, size != 3 else {
      throw CommandFailure("a matrix needs --all; 'draw --synergy A B' draws a pair")
    }
    return DrawnFigure(MatrixFigure(of: try ranking(in: graph), in: graph))
  }
}

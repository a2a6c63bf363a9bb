import ArgumentParser
import Synergraph

/// Draws the graph or an answer.
struct DrawCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the graph or an answer: SVG, PNG, PDF, DOT or text.",
    discussion: """
      synergraph draw --synergy exercise psilocybin --on depression --to figure.svg
      synergraph draw --paths exercise depression --via BDNF --to routes.pdf
      synergraph draw --evidence-map --about BDNF --to evidence.svg
      synergraph draw --paths exercise depression --focus 2 --to second.svg

      The file's ending says the format. Without --to the figure goes to standard output: as text
      on a terminal, else as SVG. --report counts what overlaps and
      crosses instead, or as well if there is a file.
      """)

  @OptionGroup var graphOptions: GraphOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw how two interventions meet.", valueName: "interventions"))
  var synergy: [String] = []

  @Option(help: ArgumentHelp("The outcome of --synergy.", valueName: "outcome"))
  var on: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the routes between two entities.", valueName: "entities"))
  var paths: [String] = []

  @Flag(help: "With --synergy: three small figures, one for each alone and one for both.")
  var multiples = false

  @Flag(
    help: "Draw the studies behind it instead: claims by design, for and against.")
  var evidenceMap = false

  @Option(
    help: ArgumentHelp("With --evidence-map: the claims on an entity.", valueName: "entity"))
  var about: String?

  @Option(
    help: ArgumentHelp(
      "Put forward the routes through an entity, or the one of this number of --paths.",
      valueName: "entity|number"))
  var focus: String?

  @OptionGroup(title: "Routes") var pathOptions: PathOptions
  @OptionGroup(title: "Evidence") var filterOptions: FilterOptions

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var to: String?

  @Option(help: "The way arrows run: right or down.")
  var direction: FigureOptions.Direction = .right

  @Option(help: "The colours: light, dark, print, or auto (SVG follows the screen).")
  var theme: MechanismFigure.Theme = .light

  @Option(
    help: ArgumentHelp(
      "Most boxes, or claims of --evidence-map; 26 by default, fewer where space is.",
      valueName: "number"))
  var boxes: Int?

  @Option(help: ArgumentHelp("Pixels per point, for PNG.", valueName: "factor"))
  var scale = 2.0

  @Option(help: "The form on standard output: svg or text.")
  var `as`: DrawingForm?

  @Option(help: ArgumentHelp("Characters in a line of text, 40 to 400.", valueName: "number"))
  var width: Int?

  @Flag(help: "List the sources below the figure.")
  var references = false

  @Flag(help: "Count boxes, overlaps, crossings and bends.")
  var report = false

  @OptionGroup(title: "Report") var formatOptions: FormatOptions

  var destination: String? { to == "-" ? nil : to }

  /// Whether the figure is wanted as text for sure.
  private var isText: Bool {
    self.as == .text || (to?.isTextFile ?? false)
  }

  func validate() throws {
    if !synergy.isEmpty, synergy.count != 2 || on == nil {
      throw ValidationError("--synergy takes two interventions and an outcome: A B --on OUTCOME")
    }
    if !paths.isEmpty, paths.count != 2 {
      throw ValidationError("--paths takes two entities: FROM TO")
    }
    if !synergy.isEmpty, !paths.isEmpty {
      throw ValidationError("one figure shows --synergy or --paths, not both")
    }
    if focus != nil, synergy.isEmpty, paths.isEmpty {
      throw ValidationError("--focus goes with --synergy or --paths, whose routes it puts forward")
    }
    if focus != nil, isText || multiples || evidenceMap {
      throw ValidationError("--focus can't be drawn as text or with --multiples or --evidence-map")
    }
    if focus != nil, let to, MechanismFigure.Format(fileName: to) == .dot {
      throw ValidationError("--focus can't be written as DOT; write SVG, PNG or PDF")
    }
    if let boxes, !(4...300).contains(boxes) {
      throw ValidationError("--boxes is \(boxes), but must lie between 4 and 300")
    }
    if multiples, synergy.isEmpty {
      throw ValidationError("--multiples goes with --synergy A B --on OUTCOME")
    }
    if multiples, evidenceMap {
      throw ValidationError("one figure shows --multiples or --evidence-map, not both")
    }
    if about != nil, !evidenceMap || !synergy.isEmpty || !paths.isEmpty {
      throw ValidationError("--about goes with --evidence-map, and without --synergy or --paths")
    }
    if !(0.1...16).contains(scale) {
      throw ValidationError("--scale is \(scale), but must lie between 0.1 and 16")
    }
    if report, to == "-" || isText || multiples || evidenceMap {
      throw ValidationError("--report counts what is in a figure of boxes and arrows, in a file")
    }
    if let width, !(40...400).contains(width) {
      throw ValidationError("--width is \(width), but must lie between 40 and 400")
    }
    if let to, to != "-", self.as != nil {
      throw ValidationError("--as is for standard output; the ending of '\(to)' says the form")
    }
    if isText, multiples {
      throw ValidationError("--multiples can't be drawn as text; draw each by itself")
    }
    if isText { return }
    if multiples || evidenceMap, let to, to != "-", MatrixFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png or .pdf")
    }
    if let to, to != "-", MechanismFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png, .pdf, .dot or .txt")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    let isText = isText || (terminal.isInteractive && self.as == nil && !report)
    if isText, focus != nil {
      throw CommandFailure("--focus can't be drawn as text; write a file, such as '--to a.svg'")
    }
    let columns = width ?? terminal.columns
    if let figure = try chart(in: graph) {
      guard !isText else {
        guard let text = figure.text(width: columns) else {
          throw CommandFailure("this figure needs a file, such as '--to multiples.svg'")
        }
        return CommandOutput(text)
      }
      let format = to.flatMap { MatrixFigure.Format(fileName: $0) } ?? .svg
      return CommandOutput(bytes: try figure.bytes(as: format, theme: theme, scale: scale))
    }
    let figure = try figure(of: graph, boxLimit: isText ? 18 : 26)
    let report = try report ? describe(figure, of: graph, on: terminal) : ""
    if self.report, to == nil { return CommandOutput(report) }
    if isText {
      return CommandOutput(figure.text(width: columns, usesColour: terminal.usesColor))
    }
    let format = to.flatMap { MechanismFigure.Format(fileName: $0) } ?? .svg
    return CommandOutput(
      bytes: try figure.bytes(as: format, theme: theme, scale: scale), report: report)
  }

  private func describe(
    _ figure: MechanismFigure, of graph: KnowledgeGraph, on terminal: Terminal
  ) throws -> String {
    try formatOptions.print(
      figure.report(), question: "draw", graph: graph.description.id, on: terminal)
  }

  /// - Parameter limit: most boxes where the command names none.
  private func options(boxLimit limit: Int = 26) -> FigureOptions {
    FigureOptions(
      direction: direction, boxLimit: boxes ?? limit, listsReferences: references,
      focus: focus.map { paths.isEmpty ? .entity($0) : Int($0).map { .route($0) } ?? .entity($0) })
  }

  /// The answer of --synergy, with enough paths to choose a readable figure from.
  private func synergyAnswer(in graph: KnowledgeGraph) throws -> SynergyAnswer? {
    guard let on, synergy.count == 2 else { return nil }
    return try SynergyQuery(
      synergy[0], synergy[1], on: on, pathLimit: 400, filter: filterOptions.filter()
    ).answer(in: graph)
  }

  /// The answer of --paths.
  private func pathsAnswer(in graph: KnowledgeGraph) throws -> PathsAnswer? {
    guard paths.count == 2 else { return nil }
    return try pathOptions.query(from: paths[0], to: paths[1], filter: filterOptions)
      .answer(in: graph)
  }

  private func figure(of graph: KnowledgeGraph, boxLimit: Int) throws -> MechanismFigure {
    let options = options(boxLimit: boxLimit)
    if let answer = try synergyAnswer(in: graph) {
      return try MechanismFigure(of: answer, in: graph, options: options)
    }
    if let answer = try pathsAnswer(in: graph) {
      return try MechanismFigure(of: answer, in: graph, options: options)
    }
    return try MechanismFigure(of: graph, options: options)
  }

  /// The figure that is no diagram; nil where a diagram is wanted.
  private func chart(in graph: KnowledgeGraph) throws -> ChartFigure? {
    if multiples, let answer = try synergyAnswer(in: graph) {
      return try ChartFigure(
        multiplesOf: answer, in: graph, options: options(boxLimit: 20))
    }
    return evidenceMap ? ChartFigure(of: try evidence(in: graph)) : nil
  }

  private func evidence(in graph: KnowledgeGraph) throws -> EvidenceMap {
    let limit = options().boxLimit
    if let about {
      let entity = try EntityResolver(graph).entity(about)
      return EvidenceMap(about: entity, in: graph, rowLimit: limit)
    }
    if let answer = try synergyAnswer(in: graph) {
      return EvidenceMap(of: answer, in: graph, rowLimit: limit)
    }
    if let answer = try pathsAnswer(in: graph) {
      return EvidenceMap(of: answer, in: graph, rowLimit: limit)
    }
    return EvidenceMap(of: graph, rowLimit: limit)
  }
}

extension DrawCommand: SlideFigureCommand {
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    if let chart = try chart(in: graph) { return DrawnFigure(chart) }
    return try DrawnFigure(figure(of: graph, boxLimit: 26))
  }
}

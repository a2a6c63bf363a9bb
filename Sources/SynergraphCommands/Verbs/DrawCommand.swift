import ArgumentParser
import Synergraph

/// Draws the graph or an answer.
struct DrawCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw the graph or an answer: SVG, PNG, PDF or DOT.",
    discussion: """
      synergraph draw --synergy exercise psilocybin --on depression --to figure.svg
      synergraph draw --paths exercise depression --via BDNF --to routes.pdf
      synergraph draw --paths exercise depression --focus 2 --to second.svg
      synergraph draw --to graph.png

      The file's ending says the format; without --to, SVG goes to standard output.
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

  @Option(help: ArgumentHelp("Most boxes.", valueName: "number"))
  var boxes = 26

  @Option(help: ArgumentHelp("Pixels per point, for PNG.", valueName: "factor"))
  var scale = 2.0

  @Flag(help: "List the sources below the figure.")
  var references = false

  var destination: String? { to }

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
    if focus != nil, let to, MechanismFigure.Format(fileName: to) == .dot {
      throw ValidationError("--focus can't be written as DOT; write SVG, PNG or PDF")
    }
    if !(4...300).contains(boxes) {
      throw ValidationError("--boxes is \(boxes), but must lie between 4 and 300")
    }
    if !(0.1...16).contains(scale) {
      throw ValidationError("--scale is \(scale), but must lie between 0.1 and 16")
    }
    if let to, to != "-", MechanismFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png, .pdf or .dot")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    let figure = try figure(of: graph)
    let format = to.flatMap { MechanismFigure.Format(fileName: $0) } ?? .svg
    return CommandOutput(bytes: try figure.bytes(as: format, theme: theme, scale: scale))
  }

  private func figure(of graph: KnowledgeGraph) throws -> MechanismFigure {
    let options = FigureOptions(
      direction: direction, boxLimit: boxes, listsReferences: references,
      focus: focus.map { paths.isEmpty ? .entity($0) : Int($0).map { .route($0) } ?? .entity($0) })
    if let on, synergy.count == 2 {
      // Enough paths to choose a readable figure from.
      let query = SynergyQuery(
        synergy[0], synergy[1], on: on, pathLimit: 400, filter: filterOptions.filter())
      return try MechanismFigure(of: query.answer(in: graph), in: graph, options: options)
    }
    if paths.count == 2 {
      let query = pathOptions.query(from: paths[0], to: paths[1], filter: filterOptions)
      return try MechanismFigure(of: query.answer(in: graph), in: graph, options: options)
    }
    return try MechanismFigure(of: graph, options: options)
  }
}

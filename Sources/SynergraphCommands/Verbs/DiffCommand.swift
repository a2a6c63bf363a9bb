import ArgumentParser
import Synergraph

/// Says what changed between two versions of a graph.
struct DiffCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two versions of a graph, or since a year.",
    discussion: """
      synergraph diff shipped Graphs/exercise-psychedelics
      synergraph diff old.yaml new.yaml --to changes.svg
      synergraph diff --since 2024
      synergraph diff mine.yaml --since 2024 --as text

      Changes of status come first, with their reason. 'shipped' is the graph that comes with the
      program, - standard input. Status 0 if both say the same, 1 if they differ.
      """)

  @Argument(help: "The old version: a file, a folder, - or 'shipped'.") var old: String?
  @Argument(help: "The new version.") var new: String?

  @Option(
    help: ArgumentHelp(
      "In place of a new version: what sources of this year and later changed.", valueName: "year"))
  var since: Int?

  @Option(help: ArgumentHelp("Draw it: .svg, .png, .pdf, .dot or .txt.", valueName: "file"))
  var to: String?

  @OptionGroup var formOptions: DrawingFormOptions

  @Option(help: "The colours: light, dark, print, or auto (SVG follows the screen).")
  var theme: MechanismFigure.Theme = .light

  @Option(help: "The way arrows run: right or down.")
  var direction: FigureOptions.Direction = .right

  @Option(
    help: ArgumentHelp("Most boxes; 40 by default, 12 on a slide.", valueName: "number"))
  var boxes: Int?

  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { to == "-" ? nil : to }

  func validate() throws {
    if new == nil, since == nil {
      throw ValidationError(
        "name two versions, or the first year of new sources with --since")
    }
    if let new, since != nil {
      throw ValidationError("--since compares one graph with itself; leave '\(new)' out")
    }
    if old == "-", new == "-" {
      throw ValidationError("only one of the two versions can be standard input")
    }
    if let to = destination, !to.isTextFile, MechanismFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png, .pdf, .dot or .txt")
    }
    try formOptions.check(against: destination)
    if let boxes, !(4...300).contains(boxes) {
      throw ValidationError("--boxes is \(boxes), but must lie between 4 and 300")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let before = try graphOptions.load()
    let after = try new.map { try Self.options(for: $0).load() } ?? before
    let difference =
      since.map { GraphDifference(in: after, since: $0) }
      ?? GraphDifference(from: before, to: after)
    let status: Int32 = difference.isEmpty ? 0 : 1
    if to != nil || formOptions.as != nil {
      let figure = try figure(of: difference, from: before, to: after, boxLimit: 40)
      if formOptions.isText(in: destination, on: terminal) {
        let text = figure.text(
          width: formOptions.width ?? terminal.columns, usesColour: terminal.usesColor)
        return CommandOutput(text, status: status)
      }
      let format = destination.flatMap { MechanismFigure.Format(fileName: $0) } ?? .svg
      return CommandOutput(bytes: try figure.bytes(as: format, theme: theme), status: status)
    }
    let text = try formatOptions.print(
      difference, question: "diff", graph: after.description.id, on: terminal)
    return CommandOutput(text, status: status)
  }

  private func figure(
    of difference: GraphDifference, from old: KnowledgeGraph, to new: KnowledgeGraph, boxLimit: Int
  ) throws -> MechanismFigure {
    try MechanismFigure(
      of: difference, from: old, to: new,
      options: FigureOptions(direction: direction, boxLimit: boxes ?? boxLimit))
  }

  private static func options(for path: String?) -> GraphOptions {
    var options = GraphOptions()
    options.graph = path == "shipped" ? nil : path
    return options
  }
}

extension DiffCommand: SlideFigureCommand {
  var graphOptions: GraphOptions { Self.options(for: old) }

  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    guard let since else {
      throw CommandFailure("a deck has one graph; draw what changed in it with 'diff --since YEAR'")
    }
    return try DrawnFigure(
      figure(
        of: GraphDifference(in: graph, since: since), from: graph, to: graph, boxLimit: 12))
  }
}

import ArgumentParser
import Synergraph

/// Says what changed between two versions of a graph.
struct DiffCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what changed between two versions of a graph.",
    discussion: """
      synergraph diff shipped Graphs/exercise-psychedelics
      synergraph diff old.yaml new.yaml --to changes.svg
      synergraph diff old.yaml new.yaml --as text

      Changes of status come first, with their reason. 'shipped' is the graph that comes with the
      program, - standard input. Status 0 if both say the same, 1 if they differ.
      """)

  @Argument(help: "The old version: a file, a folder, - or 'shipped'.") var old: String
  @Argument(help: "The new version.") var new: String

  @Option(help: ArgumentHelp("Draw it: .svg, .png, .pdf, .dot or .txt.", valueName: "file"))
  var to: String?

  @OptionGroup var formOptions: DrawingFormOptions

  @Option(help: "The colours: light, dark, print, or auto (SVG follows the screen).")
  var theme: MechanismFigure.Theme = .light

  @Option(help: "The way arrows run: right or down.")
  var direction: FigureOptions.Direction = .right

  @Option(help: ArgumentHelp("Most boxes.", valueName: "number"))
  var boxes = 40

  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { to == "-" ? nil : to }

  func validate() throws {
    if old == "-", new == "-" {
      throw ValidationError("only one of the two versions can be standard input")
    }
    if let to = destination, !to.isTextFile, MechanismFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png, .pdf, .dot or .txt")
    }
    try formOptions.check(against: destination)
    if !(4...300).contains(boxes) {
      throw ValidationError("--boxes is \(boxes), but must lie between 4 and 300")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let (before, after) = (try load(old), try load(new))
    let difference = GraphDifference(from: before, to: after)
    let status: Int32 = difference.isEmpty ? 0 : 1
    if to != nil || formOptions.as != nil {
      let figure = try MechanismFigure(
        of: difference, from: before, to: after,
        options: FigureOptions(direction: direction, boxLimit: boxes))
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

  private func load(_ path: String) throws -> KnowledgeGraph {
    var options = GraphOptions()
    options.graph = path == "shipped" ? nil : path
    return try options.load()
  }
}

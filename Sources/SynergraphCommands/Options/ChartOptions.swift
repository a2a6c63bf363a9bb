import ArgumentParser
import Synergraph

/// Where to draw an answer as a chart.
struct ChartOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Draw it: .svg, .png, .pdf or .txt.", valueName: "file"))
  var to: String?

  @OptionGroup var formOptions: DrawingFormOptions

  @Option(help: "The colours of the drawing: light, dark, print, or auto (SVG follows the screen).")
  var theme: MechanismFigure.Theme = .light

  /// The file to write; nil for standard output.
  var destination: String? { to == "-" ? nil : to }

  func validate() throws {
    if let to = destination {
      if !to.isTextFile, MatrixFigure.Format(fileName: to) == nil {
        throw ValidationError("'\(to)' must end in .svg, .png, .pdf or .txt")
      }
      try formOptions.check(against: to)
    }
  }

  /// The chart where one is wanted, else the answer in words; a "no" is never drawn.
  func output<Answer: Encodable & Reportable>(
    of answer: Answer, refusal: Refusal?, question: String, in graph: KnowledgeGraph,
    _ formatOptions: FormatOptions, _ terminal: Terminal, figure: () -> ChartFigure
  ) throws -> CommandOutput {
    if to != nil || formOptions.as != nil {
      try refusal?.keepFromDrawing()
      let figure = figure()
      if formOptions.isText(in: destination, on: terminal),
        let text = figure.text(
          width: formOptions.width ?? terminal.columns, usesColour: terminal.usesColor)
      {
        return CommandOutput(text)
      }
      let format = destination.flatMap { MatrixFigure.Format(fileName: $0) } ?? .svg
      return CommandOutput(bytes: try figure.bytes(as: format, theme: theme))
    }
    let text = try formatOptions.print(
      answer, question: question, graph: graph.description.id, on: terminal)
    return CommandOutput(text, status: refusal == nil ? 0 : 1)
  }
}

extension Refusal {
  /// Throws what stands in for the drawing of a "no".
  func keepFromDrawing() throws {
    throw CommandFailure("there is nothing to draw: \(reason)")
  }
}

extension String {
  /// Whether a file of this name holds plain text.
  var isTextFile: Bool { lowercased().hasSuffix(".txt") }
}

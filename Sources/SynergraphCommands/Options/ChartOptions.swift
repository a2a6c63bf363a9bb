import ArgumentParser
import Synergraph

/// Where to draw an answer as a chart.
struct ChartOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Draw it: .svg, .png, .pdf or .txt.", valueName: "file"))
  var to: String?

  @Option(help: "The colours of the drawing: light, dark or print.")
  var theme: MechanismFigure.Theme = .light

  func validate() throws {
    if let to, !to.isTextFile, MatrixFigure.Format(fileName: to) == nil {
      throw ValidationError("'\(to)' must end in .svg, .png, .pdf or .txt")
    }
  }

  /// The chart where a file is wanted, else the answer in words; a "no" is never drawn.
  func output<Answer: Encodable & Reportable>(
    of answer: Answer, refusal: Refusal?, question: String, in graph: KnowledgeGraph,
    _ formatOptions: FormatOptions, _ terminal: Terminal, figure: () -> ChartFigure
  ) throws -> CommandOutput {
    if let refusal, to != nil {
      throw CommandFailure("there is nothing to draw: \(refusal.reason)")
    }
    if to?.isTextFile ?? false, let text = figure().text(width: terminal.columns) {
      return CommandOutput(text)
    }
    if let format = to.flatMap({ MatrixFigure.Format(fileName: $0) }) {
      return CommandOutput(bytes: try figure().bytes(as: format, theme: theme))
    }
    let text = try formatOptions.print(
      answer, question: question, graph: graph.description.id, on: terminal)
    return CommandOutput(text, status: refusal == nil ? 0 : 1)
  }
}

extension String {
  /// Whether a file of this name holds plain text.
  var isTextFile: Bool { lowercased().hasSuffix(".txt") }
}

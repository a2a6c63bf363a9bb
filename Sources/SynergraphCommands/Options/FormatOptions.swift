import ArgumentParser
import Synergraph

/// In which form an answer is printed.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case tsv
  case md
}

struct FormatOptions: ParsableArguments {
  @Option(help: "How to print the answer: text, json, tsv or md.")
  var format: AnswerFormat = .text

  /// Prints an answer in the chosen form.
  ///
  /// - Parameter question: the verb that asked, for programs that read JSON.
  func print<Answer: Encodable>(
    _ answer: Answer, question: String, graph: String, report: Report, on terminal: Terminal
  ) throws -> String {
    switch format {
    case .text: ReportText(width: terminal.width, usesColor: terminal.usesColor).text(report)
    case .md: ReportMarkdown().text(report)
    case .tsv: ReportTSV().text(report.data)
    case .json:
      try AnswerDocument(question: question, graph: graph, answer: answer).json()
    }
  }
}

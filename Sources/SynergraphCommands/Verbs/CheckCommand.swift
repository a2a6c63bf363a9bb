import ArgumentParser
import FoundationEssentials
import Synergraph

/// Checks a graph by every rule.
struct CheckCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a graph by every rule.",
    discussion: """
      synergraph check Graphs/exercise-psychedelics
      synergraph check --explain entity-declared

      Prints every problem with its place. The status is 1 if there is an error.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case github
  }

  @Argument(help: "The graph: a YAML file or a folder; the shipped one by default.")
  var path: String?

  @Option(help: .hidden)
  var graph: String?

  @Option(
    help: ArgumentHelp("Say what a rule asks for and why; 'all' lists them.", valueName: "rule"))
  var explain: String?

  @Option(help: "How to print the problems: text, json or github.")
  var format: Format = .text

  func output(on terminal: Terminal) throws -> CommandOutput {
    if let explain { return try explanation(of: explain) }
    let result = GraphReader().read(path ?? graph)
    let status: Int32 = result.graph == nil ? 1 : 0
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try encoder.encode(result.diagnostics)
      return CommandOutput(String(decoding: data, as: UTF8.self) + "\n", status: status)
    case .github:
      return CommandOutput(DiagnosticGitHub().text(result.diagnostics), status: status)
    case .text:
      let printer = DiagnosticText(sources: result.sources, usesColor: terminal.usesColor)
      return CommandOutput(
        printer.text(result.diagnostics) + summary(of: result) + "\n", status: status)
    }
  }

  private func summary(of result: GraphReader.Result) -> String {
    func count(_ severity: Diagnostic.Severity) -> String? {
      let number = result.diagnostics.count { $0.severity == severity }
      return number == 0 ? nil : "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
    }
    let problems = [count(.error), count(.warning), count(.note)].compactMap { $0 }
    let found = problems.isEmpty ? "no problems" : problems.joined(separator: ", ")
    guard let graph = result.graph else { return found }
    let evidence = StatsQuery().answer(in: graph).evidence
    return "\(graph.description.id): \(graph.entities.count) entities, "
      + "\(graph.relations.count) relations, \(evidence) evidence items, "
      + "\(graph.citations.count) citations; \(found)"
  }

  private func explanation(of name: String) throws -> CommandOutput {
    let rules = GraphRules.descriptions
    if name == "all" {
      let width = rules.map(\.id.count).max() ?? 0
      let lines = rules.map { rule in
        rule.id + String(repeating: " ", count: width + 2 - rule.id.count)
          + rule.severity.rawValue + String(repeating: " ", count: 9 - rule.severity.rawValue.count)
          + rule.summary
      }
      return CommandOutput(lines.joined(separator: "\n") + "\n")
    }
    guard let rule = rules.first(where: { $0.id == name }) else {
      throw CommandFailure(
        "no rule is called '\(name)'\(didYouMean(name, among: rules.map(\.id)))"
          + "; 'synergraph check --explain all' lists them")
    }
    return CommandOutput(
      """
      \(rule.id) (\(rule.severity.rawValue))
      \(rule.summary)

      \(rule.explanation)

      Wrong:

      \(indented(rule.wrong))

      Right:

      \(indented(rule.right))

      """)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}

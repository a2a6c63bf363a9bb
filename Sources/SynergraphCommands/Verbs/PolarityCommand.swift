import ArgumentParser
import Synergraph

/// Says whether published mechanisms agree with themselves.
struct PolarityCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "polarity", abstract: "Say whether published mechanisms agree with themselves.",
    discussion: """
      synergraph polarity indication_paths.yaml --lexicon predicate_polarity.yaml
      synergraph polarity paths/ --from MESH:D000639 --to MESH:D003866 --max-length 5

      Files are mechanisms in DrugMechDB's YAML, one a file or many. Each is coherent (all paths of
      known direction lower the disease), incoherent, inconsistent or indeterminate. With --from and
      --to all are laid one over the other, and the routes between two of their nodes are counted.
      """)

  @Argument(help: ArgumentHelp("YAML files, folders of them, or - for standard input."))
  var files: [String]

  @Option(
    help: ArgumentHelp("How predicates are read; by default as we read them.", valueName: "file"))
  var lexicon: String?

  @Option(help: ArgumentHelp("Where routes over all mechanisms begin.", valueName: "node"))
  var from: String?

  @Option(help: ArgumentHelp("Where routes over all mechanisms end.", valueName: "node"))
  var to: String?

  @Option(help: ArgumentHelp("Most links of a route.", valueName: "links"))
  var maxLength = 6

  @OptionGroup var formatOptions: FormatOptions

  func validate() throws {
    if (from == nil) != (to == nil) {
      throw ValidationError("--from and --to belong together: the two ends of the routes")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let lexicon = try readLexicon()
    let result = try MechanismFiles.read(files)
    let name = files.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
    let notes = MechanismFiles.notes(on: result)
    if let from, let to {
      let network = MechanismNetwork(result.documents, lexicon: lexicon)
      let routes = try network.routes(
        from: id(from, in: network), to: id(to, in: network), maximumLength: maxLength)
      let text = try formatOptions.print(
        routes, question: "polarity", graph: name, on: terminal)
      return CommandOutput(text, notes: notes, status: routes.refusal == nil ? 0 : 1)
    }
    let answer = try PolarityQuery(lexicon: lexicon).answer(of: result.documents)
    let text = try formatOptions.print(answer, question: "polarity", graph: name, on: terminal)
    return CommandOutput(text, notes: notes)
  }

  private func readLexicon() throws -> SignLexicon {
    guard let lexicon else { return .builtIn }
    let files = TextFiles(paths: [lexicon])
    guard let source = files.sources.first, files.diagnostics.isEmpty else {
      throw MechanismFiles.failure("the lexicon", files.diagnostics, files.sources)
    }
    let result = SignLexiconReader().read(source)
    if let lexicon = result.lexicon { return lexicon }
    throw MechanismFiles.failure("the lexicon", result.diagnostics, [source])
  }

  private func id(_ name: String, in network: MechanismNetwork) throws -> String {
    let ids = network.ids(called: name)
    if let id = ids.first, ids.count == 1 { return id }
    if ids.isEmpty {
      let known = network.names.keys.elements + network.names.values.elements
      throw CommandFailure(
        "no mechanism has a node '\(name)'\(didYouMean(name, among: known)) [unknown-entity]")
    }
    throw CommandFailure(
      "'\(name)' names several nodes: \(ids.map { "'\($0)'" }.joined(separator: ", "))")
  }
}

/// Files of mechanisms, as commands read them.
enum MechanismFiles {
  /// Reads all of them; its errors go to standard error as `check` prints them.
  static func read(_ paths: [String]) throws -> DrugMechDBReader.Result {
    let files = TextFiles(paths: paths)
    guard files.diagnostics.isEmpty else {
      throw failure("the input", files.diagnostics, files.sources)
    }
    let result = DrugMechDBReader().read(files.sources)
    if result.errorCount == 0 { return result }
    throw failure("the input", result.diagnostics, files.sources)
  }

  /// What readers of the answer should know of the files.
  static func notes(on result: DrugMechDBReader.Result) -> [String] {
    let warnings = result.diagnostics.filter { $0.severity == .warning }
    guard let first = warnings.first else { return [] }
    let count = warnings.count == 1 ? "1 warning" : "\(warnings.count) warnings, the first"
    return ["\(count): \(first.place): \(printable(first.message))"]
  }

  /// The first errors with their places.
  static func failure(
    _ what: String, _ diagnostics: [Diagnostic], _ sources: [SourceText]
  ) -> CommandFailure {
    let errors = diagnostics.filter { $0.severity == .error }
    let text = DiagnosticText(sources: sources).text(Array(errors.prefix(20)))
    let more = errors.count > 20 ? "… and \(errors.count - 20) more\n" : ""
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return CommandFailure("\(what) has \(count)\n\(text)\(more)")
  }
}

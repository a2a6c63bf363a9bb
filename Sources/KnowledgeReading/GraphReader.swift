public import Diagnostics
public import Knowledge

/// Reads a graph from files, checks it by every rule, and yields it or every reason why not.
public struct GraphReader: Sendable {
  private let rules: [any Rule.Type]

  /// - Parameter checksEverything: whether rules that only warn are checked too. A graph comes out
  ///   or doesn't by the rules whose severity is `error`; questions need no others.
  public init(checksEverything: Bool = true) {
    rules = GraphRules.rules.filter { checksEverything || $0.description.severity == .error }
  }

  /// What came of reading.
  public struct Result: Sendable {
    /// The graph; nil where there is an error.
    public let graph: KnowledgeGraph?
    /// Everything that was found, in the order of the text.
    public let diagnostics: [Diagnostic]
    /// The texts that diagnostics speak of.
    public let sources: [SourceText]

    public var errorCount: Int { diagnostics.count { $0.severity == .error } }
  }

  /// Reads the graph in a file, in a folder, or for `-` on standard input.
  ///
  /// Never throws and never traps: an unreadable file, text that isn't UTF-8, malformed YAML and
  /// wrong values are all diagnostics.
  public func read(path: String) -> Result {
    let files = GraphFiles(path: path)
    return result(
      documents: files.documents, sources: files.sources, diagnostics: files.diagnostics,
      isComplete: files.isComplete)
  }

  /// Reads a graph from texts in memory; `include` is ignored.
  public func read(_ sources: [SourceText]) -> Result {
    let parsed = sources.map(YAMLNode.parse)
    let diagnostics = parsed.flatMap(\.diagnostics)
    return result(
      documents: parsed.compactMap(\.node), sources: sources, diagnostics: diagnostics,
      isComplete: diagnostics.isEmpty)
  }

  private func result(
    documents: [YAMLNode], sources: [SourceText], diagnostics: [Diagnostic], isComplete: Bool
  ) -> Result {
    var diagnostics = diagnostics
    var decoder = DocumentDecoder()
    for document in documents {
      var checker = ShapeChecker()
      checker.check(document, is: .record(KnowledgeFormat.file), called: "a knowledge file")
      diagnostics += checker.diagnostics
      decoder.add(document, isSound: checker.diagnostics.isEmpty)
    }
    // While a file is missing, every name it declares would be reported as unknown.
    if isComplete {
      for rule in rules { diagnostics += rule.check(decoder.document) }
    }
    diagnostics.sort()
    let hasError = diagnostics.contains { $0.severity == .error }
    let graph = hasError ? nil : decoder.document.graph(named: sources.first?.file)
    return Result(graph: graph, diagnostics: diagnostics, sources: sources)
  }
}

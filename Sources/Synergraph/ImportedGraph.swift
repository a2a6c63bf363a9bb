public import Diagnostics
public import Knowledge
public import KnowledgeExchange

/// A graph that was made of somebody else's format.
public struct ImportedGraph: Sendable {
  public let graph: KnowledgeGraph
  /// What the format says and the graph doesn't.
  public let losses: ImportLosses
  /// Warnings; nothing here kept the graph from being made.
  public let diagnostics: [Diagnostic]

  /// Why a text of a known format could not be imported.
  public struct Failure: Error, Sendable {
    public let diagnostics: [Diagnostic]
    public let sources: [SourceText]
  }

  /// Imports the file, or the folder of files, at `path`; nil where it isn't of a known format.
  ///
  /// Known is the YAML of DrugMechDB. Standard input is never taken for it, since it can be read
  /// only once. A file that can't be read is nil too, and left for others to report.
  ///
  /// - Throws: all errors of a text that looks like a known format, but isn't well-formed.
  public init?(path: String) throws(Failure) {
    guard path != "-" else { return nil }
    let files = TextFiles(paths: [path])
    guard files.diagnostics.isEmpty, let first = files.sources.first,
      DrugMechDBReader.recognises(first)
    else { return nil }
    let result = DrugMechDBReader().read(files.sources)
    guard result.errorCount == 0 else {
      throw Failure(diagnostics: result.diagnostics, sources: files.sources)
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.split(separator: ".").first.map(String.init) ?? file
    let imported = MechanismImport(result.documents, named: name)
    graph = imported.graph
    var losses = result.losses
    losses.add(imported.losses)
    self.losses = losses
    diagnostics = result.diagnostics
  }
}

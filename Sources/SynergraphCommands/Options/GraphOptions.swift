import ArgumentParser
import Synergraph

/// Which graph to ask.
struct GraphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The graph to ask: a YAML file, a folder of them, or - for standard input.",
      discussion: "Without it, the graph that ships with the program.", valueName: "path"))
  var graph: String?

  /// Reads the graph; its errors go to standard error as `check` prints them.
  func load() throws -> KnowledgeGraph {
    let result = GraphReader(checksEverything: false).read(graph)
    if let graph = result.graph { return graph }
    let errors = result.diagnostics.filter { $0.severity == .error }
    let text = DiagnosticText(sources: result.sources).text(Array(errors.prefix(20)))
    let more = errors.count > 20 ? "… and \(errors.count - 20) more; " : ""
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    throw CommandFailure(
      "the graph has \(count)\n\(text)\(more)see 'synergraph check \(graph ?? "")'")
  }
}

extension GraphReader {
  /// Reads the graph at a path, or the one that ships with the program.
  func read(_ path: String?) -> Result {
    path.map { read(path: $0) } ?? read(ShippedGraph.sources)
  }
}

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
  ///
  /// A file of another format is imported, and a note says how much was lost.
  func load() throws -> KnowledgeGraph {
    if let imported = try imported() { return imported }
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

extension GraphOptions {
  /// The graph made of a file in another format; nil where the file is in ours.
  private func imported() throws -> KnowledgeGraph? {
    do throws(ImportedGraph.Failure) {
      guard let graph, let imported = try ImportedGraph(path: graph) else { return nil }
      let changes = imported.losses.losses.reduce(0) { $0 + $1.count }
      if changes > 0 {
        StandardStreams.say(
          "note: imported from DrugMechDB's form; \(changes) details were read otherwise or left "
            + "out, and 'synergraph import' lists them")
      }
      return imported.graph
    } catch {
      throw MechanismFiles.failure("the graph", error.diagnostics, error.sources)
    }
  }
}

extension GraphReader {
  /// Reads the graph at a path, or the one that ships with the program.
  func read(_ path: String?) -> Result {
    path.map { read(path: $0) } ?? read(ShippedGraph.sources)
  }
}

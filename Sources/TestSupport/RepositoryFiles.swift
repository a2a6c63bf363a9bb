/// The repository that a test's source file lies in.
public struct RepositoryFiles: Sendable {
  /// The path of the folder that holds `Sources` and `Tests`.
  public let root: String

  /// - Parameter testFile: a file `Tests/<module>/<name>.swift`, by default the caller.
  public init(from testFile: String = #filePath) {
    root = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  /// The folders of graphs, in the order of the alphabet.
  public var graphs: [String] {
    names(inFolder: root + "/Graphs").filter { !$0.contains(".") }.map { root + "/Graphs/" + $0 }
  }

  /// Every knowledge file in `Graphs`, decks left out.
  public var knowledgeFiles: [String] {
    graphs.flatMap { folder in
      names(inFolder: folder).filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".deck.yaml") }
        .map { folder + "/" + $0 }
    }
  }
}

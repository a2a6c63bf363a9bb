public import Diagnostics

/// Reads the file of a deck, and yields it or every reason why not.
public enum DeckReader {
  /// What came of reading.
  public struct Result: Sendable {
    /// Nil where there is an error.
    public let deck: DeckDocument?
    public let diagnostics: [Diagnostic]
    public let sources: [SourceText]
  }

  /// Reads the file at `path`; never throws and never traps.
  public static func read(path: String) -> Result {
    do throws(FileFailure) {
      return read(try FileSystem.text(of: path))
    } catch {
      let place = error.place ?? SourcePlace(file: path, line: 1, column: 1)
      let problem = Diagnostic(
        .error, rule: "unreadable-file", error.reason + error.remedy, at: place)
      return Result(deck: nil, diagnostics: [problem], sources: [])
    }
  }

  /// Reads a text in memory.
  public static func read(_ source: SourceText) -> Result {
    var (node, diagnostics) = YAMLNode.parse(source)
    guard let node else { return Result(deck: nil, diagnostics: diagnostics, sources: [source]) }
    var checker = ShapeChecker()
    checker.check(node, is: .record(DeckFormat.file), called: "a deck")
    diagnostics += checker.diagnostics
    let deck = DeckDecoder(file: node).deck
    // What hangs on the shape of a slide can only be said of slides that have it.
    if diagnostics.isEmpty { diagnostics += deck.slides.flatMap { SlideRules(slide: $0).problems } }
    let isSound = !diagnostics.contains { $0.severity == .error }
    return Result(
      deck: isSound ? deck : nil, diagnostics: diagnostics.sorted(), sources: [source])
  }
}

import Diagnostics
import Yams

/// Parses pieces of one text, with places in the text as a whole.
struct YAMLPieceParser {
  let source: SourceText

  /// The values of one piece: one, or more where a list's elements could not be told apart.
  ///
  /// Malformed YAML and aliases give a diagnostic and no value. Nesting is bounded by the parser.
  func values(
    of piece: YAMLPieces.Piece
  ) -> (values: [Node], firstLine: Int, diagnostics: [Diagnostic]) {
    let firstLine = source.place(atUTF8Offset: piece.offset).line
    if let alias = YAMLAliases.first(in: piece.text) {
      return refusal(
        "anchors and aliases aren't read; write the value out",
        at: source.place(atUTF8Offset: piece.offset + alias), firstLine)
    }
    do {
      let parser = try Parser(yaml: piece.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return ([], firstLine, []) }
      if let list = root.sequence { return (Array(list), firstLine, []) }
      return ([root], firstLine, [])
    } catch let error as YamlError {
      let (message, mark) = Self.reading(of: error)
      let begin = source.place(atUTF8Offset: piece.offset)
      let found = mark.map { place(line: $0.line, column: $0.column, firstLine) }
      return refusal(message, at: found ?? begin, firstLine)
    } catch {
      return refusal(
        "can't be read as YAML", at: source.place(atUTF8Offset: piece.offset), firstLine)
    }
  }

  /// The place of a value in the whole text; the beginning of the text where it has none.
  func place(of node: Node, _ firstLine: Int) -> SourcePlace {
    place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, firstLine)
  }

  private func place(line: Int, column: Int, _ firstLine: Int) -> SourcePlace {
    let line = min(firstLine + max(1, line) - 1, source.lineCount)
    return SourcePlace(file: source.file, line: line, column: max(1, column))
  }

  private func refusal(
    _ message: String, at place: SourcePlace, _ firstLine: Int
  ) -> ([Node], Int, [Diagnostic]) {
    ([], firstLine, [Diagnostic(.error, rule: "yaml-syntax", message, at: place)])
  }

  private static func reading(of error: YamlError) -> (message: String, mark: Mark?) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = context.map { "\($0.text), " } ?? ""
      return ("can't be read as YAML: \(detail)\(problem)", mark)
    case .reader(let problem, _, _, _): return ("can't be read as YAML: \(problem)", nil)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return ("key '\(duplicates.first ?? "")' stands twice in one mapping", context.mark)
    default: return ("can't be read as YAML", nil)
    }
  }
}

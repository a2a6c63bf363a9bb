import Diagnostics
import Yams

extension YAMLNode {
  /// Parses one YAML document.
  ///
  /// An empty text, a syntax error, a repeated key, a second document, an anchor and a tag each
  /// give a diagnostic and no node. Nesting is bounded by the parser (1,000 levels), and anchors are
  /// refused before anything is composed, so that no input can blow up in time or memory.
  static func parse(_ source: SourceText) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    if let anchor = firstUsedAnchor(in: source.text) {
      let place = source.place(atUTF8Offset: anchor.offset, length: anchor.length)
      let message = "anchors and aliases aren't part of the format; write the value out"
      return (nil, [Diagnostic(.error, rule: "yaml-syntax", message, at: place)])
    }
    do {
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        let place = SourcePlace(file: source.file, line: 1, column: 1)
        let message = "the file is empty; a graph has at least 'entities' and 'relations'"
        return (nil, [Diagnostic(.error, rule: "yaml-syntax", message, at: place)])
      }
      var converter = YAMLConverter(source: source)
      // Nodes refer to their anchors weakly; the parser owns them.
      let node = withExtendedLifetime(parser) { converter.node(root) }
      return (converter.diagnostics.isEmpty ? node : nil, converter.diagnostics)
    } catch {
      return (nil, [diagnostic(for: error, in: source)])
    }
  }

  /// The first anchor that an alias in the same text may refer to.
  private static func firstUsedAnchor(in text: String) -> (offset: Int, length: Int)? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "*")) else { return nil }
    let aliases = Set(marks(of: UInt8(ascii: "*"), in: bytes).map(\.name))
    guard !aliases.isEmpty else { return nil }
    return marks(of: UInt8(ascii: "&"), in: bytes).first { aliases.contains($0.name) }
      .map { ($0.offset, $0.name.count + 1) }
  }

  /// Names after `mark` where YAML would take it for an anchor or alias.
  ///
  /// Rather one too many than one too few. Names don't overlap, so this is linear in the text.
  private static func marks(
    of mark: UInt8, in bytes: [UInt8]
  ) -> [(offset: Int, name: ArraySlice<UInt8>)] {
    bytes.indices.filter { offset in
      bytes[offset] == mark && (offset == 0 || mayPrecedeProperty(bytes[offset - 1]))
    }.compactMap { offset in
      let name = bytes[(offset + 1)...].prefix(while: isNamePart)
      return name.isEmpty ? nil : (offset, name)
    }
  }

  /// Whether an anchor or alias may follow a byte: a blank, an indicator, or the last byte of one
  /// of Unicode's line breaks or of a byte order mark.
  private static func mayPrecedeProperty(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA8, 0xA9, 0xBF: true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func diagnostic(for error: any Error, in source: SourceText) -> Diagnostic {
    func syntaxError(_ message: String, at place: SourcePlace) -> Diagnostic {
      Diagnostic(.error, rule: "yaml-syntax", message, at: place)
    }
    func place(_ mark: Mark) -> SourcePlace {
      // At its end the parser adds a line break to a text that has none.
      guard mark.line <= source.lineCount else { return source.place(atUTF8Offset: .max) }
      return SourcePlace(file: source.file, line: max(1, mark.line), column: max(1, mark.column))
    }
    guard let error = error as? YamlError else {
      return syntaxError(
        "can't be read as YAML", at: SourcePlace(file: source.file, line: 1, column: 1))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = place(mark)
      let line = source.line(place.line) ?? ""
      if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
        return syntaxError("tab in the indentation; use spaces", at: place)
      }
      let detail = context.map { "\($0.text), " } ?? ""
      return syntaxError("can't be read as YAML: \(detail)\(problem)", at: place)
    case .reader(let problem, _, let value, _):
      // The parser counts in characters, which a control character may be a part of.
      let before = source.text.unicodeScalars.prefix { $0.value != UInt32(max(0, value)) }
      return syntaxError(
        "can't be read as YAML: \(problem)",
        at: source.place(atUTF8Offset: before.reduce(0) { $0 + UTF8.width($1) }))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      return Diagnostic(
        .error, rule: "duplicate-key", "key '\(name)' stands twice in one mapping",
        at: place(context.mark))
    default:
      return syntaxError(
        "can't be read as YAML", at: SourcePlace(file: source.file, line: 1, column: 1))
    }
  }
}

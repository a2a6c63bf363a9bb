import Diagnostics
import Yams

extension YAMLNode {
  /// Parses one YAML document.
  ///
  /// An empty text, a syntax error, a repeated key, a second document and an anchor each give a
  /// diagnostic and no node. Nesting is bounded by the parser (1,000 levels), and anchors are
  /// refused before anything is composed, so that no input can blow up in time or memory.
  static func parse(_ source: SourceText) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    if let anchor = firstUsedAnchor(in: source.text) {
      let place = source.place(atUTF8Offset: anchor.offset, length: anchor.length)
      let message = "anchors and aliases aren't part of the format; write the value out"
      return (nil, [Diagnostic(.error, rule: "yaml-syntax", message, at: place)])
    }
    do {
      guard let root = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot()
      else {
        let place = SourcePlace(file: source.file, line: 1, column: 1)
        let message = "the file is empty; a graph has at least 'entities' and 'relations'"
        return (nil, [Diagnostic(.error, rule: "yaml-syntax", message, at: place)])
      }
      var converter = YAMLConverter(file: source.file)
      let node = converter.node(root)
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

  /// Words that begin with `mark` where YAML would take it for an anchor or alias.
  private static func marks(
    of mark: UInt8, in bytes: [UInt8]
  ) -> [(offset: Int, name: ArraySlice<UInt8>)] {
    let before = Set(" \t\r\n[{,:-?".utf8)
    let after = Set(" \t\r\n]},".utf8)
    return bytes.indices.filter { offset in
      bytes[offset] == mark && (offset == 0 || before.contains(bytes[offset - 1]))
    }.compactMap { offset in
      let name = bytes[(offset + 1)...].prefix { !after.contains($0) }
      return name.isEmpty ? nil : (offset, name)
    }
  }

  private static func diagnostic(for error: any Error, in source: SourceText) -> Diagnostic {
    func syntaxError(_ message: String, at place: SourcePlace) -> Diagnostic {
      Diagnostic(.error, rule: "yaml-syntax", message, at: place)
    }
    func place(_ mark: Mark) -> SourcePlace {
      SourcePlace(file: source.file, line: max(1, mark.line), column: max(1, mark.column))
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
    case .reader(let problem, let offset, _, _):
      return syntaxError(
        "can't be read as YAML: \(problem)", at: source.place(atUTF8Offset: offset ?? 0))
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

/// Turns the parser's nodes into ours, within a bound on their number.
private struct YAMLConverter {
  let file: String
  var diagnostics: [Diagnostic] = []

  mutating func node(_ node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      let isNull = !isQuoted && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      let length = scalar.string.unicodeScalars.count
      return YAMLNode(
        place: place(scalar.mark, length: scalar.style == .plain ? length : 1),
        value: isNull ? .null : .scalar(scalar.string, isQuoted: isQuoted))
    case .sequence(let sequence):
      return YAMLNode(
        place: place(sequence.mark), value: .sequence(sequence.map { self.node($0) }))
    case .mapping(let mapping):
      let entries = mapping.compactMap { key, value -> YAMLNode.Entry? in
        guard let key = key.scalar else {
          report("a key must be text", at: place(key.mark))
          return nil
        }
        let place = place(key.mark, length: key.string.unicodeScalars.count)
        return YAMLNode.Entry(key: Located(key.string, at: place), value: self.node(value))
      }
      return YAMLNode(place: place(mapping.mark), value: .mapping(entries))
    case .alias(let alias):
      report(
        "anchors and aliases aren't part of the format; write the value out",
        at: place(alias.mark))
      return YAMLNode(place: place(alias.mark), value: .null)
    }
  }

  private mutating func report(_ message: String, at place: SourcePlace) {
    diagnostics.append(Diagnostic(.error, rule: "yaml-syntax", message, at: place))
  }

  private func place(_ mark: Mark?, length: Int = 1) -> SourcePlace {
    SourcePlace(
      file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1), length: length)
  }
}

import Diagnostics
import Yams

/// Turns the parser's nodes into ours, in the order of the text.
struct YAMLConverter {
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private var reader: PlaceReader

  init(source: SourceText) {
    file = source.file
    reader = PlaceReader(source: source)
  }

  mutating func node(_ node: Node) -> YAMLNode {
    reportProperties(of: node)
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      let isNull = !isQuoted && CoreScalar(plain: scalar.string) == .null
      return YAMLNode(
        place: reader.place(of: scalar),
        value: isNull ? .null : .scalar(scalar.string, isQuoted: isQuoted))
    case .sequence(let sequence):
      return YAMLNode(
        place: place(sequence.mark), value: .sequence(sequence.map { self.node($0) }))
    case .mapping(let mapping):
      let entries = mapping.compactMap { key, value -> YAMLNode.Entry? in
        guard let scalar = key.scalar else {
          report("a key must be text", at: place(key.mark))
          return nil
        }
        reportProperties(of: key, isKey: true)
        let key = Located(scalar.string, at: reader.place(of: scalar))
        return YAMLNode.Entry(key: key, value: self.node(value))
      }
      return YAMLNode(place: place(mapping.mark), value: .mapping(entries))
    case .alias(let alias):
      return YAMLNode(place: place(alias.mark), value: .null)
    }
  }

  /// Refuses what stands before a value and isn't part of the format.
  private mutating func reportProperties(of node: Node, isKey: Bool = false) {
    if node.anchor != nil {
      report(
        "anchors and aliases aren't part of the format; write the value out",
        at: place(node.mark))
    }
    let tag =
      switch node {
      case .scalar(let scalar): scalar.tag.description
      case .sequence(let sequence): sequence.tag.description
      case .mapping(let mapping): mapping.tag.description
      case .alias: ""
      }
    // Quoted text has the tag of text, and so have keys once the parser has compared them.
    let isImplied = tag == "tag:yaml.org,2002:str" && (isKey || node.scalar?.style != .plain)
    if !tag.isEmpty, !isImplied {
      report("tags aren't part of the format; leave '\(tag)' out", at: place(node.mark))
    }
  }

  private mutating func report(_ message: String, at place: SourcePlace) {
    diagnostics.append(Diagnostic(.error, rule: "yaml-syntax", message, at: place))
  }

  private func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(file: file, line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }
}

/// Finds where the text of scalars stands, so that parts of it have places of their own.
///
/// It reads on from scalar to scalar, so all places together take time linear in the text.
private struct PlaceReader {
  private let source: SourceText
  private var line = 0
  private var column = 1
  private var rest = Substring.UnicodeScalarView()

  init(source: SourceText) {
    self.source = source
  }

  /// The place of a scalar's text, without quotes.
  ///
  /// Where it isn't written letter by letter in one line, with escapes or folded for instance, the
  /// place is where it begins, with length 1.
  mutating func place(of scalar: Node.Scalar) -> SourcePlace {
    let start = SourcePlace(
      file: source.file, line: max(1, scalar.mark?.line ?? 1),
      column: max(1, scalar.mark?.column ?? 1))
    move(to: start)
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    let text = scalar.string.unicodeScalars
    guard isQuoted || scalar.style == .plain, !text.isEmpty,
      rest.dropFirst(isQuoted ? 1 : 0).starts(with: text)
    else { return start }
    return SourcePlace(
      file: source.file, line: start.line, column: start.column + (isQuoted ? 1 : 0),
      length: text.count)
  }

  private mutating func move(to place: SourcePlace) {
    if place.line != line || place.column < column {
      line = place.line
      column = 1
      rest = (source.line(line) ?? "").unicodeScalars
    }
    rest = rest.dropFirst(place.column - column)
    column = place.column
  }
}

import TestSupport
import Yams

/// What other people's parsers make of a YAML text: plain scalars typed by YAML 1.2's core schema.
///
/// Written from the table in the specification (§ 10.3.2), with its regular expressions; numbers
/// that JSON can't hold stay text. Nil where the text isn't one YAML document.
func jsonValue(ofYAML text: String) -> JSONValue? {
  guard let node = try? Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
    return nil
  }
  return jsonValue(of: node)
}

private func jsonValue(of node: Node) -> JSONValue {
  switch node {
  case .scalar(let scalar):
    return scalar.style == .plain ? jsonValue(ofPlain: scalar.string) : .text(scalar.string)
  case .sequence(let sequence): return .list(sequence.map(jsonValue))
  case .mapping(let mapping):
    let members = mapping.map { ($0.key.scalar?.string ?? "", jsonValue(of: $0.value)) }
    return .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
  case .alias: return .null
  }
}

private func jsonValue(ofPlain text: String) -> JSONValue {
  // Nearly all texts begin with a letter that nothing but text begins with.
  guard text.first.map({ "nNtTfF~-+.0123456789".contains($0) }) ?? true else { return .text(text) }
  if text.wholeMatch(of: /null|Null|NULL|~|/) != nil { return .null }
  if text.wholeMatch(of: /true|True|TRUE/) != nil { return .truth(true) }
  if text.wholeMatch(of: /false|False|FALSE/) != nil { return .truth(false) }
  if let match = text.wholeMatch(of: /0o([0-7]+)/) {
    return .number(Double(UInt64(match.1, radix: 8) ?? .max))
  }
  if let match = text.wholeMatch(of: /0x([0-9a-fA-F]+)/) {
    return .number(Double(UInt64(match.1, radix: 16) ?? .max))
  }
  if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
    return Double(text).flatMap { $0.isFinite ? .number($0) : nil } ?? .text(text)
  }
  return .text(text)
}

import Diagnostics

/// Compares values with the shapes that they should have, and reports every difference.
struct ShapeChecker {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func check(_ node: YAMLNode, is shape: Shape, called name: String) {
    switch (shape, node.value) {
    case (.text, .scalar(let text, _)):
      if text.isEmpty { wrongType(node, name, "must not be empty") }
    case (.slug, .scalar(let text, let isQuoted)):
      if !Shape.isSlug(text) {
        notSlug(text, name, at: node.place)
      } else if !isQuoted, CoreScalar(plain: text) != .text {
        wrongType(node, name, "must be text; write \"\(text)\" in quotes")
      }
    case (.word(let words), .scalar(let text, _)):
      if !words.contains(text) { unknownWord(text, of: words, name, at: node.place) }
    case (.count, .scalar):
      if node.count == nil {
        wrongType(node, name, "must be a whole number from 0 on, without quotes")
      }
    case (.number, .scalar):
      if node.number == nil { wrongType(node, name, "must be a number without quotes") }
    case (.list(let shape), .sequence(let nodes)), (.oneOrMore(let shape), .sequence(let nodes)):
      for node in nodes { check(node, is: shape, called: "an element of \(name)") }
    case (.oneOrMore(let shape), _):
      check(node, is: shape, called: name)
    case (.record(let record), .mapping(let entries)):
      check(entries, of: record, at: node.place)
    case (.dictionary(let shape), .mapping(let entries)):
      for entry in entries {
        if !Shape.isSlug(entry.key.value) {
          notSlug(entry.key.value, "an id in \(name)", at: entry.key.place)
        }
        check(entry.value, is: shape, called: "'\(entry.key.value)'")
      }
    case (.text, _), (.slug, _), (.word, _): wrongType(node, name, "must be text")
    case (.count, _), (.number, _): wrongType(node, name, "must be a number")
    case (.list, _): wrongType(node, name, "must be a list")
    case (.record, _), (.dictionary, _): wrongType(node, name, "must be a mapping")
    }
  }

  private mutating func check(
    _ entries: [YAMLNode.Entry], of record: Shape.Record, at place: SourcePlace
  ) {
    let known = record.fields.map(\.key)
    for entry in entries {
      guard let field = record.fields.first(where: { $0.key == entry.key.value }) else {
        let near = didYouMean(entry.key.value, among: known)
        let hint = near.isEmpty ? "; its keys are \(known.joined(separator: ", "))" : near
        report(
          "unknown-key", "key '\(entry.key.value)' isn't part of \(article(record.name))\(hint)",
          at: entry.key.place)
        continue
      }
      if case .null = entry.value.value {
        if field.isRequired { missing(field, of: record, at: entry.key.place) }
      } else {
        check(entry.value, is: field.shape, called: "'\(field.key)'")
      }
    }
    for field in record.fields
    where field.isRequired && !entries.contains(where: { $0.key.value == field.key }) {
      missing(field, of: record, at: entries.first?.key.place ?? place)
    }
  }

  private mutating func missing(
    _ field: Shape.Field, of record: Shape.Record, at place: SourcePlace
  ) {
    var hint = ""
    if case .word(let words) = field.shape { hint = ": \(words.joined(separator: ", "))" }
    report("missing-key", "\(article(record.name)) needs '\(field.key)'\(hint)", at: place)
  }

  private mutating func unknownWord(
    _ text: String, of words: [String], _ name: String, at place: SourcePlace
  ) {
    let near = didYouMean(text, among: words)
    let hint = near.isEmpty ? "; it is one of \(words.joined(separator: ", "))" : near
    report("unknown-word", "\(name) can't be '\(text)'\(hint)", at: place)
  }

  private mutating func notSlug(_ text: String, _ name: String, at place: SourcePlace) {
    let proposal = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    let hint = proposal.isEmpty ? "" : ", such as '\(proposal)'"
    report(
      "wrong-type",
      "\(name) must be lower-case letters, digits and single hyphens\(hint), not '\(text)'",
      at: place)
  }

  private mutating func wrongType(_ node: YAMLNode, _ name: String, _ requirement: String) {
    let found = node.text == nil ? ", not \(node.kindName)" : ""
    report("wrong-type", "\(name) \(requirement)\(found)", at: node.place)
  }

  private mutating func report(_ rule: String, _ message: String, at place: SourcePlace) {
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: place))
  }

  private func article(_ name: String) -> String {
    let isVowel = name.first.map { "aeiou".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + name
  }
}

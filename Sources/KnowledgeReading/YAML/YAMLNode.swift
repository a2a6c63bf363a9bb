import Diagnostics

/// A YAML value that knows its place.
struct YAMLNode: Sendable {
  struct Entry: Sendable {
    let key: Located<String>
    let value: YAMLNode
  }

  enum Value: Sendable {
    case null
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  let place: SourcePlace
  let value: Value

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  /// The elements of a sequence; a lone value counts as a sequence of one, null as none.
  var items: [YAMLNode] {
    switch value {
    case .sequence(let nodes): nodes
    case .null: []
    case .scalar, .mapping: [self]
    }
  }

  /// The entries of a mapping, without those whose value is null.
  var entries: [Entry] {
    guard case .mapping(let entries) = value else { return [] }
    return entries.filter { if case .null = $0.value.value { false } else { true } }
  }

  /// The value of a mapping's key, unless it is null.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = value,
      let index = entries.firstIndex(where: { $0.key.value == key })
    else { return nil }
    if case .null = entries[index].value.value { return nil }
    return entries[index].value
  }

  /// What kind of value this is, as a message would say it.
  var kindName: String {
    switch value {
    case .null: "nothing"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A value and the place where it was read.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let place: SourcePlace

  init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }

  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }

  func compactMap<Other>(_ transform: (Value) -> Other?) -> Located<Other>? {
    transform(value).map { Located<Other>($0, at: place) }
  }
}

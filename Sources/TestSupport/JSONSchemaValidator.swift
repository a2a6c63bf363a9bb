/// Validates JSON values against a schema, for the keywords that the knowledge format uses.
///
/// Written from the specification (JSON Schema 2020-12, core and validation), keyword by keyword
/// and without regard to speed, as the twin of the reader's own check.
public final class JSONSchemaValidator {
  /// A keyword that this validator doesn't know, or knows with another kind of value.
  public struct UnsupportedKeyword: Error {
    public let name: String
  }

  private static let annotations: Set<String> = ["$schema", "title", "description"]
  private let schema: JSONValue
  /// The regular expressions met so far.
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  public init(schema: JSONValue) {
    self.schema = schema
  }

  /// Whether the schema accepts `value`.
  public func accepts(_ value: JSONValue) throws -> Bool {
    try accepts(value, by: schema)
  }

  private func accepts(_ value: JSONValue, by schema: JSONValue) throws -> Bool {
    switch schema {
    case .truth(let isAccepted): return isAccepted
    case .object(let keywords):
      return try keywords.allSatisfy { name, argument in
        try Self.annotations.contains(name)
          || accepts(value, keyword: name, argument, in: schema)
      }
    default: throw UnsupportedKeyword(name: "schema")
    }
  }

  private func accepts(
    _ value: JSONValue, keyword name: String, _ argument: JSONValue, in schema: JSONValue
  ) throws -> Bool {
    switch (name, argument, value) {
    case ("type", .text(let type), _): return isType(value, type)
    case ("type", .list(let types), _): return types.contains { $0.isText { isType(value, $0) } }
    case ("enum", .list(let values), _): return values.contains(value)
    case ("anyOf", .list(let schemas), _):
      return try schemas.contains { try accepts(value, by: $0) }
    case ("pattern", .text(let pattern), .text(let text)):
      let regex = try patterns[pattern] ?? Regex(pattern)
      patterns[pattern] = regex
      return text.contains(regex)
    case ("minLength", .number(let least), .text(let text)):
      return Double(text.unicodeScalars.count) >= least
    case ("minimum", .number(let least), .number(let number)): return number >= least
    case ("maximum", .number(let most), .number(let number)): return number <= most
    case ("required", .list(let keys), .object(let members)):
      return keys.allSatisfy { key in key.isText { members[$0] != nil } }
    case ("properties", .object(let properties), .object(let members)):
      return try members.allSatisfy { key, member in
        try properties[key].map { try accepts(member, by: $0) } ?? true
      }
    case ("additionalProperties", _, .object(let members)):
      return try members.allSatisfy { key, member in
        try schema["properties"]?[key] != nil || accepts(member, by: argument)
      }
    case ("propertyNames", _, .object(let members)):
      return try members.keys.allSatisfy { try accepts(.text($0), by: argument) }
    case ("items", _, .list(let elements)):
      return try elements.allSatisfy { try accepts($0, by: argument) }
    case ("pattern", .text, _), ("minLength", .number, _), ("minimum", .number, _),
      ("maximum", .number, _), ("required", .list, _), ("properties", .object, _),
      ("additionalProperties", _, _), ("propertyNames", _, _), ("items", _, _):
      return true
    default: throw UnsupportedKeyword(name: name)
    }
  }

  private func isType(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .truth), ("number", .number), ("string", .text),
      ("array", .list), ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}

extension JSONValue {
  fileprivate func isText(_ condition: (String) -> Bool) -> Bool {
    if case .text(let text) = self { condition(text) } else { false }
  }
}

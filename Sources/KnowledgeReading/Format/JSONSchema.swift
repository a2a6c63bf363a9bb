import FoundationEssentials

/// The published JSON Schema of the knowledge format, with which an editor completes and checks.
public enum KnowledgeSchema {
  /// A kind of file that has a schema.
  public enum File: Sendable, CaseIterable {
    case knowledge, deck
  }

  /// The schema (draft 2020-12) as JSON text with a final line break; the same on every run.
  ///
  /// It accepts exactly the files that reading finds well-shaped. What needs more than one look,
  /// such as whether an entity is declared, is left to the rules.
  public static func json(of file: File = .knowledge) -> String {
    var root = schema(of: file == .deck ? DeckFormat.file : KnowledgeFormat.file)
    root["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
    root["title"] = .text(file == .deck ? "Synergraph deck" : "Synergraph knowledge file")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Schema.object(root)) else {
      preconditionFailure("a tree of texts, lists and dictionaries can be encoded")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func schema(of record: Shape.Record) -> [String: Schema] {
    var properties: [String: Schema] = [:]
    for field in record.fields {
      var property = schema(of: field.shape)
      if !field.isRequired { property = ["anyOf": .list([.object(property), null])] }
      property["description"] = .text(field.summary)
      properties[field.key] = .object(property)
    }
    let required = record.fields.filter(\.isRequired).map { Schema.text($0.key) }
    return [
      "type": .text("object"),
      "description": .text(record.summary),
      "additionalProperties": .truth(false),
      "properties": .object(properties),
      "required": .list(required),
    ]
  }

  private static func schema(of shape: Shape) -> [String: Schema] {
    switch shape {
    case .text:
      [
        "type": .list([.text("string"), .text("number"), .text("boolean")]), "minLength": .count(1),
      ]
    case .slug:
      ["type": .text("string"), "pattern": .text(slugPattern)]
    case .word(let words):
      ["enum": .list(words.map(Schema.text))]
    case .count:
      [
        "type": .text("integer"), "minimum": .count(0),
        "maximum": .count(YAMLNode.greatestCount),
      ]
    case .number: ["type": .text("number")]
    case .list(let element):
      ["type": .text("array"), "items": .object(schema(of: element))]
    case .oneOrMore(let element):
      [
        "anyOf": .list([
          .object(schema(of: element)),
          .object(["type": .text("array"), "items": .object(schema(of: element))]),
        ])
      ]
    case .record(let record): schema(of: record)
    case .dictionary(let value):
      [
        "type": .text("object"),
        "propertyNames": .object(["pattern": .text(slugPattern)]),
        "additionalProperties": .object(schema(of: value)),
      ]
    }
  }

  private static let slugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  private static let null = Schema.object(["type": .text("null")])
}

/// The few kinds of JSON value that a schema is made of.
private indirect enum Schema: Encodable {
  case text(String)
  case truth(Bool)
  case count(Int)
  case list([Schema])
  case object([String: Schema])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let value): try container.encode(value)
    case .truth(let value): try container.encode(value)
    case .count(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

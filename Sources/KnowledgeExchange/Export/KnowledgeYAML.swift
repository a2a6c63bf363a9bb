public import Knowledge
import OrderedCollections

/// Writes an imported graph in our own YAML, for people to go on with.
///
/// It writes what imports yield: entities, relations with their evidence, and citations.
/// Regions, moderations, questions, hypotheses, contexts and time courses are none of that and
/// aren't written. Reading the text gives the same graph.
public struct KnowledgeYAML: Sendable {
  public init() {}

  /// The whole graph, ending with a line break; the same graph gives the same text.
  ///
  /// O(n) for n characters in all.
  public func text(of graph: KnowledgeGraph) -> String {
    var lines = ["graph:"]
    let description = graph.description
    lines += field("id", description.id, 1) + field("title", description.title, 1)
    lines += field("summary", description.summary, 1) + field("license", description.license, 1)
    lines += ["", "entities:"]
    for entity in graph.entities.values { lines += self.lines(of: entity) }
    lines += ["", "relations:"]
    for relation in graph.relations.values { lines += self.lines(of: relation) }
    lines += ["", "citations:"]
    for citation in graph.citations.values { lines += self.lines(of: citation) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of entity: Entity) -> [String] {
    var lines = ["  \(quoted(entity.id)):"]
    lines += field("name", entity.name, 2)
    if entity.label != entity.name { lines += field("label", entity.label, 2) }
    lines += field("kind", entity.kind.rawValue, 2) + field("level", entity.level.rawValue, 2)
    lines += list("synonyms", entity.synonyms) + list("xref", entity.xrefs.map(\.description))
    lines += field("about", entity.about, 2) + field("desired", entity.desired?.rawValue, 2)
    return lines + list("broader", entity.broader) + list("parts", entity.parts)
  }

  private func lines(of relation: Relation) -> [String] {
    var lines = ["  - claim: \(quoted(relation.claim))"]
    lines += field("note", relation.note, 2)
    if let status = relation.statusOverride {
      lines.append("    status:")
      lines += field("is", status.status.rawValue, 3) + field("because", status.reason, 3)
    }
    if !relation.evidence.isEmpty { lines.append("    evidence:") }
    for item in relation.evidence {
      lines.append("      - cite: \(quoted(item.citation))")
      lines += field("design", item.design.rawValue, 4)
      let species = item.species.map { quoted($0.rawValue) }
      if !species.isEmpty {
        lines.append("        species: [\(species.joined(separator: ", "))]")
      }
      lines += field("supports", item.supports.rawValue, 4) + field("finding", item.finding, 4)
      lines += field("verified", item.verified.rawValue, 4) + field("note", item.note, 4)
    }
    return lines
  }

  private func lines(of citation: Citation) -> [String] {
    var lines = ["  \(quoted(citation.id)):"]
    lines += field("type", citation.type, 2) + field("title", citation.title, 2)
    lines += list("author", citation.authors)
    if let issued = citation.issued { lines.append("    issued: \(issued)") }
    lines += field("container-title", citation.containerTitle, 2) + field("DOI", citation.doi, 2)
    lines += field("PMID", citation.pmid, 2) + field("URL", citation.url, 2)
    return lines + field("seen", citation.seen, 2) + field("note", citation.note, 2)
  }

  private func field(_ key: String, _ value: String?, _ depth: Int) -> [String] {
    guard let value else { return [] }
    return [String(repeating: "  ", count: depth) + "\(key): \(quoted(value))"]
  }

  private func list(_ key: String, _ values: [String]) -> [String] {
    guard !values.isEmpty else { return [] }
    return ["    \(key): [\(values.map(quoted).joined(separator: ", "))]"]
  }

  /// The text as a scalar: plain where every reader takes it for text, else in double quotes.
  private func quoted(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isASCII && $0.isLetter } == true && text.last != " "
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " -_/.()".contains($0)) }
      && !Self.reserved.contains(text.lowercased())
    if isPlain { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          let code = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: 8 - code.count) + code
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Words that some reader of YAML takes for something else than text.
  private static let reserved: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]
}

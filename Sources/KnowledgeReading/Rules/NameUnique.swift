import Diagnostics
import Knowledge

/// No two entities share a name or synonym.
enum NameUnique: Rule {
  static let description = RuleDescription(
    id: "name-unique", severity: .warning,
    summary: "No two entities share a name or synonym.",
    explanation: """
      People ask by name. A name that two entities answer to makes every question about it ambiguous, and
      often the two are one. Merge them, or take the synonym from one of them.
      """,
    wrong: """
      entities:
        abrineurin: {name: bdnf, kind: protein, level: signalling}
      """,
    right: """
      entities:
        abrineurin: {name: Abrineurin, kind: protein, level: signalling}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var owners: [String: (id: String, place: SourcePlace)] = [:]
    var found: [Diagnostic] = []
    for draft in document.entities {
      let entity = draft.value
      for name in [entity.name] + entity.synonyms {
        let key = name.lowercased()
        if let owner = owners[key], owner.id != entity.id {
          found.append(
            broken(
              "'\(name)' is also a name of '\(owner.id)'", at: draft.place,
              related: [.init("'\(owner.id)' is declared here", at: owner.place)]))
        } else {
          owners[key] = (entity.id, draft.place)
        }
      }
    }
    return found
  }
}

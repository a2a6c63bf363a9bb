import Diagnostics
import Knowledge

/// No two entities have the same CURIE.
enum CURIEUnique: Rule {
  static let description = RuleDescription(
    id: "curie-unique", severity: .error,
    summary: "No two entities have the same CURIE.",
    explanation: """
      One term stands for one thing. Two entities with one CURIE are the same thing under two ids, or one
      of them has the wrong cross-reference.
      """,
    wrong: """
      entities:
        brain-bdnf: {name: Brain BDNF, kind: protein, level: signalling, xref: HGNC:1033}
      """,
    right: """
      entities:
        brain-bdnf: {name: Brain BDNF, kind: protein, level: signalling}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var owners: [CURIE: (id: String, place: SourcePlace)] = [:]
    var found: [Diagnostic] = []
    for draft in document.entities {
      for node in draft.node["xref"]?.items ?? [] {
        guard let curie = node.text.flatMap({ CURIE($0) }) else { continue }
        if let owner = owners[curie] {
          found.append(
            broken(
              "'\(curie)' already stands for '\(owner.id)'", at: node.place,
              related: [.init("it is used here", at: owner.place)]))
        } else {
          owners[curie] = (draft.value.id, node.place)
        }
      }
    }
    return found
  }
}

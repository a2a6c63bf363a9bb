import Diagnostics
import Knowledge

/// No id is declared twice.
enum IDUnique: Rule {
  static let description = RuleDescription(
    id: "id-unique", severity: .error,
    summary: "No id is declared twice.",
    explanation: """
      The files of a graph are read as one, so an id may be declared only once in all of them. Merge the
      two declarations, or give one of them another id.
      """,
    wrong: """
      entities:
        bdnf: {name: BDNF again, kind: protein, level: signalling}
      """,
    right: """
      entities:
        pro-bdnf: {name: pro-BDNF, kind: protein, level: signalling}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    KnowledgeDocument.Namespace.allCases.flatMap { namespace in
      var first: [String: SourcePlace] = [:]
      return (document.declared[namespace] ?? []).compactMap { id -> Diagnostic? in
        guard let earlier = first[id.value] else {
          first[id.value] = id.place
          return nil
        }
        return broken(
          "\(namespace.rawValue) '\(id.value)' is declared twice", at: id.place,
          related: [.init("first declared here", at: earlier)])
      }
    }
  }
}

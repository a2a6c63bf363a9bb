import Diagnostics
import Knowledge

/// Every region holds a claim, or a region that does.
enum RegionUsed: Rule {
  static let description = RuleDescription(
    id: "region-used", severity: .warning,
    summary: "Every region holds a claim, or a region that does.",
    explanation: """
      What lies in what matters where claims are placed. A described region that no claim names is often
      spelt in another way there. Write both the same, give it a synonym, or take it out.
      """,
    wrong: """
      regions:
        - {name: gyrus dentatus, within: hippocampus}
      relations:
        - claim: exercise increases bdnf
          where: dentate gyrus
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      regions:
        - {name: gyrus dentatus, within: hippocampus, synonyms: [dentate gyrus]}
      relations:
        - claim: exercise increases bdnf
          where: dentate gyrus
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let named =
      document.claims.compactMap(\.context.region) + document.regions.compactMap(\.value.within)
    let used = Set(named.map { $0.lowercased() })
    return document.regions.filter { draft in
      used.isDisjoint(with: draft.value.names.map { $0.lowercased() })
    }.map { draft in
      broken(
        "no claim is placed in region '\(draft.value.name)'", at: draft.place(of: "name"))
    }
  }
}

import Diagnostics
import Knowledge

/// Every region is described once, and no two share a name or synonym.
enum RegionUnique: Rule {
  static let description = RuleDescription(
    id: "region-unique", severity: .error,
    summary: "Every region is described once, and no two share a name or synonym.",
    explanation: """
      A claim says where it holds by the region's name. A name that two records describe leaves open which
      of them is meant, and in what it lies. Merge the records, or take the name from one of them.
      """,
    wrong: """
      regions:
        - {name: dentate gyrus, within: hippocampus}
        - {name: Dentate gyrus, within: brain}
      relations:
        - claim: exercise increases bdnf
          where: dentate gyrus
          status: {is: hypothetical, because: nobody looked}
      """,
    right: """
      regions:
        - {name: dentate gyrus, within: hippocampus}
        - {name: hippocampus, within: brain}
      relations:
        - claim: exercise increases bdnf
          where: dentate gyrus
          status: {is: hypothetical, because: nobody looked}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    var owners: [String: Draft<Region>] = [:]
    var found: [Diagnostic] = []
    for draft in document.regions {
      for name in Set(draft.value.names.map { $0.lowercased() }).sorted() {
        guard let owner = owners[name] else {
          owners[name] = draft
          continue
        }
        found.append(
          broken(
            "region '\(name)' is described already", at: draft.place(of: "name"),
            related: [.init("it is described here", at: owner.place(of: "name"))]))
      }
    }
    return found
  }
}

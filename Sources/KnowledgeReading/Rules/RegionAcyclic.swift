import Diagnostics
import Knowledge

/// No region lies within itself.
enum RegionAcyclic: Rule {
  static let description = RuleDescription(
    id: "region-acyclic", severity: .error,
    summary: "No region lies within itself.",
    explanation: """
      'within' leads from a region to the wider one that holds it (dentate gyrus, hippocampus). A circle of
      such steps says that a region holds itself; one of the steps is the wrong way round.
      """,
    wrong: """
      regions:
        - {name: dentate gyrus, within: hippocampus}
        - {name: hippocampus, within: dentate gyrus}
      """,
    right: """
      regions:
        - {name: dentate gyrus, within: hippocampus}
        - {name: hippocampus, within: brain}
      """)

  /// O(r) for r regions.
  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    let owners = Dictionary(
      document.regions.flatMap { draft in draft.value.names.map { ($0.lowercased(), draft) } },
      uniquingKeysWith: { first, _ in first })
    func wider(than draft: Draft<Region>) -> Draft<Region>? {
      draft.value.within.flatMap { owners[$0.lowercased()] }
    }
    var settled: Set<String> = []
    return document.regions.compactMap { draft in
      var walked: Set<String> = []
      var next: Draft<Region>? = draft
      while let region = next, !settled.contains(region.value.name) {
        guard walked.insert(region.value.name).inserted else {
          settled.formUnion(walked)
          return broken(
            "'\(region.value.name)' lies within itself", at: region.place(of: "within"))
        }
        next = wider(than: region)
      }
      settled.formUnion(walked)
      return nil
    }
  }
}

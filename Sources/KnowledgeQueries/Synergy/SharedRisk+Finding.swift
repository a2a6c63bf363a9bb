import GraphCore
import Knowledge
import OrderedCollections

extension SharedRisk {
  /// Risks and other outcomes that both make worse within the query's length for risks.
  ///
  /// In the order of the longer of the two witnesses, then of declaration. Two searches for each
  /// side and candidate.
  static func all(
    of first: InterventionPaths, _ second: InterventionPaths, besides outcome: EntityReference,
    combination: CombinationFinding, query: SynergyQuery
  ) -> [SharedRisk] {
    let selection = first.selection
    let found = selection.graph.entities.values.compactMap { entity -> SharedRisk? in
      guard entity.isHazard, entity.id != outcome.id,
        let node = selection.graph.node(of: entity.id),
        let one = first.risk(node, besides: second.intervention, query: query),
        let other = second.risk(node, besides: first.intervention, query: query)
      else { return nil }
      return SharedRisk(
        entity: EntityReference(entity), first: one, second: other,
        combination: combination.onOther.map(\.relation).filter {
          $0.object.id == entity.id || $0.subject.id == entity.id
        })
    }
    func length(_ risk: SharedRisk) -> Int { max(risk.first.path.length, risk.second.path.length) }
    return found.enumerated()
      .sorted { (length($0.element), $0.offset) < (length($1.element), $1.offset) }
      .map(\.element)
  }
}

extension InterventionPaths {
  /// How the intervention makes `node` worse; nil where it doesn't.
  func risk(
    _ node: Int, besides other: EntityReference?, query: SynergyQuery
  ) -> SharedRisk.Side? {
    selection.risk(node, of: intervention, besides: other, query: query)
  }
}

extension RelationSelection {
  /// How `intervention` makes `node` worse; nil where it doesn't.
  ///
  /// Takes two searches.
  func risk(
    _ node: Int, of intervention: EntityReference, besides other: EntityReference?,
    query: SynergyQuery
  ) -> SharedRisk.Side? {
    let desired = graph.entity(at: node).desired ?? .fall
    let (better, worse): (EdgeSign, EdgeSign) =
      desired == .rise ? (.positive, .negative) : (.negative, .positive)
    let search = search(
      from: sources(besides: other, of: intervention, query: query), besides: other, to: node,
      length: query.maximumRiskLength, query: query)
    guard let edges = search.paths(limit: 1, wanted: worse).first else { return nil }
    let path = Path(along: edges, of: intervention.id, desired: desired, in: self)
    return SharedRisk.Side(
      path: path, isMixed: !search.paths(limit: 1, wanted: better).isEmpty,
      viaClass: path.usesClassClaim ? path.entities.first : nil)
  }
}

extension Entity {
  /// Whether it can be made worse: a risk, or an outcome of which a direction is desired.
  var isHazard: Bool { kind == .risk || desired != nil }
}

import GraphCore
import Knowledge
import OrderedCollections

extension RelationSelection {
  /// Where paths of `intervention` begin, if it is compared with `other`: never at the other.
  func sources(
    besides other: EntityReference?, of intervention: EntityReference, query: SynergyQuery
  ) -> [Int] {
    sources(of: intervention.id, usingClassClaims: query.usesClassClaims)
      .filter { graph.entity(at: $0).id != other?.id }
  }

  /// The search for paths that pass no other intervention, no combination and nothing of `other`.
  func search(
    from sources: [Int], besides other: EntityReference?, to target: Int, length: Int,
    query: SynergyQuery
  ) -> SimplePathSearch {
    let others = other.map { graph.broader(than: $0.id) } ?? []
    return SimplePathSearch(
      in: graph.topology, from: sources, to: target, maximumLength: length,
      steps: steps(ends: sources + [target]) { entity in
        entity.isCombination || entity.kind == .intervention || others.contains(entity.id)
      },
      wholes: wholes, signs: signs, workBound: query.workBound)
  }

  /// Claims about `holder` or its broader classes, in the order of declaration.
  ///
  /// Claims against which all evidence speaks are among them: they are told, not used.
  func claims(
    of holder: EntityReference, usingClassClaims: Bool, where isMeant: (Relation) -> Bool
  ) -> [AppliedClaim] {
    let names = usingClassClaims ? graph.broader(than: holder.id) : [holder.id]
    var lenient = filter
    lenient.includesRefuted = true
    return graph.relations.values.enumerated().compactMap { edge, relation in
      let ends = [relation.subject, relation.object]
      guard let name = names.first(where: ends.contains), isMeant(relation),
        lenient.admits(relation, in: graph, placed: scope)
      else { return nil }
      return AppliedClaim(
        holder: holder,
        relation: summary(of: edge),
        viaClass: name == holder.id ? nil : graph.reference(name))
    }
  }
  /// Claims between two interventions or their broader classes, told of the first.
  func interactions(
    of first: EntityReference, _ second: EntityReference, usingClassClaims: Bool
  ) -> [AppliedClaim] {
    let sides = (Set(graph.broader(than: first.id)), Set(graph.broader(than: second.id)))
    return claims(of: first, usingClassClaims: usingClassClaims) { relation in
      let isOutward = sides.0.contains(relation.subject) && sides.1.contains(relation.object)
      return isOutward || sides.1.contains(relation.subject) && sides.0.contains(relation.object)
    }
  }
}

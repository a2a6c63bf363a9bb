import GraphCore
import Knowledge
import OrderedCollections

extension Opposition {
  /// Entities that both move, in opposite directions, on paths of any sign to the outcome.
  static func all(of first: InterventionPaths, _ second: InterventionPaths) -> [Opposition] {
    let nodes = first.census.signsThroughNode.indices.filter {
      first.census.signsThroughNode[$0] != 0 && second.census.signsThroughNode[$0] != 0
    }
    let found = nodes.compactMap { node -> Opposition? in
      guard let one = first.anyApproach(to: node), let other = second.anyApproach(to: node)
      else { return nil }
      let (ones, others) = (one.signs.map(\.sign), other.signs.map(\.sign))
      guard
        ones.contains(.positive) && others.contains(.negative)
          || ones.contains(.negative) && others.contains(.positive)
      else { return nil }
      return Opposition(
        entity: first.selection.reference(node), first: one, second: other,
        isClean: one.net != .both && other.net != .both)
    }
    let ordered = found.sortedByDistance(\.first, \.second)
    return ordered.filter(\.isClean) + ordered.filter { !$0.isClean }
  }
}

extension CrossModeration {
  /// Moderations through which `actor` changes relations on paths of `other`.
  ///
  /// A relation that a better known parallel claim stands for on the paths counts as taken.
  /// The moderator is the actor or its class, something on the actor's paths, or something that
  /// the actor acts on directly.
  static func all(by actor: InterventionPaths, of other: InterventionPaths) -> [CrossModeration] {
    let selection = actor.selection
    let graph = selection.graph
    return graph.moderations.compactMap { moderation in
      let edges = moderation.relations.compactMap { graph.edge(of: $0) }
        .filter { other.takes(selection.standIn(for: $0)) }
      guard !edges.isEmpty,
        selection.filter.admitsEvidence(of: moderation, placed: selection.scope),
        let moderator = graph.node(of: moderation.moderator),
        let moved = actor.movement(of: moderator)
      else { return nil }
      return CrossModeration(
        by: actor.intervention, of: other.intervention,
        moderation: ModerationSummary(moderation, in: graph, species: selection.filter.species),
        relations: edges.map { selection.summary(of: $0) }, moderatorMoved: moved,
        netEffect: NetEffect(of: moderation.kind, moved: moved))
    }
  }

  /// Whether this belongs with what weakens: it does, or it may and its moderator would.
  var isInterference: Bool {
    switch netEffect {
    case .weakens: true
    case .strengthens: false
    case .unclear: moderation.kind == .dampens || moderation.kind == .blocks
    }
  }
}

extension CrossModeration.NetEffect {
  /// What becomes of a relation when its moderator is moved.
  init(of kind: Moderation.Kind, moved: NetSign) {
    let favours = kind == .enables || kind == .amplifies
    switch moved {
    case .positive: self = favours ? .strengthens : .weakens
    case .negative: self = favours ? .weakens : .strengthens
    case .both, .unknown: self = .unclear
    }
  }
}

extension InterventionPaths {
  /// How the intervention moves `node`; nil where nothing says that it does.
  fileprivate func movement(of node: Int) -> NetSign? {
    if sources.contains(node) { return .positive }
    if let approach = anyApproach(to: node) { return approach.net }
    let incoming = selection.graph.topology.incoming
    let direct = incoming.arcs(of: node)
      .filter { sources.contains(Int(incoming.neighbors[$0])) }
      .map { Int(incoming.edges[$0]) }.filter { selection.steps[$0] }
    return direct.isEmpty ? nil : NetSign(direct.map { Sign(selection.signs[$0]) })
  }
}

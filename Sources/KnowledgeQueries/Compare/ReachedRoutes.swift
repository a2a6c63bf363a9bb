import GraphCore
import Knowledge
import OrderedCollections

/// Everything that one entity acts on within some steps, and by which relations.
struct ReachedRoutes {
  let entity: EntityReference
  private let selection: RelationSelection
  private let sources: [Int]
  private let reach: SignedReach
  private let mask: EdgeMask
  private let maximumDepth: Int

  /// Passes neither `other` and its classes nor any combination or other intervention; O(n + m).
  init(
    of entity: EntityReference, besides other: EntityReference, maximumDepth: Int,
    usesClassClaims: Bool, in selection: RelationSelection
  ) {
    let graph = selection.graph
    self.entity = entity
    self.selection = selection
    self.maximumDepth = maximumDepth
    sources = selection.sources(of: entity.id, usingClassClaims: usesClassClaims)
      .filter { graph.entity(at: $0).id != other.id }
    let others = graph.broader(than: other.id)
    mask = selection.steps(ends: sources) { entity in
      entity.isCombination || entity.kind == .intervention || others.contains(entity.id)
    }
    reach = SignedReach(
      in: graph.topology, from: sources, through: mask, signs: selection.signs,
      maximumDepth: maximumDepth)
  }

  /// The nodes that are reached and that a path may pass; ascending.
  var mechanisms: [Int] {
    (0..<selection.graph.topology.nodeCount).filter { node in
      let entity = selection.graph.entity(at: node)
      return !sources.contains(node) && entity.kind != .intervention && !entity.isCombination
        && reach.distance(of: node) != nil
    }
  }

  /// The relations walked, ascending.
  var edges: [Int] {
    let topology = selection.graph.topology
    return mask.edges.filter { edge in
      guard let distance = distance(ofSourceOf: edge) else { return false }
      return distance < maximumDepth && !sources.contains(Int(topology.targets[edge]))
    }
  }

  /// How `node` is reached; nil where it isn't.
  func approach(to node: Int) -> Approach? {
    let signs = EdgeSign.allCases.compactMap { sign in
      reach.distance(of: node, sign).map {
        Approach.SignedDistance(sign: Sign(sign), distance: $0)
      }
    }
    let ordered = signs.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
    guard let nearest = ordered.first else { return nil }
    let incoming = selection.graph.topology.incoming
    let entering = incoming.arcs(of: node).map { Int(incoming.edges[$0]) }.filter { edge in
      mask[edge] && (distance(ofSourceOf: edge).map { $0 < maximumDepth } ?? false)
    }
    return Approach(
      distance: nearest.distance, signs: ordered, entering: entering, in: selection)
  }

  private func distance(ofSourceOf edge: Int) -> Int? {
    reach.distance(of: Int(selection.graph.topology.sources[edge]))
  }
}

extension Approach {
  /// An approach by `edges`, with the patterns in time and the places of all their claims.
  init(
    distance: Int, signs: [SignedDistance], entering edges: [Int], in selection: RelationSelection
  ) {
    let claims = edges.flatMap { [$0] + selection.parallels[$0, default: []] }
      .map { selection.graph.relation(at: $0) }
    let patterns = Set(claims.compactMap(\.timeCourse.impliedPattern))
    self.init(
      distance: distance, signs: signs, entering: edges.map { selection.summary(of: $0) },
      patterns: TimeCourse.Pattern.allCases.filter { patterns.contains($0) },
      regions: Array(OrderedSet(claims.compactMap(\.context.region))))
  }
}

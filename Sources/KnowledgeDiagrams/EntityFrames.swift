import Diagrams
import Knowledge
import KnowledgeQueries
import OrderedCollections

/// The frames of a figure: classes with their kinds, wholes with their parts, and regions.
///
/// A frame holds two entities or more of one lane: what is drawn of a class and its kinds, of a
/// whole and its parts, or of what happens in one region. A class has none if arrows join its kinds
/// to it already; a part that is refuted or only argued isn't one, and where it is contested the
/// title says so. An entity stands in a region if every claim drawn that acts on it is placed
/// there, or in a region within it. The widest region, which tells least, holds only what a claim
/// places there in so many words: what is seen in the hippocampus is no news of the brain.
///
/// Where frames would share an entity, narrow regions come after classes and wholes and before wide
/// regions; then the larger stands, or the first in the order of the alphabet. A figure that is too
/// large to be read has no frames: there they cost crossings, and hold nothing together that anyone
/// could see.
struct EntityFrames {
  private enum Bond: String {
    case kinds, parts, region

    /// What the legend says of a frame.
    var words: String {
      switch self {
      case .kinds: "a class and its kinds"
      case .parts: "a whole and its parts"
      case .region: "what the claims drawn place in one region"
      }
    }
  }

  private struct Candidate {
    let bond: Bond
    /// The class, whole or region, as titles name it.
    let head: String
    let id: String
    /// In how many others a region lies; all that isn't a region comes before.
    var depth = Int.max
    var members: [String] = []
    /// Those that say that a part is one.
    var claims: [Relation] = []

    var title: String {
      switch bond {
      case .kinds: "Kinds of \(head)"
      case .parts where claims.contains(where: \.isContested): "Parts of \(head) (contested)"
      case .parts: "Parts of \(head)"
      case .region: "In \(head)"
      }
    }
  }

  /// Most entities of a figure that can be read.
  private static let entityLimit = 60

  private let graph: KnowledgeGraph
  private let drawn: [String: Entity]
  private var found: [String: Candidate] = [:]

  /// - Parameters:
  ///   - drawn: the entities of the figure.
  ///   - claims: those that the figure draws.
  ///   - linked: classes to which arrows join their kinds.
  ///
  /// O(n + m) for n entities and m relations of the graph, and a little for what is found.
  init(
    of drawn: [Entity], claims: [Relation], in graph: KnowledgeGraph, linked: Set<String>
  ) {
    self.graph = graph
    self.drawn = Dictionary(uniqueKeysWithValues: drawn.map { ($0.id, $0) })
    guard drawn.count <= Self.entityLimit else { return }
    for entity in drawn {
      for id in entity.broader where !linked.contains(id) {
        if let head = graph.entities[id] { add(entity, to: head, .kinds, because: nil) }
      }
    }
    for relation in graph.relations.values where relation.predicate == .partOf {
      guard relation.status.isObserved, let part = self.drawn[relation.subject],
        let whole = graph.entities[relation.object]
      else { continue }
      add(part, to: whole, .parts, because: relation)
    }
    addRegions(claims)
  }

  private mutating func add(
    _ member: Entity, to head: Entity, _ bond: Bond, because claim: Relation?
  ) {
    guard head.id != member.id else { return }
    let id = "\(bond.rawValue) of \(head.id) among \(member.level.rawValue)"
    var candidate =
      found[id]
      ?? Candidate(
        bond: bond, head: head.typesetLabel.lowercasedUnlessAcronym, id: id,
        members: drawn[head.id] != nil && head.level == member.level ? [head.id] : [])
    if !candidate.members.contains(member.id) { candidate.members.append(member.id) }
    if let claim { candidate.claims.append(claim) }
    found[id] = candidate
  }

  private mutating func addRegions(_ claims: [Relation]) {
    let acting = claims.filter { $0.predicate.composition != .never && $0.status != .refuted }
    guard acting.contains(where: { $0.context.region != nil }) else { return }
    let names = RegionNames(graph)
    for (object, claims) in Dictionary(grouping: acting, by: \.object) {
      guard let entity = drawn[object] else { continue }
      let places = claims.map { $0.context.region.map(names.holding) ?? [] }
      let shared = (places.first ?? []).filter { region in
        places.allSatisfy { $0.contains(region) }
      }
      for (index, region) in shared.enumerated() {
        let depth = shared.count - 1 - index
        guard depth > 0 || places.contains(where: { $0.first == region }) else { continue }
        let id = "in \(region) among \(entity.level.rawValue)"
        found[id, default: Candidate(bond: .region, head: region, id: id, depth: depth)]
          .members.append(object)
      }
    }
  }

  private var chosen: [Candidate] {
    var taken: Set<String> = []
    return found.values.filter { $0.members.count > 1 }.sorted {
      ($1.depth, $1.members.count, $0.id) < ($0.depth, $0.members.count, $1.id)
    }.filter { candidate in
      guard taken.isDisjoint(with: candidate.members) else { return false }
      taken.formUnion(candidate.members)
      return true
    }
  }

  /// The frames, with the sources' numbers where the figure lists sources.
  func enclosures(numbers: [String: Int]) -> [Enclosure] {
    chosen.map { candidate in
      let sources = candidate.claims.flatMap(\.evidence).compactMap { numbers[$0.citation] }
      return Enclosure(
        id: candidate.id, title: candidate.title, boxIDs: candidate.members.sorted(),
        bond: candidate.bond.words,
        remark: RelationArrow(relations: candidate.claims, graph: graph).sentences
          .joined(separator: "; "),
        referenceNumbers: Set(sources).sorted())
    }
  }

  /// What is known of the parts in frames.
  var evidence: [EvidenceItem] { chosen.flatMap(\.claims).flatMap(\.evidence) }
}

extension RelationStatus {
  /// Whether observations speak for the relation, whatever speaks against it.
  fileprivate var isObserved: Bool { self != .hypothetical && self != .refuted }
}

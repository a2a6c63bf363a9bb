import Diagrams
import Knowledge
import OrderedCollections

/// The frames of a figure: classes with their kinds, and wholes with their parts.
///
/// A frame holds two entities or more of one lane: what is drawn of a class and its kinds, or of a
/// whole and its parts. A class has none if arrows join its kinds to it already; a part that is
/// refuted, contested or only argued isn't one. Where frames would share an entity the larger
/// stands, or the first in the order of the alphabet. A figure that is too large to be read has no
/// frames: there they cost crossings, and hold nothing together that anyone could see.
struct EntityFrames {
  private enum Bond: String {
    case kinds, parts
  }

  private struct Candidate {
    let bond: Bond
    /// The class or whole.
    let head: Entity
    let level: Level
    var members: [String]

    var id: String { "\(bond.rawValue) of \(head.id) among \(level.rawValue)" }
  }

  /// Most entities of a figure that can be read.
  private static let entityLimit = 60

  private let chosen: [Candidate]

  /// - Parameters:
  ///   - drawn: the entities of the figure.
  ///   - linked: classes to which arrows join their kinds.
  ///
  /// O(n + m) for n entities and m relations of the graph, and a little for what is found.
  init(of drawn: [Entity], in graph: KnowledgeGraph, linked: Set<String>) {
    guard drawn.count <= Self.entityLimit else {
      chosen = []
      return
    }
    var found: [String: Candidate] = [:]
    let entities = Dictionary(uniqueKeysWithValues: drawn.map { ($0.id, $0) })
    func add(_ member: Entity, to head: String, _ bond: Bond) {
      guard let head = graph.entities[head], head.id != member.id else { return }
      var candidate = Candidate(bond: bond, head: head, level: member.level, members: [])
      if entities[head.id] != nil, head.level == member.level { candidate.members = [head.id] }
      candidate = found[candidate.id] ?? candidate
      if !candidate.members.contains(member.id) { candidate.members.append(member.id) }
      found[candidate.id] = candidate
    }
    for entity in drawn {
      for head in entity.broader where !linked.contains(head) { add(entity, to: head, .kinds) }
    }
    for relation in graph.relations.values where relation.predicate == .partOf {
      guard let part = entities[relation.subject], relation.status.isFirm else { continue }
      add(part, to: relation.object, .parts)
    }
    var taken: Set<String> = []
    chosen = found.values.sorted {
      ($1.members.count, $0.id) < ($0.members.count, $1.id)
    }.filter { candidate in
      guard candidate.members.count > 1, taken.isDisjoint(with: candidate.members) else {
        return false
      }
      taken.formUnion(candidate.members)
      return true
    }
  }

  var enclosures: [Enclosure] {
    chosen.map { candidate in
      let name = candidate.head.typesetLabel.lowercasedUnlessAcronym
      return Enclosure(
        id: candidate.id,
        title: candidate.bond == .kinds ? "Kinds of \(name)" : "Parts of \(name)",
        boxIDs: candidate.members)
    }
  }

  /// What the legend says of a frame.
  var words: String {
    let bonds = Set(chosen.map(\.bond))
    let words = [(Bond.kinds, "a class and its kinds"), (.parts, "a whole and its parts")]
    return words.filter { bonds.contains($0.0) }.map(\.1).joined(separator: ", or ")
  }
}

extension RelationStatus {
  /// Whether observations support the relation and none speaks against it.
  fileprivate var isFirm: Bool { self == .established || self == .emerging }
}

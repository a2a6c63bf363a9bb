import Diagrams
import Knowledge

/// A graph too large to be read, as its most connected entities by name and boxes for the rest.
///
/// Entities of one level and kind share a box with their count. Where there are more kinds than
/// room, the rarest of a level share one. Relations between the same boxes are one arrow for each
/// ending, with their number; the bundles of fewest relations are left out beyond ``arrowShare``
/// arrows a box.
struct GraphSummary {
  /// Entities that share a box.
  struct Collection {
    let level: Level
    var kinds: [EntityKind]
    var members: [Entity]
    /// Whether entities of such a kind and level have boxes of their own too.
    var isRest = false

    var id: String { "\(level.rawValue): \(kinds.map(\.rawValue).joined(separator: ", "))" }
  }

  /// Relations between the same boxes with one ending.
  private struct Bundle {
    let from: String
    let to: String
    let arrow: RelationArrow
  }

  /// Collections take at most this share of the boxes.
  private static let collectionShare = 0.45
  private static let arrowShare = 2.2

  private let graph: KnowledgeGraph
  private let relations: [Relation]
  /// Entities with boxes of their own.
  let named: Set<String>
  private(set) var collections: [Collection] = []
  private var boxOfEntity: [String: String] = [:]
  private var bundles: [Bundle] = []
  /// How many relations are drawn, in arrows or bundles.
  private(set) var drawnCount = 0

  /// - Parameters:
  ///   - ranked: the entities that relations join, the most connected first.
  init(of graph: KnowledgeGraph, ranked: [Entity], relations: [Relation], boxLimit: Int) {
    self.graph = graph
    self.relations = relations
    let room = Int(Double(boxLimit) * Self.collectionShare)
    let count = boxLimit - room
    named = Set(ranked.prefix(count).map(\.id))
    collections = Self.collections(of: Array(ranked.dropFirst(count)), most: room)
    for index in collections.indices {
      let collection = collections[index]
      collections[index].isRest = ranked.prefix(count).contains {
        $0.level == collection.level && collection.kinds.contains($0.kind)
      }
      for member in collection.members {
        boxOfEntity[member.id] = collection.members.count == 1 ? member.id : collection.id
      }
    }
    gatherBundles(most: Int(Self.arrowShare * Double(count + collections.count)))
  }

  private static func collections(of entities: [Entity], most: Int) -> [Collection] {
    var collections: [Collection] = []
    for level in Level.allCases {
      for kind in EntityKind.allCases {
        let members = entities.filter { $0.level == level && $0.kind == kind }
        if !members.isEmpty {
          collections.append(Collection(level: level, kinds: [kind], members: members))
        }
      }
    }
    while collections.count > most {
      // The two smallest neighbours of one level, of all levels.
      let pairs = Level.allCases.compactMap { level -> (Int, Int)? in
        let own = collections.indices.filter { collections[$0].level == level }
          .sorted { (collections[$0].members.count, $0) < (collections[$1].members.count, $1) }
        return own.count > 1 ? (min(own[0], own[1]), max(own[0], own[1])) : nil
      }
      func size(_ pair: (Int, Int)) -> Int {
        collections[pair.0].members.count + collections[pair.1].members.count
      }
      guard let pair = pairs.min(by: { size($0) < size($1) }) else { break }
      let other = collections.remove(at: pair.1)
      collections[pair.0].kinds += other.kinds
      collections[pair.0].members += other.members
    }
    // With less room than levels, the smallest aren't drawn.
    while collections.count > most,
      let least = collections.indices.min(by: {
        collections[$0].members.count < collections[$1].members.count
      })
    {
      collections.remove(at: least)
    }
    return collections
  }

  private mutating func gatherBundles(most: Int) {
    var order: [String] = []
    var members: [String: [Relation]] = [:]
    for relation in relations {
      // What happens inside a collection can't be shown.
      guard let from = box(of: relation.subject), let to = box(of: relation.object), from != to
      else { continue }
      let key = "\(from)\t\(relation.predicate.ending.rawValue)\t\(to)"
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(relation)
    }
    let kept = order.enumerated().sorted { left, right in
      let weights = [left.element, right.element].map { weight(of: members[$0] ?? []) }
      return weights[0] != weights[1] ? weights[0] > weights[1] : left.offset < right.offset
    }.prefix(most).map(\.element)
    bundles = order.filter(Set(kept).contains).map { key in
      let arrow = RelationArrow(relations: members[key] ?? [], graph: graph)
      let first = arrow.relations.first
      return Bundle(
        from: first.flatMap { box(of: $0.subject) } ?? "",
        to: first.flatMap { box(of: $0.object) } ?? "", arrow: arrow)
    }
    drawnCount = bundles.reduce(0) { $0 + $1.arrow.relations.count }
    let joined = Set(bundles.flatMap { [$0.from, $0.to] })
    collections.removeAll { collection in
      !joined.contains(collection.id) && !joined.isSuperset(of: collection.members.map(\.id))
    }
  }

  /// The box that an entity stands in; nil for one that isn't drawn.
  private func box(of entity: String) -> String? {
    named.contains(entity) ? entity : boxOfEntity[entity]
  }

  /// Relations between named entities are told in full; else the larger bundle counts.
  private func weight(of relations: [Relation]) -> Int {
    let isNamed = relations.allSatisfy { named.contains($0.subject) && named.contains($0.object) }
    return relations.count * (isNamed ? 3 : 1)
  }
}

extension GraphSummary {
  /// Entities with a box of their own, alone in their collection or named.
  var single: Set<String> {
    named.union(collections.filter { $0.members.count == 1 }.flatMap(\.members).map(\.id))
  }

  /// The boxes that stand for several entities.
  var boxes: [Box] {
    collections.filter { $0.members.count > 1 }.map { collection in
      let names = collection.members.map(\.name)
      return Box(
        id: collection.id, label: Label(collection.words), laneID: collection.level.rawValue,
        tooltip: "\(collection.words): \(names.joined(separator: ", "))",
        dataAttributes: [
          DataAttribute("level", collection.level.rawValue),
          DataAttribute("entities", collection.members.map(\.id).joined(separator: " ")),
        ])
    }
  }

  /// Relations that are drawn between entities with boxes of their own.
  var singleRelations: Set<String> {
    Set(bundles.filter(isSingle).flatMap(\.arrow.relations).map(\.id))
  }

  /// The arrows from or to boxes that stand for several entities.
  var arrows: [Arrow] {
    bundles.filter { !isSingle($0) }.map { bundle in
      bundle.arrow.bundled(from: bundle.from, to: bundle.to, tone: .normal)
    }
  }

  /// Those arrows in words, with all that each stands for.
  var sentences: [String] { bundles.filter { !isSingle($0) }.flatMap(\.arrow.sentences) }

  private func isSingle(_ bundle: Bundle) -> Bool {
    single.contains(bundle.from) && single.contains(bundle.to)
  }
}

extension GraphSummary.Collection {
  /// `12 proteins`, `12 more proteins` where others are drawn by name, `9 states and circuits`.
  var words: String {
    guard kinds.count <= 2 else { return "\(members.count) \(isRest ? "others" : "entities")" }
    return "\(members.count) \(isRest ? "more " : "")\(list(kinds.map(\.plural)))"
  }
}

extension EntityKind {
  /// Several of the kind, in words.
  fileprivate var plural: String {
    switch self {
    case .process: "processes"
    default: rawValue + "s"
    }
  }
}

import Knowledge
import OrderedCollections

/// Paths found by trying everything, in the words of the definition.
struct NaivePaths {
  let graph: KnowledgeGraph
  var admits: (Relation) -> Bool = { $0.status != .refuted }
  var isBarred: (Entity) -> Bool = { $0.isCombination }

  /// All simple paths, shortest first, then in the order of their relations.
  func paths(from sources: [String], to target: String, upTo length: Int) -> [[Relation]] {
    let sources = sources.filter { $0 != target }
    let relations = Array(graph.relations.values)
    var found: [[Int]] = []
    func extend(_ path: [Int], at id: String, visited: [String]) {
      guard path.count < length else { return }
      for (index, relation) in relations.enumerated() where relation.subject == id {
        guard admits(relation), !isOutshone(relation, at: index, among: relations) else { continue }
        let composition = relation.predicate.composition
        if relation.object == target {
          if composition == .step || (composition == .alone && path.isEmpty) {
            found.append(path + [index])
          }
        } else if composition == .step, !visited.contains(relation.object),
          !sources.contains(relation.object), let next = graph.entities[relation.object],
          !isBarred(next)
        {
          extend(path + [index], at: relation.object, visited: visited + [relation.object])
        }
      }
    }
    for source in sources { extend([], at: source, visited: [source]) }
    return found.sorted { one, other in
      one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }.map { path in path.map { relations[$0] } }
  }
}

extension NaivePaths {
  /// Whether another claim of the same step is more studied, or as much and earlier.
  private func isOutshone(_ relation: Relation, at index: Int, among all: [Relation]) -> Bool {
    all.enumerated().contains { other, rival in
      other != index && admits(rival) && rival.subject == relation.subject
        && rival.object == relation.object && rival.predicate.sign == relation.predicate.sign
        && rival.predicate.composition == relation.predicate.composition
        && (Self.isWeaker(relation, than: rival)
          || (!Self.isWeaker(rival, than: relation) && other < index))
    }
  }

  private static func isWeaker(_ one: Relation, than other: Relation) -> Bool {
    if one.grade != other.grade { return one.grade < other.grade }
    if papers(one) != papers(other) { return papers(one) < papers(other) }
    return standing(one) < standing(other)
  }

  private static func standing(_ relation: Relation) -> Int {
    let order: [RelationStatus] = [.refuted, .hypothetical, .contested, .emerging, .established]
    let rank = order.firstIndex(of: relation.status) ?? 0
    return relation.isContested ? min(rank, 2) : rank
  }

  private static func papers(_ relation: Relation) -> Int {
    Set(relation.evidence.map(\.citation)).count
  }
}

extension [Relation] {
  /// The sign of a path, by counting.
  var pathSign: Sign {
    if contains(where: { $0.predicate.sign == .unknown }) { return .unknown }
    return count { $0.predicate.sign == .negative } % 2 == 0 ? .positive : .negative
  }

  /// The ids passed between the ends.
  var inner: [String] { dropLast().map(\.object) }
}

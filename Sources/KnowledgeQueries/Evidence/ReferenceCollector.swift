import Knowledge
import OrderedCollections

/// Numbers sources as they are first used.
struct ReferenceCollector {
  private let graph: KnowledgeGraph
  private var keys: OrderedSet<String> = []

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
  }

  /// Uses the citations called `keys`; those that the graph doesn't hold are passed over.
  mutating func cite(_ keys: some Sequence<String>) {
    for key in keys where graph.citations[key] != nil { self.keys.append(key) }
  }

  /// Uses the citations of every step and of what moderates it.
  mutating func cite(_ path: Path) {
    for step in path.steps {
      cite(step.relation.citations)
      cite(step.moderations.flatMap(\.citations))
    }
  }

  /// The numbers of the citations called `keys`, ascending; uses them if they weren't yet.
  mutating func numbers(of keys: some Sequence<String>) -> [Int] {
    cite(keys)
    return Set(keys.compactMap { self.keys.firstIndex(of: $0) }).sorted().map { $0 + 1 }
  }

  /// Everything used, in the order of use.
  var references: [NumberedCitation] {
    keys.enumerated().compactMap { index, key in
      graph.citations[key].map { NumberedCitation(number: index + 1, citation: $0) }
    }
  }
}

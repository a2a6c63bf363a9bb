import OrderedCollections

extension KnowledgeGraph {
  /// The entity of node `node`.
  package func entity(at node: Int) -> Entity { entities.elements[node].value }

  /// The relation of edge `edge`.
  package func relation(at edge: Int) -> Relation { relations.elements[edge].value }

  /// The node of the entity called `id`, if there is one.
  package func node(of id: String) -> Int? { entities.index(forKey: id) }

  /// The edge of the relation called `id`, if there is one.
  package func edge(of id: String) -> Int? { relations.index(forKey: id) }

  /// The entity and everything more general than it, nearest first; each once, cycles ended.
  public func broader(than id: String) -> [String] {
    var found: [String] = []
    var queue = [id]
    while let next = queue.first {
      queue.removeFirst()
      guard !found.contains(next) else { continue }
      found.append(next)
      queue += entities[next]?.broader ?? []
    }
    return found
  }

  /// Combinations whose parts are `first` and `second` or something more general than these.
  ///
  /// In the order of declaration. A combination of three or more is none of two.
  public func combinations(of first: String, and second: String) -> [Entity] {
    let firsts = Set(broader(than: first))
    let seconds = Set(broader(than: second))
    return entities.values.filter { entity in
      guard entity.parts.count == 2 else { return false }
      let (one, other) = (entity.parts[0], entity.parts[1])
      return firsts.contains(one) && seconds.contains(other)
        || firsts.contains(other) && seconds.contains(one)
    }
  }
}

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
    combinations(of: [first, second])
  }

  /// Combinations of as many parts as there are members, each part a member or more general than
  /// one, every member used once.
  ///
  /// In the order of declaration. O(n·k!) for n entities and k members, of which there are two or
  /// three in practice; none for more than six.
  public func combinations(of members: [String]) -> [Entity] {
    guard (1...6).contains(members.count) else { return [] }
    let families = members.map { Set(broader(than: $0)) }
    func fits(_ parts: ArraySlice<String>, _ free: [Int]) -> Bool {
      guard let part = parts.first else { return true }
      return free.contains { member in
        families[member].contains(part)
          && fits(parts.dropFirst(), free.filter { $0 != member })
      }
    }
    return entities.values.filter { entity in
      entity.parts.count == members.count && fits(entity.parts[...], Array(members.indices))
    }
  }
}

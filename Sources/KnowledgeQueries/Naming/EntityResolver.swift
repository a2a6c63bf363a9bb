public import Knowledge
import OrderedCollections

/// What a name means in a graph.
public enum EntityResolution: Sendable, Equatable {
  case found(EntityReference)
  /// Several entities have this name; in the order of declaration.
  case ambiguous([EntityReference])
  /// Nothing has this name; the closest names, nearest first, at most five.
  case unknown(nearMisses: [EntityReference])
}

/// Finds entities by the names that people use for them.
///
/// An entity answers to its id, its name and label, its synonyms and its CURIEs, in this order:
/// a name that one entity has as its own beats another's synonym. Case, Unicode normalisation,
/// subscripts, Greek letters and kinds of hyphen make no difference; if nothing is found, spaces
/// and hyphens make none either.
public struct EntityResolver: Sendable {
  private let graph: KnowledgeGraph

  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
  }

  /// Looks `name` up.
  ///
  /// O(1) for an id; else O(t) for t characters in all names. Near misses cost O(t·l) for a name
  /// of l characters.
  public func resolve(_ name: String) -> EntityResolution {
    if let entity = graph.entities[name] { return .found(EntityReference(entity)) }
    let asked = FoldedName(name)
    var best = Int.max
    var candidates: [Entity] = []
    for entity in graph.entities.values {
      guard let tier = tier(of: entity, for: asked), tier <= best else { continue }
      if tier < best { candidates = [] }
      best = tier
      candidates.append(entity)
    }
    let references = candidates.map { EntityReference($0) }
    if let only = references.first {
      return references.count == 1 ? .found(only) : .ambiguous(references)
    }
    return .unknown(nearMisses: nearMisses(of: asked))
  }

  /// The entity called `name`.
  ///
  /// - Throws: ``QueryError/unknownEntity(name:nearMisses:)`` or
  ///   ``QueryError/ambiguousEntity(name:candidates:)``.
  public func entity(_ name: String) throws(QueryError) -> EntityReference {
    switch resolve(name) {
    case .found(let entity): return entity
    case .ambiguous(let candidates):
      throw .ambiguousEntity(name: name, candidates: candidates)
    case .unknown(let nearMisses):
      throw .unknownEntity(name: name, nearMisses: nearMisses)
    }
  }
}

extension EntityResolver {
  /// How directly `entity` answers to `asked`, 0 for its id; nil if it doesn't.
  private func tier(of entity: Entity, for asked: FoldedName) -> Int? {
    let id = FoldedName(entity.id)
    if id == asked { return 0 }
    let own = [FoldedName(entity.name), FoldedName(entity.label)]
    if own.contains(asked) { return 1 }
    let others = entity.synonyms.map { FoldedName($0) }
    if others.contains(asked) { return 2 }
    if entity.xrefs.contains(where: { FoldedName($0.description) == asked }) { return 2 }
    let squashed = asked.squashed
    guard !squashed.isEmpty else { return nil }
    if ([id] + own).contains(where: { $0.squashed == squashed }) { return 3 }
    return others.contains { $0.squashed == squashed } ? 4 : nil
  }

  /// Entities with a name at most a third of its length away, or with `asked` as a part.
  private func nearMisses(of asked: FoldedName) -> [EntityReference] {
    let limit = max(1, asked.text.count / 3)
    var misses: [(distance: Int, entity: Entity)] = []
    for entity in graph.entities.values {
      let names = [entity.id, entity.name, entity.label] + entity.synonyms
      let distances = names.compactMap { name -> Int? in
        let folded = FoldedName(name).text
        if let distance = editDistance(asked.text, folded, atMost: limit) { return distance }
        let isPart =
          asked.text.count >= 3
          && folded.split(separator: " ").contains {
            $0.hasPrefix(asked.text)
          }
        return isPart ? 2 : nil
      }
      if let nearest = distances.min() { misses.append((nearest, entity)) }
    }
    return misses.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(5).map { EntityReference($0.element.entity) }
  }
}

public import Knowledge
import OrderedCollections

/// Finds relations by id, or by a claim with any names: `psilocin activates 5-HT2A`.
public struct RelationResolver: Sendable {
  private let graph: KnowledgeGraph

  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
  }

  /// The one relation with this id or claim.
  ///
  /// - Throws: ``QueryError/unknownRelation(name:nearMisses:)`` with relations between the same
  ///   two entities as near misses, ``QueryError/ambiguousRelation(name:candidates:)`` where the
  ///   claim is made in several contexts, or an error for a name within the claim.
  public func relation(_ name: String) throws(QueryError) -> Relation {
    let relations = try relations(name)
    guard let first = relations.first, relations.count == 1 else {
      throw .ambiguousRelation(name: name, candidates: relations.map(\.id))
    }
    return first
  }

  /// All relations with this id or claim, in the order of declaration; at least one.
  ///
  /// O(t) for t characters in all names of entities.
  public func relations(_ name: String) throws(QueryError) -> [Relation] {
    if let relation = graph.relations[name] { return [relation] }
    let resolver = EntityResolver(graph)
    var nearMisses: [String] = []
    var failure: QueryError?
    for reading in ClaimText(name).readings {
      do throws(QueryError) {
        let subject = try resolver.entity(reading.subject).id
        let object = try resolver.entity(reading.object).id
        let between = graph.relations.values.filter { $0.subject == subject && $0.object == object }
        let meant = between.filter { $0.predicate == reading.predicate }
        if !meant.isEmpty { return meant }
        nearMisses += between.map(\.id)
      } catch {
        failure = failure ?? error
      }
    }
    if nearMisses.isEmpty, let failure { throw failure }
    throw .unknownRelation(name: name, nearMisses: nearMisses)
  }
}

/// A text that may be a claim: a name, a predicate, a name.
struct ClaimText {
  /// One way of reading the text.
  struct Reading: Equatable {
    let subject: String
    let predicate: Predicate
    let object: String
  }

  /// Every way of reading the text, those with longer predicates first.
  let readings: [Reading]

  /// Tries every predicate at every word of `text`: O(w·p) for w words and p predicates.
  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    let predicates = Predicate.allCases
      .map { predicate in (predicate, predicate.rawValue.split(separator: " ").map(String.init)) }
      .sorted { $0.1.count > $1.1.count }
    var readings: [Reading] = []
    for (predicate, parts) in predicates where words.count >= parts.count + 2 {
      for start in 1..<(words.count - parts.count) {
        let end = start + parts.count
        guard words[start..<end].map({ $0.lowercased() }) == parts else { continue }
        readings.append(
          Reading(
            subject: words[..<start].joined(separator: " "), predicate: predicate,
            object: words[end...].joined(separator: " ")))
      }
    }
    self.readings = readings
  }

  /// Whether the text can be read as a claim at all.
  var isClaim: Bool { !readings.isEmpty }
}

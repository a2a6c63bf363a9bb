import Knowledge
import TestSupport
import Testing

@testable import KnowledgeQueries

struct EntityResolverTests {
  @Test(arguments: [
    ("bdnf", "bdnf"), ("BDNF", "bdnf"), ("hgnc:1033", "bdnf"), ("5-HT₂A", "htr2a"),
    ("5-HT2A", "htr2a"), ("5 ht2a receptor", "htr2a"), ("5ht2a", "htr2a"), ("HTR2A", "htr2a"),
    ("Physical  Exercise", "exercise"), ("PGC-1alpha", "pgc1a"), ("PGC1α", "pgc1a"),
    ("PGC‑1α", "pgc1a"), ("Blood-pressure rise", "blood-pressure"), ("mTOR", "mtor"),
  ])
  func `an entity answers to every way of writing its names`(name: String, id: String) {
    guard case .found(let entity) = EntityResolver(ExampleGraph.graph).resolve(name) else {
      Issue.record("'\(name)' wasn't found")
      return
    }
    #expect(entity.id == id)
  }

  @Test func `a name of two entities is ambiguous, and candidates keep their order`() {
    let resolver = EntityResolver(ExampleGraph.graph)
    guard case .ambiguous(let candidates) = resolver.resolve("neurotrophin") else {
      Issue.record("'neurotrophin' should be ambiguous")
      return
    }
    #expect(candidates.map(\.id) == ["bdnf", "plasticity"])
  }

  @Test func `an unknown name gets its nearest names`() {
    let resolver = EntityResolver(ExampleGraph.graph)
    guard case .unknown(let misses) = resolver.resolve("bdfn"),
      case .unknown(let none) = resolver.resolve("zzzzzzzz")
    else {
      Issue.record("both should be unknown")
      return
    }
    #expect(misses.first?.id == "bdnf")
    #expect(none.isEmpty)
    #expect(throws: QueryError.unknownEntity(name: "bdfn", nearMisses: misses)) {
      try resolver.entity("bdfn")
    }
    let error = QueryError.unknownEntity(name: "bdfn", nearMisses: misses)
    #expect(error.description.hasPrefix("entity 'bdfn' isn't known; did you mean 'bdnf'"))
    #expect(error.refusal?.code == .unknownEntity)
  }

  @Test func `an own name beats another's synonym`() {
    var sketch = GraphSketch()
    sketch.entity("one", "One", synonyms: ["two"])
    sketch.entity("two-id", "Two")
    #expect(
      EntityResolver(sketch.graph).resolve("TWO") == .found(EntityReference(sketch.entities[1])))
  }

  @Test(arguments: 0..<200)
  func `edit distance agrees with trying every edit`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func word() -> String {
      String((0..<Int.random(in: 0...6, using: &random)).map { _ in Array("abc").pick(&random) })
    }
    let (one, other) = (word(), word())
    let slow = Self.slowDistance(Array(one)[...], Array(other)[...])
    #expect(editDistance(one, other, atMost: 10) == slow)
    #expect(editDistance(one, other, atMost: 2) == (slow <= 2 ? slow : nil))
  }

  private static func slowDistance(
    _ one: ArraySlice<Character>, _ other: ArraySlice<Character>
  ) -> Int {
    guard let first = one.last, let second = other.last else { return one.count + other.count }
    var best = min(
      slowDistance(one.dropLast(), other) + 1, slowDistance(one, other.dropLast()) + 1,
      slowDistance(one.dropLast(), other.dropLast()) + (first == second ? 0 : 1))
    if one.count > 1, other.count > 1, first == other.dropLast().last, second == one.dropLast().last
    {
      best = min(best, slowDistance(one.dropLast(2), other.dropLast(2)) + 1)
    }
    return best
  }
}

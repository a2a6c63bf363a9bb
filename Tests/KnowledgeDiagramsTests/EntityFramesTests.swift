import Diagrams
import Knowledge
import KnowledgeDiagrams
import KnowledgeQueries
import Testing

/// Frames for classes with their kinds and wholes with their parts.
struct EntityFramesTests {
  /// Everything raises mood; classes and parts are as asked.
  private func graph(
    kinds: [String: [String]] = [:], parts: [(String, String)] = [], supports: [Bool] = [true],
    among ids: [String] = ["alpha", "beta", "gamma", "delta"], levels: [String: Level] = [:]
  ) -> KnowledgeGraph {
    func item(_ isSupported: Bool) -> EvidenceItem {
      EvidenceItem(
        citation: "source", design: .animalInVivo, species: [.rat],
        supports: isSupported ? .yes : .no, finding: "Seen.", verified: .finding)
    }
    return KnowledgeGraph(
      description: .init(id: "g", title: "G"),
      entities: ids.map { id in
        Entity(
          id: id, name: id.prefix(1).uppercased() + id.dropFirst(), kind: .receptor,
          level: levels[id] ?? .target, broader: kinds[id] ?? [])
      } + [
        Entity(id: "mood", name: "Mood", kind: .outcome, level: .clinical, desired: .rise)
      ],
      relations: ids.map {
        Relation(subject: $0, predicate: .increases, object: "mood", evidence: [item(true)])
      }
        + parts.map {
          Relation(
            subject: $0.0, predicate: .partOf, object: $0.1, evidence: supports.map(item))
        },
      moderations: [],
      citations: [Citation(id: "source", title: "A study", issued: 2020, doi: "10.1000/1")])
  }

  private func frames(_ graph: KnowledgeGraph) throws -> [Enclosure] {
    try GraphDiagram(graph, options: FigureOptions()).diagram().enclosures
  }

  @Test func `a class that is drawn stands in one frame with its kinds`() throws {
    let graph = graph(kinds: ["beta": ["alpha"], "delta": ["alpha"]])
    let diagram = try GraphDiagram(graph, options: FigureOptions()).diagram()
    #expect(diagram.enclosures.map(\.title) == ["Kinds of alpha"])
    #expect(diagram.enclosures.map { Set($0.boxIDs) } == [["alpha", "beta", "delta"]])
    #expect(diagram.description.last == "Kinds of alpha: Alpha, Beta, Delta")
    let entries = Legend(of: diagram).families.flatMap { $0 }
    #expect(entries.first { $0.swatch == .enclosure }?.text == "a class and its kinds")
  }

  @Test func `a figure too large to be read has no frames`() throws {
    func frames(kinds count: Int) throws -> Int {
      let ids = ["alpha"] + (0..<count).map { "kind\($0)" }
      let kinds = Dictionary(uniqueKeysWithValues: ids.dropFirst().map { ($0, ["alpha"]) })
      return try GraphDiagram(graph(kinds: kinds, among: ids), options: FigureOptions(boxLimit: 99))
        .diagram().enclosures.count
    }
    #expect(try frames(kinds: 58) == 1)
    #expect(try frames(kinds: 59) == 0)
  }

  @Test func `a class elsewhere leaves its kinds alone in the frame, if there are two`() throws {
    let elsewhere: [String: Level] = ["alpha": .signalling]
    #expect(
      try frames(graph(kinds: ["beta": ["alpha"], "delta": ["alpha"]], levels: elsewhere))
        .map { Set($0.boxIDs) } == [["beta", "delta"]])
    #expect(try frames(graph(kinds: ["beta": ["alpha"]], levels: elsewhere)).isEmpty)
  }

  @Test func `parts stand with their whole, unless that is contested or refuted`() throws {
    let parts = [("beta", "alpha"), ("gamma", "alpha")]
    let found = try frames(graph(parts: parts))
    #expect(found.map(\.title) == ["Parts of alpha"])
    #expect(found.map { Set($0.boxIDs) } == [["alpha", "beta", "gamma"]])
    #expect(try frames(graph(parts: parts, supports: [true, false])).isEmpty)
    #expect(try frames(graph(parts: parts, supports: [false])).isEmpty)
  }

  @Test func `of frames that share an entity the larger stands, or the first by name`() throws {
    let larger = graph(
      kinds: ["alpha": ["beta"], "gamma": ["beta"]], parts: [("alpha", "delta")])
    #expect(try frames(larger).map(\.title) == ["Kinds of beta"])
    let equal = graph(kinds: ["beta": ["gamma", "alpha"]])
    #expect(try frames(equal).map(\.title) == ["Kinds of alpha"])
    let both = graph(kinds: ["beta": ["alpha"]], parts: [("gamma", "delta")])
    let diagram = try GraphDiagram(both, options: FigureOptions()).diagram()
    #expect(diagram.enclosures.map(\.title) == ["Kinds of alpha", "Parts of delta"])
    #expect(diagram.wording.enclosure == "a class and its kinds, or a whole and its parts")
  }

  @Test func `what an arrow says already isn't framed`() throws {
    let linked = graph(kinds: ["beta": ["alpha"]], among: ["alpha", "beta"])
    let answer = try PathsQuery(from: "beta", to: "mood").answer(in: linked)
    let diagram = try PathsDiagram(answer, in: linked, options: FigureOptions()).diagram()
    #expect(diagram.arrows.contains { $0.from == "beta" && $0.to == "alpha" })
    #expect(diagram.enclosures.isEmpty && diagram.notes.count == 1)
  }
}

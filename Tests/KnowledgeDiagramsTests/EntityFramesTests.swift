import Diagrams
import Knowledge
import KnowledgeDiagrams
import KnowledgeQueries
import Testing

/// Frames for classes with their kinds, wholes with their parts, and regions.
struct EntityFramesTests {
  /// Everything raises mood; classes and parts are as asked.
  private func graph(
    kinds: [String: [String]] = [:], parts: [(String, String)] = [], supports: [Bool] = [true],
    among ids: [String] = ["alpha", "beta", "gamma", "delta"], levels: [String: Level] = [:],
    regions: [Region] = [], effects: [(String, String, String?)] = [],
    predicate: Predicate = .activates, effectSupports: Bool = true
  ) -> KnowledgeGraph {
    func item(_ isSupported: Bool) -> EvidenceItem {
      EvidenceItem(
        citation: "source", design: .animalInVivo, species: [.rat],
        supports: isSupported ? .yes : .no, finding: "Seen.", verified: .finding)
    }
    return KnowledgeGraph(
      description: .init(id: "g", title: "G"), regions: regions,
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
        }
        + effects.map {
          Relation(
            subject: $0.0, predicate: predicate, object: $0.1, context: Context(region: $0.2),
            evidence: [item(effectSupports)])
        },
      moderations: [],
      citations: [Citation(id: "source", title: "A study", issued: 2020, doi: "10.1000/1")])
  }

  private func frames(_ graph: KnowledgeGraph) throws -> [Enclosure] {
    try GraphDiagram(graph, options: FigureOptions()).diagram().enclosures
  }

  /// What the whole graph's figure puts together by region: a title, a colon and the entities.
  ///
  /// - Parameter effects: what the entity before the colon, from another lane, does to those behind.
  private func places(
    _ effects: [(String, String, String?)], regions: [Region] = [],
    predicate: Predicate = .activates, effectSupports: Bool = true
  ) throws -> [String] {
    let graph = graph(
      levels: ["alpha": .intervention], regions: regions, effects: effects, predicate: predicate,
      effectSupports: effectSupports)
    return try frames(graph).map { "\($0.title): \($0.boxIDs.joined(separator: ", "))" }
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

  @Test func `parts stand with their whole, unless nothing observed speaks for it`() throws {
    let parts = [("beta", "alpha"), ("gamma", "alpha")]
    let found = try frames(graph(parts: parts))
    #expect(found.map(\.title) == ["Parts of alpha"])
    #expect(found.map { Set($0.boxIDs) } == [["alpha", "beta", "gamma"]])
    #expect(
      try frames(graph(parts: parts, supports: [true, false])).map(\.title) == [
        "Parts of alpha (contested)"
      ])
    #expect(try frames(graph(parts: parts, supports: [false])).isEmpty)
    #expect(try frames(graph(parts: parts, supports: [])).isEmpty)
  }

  @Test func `a frame of parts says how they are known, and cites it`() throws {
    let graph = graph(parts: [("beta", "alpha"), ("gamma", "alpha")])
    let diagram = try GraphDiagram(graph, options: FigureOptions(listsReferences: true)).diagram()
    let remark = try #require(diagram.enclosures.first?.remark)
    #expect(
      remark == """
        Beta part of Alpha: emerging, seen in animals only, 1 for; \
        Gamma part of Alpha: emerging, seen in animals only, 1 for
        """)
    #expect(diagram.description.last == "Parts of alpha: Alpha, Beta, Gamma – \(remark)")
    #expect(diagram.enclosures.map(\.referenceNumbers) == [[1]])
    #expect(diagram.references.count == 1)
  }

  @Test func `what every claim on it places in one region stands there`() throws {
    #expect(
      try places([("alpha", "beta", "cortex"), ("alpha", "gamma", "Cortex")]) == [
        "In cortex: beta, gamma"
      ])
    #expect(try places([("alpha", "beta", "cortex"), ("alpha", "gamma", "blood")]).isEmpty)
    #expect(try places([("alpha", "beta", "cortex")]).isEmpty)
    // Gamma's claims name two regions, or one of them names none.
    for other in ["blood", nil] {
      #expect(
        try places([
          ("alpha", "beta", "cortex"), ("alpha", "gamma", "cortex"), ("delta", "gamma", other),
        ]).isEmpty)
    }
  }

  @Test func `what doesn't act, or was refuted, places nothing`() throws {
    let effects: [(String, String, String?)] = [
      ("alpha", "beta", "cortex"), ("alpha", "gamma", "cortex"),
    ]
    #expect(try places(effects, predicate: .associatedWith).isEmpty)
    #expect(try places(effects, effectSupports: false).isEmpty)
  }

  @Test func `narrow regions stand within wide ones, but the widest must be named`() throws {
    let regions = [
      Region(name: "gyrus", within: "hippocampus"), Region(name: "hippocampus", within: "brain"),
      Region(name: "cortex", within: "brain"),
    ]
    #expect(
      try places(
        [
          ("alpha", "beta", "gyrus"), ("alpha", "gamma", "hippocampus"),
          ("alpha", "delta", "brain"),
        ], regions: regions) == ["In hippocampus: beta, gamma"])
    #expect(
      try places(
        [("alpha", "beta", "gyrus"), ("alpha", "gamma", "cortex")], regions: regions
      ).isEmpty)
    #expect(
      try places(
        [
          ("alpha", "beta", "gyrus"), ("alpha", "beta", "brain"), ("alpha", "gamma", "brain"),
        ], regions: regions) == ["In brain: beta, gamma"])
  }

  @Test func `what acts on each other in a region stands there, but for members of a class`() throws
  {
    let effects: [(String, String, String?)] = [
      ("alpha", "beta", "cortex"), ("beta", "gamma", "cortex"),
    ]
    #expect(try places(effects) == ["In cortex: beta, gamma"])
    let kinds = graph(
      kinds: ["gamma": ["delta"]], levels: ["alpha": .intervention], effects: effects)
    #expect(try frames(kinds).map(\.title) == ["Kinds of delta"])
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
    let entries = Legend(of: diagram).families.flatMap { $0 }
    #expect(
      entries.first { $0.swatch == .enclosure }?.text
        == "a class and its kinds, or a whole and its parts")
  }

  @Test func `what an arrow says already isn't framed`() throws {
    let linked = graph(kinds: ["beta": ["alpha"]], among: ["alpha", "beta"])
    let answer = try PathsQuery(from: "beta", to: "mood").answer(in: linked)
    let diagram = try PathsDiagram(answer, in: linked, options: FigureOptions()).diagram()
    #expect(diagram.arrows.contains { $0.from == "beta" && $0.to == "alpha" })
    #expect(diagram.enclosures.isEmpty && diagram.notes.count == 1)
  }
}

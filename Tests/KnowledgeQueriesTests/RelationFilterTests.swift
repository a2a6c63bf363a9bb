import GraphCore
import Knowledge
import OrderedCollections
import Testing

@testable import KnowledgeQueries

struct RelationFilterTests {
  private func admitted(_ filter: RelationFilter) throws -> Set<String> {
    let selection = try RelationSelection(ExampleGraph.graph, filter)
    return Set(selection.admitted.edges.map { ExampleGraph.graph.relation(at: $0).id })
  }

  @Test func `an empty filter leaves out refuted relations only`() throws {
    let all = Set(ExampleGraph.graph.relations.keys)
    #expect(try admitted(RelationFilter()) == all.subtracting(["psilocin-activates-mtor"]))
    #expect(try admitted(RelationFilter(includesRefuted: true)) == all)
    #expect(try admitted(RelationFilter(statuses: [.refuted])) == ["psilocin-activates-mtor"])
    #expect(RelationFilter().isEmpty)
  }

  @Test func `supporting evidence must be of the species, grade and setting asked for`() throws {
    let mouse = try admitted(RelationFilter(species: [.mouse]))
    #expect(mouse.contains("exercise-increases-bdnf"))
    #expect(!mouse.contains("psilocybin-treats-depression"))
    let rodent = try admitted(RelationFilter(species: [.rodent]))
    #expect(rodent == mouse)
    let strongInMice = try admitted(RelationFilter(species: [.mouse], minimumGrade: .trial))
    #expect(strongInMice.isEmpty)
    let strong = try admitted(RelationFilter(minimumGrade: .trial))
    #expect(strong.contains("exercise-increases-bdnf"))
    #expect(!strong.contains("bdnf-activates-trkb"))
    #expect(try admitted(RelationFilter(settings: [.cells])).contains("bdnf-activates-trkb"))
    let human = try admitted(RelationFilter(species: [.human]))
    #expect(!human.contains("htr2a-increases-bdnf"))
  }

  @Test func `levels hold both ends, and a claim without region holds in every region`() throws {
    let levels = try admitted(RelationFilter(levels: [.signalling]))
    #expect(levels.contains("mtor-increases-bdnf") && !levels.contains("htr2a-increases-bdnf"))
    let here = try admitted(RelationFilter(regions: ["Prefrontal  cortex"]))
    #expect(here.contains("psilocin-activates-htr2a@prefrontal-cortex"))
    let there = try admitted(RelationFilter(regions: ["hippocampus"]))
    #expect(!there.contains("psilocin-activates-htr2a@prefrontal-cortex"))
    #expect(there.contains("mtor-increases-bdnf"))
  }

  /// One claim in each of these places, and one that isn't limited to any.
  private func placed(_ places: [String], regions: [Region]) -> KnowledgeGraph {
    var sketch = GraphSketch()
    sketch.regions = regions
    sketch.entity("a")
    sketch.entity("b")
    for place in places { sketch.claim("a", .increases, "b", in: Context(region: place)) }
    sketch.claim("a", .increases, "b")
    return sketch.graph
  }

  private func places(_ asked: String..., in graph: KnowledgeGraph) throws -> [String] {
    let selection = try RelationSelection(graph, RelationFilter(regions: asked))
    return selection.admitted.edges.map { graph.relation(at: $0).context.region ?? "anywhere" }
  }

  @Test func `a region holds what is placed within it, by any of its names`() throws {
    let graph = placed(
      ["dentate gyrus", "Hippocampus", "cortex", "brain", "blood"],
      regions: [
        Region(name: "hippocampus", within: "brain", synonyms: ["hippocampal formation"]),
        Region(name: "dentate gyrus", within: "hippocampal formation", synonyms: ["DG"]),
        Region(name: "cortex", within: "Brain"),
      ])
    #expect(
      try places("hippocampal  formation", in: graph) == [
        "dentate gyrus", "Hippocampus", "anywhere",
      ])
    #expect(try places("dg", in: graph) == ["dentate gyrus", "anywhere"])
    #expect(
      try places("brain", in: graph) == [
        "dentate gyrus", "Hippocampus", "cortex", "brain", "anywhere",
      ])
    #expect(try places("blood", "cortex", in: graph) == ["cortex", "blood", "anywhere"])
  }

  @Test func `regions that lie within each other are all one, and nothing hangs`() throws {
    let graph = placed(
      ["a", "c"], regions: [Region(name: "a", within: "b"), Region(name: "b", within: "a")])
    #expect(try places("b", in: graph) == ["a", "anywhere"])
    #expect(RegionNames(graph).holding("a") == ["a", "b"])
  }

  @Test func `a region where nothing is placed is refused, with what may have been meant`() throws {
    let graph = placed(
      ["hippocampus", "prefrontal cortex"], regions: [Region(name: "NAc", synonyms: ["accumbens"])])
    func error(_ name: String) -> QueryError? {
      #expect(throws: QueryError.self) { try places(name, in: graph) }
    }
    #expect(
      error("hipocampus") == .unknownRegion(name: "hipocampus", nearMisses: ["hippocampus"]))
    #expect(error("cortex") == .unknownRegion(name: "cortex", nearMisses: ["prefrontal cortex"]))
    #expect(error("acumbens") == .unknownRegion(name: "acumbens", nearMisses: ["NAc"]))
    #expect(error("liver") == .unknownRegion(name: "liver", nearMisses: []))
    #expect(error("")?.description == "no claim is placed in region ''")
  }

  @Test func `what is avoided takes no part, under any of its names`() throws {
    let ids = try admitted(RelationFilter(avoid: ["5-HT₂A"]))
    #expect(!ids.contains { $0.contains("htr2a") })
    #expect(throws: QueryError.self) { try admitted(RelationFilter(avoid: ["nothing"])) }
  }

  @Test func `a grade is that of the species asked about`() throws {
    let answer = try PathsQuery(
      from: "exercise", to: "bdnf", maximumLength: 1, filter: RelationFilter(species: [.mouse])
    ).answer(in: ExampleGraph.graph)
    #expect(answer.paths.first?.grade == .preclinical)
    let anyone = try PathsQuery(from: "exercise", to: "bdnf", maximumLength: 1)
      .answer(in: ExampleGraph.graph)
    #expect(anyone.paths.first?.grade == .trial)
  }
}

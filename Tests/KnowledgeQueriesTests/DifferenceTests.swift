import Knowledge
import KnowledgeQueries
import Testing

struct DifferenceTests {
  private func difference(_ change: (inout GraphSketch) -> Void) -> GraphDifference {
    var sketch = ExampleGraph.sketch
    change(&sketch)
    return GraphDifference(from: ExampleGraph.graph, to: sketch.graph)
  }

  @Test func `a graph doesn't differ from itself, in whatever order it is declared`() {
    #expect(difference { _ in }.isEmpty)
    #expect(
      difference { sketch in
        sketch.relations.reverse()
        sketch.entities.reverse()
        sketch.citations.reverse()
      }.isEmpty)
  }

  @Test func `a change of status comes first and says why`() throws {
    let found = difference { sketch in
      sketch.claim("ssri", .increases, "bdnf", ["new": .animalInVivo])
      guard
        let index = sketch.relations.firstIndex(where: {
          $0.id == "psilocin-activates-htr2a@prefrontal-cortex"
        })
      else { return }
      sketch.relations[index].evidence.append(
        EvidenceItem(
          citation: "chalder", design: .humanMechanistic, species: [.human], supports: .no,
          finding: "Nothing", verified: .none))
    }
    #expect(!found.isEmpty)
    #expect(found.relations.added.map(\.id) == ["ssri-increases-bdnf"])
    let change = try #require(found.relations.changed.first)
    #expect(change.old.status == .emerging && change.new.status == .contested)
    #expect(change.changesStatus && !change.changesGrade)
    #expect(
      change.reasons == [
        "1 paper of observations speaks for it now, and 1 against it",
        "chalder 2020 (human mechanistic, against) was added",
      ])
    #expect(change.evidence.map(\.kind) == [.added])
  }

  @Test func `an item that changed is one change, not one removed and one added`() throws {
    let found = difference { sketch in
      guard let index = sketch.relations.firstIndex(where: { $0.id == "exercise-increases-mtor" })
      else { return }
      sketch.relations[index].evidence[0].supports = .partly
    }
    let change = try #require(found.relations.changed.first)
    #expect(change.evidence.map(\.kind) == [.changed])
    #expect(change.evidence.first?.fields.map(\.field) == ["supports"])
    #expect(!change.changesStatus && change.reasons.isEmpty)
  }

  /// Claims on b with sources of 2019, 2021 and of no year, and what hangs on them.
  private var dated: KnowledgeGraph {
    var sketch = GraphSketch()
    for id in ["a", "b", "c"] { sketch.entity(id) }
    sketch.claim("a", .increases, "b", ["old": .animalInVivo, "!new": .animalInVivo])
    sketch.claim("c", .increases, "b", ["new": .inVitro])
    sketch.claim("b", .increases, "c", ["undated": .inVitro])
    sketch.claim("c", .decreases, "a")
    sketch.moderation("a", .enables, "c increases b", ["old": .inVitro])
    sketch.moderation("a", .amplifies, "b increases c", ["old": .inVitro])
    sketch.relations[0].statusOverride = .init(status: .contested, reason: "seen both ways")
    let years = ["old": 2019, "new": 2021]
    sketch.citations = sketch.citations.map { citation in
      Citation(id: citation.id, title: citation.title, issued: years[citation.id])
    }
    return sketch.graph
  }

  @Test func `since a year its sources are new, with what rests on them alone`() throws {
    let found = GraphDifference(in: dated, since: 2021)
    #expect(found.relations.added.map(\.id) == ["c-increases-b"])
    #expect(found.relations.changed.map(\.new.id) == ["a-increases-b"])
    let change = try #require(found.relations.changed.first)
    #expect(change.old.status == .emerging && change.new.status == .contested)
    // What enables a claim that isn't there yet isn't there either.
    #expect(found.moderations.added.map(\.sentence).count == 1)
    #expect(found.moderations.removed.isEmpty && found.moderations.changed.isEmpty)
    #expect(found.citations.added.map(\.id) == ["new"])
    #expect(found.entities.isEmpty && found.questions.isEmpty && found.hypotheses.isEmpty)
    #expect(found.versions == "Sketch since 2021")
    #expect(found.sinceNote?.contains("2021 and later") == true)
  }

  @Test func `a source without a year is never new, and a year ahead changes nothing`() {
    #expect(GraphDifference(in: dated, since: 2022).isEmpty)
    let all = GraphDifference(in: dated, since: .min)
    #expect(!all.citations.added.map(\.id).contains("undated"))
    #expect(!all.relations.added.map(\.id).contains("b-increases-c"))
    #expect(GraphDifference(from: dated, to: dated).since == nil)
  }

  @Test func `a region that lies in another now has changed`() throws {
    let found = difference { $0.regions = [Region(name: "gyrus", within: "cortex")] }
    #expect(found.regions.added.map(\.name) == ["gyrus"] && !found.isEmpty)
    func graph(_ region: Region) -> KnowledgeGraph {
      var sketch = ExampleGraph.sketch
      sketch.regions = [region]
      return sketch.graph
    }
    let moved = GraphDifference(
      from: graph(Region(name: "gyrus", within: "cortex")),
      to: graph(Region(name: "gyrus", within: "brain", synonyms: ["G"])))
    #expect(
      moved.regions.changed.first?.fields == [
        .init(field: "within", old: "cortex", new: "brain"),
        .init(field: "synonyms", old: nil, new: "G"),
      ])
  }

  @Test func `what is swapped is added one way and removed the other`() {
    var sketch = ExampleGraph.sketch
    sketch.entity("new")
    sketch.moderation("new", .blocks, "bdnf activates trkb", ["x": .inVitro])
    sketch.questions.removeLast()
    let (old, new) = (ExampleGraph.graph, sketch.graph)
    let (there, back) = (
      GraphDifference(from: old, to: new), GraphDifference(from: new, to: old)
    )
    #expect(there.entities.added == back.entities.removed && !there.entities.added.isEmpty)
    #expect(there.moderations.added == back.moderations.removed)
    #expect(there.questions.removed == back.questions.added)
    #expect(there.questions.removed.map(\.id) == ["elsewhere"])
  }
}

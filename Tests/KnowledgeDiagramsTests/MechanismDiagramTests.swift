import Diagrams
import Knowledge
import KnowledgeDiagrams
import KnowledgeQueries
import Testing

/// Two routes that meet: running and a drug both raise a factor that lowers the disease.
private func smallGraph(moderations: [Moderation]? = nil) -> KnowledgeGraph {
  func entity(
    _ id: String, _ kind: EntityKind, _ level: Level, desired: Direction? = nil,
    broader: [String] = []
  ) -> Entity {
    Entity(
      id: id, name: id.prefix(1).uppercased() + id.dropFirst(), kind: kind, level: level,
      desired: desired, broader: broader)
  }
  func item(_ design: StudyDesign, _ species: Species, _ supports: EvidenceItem.Support)
    -> EvidenceItem
  {
    EvidenceItem(
      citation: "source", design: design, species: [species], supports: supports,
      finding: "Seen.", verified: .finding)
  }
  return KnowledgeGraph(
    description: .init(id: "small", title: "Small"),
    entities: [
      entity("running", .intervention, .intervention),
      entity("drug", .intervention, .intervention, broader: ["class"]),
      entity("class", .intervention, .intervention),
      entity("factor", .protein, .signalling), entity("strain", .process, .signalling),
      entity("mood", .outcome, .clinical, desired: .rise),
      entity("pulse", .risk, .clinical, desired: .fall),
    ],
    relations: [
      Relation(
        subject: "running", predicate: .increases, object: "factor",
        evidence: [item(.animalInVivo, .rat, .yes), item(.animalInVivo, .mouse, .no)]),
      Relation(
        subject: "running", predicate: .increases, object: "factor",
        context: Context(region: "brain"), evidence: [item(.randomisedTrial, .human, .yes)]),
      Relation(
        subject: "class", predicate: .activates, object: "factor",
        evidence: [item(.inVitro, .rat, .yes)]),
      Relation(
        subject: "factor", predicate: .increases, object: "mood",
        evidence: [item(.randomisedTrial, .human, .yes)]),
      Relation(
        subject: "running", predicate: .decreases, object: "strain",
        evidence: [item(.humanMechanistic, .human, .yes)]),
      Relation(
        subject: "strain", predicate: .decreases, object: "mood",
        evidence: [item(.humanObservational, .human, .yes)]),
      Relation(
        subject: "running", predicate: .increases, object: "pulse",
        evidence: [item(.humanMechanistic, .human, .yes)]),
      Relation(
        subject: "class", predicate: .increases, object: "pulse",
        evidence: [item(.humanMechanistic, .human, .yes)]),
    ],
    moderations: moderations ?? [
      Moderation(
        id: "gate", moderator: "drug", kind: .dampens, relations: ["strain-decreases-mood"],
        moderated: "strain decreases mood", evidence: [item(.randomisedTrial, .human, .yes)])
    ],
    citations: [Citation(id: "source", title: "A study", issued: 2020, doi: "10.1000/1")])
}

struct MechanismDiagramTests {
  private let graph = smallGraph()

  private func synergyFocus(on focus: FigureFocus) throws -> (RouteFocus, Diagram) {
    let answer = try SynergyQuery("running", "drug", on: "mood").answer(in: graph)
    let drawing = SynergyDiagram(answer, in: graph, options: FigureOptions(focus: focus))
    let diagram = try drawing.diagram()
    return (try #require(try drawing.focus(in: diagram)), diagram)
  }

  @Test func `a focus has all drawn routes through its entity, from the intervention on`() throws {
    let (focus, diagram) = try synergyFocus(on: .entity("Factor"))
    #expect(focus.boxIDs == ["running", "drug", "class", "factor", "mood"])
    let ends = diagram.arrows.filter { focus.arrowIDs.contains($0.id) }.map {
      "\($0.from) \($0.to)"
    }
    #expect(Set(ends) == ["running factor", "drug class", "class factor", "factor mood"])
    #expect(diagram.subtitle.hasSuffix(" · in front: the routes through Factor"))
  }

  @Test func `a moderated step is in focus as a whole, and its moderation isn't`() throws {
    let (focus, diagram) = try synergyFocus(on: .entity("strain"))
    let joint = try #require(diagram.boxes.first { $0.role == .joint })
    #expect(focus.boxIDs == ["running", "strain", joint.id, "mood"])
    #expect(focus.arrowIDs.count == 3 && !focus.arrowIDs.contains("gate"))
  }

  @Test func `a route of an answer is put forward by its number`() throws {
    let answer = try PathsQuery(from: "running", to: "mood").answer(in: graph)
    #expect(answer.paths.count == 2)
    for (index, path) in answer.paths.enumerated() {
      let drawing = PathsDiagram(
        answer, in: graph, options: FigureOptions(focus: .route(index + 1)))
      let focus = try #require(try drawing.focus(in: try drawing.diagram()))
      #expect(focus.boxIDs == Set(path.entities.map(\.id)))
    }
    func refusal(_ focus: FigureFocus, boxes: Int = 20) throws -> FocusError? {
      let drawing = PathsDiagram(
        answer, in: graph, options: FigureOptions(boxLimit: boxes, focus: focus))
      let diagram = try drawing.diagram()
      return #expect(throws: FocusError.self) { try drawing.focus(in: diagram) }
    }
    #expect(try refusal(.route(3)) == .noRoute(3, count: 2))
    #expect(try refusal(.route(0)) == .noRoute(0, count: 2))
    let message = try #require(try refusal(.entity("pulse"))).description
    #expect(message.contains("no drawn route passes 'pulse'; they pass 'running', 'factor'"))
    #expect(try refusal(.entity("factr"))?.description.contains("did you mean 'factor'") == true)
  }

  @Test func `without a focus everything is in front`() throws {
    let answer = try PathsQuery(from: "running", to: "mood").answer(in: graph)
    let drawing = PathsDiagram(answer, in: graph, options: FigureOptions())
    #expect(try drawing.focus(in: try drawing.diagram()) == nil)
  }

  private func synergy(boxes: Int = 20) throws -> Diagram {
    let answer = try SynergyQuery("running", "drug", on: "mood").answer(in: graph)
    return try SynergyDiagram(
      answer, in: graph, options: FigureOptions(boxLimit: boxes, listsReferences: true)
    ).diagram()
  }

  private func box(_ id: String, in diagram: Diagram) throws -> Box {
    try #require(diagram.boxes.first { $0.id == id })
  }

  @Test func `where the routes meet has both badges and the halo`() throws {
    let diagram = try synergy()
    let factor = try box("factor", in: diagram)
    #expect(factor.groupIDs == ["running", "drug"])
    #expect(factor.isHighlighted)
    #expect(diagram.title == "Running and drug meet at factor on the way to mood")
    #expect(diagram.boxes.count { $0.isHighlighted } == 1)
  }

  @Test func `what a helpful route lowers is drawn as working against the goal`() throws {
    let diagram = try synergy()
    #expect(try box("strain", in: diagram).tone == .harm)
    #expect(try box("pulse", in: diagram).tone == .harm)
    #expect(try box("factor", in: diagram).tone == .normal)
  }

  @Test func `a claim about a class starts at the class, joined by a plain line`() throws {
    let diagram = try synergy()
    let link = try #require(
      diagram.arrows.first { $0.from == "drug" && $0.to == "class" })
    #expect(link.ending == .plain)
    #expect(!diagram.arrows.contains { $0.from == "drug" && $0.to == "factor" })
  }

  @Test func `parallel claims are one arrow of the best grade that says studies disagree`() throws {
    let diagram = try synergy()
    let arrows = diagram.arrows.filter { $0.from == "running" && $0.to == "factor" }
    let arrow = try #require(arrows.first)
    #expect(arrows.count == 1)
    #expect(arrow.strength == .strongest)
    #expect(arrow.pattern == .solid)
    #expect(arrow.isContested)
    #expect(arrow.tooltip.contains("(brain)"))
    #expect(arrow.referenceNumbers == [1])
    #expect(arrow.link?.address == "https://doi.org/10.1000/1")
  }

  @Test func `evidence from cells is dotted`() throws {
    let arrow = try #require(synergy().arrows.first { $0.from == "class" && $0.to == "factor" })
    #expect(arrow.pattern == .dotted)
    #expect(arrow.strength == .weak)
  }

  @Test func `the subtitle says what the graph doesn't hold`() throws {
    #expect(try synergy().subtitle.contains("the combination itself is untested"))
  }

  @Test func `a figure keeps to its boxes and says that routes are left out`() throws {
    let diagram = try synergy(boxes: 5)
    #expect(diagram.boxes.count <= 5)
    #expect(diagram.subtitle.contains("the shortest routes are drawn"))
  }

  @Test func `the text twin holds every claim that is drawn`() throws {
    let diagram = try synergy()
    for arrow in diagram.arrows where arrow.ending != .plain {
      #expect(diagram.description.contains { arrow.tooltip.contains($0) })
    }
  }

  @Test func `an answer without a path is drawn as its two ends with the reason`() throws {
    let answer = try PathsQuery(from: "mood", to: "running").answer(in: graph)
    let diagram = try PathsDiagram(answer, in: graph, options: FigureOptions()).diagram()
    #expect(diagram.boxes.map(\.id).sorted() == ["mood", "running"])
    #expect(diagram.arrows.isEmpty)
    #expect(diagram.title == "No route leads from mood to running")
  }

  @Test func `what a drawn step needs is drawn, as far as its box fits`() throws {
    let graph = smallGraph(
      moderations: ["pulse", "factor", "strain"].map { moderator in
        Moderation(
          id: "\(moderator)-needed", moderator: moderator, kind: .enables,
          relations: ["factor-increases-mood"], moderated: "factor increases mood")
      })
    func diagram(boxes: Int) throws -> Diagram {
      let answer = try PathsQuery(from: "running", to: "mood", via: ["factor"]).answer(in: graph)
      return try PathsDiagram(answer, in: graph, options: FigureOptions(boxLimit: boxes)).diagram()
    }
    func landing(boxes: Int) throws -> [String] {
      let diagram = try diagram(boxes: boxes)
      let joint = diagram.boxes.first { $0.role == .joint }?.id
      return diagram.arrows.filter { $0.to == joint && $0.ending == .requires }.map(\.id)
    }
    #expect(try landing(boxes: 7) == ["pulse-needed", "strain-needed"])
    #expect(try landing(boxes: 6) == ["pulse-needed"])
    #expect(try landing(boxes: 5) == ["pulse-needed"])
    #expect(try landing(boxes: 4).isEmpty)
    #expect(try diagram(boxes: 7).subtitle == "1 helpful · up to 6 steps")
  }

  @Test func `a graph too large for a page names its most connected entities and groups the rest`()
    throws
  {
    let diagram = try GraphDiagram(graph, options: FigureOptions(boxLimit: 4)).diagram()
    #expect(diagram.boxes.count <= 4)
    #expect(diagram.subtitle.contains("of 7 entities"))
    #expect(diagram.subtitle.contains("grouped by level and kind"))
    let ids = Set(diagram.boxes.map(\.id))
    #expect(diagram.arrows.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }

  @Test func `a moderation lands on a joint that splits the arrow it acts upon`() throws {
    let diagram = try synergy()
    let joint = try #require(diagram.boxes.first { $0.role == .joint })
    let landing = try #require(diagram.arrows.first { $0.from == "drug" && $0.to == joint.id })
    #expect(landing.ending == .inhibits)
    #expect(landing.strength == .strongest)
    #expect(diagram.arrows.contains { $0.from == "strain" && $0.to == joint.id })
    #expect(
      diagram.arrows.contains { $0.from == joint.id && $0.to == "mood" && $0.ending == .inhibits })
    #expect(!diagram.arrows.contains { $0.from == "strain" && $0.to == "mood" })
    #expect(diagram.description.contains { $0.hasPrefix("Drug dampens (Strain decreases Mood)") })
    #expect(Legend(of: diagram).families.joined().contains { $0.swatch == .joint })
  }

  @Test func `what both push the same way says so, in box, tooltip and text twin`() throws {
    let diagram = try synergy()
    let factor = try box("factor", in: diagram)
    #expect(factor.caption == "both raise it")
    #expect(factor.tooltip == "Factor – Parallel convergence: both raise factor")
    #expect(diagram.description.contains("Parallel convergence: both raise factor."))
    #expect(try box("mood", in: diagram).caption == nil)
  }

  @Test func `a moderation that works against the other's route bears the word`() throws {
    let diagram = try synergy()
    let landing = try #require(diagram.arrows.first { $0.id == "gate" })
    #expect(landing.word == "opposes")
    #expect(landing.tooltip.contains("; Opposition: drug may weaken strain ⊣ mood"))
    #expect(diagram.arrows.count { $0.word != nil } == 1)
  }

  @Test func `patterns whose parts aren't drawn are counted in the note`() throws {
    let answer = try SynergyQuery("running", "drug", on: "mood").answer(in: graph)
    let whole = try #require(try synergy().notes.first)
    #expect(!whole.contains("stand in the report") && !whole.contains("stands in the report"))
    let small = try synergy(boxes: 4)
    let named =
      small.boxes.count { $0.caption != nil } + small.arrows.count { $0.word != nil }
    #expect(named < answer.motifs.count)
    let left = answer.motifs.count - named
    #expect(
      try #require(small.notes.first).contains(
        left == 1 ? "1 more pattern stands in the report." : "\(left) more patterns stand"))
  }

  @Test func `with listed sources the note leads to them, and not to tooltips`() throws {
    let note = try #require(try synergy().notes.first)
    #expect(note.contains("An arrow's numbers lead to the sources below."))
    #expect(!note.contains("tooltip"))
  }
}

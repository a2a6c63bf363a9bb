import Diagrams
import Knowledge
import KnowledgeDiagrams
import KnowledgeQueries
import Testing

struct DifferenceDiagramTests {
  /// A drug that blocks a receptor, which raises a messenger.
  private func graph(
    messenger: Level = .signalling, predicate: Predicate = .increases, trials: Int = 0,
    adds name: String? = nil, isContradicted: Bool = false
  ) -> KnowledgeGraph {
    func item(
      _ design: StudyDesign, _ species: Species, _ supports: EvidenceItem.Support = .yes
    ) -> EvidenceItem {
      EvidenceItem(
        citation: "source", design: design, species: [species], supports: supports,
        finding: "Seen.", verified: .finding)
    }
    let names: [(String, EntityKind, Level)] = [
      ("drug", .drug, .intervention), ("receptor", .receptor, .target),
      ("messenger", .protein, messenger),
    ]
    return KnowledgeGraph(
      description: .init(id: "small", title: "Small"),
      entities: (names + (name.map { [($0, .protein, .cellular)] } ?? [])).map {
        Entity(id: $0, name: $0.prefix(1).uppercased() + $0.dropFirst(), kind: $1, level: $2)
      },
      relations: [
        Relation(
          subject: "drug", predicate: .inhibits, object: "receptor",
          evidence: [item(.animalInVivo, .mouse)]
            + (0..<trials).map { _ in item(.randomisedTrial, .human) }),
        Relation(
          subject: "receptor", predicate: predicate, object: "messenger",
          evidence: [item(.animalInVivo, .rat)]
            + (isContradicted ? [item(.animalInVivo, .rat, .no)] : [])),
      ],
      citations: [Citation(id: "source", title: "A study", issued: 2020)])
  }

  private func diagram(from old: KnowledgeGraph, to new: KnowledgeGraph) throws -> Diagram {
    try DifferenceDiagram(
      GraphDifference(from: old, to: new), from: old, to: new, options: FigureOptions()
    ).diagram()
  }

  @Test func `the text twin and the tooltips say what became of what`() throws {
    let diagram = try diagram(
      from: graph(adds: "gone"),
      to: graph(messenger: .cellular, predicate: .decreases, trials: 1, adds: "come"))
    let description = diagram.description
    for line in [
      "removed: Receptor increases Messenger: ", "added: Receptor decreases Messenger: ",
      "changed: Drug inhibits Receptor: ", "added: Come", "removed: Gone",
      "changed: Messenger (level: signalling → cellular)",
    ] {
      #expect(description.contains { $0.hasPrefix(line) }, "\(line) isn't in \(description)")
    }
    let changed = try #require(diagram.arrows.first { $0.change == .changed })
    #expect(changed.tooltip.hasSuffix("(evidence: 1 added)"), "\(changed.tooltip)")
    let messenger = try #require(diagram.boxes.first { $0.id == "messenger" })
    #expect(messenger.tooltip == "changed: Messenger (level: signalling → cellular)")
    #expect(diagram.boxes.first { $0.id == "drug" }?.tooltip == "Drug")
  }

  @Test func `an arrow whose status changed bears the new one`() throws {
    let diagram = try diagram(from: graph(), to: graph(trials: 1, isContradicted: true))
    let words = diagram.arrows.map { [$0.from, $0.word ?? ""] }
    #expect(words == [["drug", ""], ["receptor", "contested"]])
    #expect(diagram.arrows.allSatisfy { $0.timing == nil })
    #expect(diagram.notes.contains { $0.contains("A word on an arrow is its status now.") })
  }

  @Test func `the legend says what a line without a head stands for`() throws {
    let diagram = try diagram(from: graph(), to: graph(predicate: .associatedWith))
    let entries = Legend(of: diagram).families.flatMap { $0 }
    #expect(entries.first { $0.swatch == .ending(.plain) }?.text == "associated with")
  }

  @Test func `what came is drawn thicker than what went`() throws {
    let arrows = try diagram(from: graph(), to: graph(predicate: .decreases)).arrows
    let (came, went) = (
      try #require(arrows.first { $0.change == .added }),
      try #require(arrows.first { $0.change == .removed })
    )
    #expect(came.strength.lineWidth > went.strength.lineWidth)
    #expect(came.pattern == .solid && went.pattern == .dashed)
  }

  @Test func `where nothing changed nothing is told as changed`() throws {
    let diagram = try diagram(from: graph(), to: graph())
    #expect(diagram.boxes.isEmpty && diagram.arrows.isEmpty && diagram.description.isEmpty)
  }
}

import Diagrams
import Knowledge
import KnowledgeDiagrams
import KnowledgeQueries
import OrderedCollections
import Testing

struct EvidenceMapTests {
  private func graph(_ items: [EvidenceItem], also: [EvidenceItem] = []) -> KnowledgeGraph {
    KnowledgeGraph(
      description: .init(id: "small", title: "Small"),
      entities: [
        Entity(id: "running", name: "Running", kind: .intervention, level: .intervention),
        Entity(id: "factor", name: "Factor", kind: .protein, level: .signalling),
      ],
      relations: [
        Relation(subject: "running", predicate: .increases, object: "factor", evidence: items),
        Relation(
          subject: "running", predicate: .increases, object: "factor",
          context: Context(region: "brain"), evidence: also),
      ])
  }

  private func item(
    _ design: StudyDesign, _ species: Species?, _ supports: EvidenceItem.Support = .yes,
    _ citation: String = "one"
  ) -> EvidenceItem {
    EvidenceItem(
      citation: citation, design: design, species: species.map { [$0] } ?? [],
      supports: supports, finding: "Seen.", verified: .finding)
  }

  private func map(_ graph: KnowledgeGraph) throws -> TallyMap {
    let entity = try EntityResolver(graph).entity("factor")
    return EvidenceMap(about: entity, in: graph).map()
  }

  @Test func `every item is counted once, in whom it was seen`() throws {
    var items: [EvidenceItem] = []
    for design in StudyDesign.allCases {
      for species in [Species.human, .mouse, nil] {
        for support in EvidenceItem.Support.allCases {
          items.append(item(design, species, support))
        }
      }
    }
    let map = try map(graph(items))
    #expect(map.rows.count == 1)
    let total = map.rows[0].total
    #expect(total == .init(full: 27, half: 27, against: 27))
    for (column, tally) in zip(map.columns, map.totals) {
      let pictures = items.filter { Self.picture($0.setting) == column.pictogram }
      #expect(tally.total <= pictures.count)
    }
    for picture in Pictogram.allCases {
      let counted = zip(map.columns, map.totals).filter { $0.0.pictogram == picture }
        .reduce(0) { $0 + $1.1.total }
      #expect(counted == items.count { Self.picture($0.setting) == picture }, "\(picture)")
    }
  }

  private static func picture(_ setting: Setting) -> Pictogram {
    switch setting {
    case .human: .person
    case .animal: .animal
    case .cells: .cells
    case .argument: .page
    }
  }

  @Test func `a trial of animals never stands with the trials in people`() throws {
    let map = try map(graph([item(.randomisedTrial, .rat), item(.randomisedTrial, .human)]))
    #expect(map.columns.map(\.pictogram) == [.animal, .person])
    #expect(map.rows[0].tallies.map(\.full) == [1, 1])
  }

  @Test func `contexts of one claim share a row, and disagreement is marked`() throws {
    let map = try map(
      graph([item(.animalInVivo, .rat)], also: [item(.animalInVivo, .rat, .no, "two")]))
    #expect(map.rows.count == 1)
    #expect(map.rows[0].tallies == [.init(full: 1, against: 1)])
    #expect(map.rows[0].isContested)
    #expect(map.rows[0].tooltip.contains("animals in vivo 1 for, 1 against (2 contexts)"))
  }

  @Test func `the title is the finding that the counts give`() throws {
    let animals = try map(
      graph([item(.animalInVivo, .rat), item(.inVitro, nil), item(.animalInVivo, .mouse)]))
    #expect(animals.chart.title == "Most of what is recorded about factor was seen in animals")
    let even = try map(graph([item(.animalInVivo, .rat), item(.randomisedTrial, .human)]))
    #expect(
      even.chart.title
        == "What is recorded about factor comes 50 % from people, 50 % from animals")
    let none = try map(graph([]))
    #expect(none.chart.title.hasPrefix("Nothing is recorded"))
    let argued = try map(graph([item(.review, nil), item(.theory, nil)]))
    #expect(argued.chart.title.hasSuffix("is argued, not observed"))
    #expect(animals.chart.subtitle.contains("1 claim, 3 results of 1 source"))
  }

  @Test func `a claim without support has no picture, and one without evidence an empty row`()
    throws
  {
    let against = try map(graph([item(.animalInVivo, .rat, .no)]))
    #expect(against.rows[0].pictogram == nil)
    let empty = try map(graph([]))
    #expect(empty.rows.count == 1 && empty.rows[0].total.total == 0)
    #expect(empty.chart.subtitle.contains("1 without evidence"))
  }
}

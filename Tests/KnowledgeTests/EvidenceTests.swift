import Knowledge
import Testing

struct EvidenceTests {
  private static func item(
    _ citation: String, _ design: StudyDesign, _ supports: EvidenceItem.Support = .yes,
    _ species: [Species] = []
  ) -> EvidenceItem {
    EvidenceItem(
      citation: citation, design: design, species: species, supports: supports, finding: "f",
      verified: .none)
  }

  static let statuses: [([EvidenceItem], RelationStatus)] = [
    ([], .hypothetical),
    ([item("a", .review), item("b", .theory)], .hypothetical),
    ([item("a", .review, .no)], .hypothetical),
    ([item("a", .inVitro)], .emerging),
    ([item("a", .inVitro), item("a", .animalInVivo), item("a", .caseReport)], .emerging),
    ([item("a", .metaAnalysis)], .emerging),
    ([item("a", .metaAnalysis), item("b", .inVitro)], .established),
    ([item("a", .inVitro), item("b", .inVitro), item("c", .inVitro, .partly)], .established),
    ([item("a", .inVitro), item("b", .inVitro, .no)], .contested),
    ([item("a", .inVitro, .partly), item("b", .inVitro, .no)], .contested),
    ([item("a", .review), item("b", .inVitro, .no)], .refuted),
  ]

  @Test(arguments: statuses.indices)
  func `status follows from evidence, one paper counted once`(row: Int) {
    let (evidence, status) = Self.statuses[row]
    #expect(RelationStatus(evidence: evidence) == status)
  }

  @Test func `an author's word overrules the status, but a contest stays visible`() {
    let relation = Relation(
      subject: "a", predicate: .increases, object: "b",
      evidence: [Self.item("x", .inVitro), Self.item("y", .inVitro, .no)],
      statusOverride: .init(status: .established, reason: "two labs agree since"))
    #expect(relation.status == .established && relation.isContested)
  }

  @Test func `designs and species are never mixed silently in a grade`() {
    #expect(EvidenceGrade(design: .metaAnalysis, species: [.human]) == .trial)
    #expect(EvidenceGrade(design: .metaAnalysis, species: [.rat]) == .preclinical)
    #expect(EvidenceGrade(design: .randomisedTrial, species: []) == .preclinical)
    #expect(EvidenceGrade(design: .humanObservational, species: []) == .human)
    #expect(EvidenceGrade(design: .review, species: [.human]) == .theory)
    #expect(Self.item("a", .metaAnalysis, .yes, [.rat]).setting == .animal)
    #expect(Self.item("a", .metaAnalysis, .yes, [.rat, .human]).setting == .human)
    #expect(Self.item("a", .inVitro, .yes, [.human]).setting == .cells)
  }

  @Test func `a relation's grade and setting come from what supports it`() {
    let relation = Relation(
      subject: "a", predicate: .increases, object: "b",
      evidence: [
        Self.item("x", .inVitro), Self.item("y", .metaAnalysis, .no, [.human]),
      ])
    #expect(relation.grade == .preclinical && relation.setting == .cells)
    let bare = Relation(subject: "a", predicate: .increases, object: "b")
    #expect(bare.grade == .theory && bare.setting == .argument)
  }

  @Test func `a mouse counts as a rodent, and a rodent may be a mouse`() {
    #expect(Species.mouse.counts(as: .rodent) && Species.rodent.counts(as: .mouse))
    #expect(!Species.mouse.counts(as: .rat) && !Species.human.counts(as: .rodent))
    #expect(Species.rhesusMonkey.counts(as: .monkey) && !Species.monkey.counts(as: .rhesusMonkey))
    #expect(Species.guineaPig.counts(as: .rodent) && !Species.rodent.counts(as: .guineaPig))
  }
}

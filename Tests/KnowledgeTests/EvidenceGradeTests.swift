import Knowledge
import Testing

struct EvidenceGradeTests {
  private func item(_ design: StudyDesign, _ species: [Species]) -> EvidenceItem {
    EvidenceItem(
      citation: "source", design: design, species: species, supports: .yes, finding: "It does.",
      verified: .citation)
  }

  @Test(
    arguments: [
      (.metaAnalysis, [.human], .trial, .human), (.metaAnalysis, [.rat], .preclinical, .animal),
      (.metaAnalysis, [], .preclinical, .animal), (.metaAnalysis, [.rat, .human], .trial, .human),
      (.randomisedTrial, [.human], .trial, .human),
      (.randomisedTrial, [.dog], .preclinical, .animal),
      (.humanMechanistic, [], .human, .human), (.humanObservational, [.human], .human, .human),
      (.caseReport, [.human], .preclinical, .human), (.caseReport, [.dog], .preclinical, .animal),
      (.animalInVivo, [.mouse], .preclinical, .animal), (.inVitro, [.human], .preclinical, .cells),
      (.inVitro, [], .preclinical, .cells), (.review, [.human], .theory, .argument),
      (.theory, [], .theory, .argument),
    ] as [(StudyDesign, [Species], EvidenceGrade, Setting)])
  func `grade and setting follow from design and species`(
    design: StudyDesign, species: [Species], grade: EvidenceGrade, setting: Setting
  ) {
    #expect(item(design, species).grade == grade)
    #expect(item(design, species).setting == setting)
  }

  @Test func `only reviews and theory observe nothing`() {
    #expect(StudyDesign.allCases.filter { !$0.isEmpirical } == [.review, .theory])
    for design in StudyDesign.allCases {
      #expect((item(design, [.human]).setting == .argument) == !design.isEmpirical)
    }
  }

  @Test func `stronger designs and grades are greater, people come first among settings`() {
    #expect(StudyDesign.metaAnalysis > .theory)
    #expect(StudyDesign.allCases.sorted(by: >) == StudyDesign.allCases)
    #expect(EvidenceGrade.allCases.sorted() == [.theory, .preclinical, .human, .trial])
    #expect(Setting.allCases.min() == .human)
  }

  @Test func `a relation has the best grade and the nearest setting of what supports it`() {
    var relation = Relation(subject: "a", predicate: .increases, object: "b")
    #expect(relation.grade == .theory)
    #expect(relation.setting == .argument)
    var contrary = item(.metaAnalysis, [.human])
    contrary.supports = .no
    relation.evidence = [item(.inVitro, [.rat]), contrary, item(.animalInVivo, [.rat])]
    #expect(relation.grade == .preclinical)
    #expect(relation.setting == .animal)
  }

  @Test func `a species counts as its kin`() {
    #expect(Species.mouse.counts(as: .rodent))
    #expect(Species.guineaPig.counts(as: .rodent))
    #expect(Species.rodent.counts(as: .rat))
    #expect(!Species.rodent.counts(as: .guineaPig))
    #expect(Species.rhesusMonkey.counts(as: .monkey))
    #expect(!Species.monkey.counts(as: .rhesusMonkey))
    for species in Species.allCases {
      #expect(species.counts(as: species))
      #expect(species.counts(as: .human) == (species == .human))
    }
  }
}

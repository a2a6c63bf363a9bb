import Knowledge
import TestSupport
import Testing

struct BeliefTests {
  private func item(
    _ citation: String, _ design: StudyDesign, _ supports: EvidenceItem.Support = .yes,
    _ species: [Species] = [.human]
  ) -> EvidenceItem {
    EvidenceItem(
      citation: citation, design: design, species: species, supports: supports, finding: "f",
      verified: .none)
  }

  private func value(_ items: [EvidenceItem], retracted: Set<String> = []) -> Double {
    BeliefModel.standard.belief(of: items) { retracted.contains($0) }.value
  }

  /// Readers as INDRA's table has them: random 0.3, systematic 0.05.
  @Test(
    arguments: [
      ([1], 0.65), ([2], 0.86), ([3], 0.923), ([1, 1], 0.8775), ([2, 1], 0.951),
      ([1, 1, 1], 0.957125), ([], 0),
    ] as [([Int], Double)])
  func `INDRA's published beliefs come out`(papersOfReaders: [Int], belief: Double) {
    let groups = papersOfReaders.map { count in
      NoisyOr.Group(systematic: 0.05, random: [Double](repeating: 0.3, count: count))
    }
    #expect(abs(NoisyOr(groups).probability - belief) < 1e-12)
  }

  @Test func `contradiction takes its share of the support`() {
    #expect(NoisyOr.belief(support: 0.65, contradiction: 0) == 0.65)
    #expect(abs(NoisyOr.belief(support: 0.65, contradiction: 0.65) - 0.65 * 0.35) < 1e-15)
    #expect(NoisyOr.belief(support: 0, contradiction: 0.9) == 0)
    let found = BeliefModel.standard.belief(of: [
      item("a", .randomisedTrial), item("b", .animalInVivo, .no, [.mouse]),
    ])
    #expect(abs(found.support - 0.70) < 1e-12 && abs(found.contradiction - 0.45) < 1e-12)
    #expect(abs(found.value - 0.70 * 0.55) < 1e-12)
  }

  /// The table in the documentation of `BeliefModel`.
  @Test(
    arguments: [
      (.metaAnalysis, 0.85, 0.94, 0.95), (.randomisedTrial, 0.70, 0.86, 0.90),
      (.humanMechanistic, 0.60, 0.81, 0.90), (.humanObservational, 0.50, 0.71, 0.80),
      (.caseReport, 0.20, 0.45, 0.70), (.animalInVivo, 0.45, 0.6775, 0.80),
      (.inVitro, 0.35, 0.59, 0.75), (.review, 0.15, 0.3975, 0.60), (.theory, 0.10, 0.35, 0.60),
    ] as [(StudyDesign, Double, Double, Double)])
  func `one, two and many papers of a design give what the table says`(
    design: StudyDesign, one: Double, two: Double, most: Double
  ) {
    func papers(_ count: Int) -> [EvidenceItem] { (0..<count).map { item("p\($0)", design) } }
    #expect(abs(value(papers(1)) - one) < 1e-12)
    #expect(abs(value(papers(2)) - two) < 1e-12)
    #expect(value(papers(60)) <= most && value(papers(60)) > most - 1e-6)
  }

  @Test func `one paper counts once, however many of its items are cited`() {
    let once = value([item("a", .animalInVivo, .yes, [.mouse])])
    #expect(value([Int](0..<5).map { _ in item("a", .animalInVivo, .yes, [.mouse]) }) == once)
    // Of two designs in one paper the better one counts; alone that is the trial.
    #expect(value([item("a", .randomisedTrial), item("a", .inVitro, .yes, [.mouse])]) == 0.70)
    // A paper may still stand on both sides, once on each.
    let both = BeliefModel.standard.belief(of: [
      item("a", .randomisedTrial), item("a", .randomisedTrial, .no), item("a", .review, .no),
    ])
    #expect(both.supporting.map(\.papers.count) == [1])
    #expect(both.contradicting.map(\.papers.count) == [1])
  }

  @Test func `a retracted paper counts nothing on either side, and is named`() {
    let kept = [item("a", .animalInVivo, .yes, [.mouse])]
    let with = kept + [item("b", .metaAnalysis), item("b", .randomisedTrial, .no)]
    let found = BeliefModel.standard.belief(of: with) { $0 == "b" }
    #expect(found.value == value(kept))
    #expect(found.retracted == ["b"])
    #expect(found.contradicting.isEmpty)
    #expect(value([item("b", .metaAnalysis)], retracted: ["b"]) == BeliefModel.standard.prior)
  }

  @Test func `partial support gives half the belief, whatever the design`() {
    for design in StudyDesign.allCases {
      let (full, half) = (value([item("a", design)]), value([item("a", design, .partly)]))
      #expect(abs(half - max(full / 2, BeliefModel.standard.prior)) < 1e-12, "\(design)")
    }
  }

  @Test func `a claim for which nothing speaks has the prior, which no support falls below`() {
    let bare = BeliefModel.standard.belief(of: [EvidenceItem]())
    #expect(bare.value == 0.05 && bare.isPrior)
    #expect(abs(value([item("a", .theory)]) - 0.10) < 1e-12)
    #expect(value([item("a", .theory, .partly)]) == 0.05)
  }

  @Test func `a trial or meta-analysis of animals counts as an animal study`() {
    let animal = value([item("a", .animalInVivo, .yes, [.rat])])
    #expect(value([item("a", .metaAnalysis, .yes, [.rat])]) == animal)
    #expect(value([item("a", .randomisedTrial, .yes, [])]) == animal)
  }

  @Test func `claims of one step share their papers, and contradiction of one is of all`() {
    let first = Relation(
      subject: "a", predicate: .increases, object: "b", context: Context(region: "cortex"),
      evidence: [item("x", .randomisedTrial), item("y", .review)])
    let second = Relation(
      subject: "a", predicate: .increases, object: "b",
      evidence: [item("x", .randomisedTrial), item("z", .randomisedTrial, .no)])
    let graph = KnowledgeGraph(
      description: .init(id: "g", title: "G"),
      entities: ["a", "b"].map { Entity(id: $0, name: $0, kind: .protein, level: .signalling) },
      relations: [first, second], citations: ["x", "y", "z"].map { Citation(id: $0) })
    let step = graph.belief(inStepOf: [first, second])
    #expect(step.supporting.flatMap(\.papers).map(\.citation) == ["x", "y"])
    #expect(step.value < first.belief(in: graph).value)
    #expect(step.value > second.belief(in: graph).value)
  }

  @Test func `asked of a species, only papers that saw it count`() {
    let relation = Relation(
      subject: "a", predicate: .increases, object: "b",
      evidence: [item("x", .randomisedTrial), item("y", .animalInVivo, .no, [.mouse])])
    let citations = ["x", "y"].map { Citation(id: $0) }
    let graph = KnowledgeGraph(
      description: .init(id: "g", title: "G"),
      entities: ["a", "b"].map { Entity(id: $0, name: $0, kind: .protein, level: .signalling) },
      relations: [relation], citations: citations)
    #expect(relation.belief(in: graph, species: [.human]).value == 0.70)
    #expect(relation.belief(in: graph, species: [.mouse]).value < 0.05)
    #expect(relation.belief(in: graph, settings: [.cells]).isPrior)
  }

  /// Items of a few papers with any design, species and direction.
  private func items(_ random: inout SeededGenerator) -> [EvidenceItem] {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in
      item(
        "p\(Int.random(in: 0..<5, using: &random))",
        StudyDesign.allCases.randomElement(using: &random) ?? .theory,
        EvidenceItem.Support.allCases.randomElement(using: &random) ?? .yes,
        [[.human], [.mouse], []].randomElement(using: &random) ?? [])
    }
  }

  @Test(arguments: 0..<500)
  func `removing evidence never raises belief in its direction, nor lowers it in the other`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let items = items(&random)
    let all = value(items)
    #expect((0...1).contains(all))
    for index in items.indices {
      var rest = items
      let removed = rest.remove(at: index)
      let without = value(rest)
      if removed.supports == .no {
        #expect(without >= all - 1e-12, "\(items) without \(index)")
      } else {
        #expect(without <= all + 1e-12, "\(items) without \(index)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `the order of evidence makes no difference, and the sum is the one written out`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let items = items(&random)
    let belief = BeliefModel.standard.belief(of: items)
    #expect(abs(value(items.shuffled(using: &random)) - belief.value) < 1e-12)
    func side(_ terms: [Belief.Term]) -> Double {
      1 - terms.reduce(1) { $0 * ($1.systematic + $1.papers.reduce(1) { $0 * $1.random }) }
    }
    #expect(abs(belief.support - max(0.05, side(belief.supporting))) < 1e-12)
    #expect(abs(belief.contradiction - side(belief.contradicting)) < 1e-12)
    #expect(abs(belief.value - belief.support * (1 - belief.contradiction)) < 1e-12)
    let papers = belief.supporting.flatMap(\.papers).map(\.citation)
    #expect(Set(papers).count == papers.count)
  }
}

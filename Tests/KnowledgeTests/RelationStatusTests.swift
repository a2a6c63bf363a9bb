import Knowledge
import Testing

struct RelationStatusTests {
  /// Items such as `r+1`: design, support, paper; `m+1l` is rated of low certainty.
  private func evidence(_ text: String) -> [EvidenceItem] {
    text.split(separator: " ").map { word in
      let letters = Array(word)
      let designs: [Character: StudyDesign] = [
        "m": .metaAnalysis, "t": .randomisedTrial, "a": .animalInVivo, "v": .inVitro, "r": .review,
        "h": .theory,
      ]
      let supports: [Character: EvidenceItem.Support] = ["+": .yes, "~": .partly, "-": .no]
      let ratings: [Character: EvidenceItem.Certainty] = [
        "h": .high, "m": .moderate, "l": .low, "v": .veryLow,
      ]
      return EvidenceItem(
        citation: String(letters[2]), design: designs[letters[0]] ?? .theory,
        supports: supports[letters[1]] ?? .no, finding: "Something.", verified: .citation,
        certainty: letters.dropFirst(3).first.flatMap { ratings[$0] })
    }
  }

  @Test(
    arguments: [
      ("", .hypothetical), ("r+1", .hypothetical), ("r+1 h+2 r+3", .hypothetical),
      ("r-1", .hypothetical), ("a+1", .emerging), ("a+1 v+2", .emerging), ("m+1", .emerging),
      ("m+1 m+1 m+1", .emerging), ("a+1 a+1 a+1", .emerging), ("m+1 r+2", .emerging),
      ("m+1 t+2", .established), ("m~1 a~2", .established), ("a+1 a+2 a+3", .established),
      ("a+1 a~2 v+3", .established), ("a+1 a-2", .contested), ("a~1 a-1", .contested),
      ("m+1 t+2 a+3 a-4", .contested), ("a+1 r-2", .emerging), ("r+1 a-2", .refuted),
      ("a-1", .refuted), ("a-1 m-2", .refuted), ("a~1", .emerging),
    ] as [(String, RelationStatus)])
  func `status follows from the papers that observed something`(
    items: String, status: RelationStatus
  ) {
    #expect(RelationStatus(evidence: evidence(items)) == status)
    #expect(RelationStatus(evidence: evidence(items).reversed()) == status)
  }

  @Test(
    arguments: [
      ("m+1v t+2 t+3 t+4", .emerging), ("m+1l m+2v", .emerging), ("m~1l t+2", .emerging),
      ("m+1l m+2m", .established), ("m+1h t+2", .established), ("m+1m t+2 t+3", .established),
      // What doesn't speak for the claim, or only argues, rates nothing of it.
      ("m+1 t+2 r+3l", .established), ("m+1 t+2 m-3l", .contested), ("m-1v", .refuted),
    ] as [(String, RelationStatus)])
  func `what all ratings call uncertain isn't established`(items: String, status: RelationStatus) {
    #expect(RelationStatus(evidence: evidence(items)) == status)
  }

  @Test func `an author's word overrules the evidence but doesn't hide that it is contested`() {
    let relation = Relation(
      subject: "a", predicate: .increases, object: "b", evidence: evidence("a+1 a-2"),
      statusOverride: .init(status: .established, reason: "the second was small"))
    #expect(relation.status == .established)
    #expect(relation.isContested)
    let settled = Relation(
      subject: "a", predicate: .increases, object: "b", evidence: evidence("a+1"),
      statusOverride: .init(status: .contested, reason: "experts disagree"))
    #expect(settled.isContested)
  }
}

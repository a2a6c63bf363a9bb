import Diagnostics
import KnowledgeReading
import Testing

/// What the examples of all rules take as given.
private let prelude = SourceText(
  file: "prelude.yaml",
  text: """
    graph: {id: prelude, title: Prelude}
    entities:
      exercise: {name: Exercise, kind: intervention, level: intervention}
      drug: {name: Drug, kind: intervention, level: intervention}
      bdnf: {name: BDNF, kind: protein, level: signalling, xref: HGNC:1033}
      trkb: {name: TrkB, kind: receptor, level: signalling}
      depression: {name: Depression, kind: outcome, level: clinical, desired: fall}
    citations:
      source: {title: A source, issued: 2020}
    """)

struct RuleExampleTests {
  private func rulesBroken(by example: String) -> Set<String> {
    let source = SourceText(file: "example.yaml", text: example)
    let result = GraphReader().read([prelude, source])
    return Set(result.diagnostics.filter { $0.place.file == "example.yaml" }.map(\.rule))
  }

  @Test(arguments: GraphRules.descriptions.filter { $0.id != "unreadable-file" })
  func `the wrong example of a rule breaks it and the right one doesn't`(rule: RuleDescription) {
    #expect(rulesBroken(by: rule.wrong).contains(rule.id))
    #expect(!rulesBroken(by: rule.right).contains(rule.id))
  }

  @Test(arguments: GraphRules.descriptions)
  func `the right example of a rule has no error at all`(rule: RuleDescription) {
    let source = SourceText(file: "example.yaml", text: rule.right)
    let result = GraphReader().read([prelude, source])
    #expect(result.graph != nil, "\(result.diagnostics.filter { $0.severity == .error })")
  }

  @Test func `rules have ids and texts of their own`() {
    let descriptions = GraphRules.descriptions
    #expect(Set(descriptions.map(\.id)).count == descriptions.count)
    #expect(Set(descriptions.map(\.summary)).count == descriptions.count)
    #expect(descriptions.count >= 22)
  }
}

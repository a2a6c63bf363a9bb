import Diagnostics
import KnowledgeReading
import TestSupport
import Testing

struct SchemaTests {
  private let validator: JSONSchemaValidator

  init() throws {
    // JSON is YAML, so the schema is read as anyone would read it.
    validator = JSONSchemaValidator(
      schema: try #require(jsonValue(ofYAML: KnowledgeSchema.json())))
  }

  /// Whether reading finds the text well-shaped; nil where it isn't even YAML as we take it.
  private func isWellShaped(_ text: String) -> Bool? {
    let result = GraphReader().read([SourceText(file: "test.yaml", text: text)])
    let rules = Set(result.diagnostics.map(\.rule))
    guard rules.isDisjoint(with: ["yaml-syntax", "duplicate-key"]) else { return nil }
    return rules.isDisjoint(with: ["unknown-key", "missing-key", "wrong-type", "unknown-word"])
  }

  /// Checks that reader and schema agree on a text; gives what they agree on.
  @discardableResult
  private func agreement(on text: String) throws -> Bool? {
    guard let isWellShaped = isWellShaped(text) else { return nil }
    let value = try #require(jsonValue(ofYAML: text))
    #expect(try validator.accepts(value) == isWellShaped, "\(text)")
    return isWellShaped
  }

  @Test func `the published schema is the reader's own`() throws {
    try expectRecorded(KnowledgeSchema.json(), in: "Graphs/synergraph.schema.json")
  }

  @Test func `the schema is the same every time`() {
    #expect(Set((0..<20).map { _ in KnowledgeSchema.json() }).count == 1)
  }

  @Test func `schema and reader agree on every example`() throws {
    for rule in GraphRules.descriptions {
      try agreement(on: rule.right)
      try agreement(on: rule.wrong)
    }
    #expect(try agreement(on: garden.text) == true)
  }

  @Test(arguments: RepositoryFiles().knowledgeFiles)
  func `schema and reader accept every published file`(path: String) throws {
    #expect(try agreement(on: try #require(contents(of: path))) == true)
  }

  @Test(arguments: [
    "x", "12", "0", "-1", "+5", "007", "1_000", "1.0", "1.", ".5", "-.5", "1e3", "1E3", "1e-3",
    "1.5e+2", "1e", "0x1F", "0xAB", "0x", "0o17", "0o9", "0b1", "-0", "-0x1", ".inf", "-.inf",
    ".nan", "1e999", "9007199254740991", "9007199254740992", "99999999999999999999",
    "0xFFFFFFFFFFFFFFFFFF", "0o7777777777777777777777777", "2020-01-01", "12:30", "yes", "no",
    "on", "true", "True", "FALSE", "null", "NULL", "~", "''", "' '", "'12'", "\"1\"", "'true'",
    "'null'", "[]", "[a]", "[12]", "[null]", "[a, [b]]", "{}", "{a: b}", "a b", "a-b", "a--b", "-a",
    "A", "é", "|\n a", "'a\n\n b'", "1 2", "٣", "fall", "human", "protein", "none", "5-ht", "1e5x",
    "1-2", "e3",
  ])
  func `schema and reader agree on every kind of value at every key`(value: String) throws {
    let templates = [
      "graph: {id: $, title: A}", "graph: {id: a, title: $}",
      "graph: {id: a, title: A, summary: $}",
      "graph: $", "include: [$]", "include: $", "entities: $", "relations: $", "relations: [$]",
      "entities: {a: {name: A, kind: $, level: target}}",
      "entities: {a: {name: A, kind: risk, level: target, desired: $}}",
      "entities: {a: {name: A, kind: risk, level: target, broader: $}}",
      "entities: {a: {name: A, kind: risk, level: target, parts: $}}",
      "entities: {a: {name: A, kind: risk, level: target, parts: [$]}}",
      "entities: {a: {name: A, kind: risk, level: target, xref: $}}",
      "relations: [{claim: $}]", "relations: [{claim: a, species: $}]",
      "relations: [{claim: a, species: [$]}]", "relations: [{claim: a, when: $}]",
      "relations: [{claim: a, status: {is: $, because: $}}]", "citations: {a: {issued: $}}",
      "citations: {a: {type: $}}", "citations: {a: {retracted: $}}", "citations: {a: {PMID: $}}",
      "citations: {a: $}", "citations: {$: {}}",
      "relations: [{claim: a, evidence: [{cite: a, design: review, supports: yes, finding: b, "
        + "verified: $, n: $, effect: {measure: a, value: $, low: $}}]}]",
      "relations: [{claim: a, evidence: [{cite: a, design: review, supports: $, finding: b, "
        + "verified: none, n: 1, effect: {measure: $, value: 1}}]}]",
      "relations: [{claim: a, evidence: [{cite: $, design: review, supports: yes, finding: b, "
        + "verified: none, n: $}]}]",
      "relations: [{claim: a, evidence: [{cite: a, design: review, supports: yes, finding: b, "
        + "verified: none, effect: {measure: a, value: $, high: $}}]}]",
      "relations: [{claim: a, evidence: [{cite: a, design: review, supports: yes, finding: b, "
        + "verified: none, certainty: $}]}]",
      "questions: {a: {ask: a, about: $, raised-by: $}}", "hypotheses: {a: {says: $, rivals: $}}",
      "$: {}", "$",
    ]
    for template in templates { try agreement(on: template.replacing("$", with: value)) }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `schema and reader agree on mutations of structure`(seed: UInt64) throws {
    var mutator = StructureMutator(seed: seed, text: garden.text)
    var counts = [0, 0, 0]
    for _ in 0..<800 {
      switch try agreement(on: mutator.mutate()) {
      case true?: counts[0] += 1
      case false?: counts[1] += 1
      case nil: counts[2] += 1
      }
    }
    // Most mutations must be worth the name: readable, and neither all right nor all wrong.
    #expect(counts[0] > 50 && counts[1] > 200 && counts[2] < 400, "\(counts)")
  }
}

import Diagnostics
import KnowledgeReading
import TestSupport
import Testing

/// A text whose spots a rule should report, and what its first message should say.
struct PlaceFixture: Sendable, CustomTestStringConvertible {
  let rule: String
  let text: String
  let message: String

  init(_ rule: String, _ text: String, _ message: String) {
    self.rule = rule
    self.text = text
    self.message = message
  }

  var testDescription: String { "\(rule): \(message)" }
}

struct PlaceTests {
  /// What every fixture takes as given.
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

  private func check(_ fixture: PlaceFixture) {
    let marked = MarkedText(fixture.text)
    let source = SourceText(file: "test.yaml", text: marked.text)
    let found = GraphReader().read([prelude, source]).diagnostics.filter {
      $0.rule == fixture.rule && $0.place.file == "test.yaml"
    }
    let spots = found.map { MarkedText.Spot(line: $0.place.line, column: $0.place.column) }
    #expect(spots == marked.spots)
    #expect(found.first?.message == fixture.message)
  }

  @Test(arguments: [
    PlaceFixture(
      "yaml-syntax",
      "graph: [a, ‹›}",
      "can't be read as YAML: while parsing a flow node, did not find expected node content"),
    PlaceFixture("yaml-syntax", "entities:\n‹›\tbdnf: {}", "tab in the indentation; use spaces"),
    PlaceFixture(
      "yaml-syntax",
      """
      entities: {}
      ‹›---
      relations: []
      """,
      """
      can't be read as YAML: expected a single document in the stream, but found another document
      """),
    PlaceFixture(
      "yaml-syntax",
      "graph: {title: µ‹›\u{7}}",
      "can't be read as YAML: control characters are not allowed"),
    PlaceFixture(
      "yaml-syntax",
      """
      a: ‹›&x [1]
      b: *x
      """,
      "anchors and aliases aren't part of the format; write the value out"),
    PlaceFixture(
      "yaml-syntax",
      "graph: ‹›&x {id: a}",
      "anchors and aliases aren't part of the format; write the value out"),
    PlaceFixture("yaml-syntax", "graph: ‹›*x", "can't be read as YAML: found undefined alias"),
    PlaceFixture(
      "yaml-syntax",
      "graph: {id: ‹›!!int 5}",
      "tags aren't part of the format; leave 'tag:yaml.org,2002:int' out"),
    PlaceFixture("yaml-syntax", "graph: {‹›[a]: b, ‹›{c: d}: e}", "a key must be text"),
    PlaceFixture(
      "yaml-syntax",
      "‹›# nothing",
      "the file is empty; a graph has at least 'entities' and 'relations'"),
    PlaceFixture(
      "duplicate-key",
      """
      entities: {}
      graph:
        ‹›id: a
        title: b
        id: c
      """,
      "key 'id' stands twice in one mapping"),
    PlaceFixture(
      "unknown-key",
      "‹›entitys: {}",
      "key 'entitys' isn't part of a knowledge file; did you mean 'entities'?"),
    PlaceFixture(
      "unknown-key",
      """
      relations:
        - claim: bdnf activates trkb
          evidence: [{‹›desing: review}]
      """,
      "key 'desing' isn't part of an evidence item; did you mean 'design'?"),
    PlaceFixture(
      "missing-key",
      """
      entities:
        trk: {‹›‹›name: Trk}
      """,
      """
      an entity needs 'kind': intervention, drug, small molecule, protein, receptor, process, \
      cell type, structure, circuit, state, disease, outcome, risk
      """),
    PlaceFixture("missing-key", "graph: {id: a, ‹›title: ~}", "a graph needs 'title'"),
    PlaceFixture(
      "wrong-type",
      "relations: ‹›{claim: exercise increases bdnf}",
      "'relations' must be a list, not a mapping"),
    PlaceFixture("wrong-type", "entities: ‹›[bdnf]", "'entities' must be a mapping, not a list"),
    PlaceFixture(
      "wrong-type",
      "entities: {‹›Bdnf X: {name: ‹›[a], kind: drug, level: target}}",
      """
      an id in 'entities' must be lower-case letters, digits and single hyphens, such as \
      'bdnf-x', not 'Bdnf X'
      """),
    PlaceFixture(
      "wrong-type",
      "citations: {a: {issued: \"‹›2020\"}}",
      "'issued' must be a whole number from 0 on, without quotes"),
    PlaceFixture(
      "wrong-type",
      "citations: {a: {type: ‹›12}}",
      "'type' must be text; write \"12\" in quotes"),
    PlaceFixture("wrong-type", "graph: {id: a, title: ‹›''}", "'title' must not be empty"),
    PlaceFixture(
      "unknown-word",
      "entities: {trk: {name: Trk, kind: ‹›recepter, level: target}}",
      "'kind' can't be 'recepter'; did you mean 'receptor'?"),
    PlaceFixture(
      "unknown-word",
      "entities: {trk: {name: Trk, kind: \"‹›recepter\", level: target}}",
      "'kind' can't be 'recepter'; did you mean 'receptor'?"),
  ])
  func `faults of form are reported where they stand`(fixture: PlaceFixture) {
    check(fixture)
  }

  @Test(arguments: [
    PlaceFixture(
      "graph-described-once",
      "graph: ‹›{id: b, title: B}",
      "the graph is already described in 'prelude.yaml'"),
    PlaceFixture(
      "entity-declared",
      """
      entities:
        trk: {name: Trk, kind: receptor, level: target, broader: [‹›trkc], parts: [‹›exercize]}
      """,
      "entity 'trkc' isn't declared; did you mean 'trk' or 'trkb'?"),
    PlaceFixture(
      "id-unique",
      """
      entities:
        ‹›bdnf: {name: B, kind: protein, level: signalling}
      """,
      "entity 'bdnf' is declared twice"),
    PlaceFixture(
      "name-unique",
      """
      entities:
        ‹›other: {name: Other, synonyms: [bDNF], kind: protein, level: signalling}
      """,
      "'bDNF' is also a name of 'bdnf'"),
    PlaceFixture(
      "curie-form",
      "entities: {a: {name: A, kind: drug, level: target, xref: [CHEBI:1, ‹›CHEBI 2]}}",
      "'CHEBI 2' isn't a CURIE; write 'PREFIX:reference', such as 'HGNC:1033'"),
    PlaceFixture(
      "curie-prefix",
      "entities: {a: {name: A, kind: drug, level: target, xref: ‹›CHEBBI:1}}",
      "prefix 'CHEBBI' isn't known; did you mean 'CHEBI' or 'CHEMBL'?"),
    PlaceFixture(
      "curie-unique",
      "entities: {a: {name: A, kind: drug, level: target, xref: ‹›HGNC:1033}}",
      "'HGNC:1033' already stands for 'bdnf'"),
    PlaceFixture(
      "outcome-desired",
      "entities: {‹›mood: {name: Mood, kind: outcome, level: clinical}}",
      "outcome 'mood' needs 'desired', rise or fall"),
    PlaceFixture(
      "combination-parts",
      """
      entities: {a: {name: A, kind: intervention, level: intervention, parts: [exercise, ‹›bdnf]}}
      """,
      "'bdnf' isn't an intervention that can be combined"),
    PlaceFixture(
      "combination-parts",
      """
      entities: {a: {name: A, kind: intervention, level: intervention, parts: ‹›[drug, drug]}}
      """,
      "combination 'a' needs at least two different parts"),
    PlaceFixture(
      "broader-acyclic",
      "entities: {a: {name: A, kind: drug, level: target, broader: ‹›a}}",
      "'a' is more general than itself"),
    PlaceFixture(
      "region-unique",
      """
      regions:
        - {name: dentate gyrus, synonyms: [DG]}
        - {name: ‹›dg}
        - {name: ‹›DENTATE gyrus, within: dg}
      """,
      "region 'dg' is described already"),
    PlaceFixture(
      "region-acyclic",
      """
      regions:
        - {name: a, within: b}
        - {name: b, within: ‹›C}
        - {name: c, synonyms: [d], within: B}
        - {name: e, within: d}
        - {name: f, within: ‹›F}
      """,
      "'b' lies within itself"),
    PlaceFixture(
      "region-used",
      """
      regions:
        - {name: hippocampus, within: brain}
        - {name: ‹›cortex, within: brain}
        - {name: brain}
        - {name: NAc, synonyms: [nucleus accumbens]}
      relations:
        - {claim: bdnf activates trkb, where: Hippocampus}
        - {claim: bdnf increases trkb, where: nucleus accumbens}
      """,
      "no claim is placed in region 'cortex'"),
    PlaceFixture(
      "entity-used",
      "entities: {‹›a: {name: A, kind: drug, level: target}}",
      "entity 'a' has no relation"),
    PlaceFixture(
      "claim-form",
      "relations: [{claim: ‹›exercise bdnf}]",
      "a claim is 'subject predicate object', or 'moderator predicate (claim)'"),
    PlaceFixture(
      "evidence-present",
      "relations: [{claim: ‹›bdnf activates trkb}]",
      "this claim has no evidence; add some, or 'status: {is: hypothetical, because: …}'"),
    PlaceFixture(
      "citation-declared",
      """
      relations:
        - claim: bdnf activates trkb
          evidence: [{cite: ‹›sorce, design: review, supports: yes, verified: none, finding: It \
      does.}]
      questions: {a: {ask: What?, raised-by: [source, ‹›x]}}
      """,
      "citation 'sorce' isn't declared; did you mean 'source'?"),
    PlaceFixture(
      "citation-complete",
      "citations: {‹›a: {author: A}}",
      "citation 'a' has no title and no year and no identifier"),
    PlaceFixture(
      "citation-used",
      "citations: {‹›a: {title: A, issued: 2020}}",
      "citation 'a' isn't used"),
    PlaceFixture(
      "identifier-form",
      "citations: {a: {DOI: ‹›doi:10.1/x, PMID: ‹›PMC12, URL: ‹›example.org}}",
      "'doi:10.1/x' isn't a DOI; write it from its '10.' on"),
    PlaceFixture(
      "reference-known",
      """
      questions: {a: {ask: What?, about: [‹›bdnf activates trk, bdnf]}}
      hypotheses: {b: {says: So, rivals: ‹›c, needs: ‹›x y z}}
      """,
      "no relation claims 'bdnf activates trk'"),
  ])
  func `rules about declarations report where they are broken`(fixture: PlaceFixture) {
    check(fixture)
  }

  @Test(arguments: [
    PlaceFixture(
      "entity-declared",
      "- claim: ‹›exercize increases ‹›bdfn",
      "entity 'exercize' isn't declared; did you mean 'exercise'?"),
    PlaceFixture(
      "entity-declared",
      "- claim: exercise  increases   ‹›bdfn",
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      "- claim: \"exercise increases ‹›bdfn\"",
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      "- {claim: 'exercise increases ‹›bdfn', note: µ}",
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      "- {note: 5-HT₂A µ, claim: exercise increases ‹›bdfn}",
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      """
      - claim: ‹›exercise
          increases bdfn
      """,
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      """
      - claim: ‹›>-
          exercise increases
          bdfn
      """,
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "entity-declared",
      "- claim: ‹›\"exercise \\u0069ncreases bdfn\"",
      "entity 'bdfn' isn't declared; did you mean 'bdnf'?"),
    PlaceFixture(
      "predicate-known",
      "- claim: exercise ‹›does not chang bdnf",
      "'does not chang' isn't a predicate; did you mean 'does not change'?"),
    PlaceFixture(
      "predicate-known",
      "- claim: drug ‹›dampen (bdnf activates trkb)",
      "'dampen' isn't a predicate of a moderation; did you mean 'dampens'?"),
    PlaceFixture(
      "moderation-target",
      "- claim: drug dampens (‹›bdnf activates trkb)",
      "no relation claims 'bdnf activates trkb'"),
    PlaceFixture(
      "moderation-target",
      """
      - claim: bdnf activates trkb
      - claim: drug dampens (‹›bdnf activates trk)
      """,
      "no relation claims 'bdnf activates trk'; did you mean 'bdnf activates trkb'?"),
    PlaceFixture(
      "predicate-kinds",
      "- claim: exercise ‹›treats bdnf",
      "nothing 'treats' a protein"),
    PlaceFixture(
      "relation-unique",
      """
      - claim: bdnf activates trkb
      - claim: ‹›bdnf  activates trkb
      """,
      "this claim stands twice in the same context"),
    PlaceFixture(
      "relation-to-itself",
      "- claim: ‹›bdnf increases bdnf",
      "'bdnf' is joined to itself"),
    PlaceFixture(
      "status-earned",
      """
      - claim: bdnf activates trkb
        status: ‹›{is: established, because: all say so}
      """,
      "nothing was observed in favour of this claim, so it can't be established"),
    PlaceFixture(
      "opposite-claims",
      """
      - claim: drug increases bdnf
      - claim: ‹›drug decreases bdnf
      """,
      "this claim has the opposite sign of another in the same context"),
    PlaceFixture(
      "mechanism-skipped",
      """
      - claim: drug increases bdnf
      - claim: bdnf decreases depression
      - claim: drug ‹›decreases depression
      """,
      """
      this step leaps over a mechanism that leads from 'drug' to 'depression'; for a clinical \
      effect use 'treats' or 'worsens'
      """),
    PlaceFixture(
      "time-course-form",
      "- {claim: drug increases bdnf, when: {onset: ‹›soon, peak: ‹›5, lasts: 2 h}}",
      "'soon' isn't a duration; write '20–40 min', '>4 weeks' or 'hours'"),
    PlaceFixture(
      "time-course-order",
      "- {claim: drug increases bdnf, when: {peak: ‹›30 min, onset: 2 h}}",
      "the peak (30 min) comes before the onset (2 h)"),
  ])
  func `rules about claims report where they are broken`(fixture: PlaceFixture) {
    check(PlaceFixture(fixture.rule, "relations:\n" + fixture.text, fixture.message))
  }

  @Test(arguments: [
    PlaceFixture(
      "contested-shown",
      """
      status: ‹›{is: established, because: so}
        evidence:
        - {cite: source, design: in vitro, supports: yes, verified: none, finding: Yes.}
        - {cite: source, design: in vitro, supports: no, verified: none, finding: No.}
      """,
      "evidence speaks for and against this claim, so it is contested, not established"),
    PlaceFixture(
      "retracted-source",
      """
      evidence: [{cite: ‹›gone, design: review, supports: yes, verified: none, finding: Yes.}]
      citations: {gone: {title: A, issued: 2020, retracted: yes}}
      """,
      "source 'gone' was retracted"),
    PlaceFixture(
      "species-claimed",
      """
      species: ‹›human
        evidence: [{cite: source, design: in vitro, supports: yes, verified: none, finding: Yes.}]
      """,
      "this claim is about humans, but was observed only in animals or cells"),
    PlaceFixture(
      "species-given",
      """
      evidence: [{cite: source, design: ‹›in vitro, supports: yes, verified: none, finding: Yes.}]
      """,
      "this observation (in vitro) doesn't say in which species"),
    PlaceFixture(
      "design-fits-species",
      """
      evidence: [{cite: source, design: ‹›animal in vivo, species: human, supports: yes, \
      verified: none, finding: Yes.}]
      """,
      "design 'animal in vivo' doesn't fit species 'human'"),
    PlaceFixture(
      "number-verified",
      """
      evidence: [{cite: source, design: review, supports: yes, verified: none, finding: ‹›A rise \
      of 12 %.}]
      """,
      "a number in a finding that wasn't read in its source; say it in words"),
  ])
  func `rules about evidence report where they are broken`(fixture: PlaceFixture) {
    let text = "relations:\n- claim: bdnf activates trkb\n  " + fixture.text
    check(PlaceFixture(fixture.rule, text, fixture.message))
  }
}

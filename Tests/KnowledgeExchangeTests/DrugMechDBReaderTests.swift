import Diagnostics
import Knowledge
import KnowledgeExchange
import TestSupport
import Testing

struct DrugMechDBReaderTests {
  @Test func `a record in a file of its own is read as it is written`() throws {
    let result = Records.read(Records.caffeine)
    #expect(result.diagnostics.isEmpty)
    let document = try #require(result.documents.first)
    #expect(document.id == "caffeine_sleepiness")
    #expect(document.nodes.map(\.id) == ["MESH:D1", "UniProt:P1", "MESH:D2"])
    #expect(document.nodes[1].name == "Adenosine receptor: A2A")
    #expect(document.nodes[1].otherNames == ["RDC8"])
    #expect(
      document.links.map(\.predicate) == ["decreases activity of", "positively correlated with"])
    #expect(document.references == ["https://example.org/caffeine"])
    #expect(document.start == "MESH:D1")
    #expect(document.finish == "MESH:D2")
    #expect(result.losses.lines == ["the drug's other id, 'drugbank' (once at r.yaml:8:3)"])
  }

  @Test func `a list gives the same records as their files`() {
    let result = Records.read(Records.list)
    #expect(result.diagnostics.isEmpty)
    #expect(result.documents.count == 2)
    #expect(result.documents.first == Records.read(Records.caffeine).documents.first)
    #expect(result.documents.last?.comment == "a remark")
    #expect(result.places.map(\.line) == [2, 33])
  }

  @Test(arguments: [
    "---\n" + Records.caffeine + "\n---\n" + Records.caffeine,
    "%YAML 1.1\n---\n" + Records.caffeine + "\n...\n---\n" + Records.caffeine + "\n...\n",
    Records.caffeine + "\n---\n- "
      + Records.caffeine.split(separator: "\n").joined(separator: "\n  "),
    "- " + Records.caffeine.split(separator: "\n").joined(separator: "\r\n  ") + "\r\n- "
      + Records.caffeine.split(separator: "\n").joined(separator: "\r\n  "),
  ])
  func `streams of documents are read whatever separates them`(text: String) {
    let result = Records.read(text)
    let wanted = Records.read(Records.caffeine).documents
    #expect(result.documents == wanted + wanted, "\(result.diagnostics)")
    #expect(result.diagnostics.map(\.rule) == ["repeated-document"])
  }

  @Test func `JSON with the same keys is read too`() {
    let text = """
      [{"directed": true, "graph": {"_id": "x", "drug": "a", "disease": "b"},
        "nodes": [{"id": "A", "name": "a"}, {"id": "B", "name": "b"}],
        "links": [{"source": "A", "key": "causes", "target": "B"}]}]
      """
    #expect(Records.read(text).documents.first?.links.first?.predicate == "causes")
    #expect(Records.read(text).diagnostics.isEmpty)
    #expect(DrugMechDBReader.recognises(SourceText(file: "x.json", text: text)))
  }

  @Test func `without the drug's id among the nodes, paths begin where no link leads`() {
    let document = MechanismDocument(
      id: "x", drug: "a", drugID: "elsewhere", disease: "c", diseaseID: nil,
      nodes: ["B", "A", "C"].map { .init(id: $0, name: $0) },
      links: [
        .init(source: "A", predicate: "causes", target: "B"),
        .init(source: "B", predicate: "causes", target: "C"),
      ])
    #expect(document.start == "A")
    #expect(document.finish == "C")
  }

  @Test func `a cycle without ends has neither start nor finish`() {
    let document = MechanismDocument(
      id: "x", drug: "a", disease: "b", nodes: ["A", "B"].map { .init(id: $0, name: $0) },
      links: [
        .init(source: "A", predicate: "causes", target: "B"),
        .init(source: "B", predicate: "causes", target: "A"),
      ])
    #expect(document.start == nil)
    #expect(document.finish == nil)
  }

  @Test func `what isn't carried over is counted with its place`() {
    let text = """
      nodes:
        - {id: A, name: a, colour: red}
        - {id: A, name: b}
        - {id: B, name: b, colour: blue}
      links:
        - {source: A, target: B, key: causes, weight: 2}
      graph: {_id: x, drug: a, disease: b, version: 3}
      mood: good
      """
    let result = Records.read(text)
    #expect(result.errorCount == 0)
    #expect(
      result.losses.lines == [
        "key 'colour' of a node (2 times, first at r.yaml:2:22)",
        "a node declared again, with another name (once at r.yaml:3:5)",
        "key 'weight' of a link (once at r.yaml:6:41)",
        "key 'version' of a graph (once at r.yaml:7:38)",
        "key 'mood' of a record (once at r.yaml:8:1)",
      ])
  }

  @Test func `a link to a node that isn't declared is a warning with a near miss`() {
    let text = Records.caffeine.replacing("target: UniProt:P1", with: "target: UniProt:P2")
    let result = Records.read(text)
    #expect(result.documents.count == 1)
    #expect(
      result.diagnostics.map { "\($0.place) \($0.severity) \($0.message)" } == [
        "r.yaml:12:13 warning 'UniProt:P2' isn't among the nodes; did you mean 'UniProt:P1'?"
      ])
  }

  @Test(arguments: [
    ("", "r.yaml:1:1 the text holds no mechanism"),
    ("# nothing\n", "r.yaml:1:1 the text holds no mechanism"),
    ("- a\n- b\n", "r.yaml:1:3 a mechanism is a mapping with 'graph', 'nodes' and 'links'"),
    ("nodes: []\n", "r.yaml:1:1 the record has no 'links'"),
    ("links: {}\nnodes: []\n", "r.yaml:1:8 'links' must be a list"),
    ("links: [3]\nnodes: []\n", "r.yaml:1:9 a link is a mapping with 'source', 'key' and 'target'"),
    (
      "links: []\nnodes: []\ndirected: false\n",
      "r.yaml:3:11 an undirected graph has no mechanism; 'directed' must be true"
    ),
    ("- nodes: &a [*a]\n", "r.yaml:1:14 anchors and aliases aren't read; write the value out"),
    (
      "- nodes: []\n  links: []\n- {a: 1, a: 2}\n", "r.yaml:3:4 key 'a' stands twice in one mapping"
    ),
  ])
  func `what can't be read has its place`(text: String, wanted: String) {
    let errors = Records.read(text).diagnostics.filter { $0.severity == .error }
    #expect(errors.first.map { "\($0.place) \($0.message)" } == wanted)
  }

  @Test func `one broken record doesn't hide the others`() {
    let text = Records.list + "\n- links: [\n- nodes: 3\n  links: []\n" + Records.list
    let result = Records.read(text)
    #expect(result.documents.count == 4)
    #expect(result.errorCount == 2)
  }

  @Test func `aliases that would unfold beyond memory are refused at once`() {
    var text = "- nodes: &a0 [x, x]\n"
    for level in 1..<60 { text += "  n\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Records.read(text).errorCount == 1)
    #expect(Records.read("- nodes: !!str &a [*a]\n").errorCount == 1)
    // A star and an ampersand in a name are neither.
    let name = Records.caffeine.replacing("name: Caffeine", with: "name: HLA-B*57:01 & R&D *5")
    #expect(Records.read(name).documents.first?.nodes.first?.name == "HLA-B*57:01 & R&D *5")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `damaged texts give documents or errors, and places inside the text`(seed: UInt64) {
    var mutator = TextMutator(seed: seed)
    let texts = [Array(Records.list.utf8), Array(Records.caffeine.utf8)]
    for round in 0..<1_000 {
      let bytes = mutator.mutate(texts[round % 2], with: texts[(round + 1) % 2])
      let source = SourceText(file: "r.yaml", text: String(decoding: bytes, as: UTF8.self))
      let result = DrugMechDBReader().read([source])
      #expect(result.documents.count == result.places.count)
      #expect(!result.documents.isEmpty || result.errorCount > 0)
      for found in result.diagnostics {
        #expect((1...source.lineCount).contains(found.place.line), "\(found)")
      }
    }
  }

  @Test func `our own graphs aren't taken for this format`() {
    let own = "graph: {id: x, title: nodes and links}\nentities: {}\nrelations: []\n"
    #expect(!DrugMechDBReader.recognises(SourceText(file: "x.yaml", text: own)))
    #expect(DrugMechDBReader.recognises(SourceText(file: "x", text: Records.caffeine)))
    #expect(DrugMechDBReader.recognises(SourceText(file: "x", text: Records.list)))
  }
}

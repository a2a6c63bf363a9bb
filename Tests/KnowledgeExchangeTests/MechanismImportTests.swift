import Diagnostics
import Knowledge
import KnowledgeExchange
import OrderedCollections
import Testing

struct MechanismImportTests {
  private func graph(_ text: String) -> MechanismImport {
    MechanismImport(Records.read(text).documents, named: "my file")
  }

  @Test func `a link becomes a claim that says only that somebody drew it`() throws {
    let imported = graph(Records.caffeine)
    #expect(imported.graph.description.id == "my-file")
    let first = try #require(imported.graph.relations.values.first)
    #expect(first.claim == "caffeine inhibits adenosine-receptor-a2a")
    #expect(first.status == .hypothetical)
    #expect(first.grade == .theory)
    #expect(
      first.evidence.map(\.finding) == [
        "Drawn as 'decreases activity of' in a curated mechanism of caffeine in Sleepiness."
      ])
  }

  @Test func `a correlation becomes an association, and the loss is counted`() {
    let imported = graph(Records.caffeine)
    #expect(imported.graph.relations.values.last?.predicate == .associatedWith)
    #expect(
      imported.losses.lines == [
        "predicate 'decreases activity of' became 'inhibits' (once)",
        "predicate 'positively correlated with' became 'associated with' (once)",
      ])
  }

  @Test func `no number of documents makes a relation surer`() {
    let records = (0..<9).map {
      "---\n" + Records.caffeine.replacing("_id: c", with: "_id: c\($0)")
    }
    let imported = graph(records.joined(separator: "\n") + "\n")
    #expect(imported.graph.relations.count == 2)
    #expect(imported.graph.relations.values.first?.evidence.count == 9)
    #expect(imported.graph.relations.values.allSatisfy { $0.status == .hypothetical })
  }

  @Test func `entities keep their ids as identifiers and answer to how they were spelt`() {
    let entities = graph(
      Records.caffeine.replacing("MESH:D1", with: "DB:DB00201")
    ).graph.entities
    #expect(entities["caffeine"]?.xrefs.map(\.description) == ["DRUGBANK:DB00201"])
    #expect(entities["caffeine"]?.synonyms == ["DB:DB00201"])
    #expect(entities["sleepiness"]?.desired == .fall)
    #expect(entities["adenosine-receptor-a2a"]?.synonyms == ["RDC8"])
  }

  @Test func `reversed predicates turn round, and loops are left out`() {
    let text = """
      nodes: [{id: A, name: a, label: Drug}, {id: B, name: b}, {id: C, name: a}]
      links:
        - {source: A, target: B, key: caused by}
        - {source: A, target: A, key: causes}
        - {source: A, target: C, key: regulates, object_direction_qualifier: decreased}
      graph: {_id: x, drug: a, disease: b}
      """
    let imported = graph(text)
    #expect(imported.graph.relations.values.map(\.claim) == ["b causes a", "a decreases a-c"])
    #expect(imported.losses.lines.contains("a link from a node to itself (once)"))
  }
}

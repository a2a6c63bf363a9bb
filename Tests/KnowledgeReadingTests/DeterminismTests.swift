import Diagnostics
import Knowledge
import KnowledgeReading
import OrderedCollections
import TestSupport
import Testing

struct DeterminismTests {
  /// Many errors of many rules, with several near misses each.
  private var broken: SourceText {
    let entities = (0..<30).map {
      "  name-\($0): {name: Name \($0 % 7), kind: protin, levl: x, xref: HGNC:\($0 % 3)}\n"
    }
    let relations = (0..<30).map { "  - claim: nam-\($0) increase name-\($0)x\n" }
    return SourceText(
      file: "broken.yaml",
      text: "entities:\n" + entities.joined() + "relations:\n" + relations.joined())
  }

  @Test func `the same text gives the same diagnostics every time`() {
    let sources = [garden, broken]
    let first = GraphReader().read(sources).diagnostics
    #expect(first.count > 100)
    for _ in 1..<20 { #expect(GraphReader().read(sources).diagnostics == first) }
    #expect(first == first.sorted())
  }

  @Test func `files are read in the order of their names, whatever the folder's own order`() throws
  {
    let names = ["a.yaml", "B.yaml", "b.yaml", "10.yaml", "9.yaml", "é.yaml", "a-1.yaml"]
    let sorted = ["10.yaml", "9.yaml", "B.yaml", "a-1.yaml", "a.yaml", "b.yaml", "é.yaml"]
    for order in [names, names.reversed(), names.sorted()] {
      let folder = try TemporaryFolder()
      for name in order {
        let id = name.utf8.map { "\($0)" }.joined(separator: "-")
        try folder.write(
          "entities: {e-\(id): {name: \(name), kind: protein, level: target}}\n", to: name)
      }
      let result = GraphReader().read(path: folder.path)
      #expect(result.sources.map { String($0.file.dropFirst(folder.path.count + 1)) } == sorted)
      #expect(result.graph?.entities.values.map(\.name) == sorted)
    }
  }
}

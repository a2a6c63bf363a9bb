import Diagnostics
import Knowledge
import KnowledgeReading
import OrderedCollections
import TestSupport
import Testing

struct GardenTests {
  @Test func `a graph that uses every key has nothing wrong with it`() {
    let result = GraphReader().read([garden])
    #expect(result.diagnostics.filter { $0.severity != .note } == [])
    #expect(
      result.graph?.regions == [
        Region(name: "hippocampus", within: "brain", synonyms: ["HPC"])
      ])
    #expect(result.graph?.relations.count == 4)
    #expect(result.graph?.moderations.count == 1)
    let item = result.graph?.relations.elements.first?.value.evidence.first
    #expect(item?.effect?.high == 1.1)
    #expect(item?.certainty == .veryLow)
    #expect(result.graph?.citations.elements.first?.value.issued == 2020)
  }

  @Test(arguments: RepositoryFiles().graphs)
  func `every published graph can be read`(folder: String) {
    let result = GraphReader().read(path: folder)
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(result.graph != nil, "\(errors.prefix(5))")
  }
}

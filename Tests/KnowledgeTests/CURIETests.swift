import Knowledge
import Testing

struct CURIETests {
  @Test(arguments: [
    ("HGNC:1033", "HGNC", "1033"), ("UBERON:0002421", "UBERON", "0002421"),
    ("MESH:D015444", "MESH", "D015444"), ("kegg.pathway:hsa04728", "kegg.pathway", "hsa04728"),
    ("GO:GO:0007165", "GO", "GO:0007165"), ("x:/y", "x", "/y"), ("a_1:b", "a_1", "b"),
  ])
  func `a CURIE is a prefix and a reference`(text: String, prefix: String, reference: String) {
    let curie = CURIE(text)
    #expect(curie?.prefix == prefix)
    #expect(curie?.reference == reference)
    #expect(curie?.description == text)
  }

  @Test(arguments: [
    "", ":", "HGNC", "HGNC:", ":1033", "HGNC 1033", "HGNC: 1033", "HGNC:10 33", " HGNC:1033",
    "1HGNC:3", "https://example.org/1", "HG-NC:3", "HGNC:é", "ÄB:1", "HGNC:1\n", "HGNC:1\u{7}",
    "HGNC:\u{7F}", "HGNC:1\u{202E}",
  ])
  func `anything else is not a CURIE`(text: String) {
    #expect(CURIE(text) == nil)
  }

  @Test func `CURIEs sort by prefix, then reference`() {
    let sorted = ["GO:2", "CHEBI:9", "GO:1"].compactMap { CURIE($0) }.sorted()
    #expect(sorted.map(\.description) == ["CHEBI:9", "GO:1", "GO:2"])
  }

  @Test func `known prefixes stand once each, in the order of the alphabet`() {
    let known = CURIE.knownPrefixes
    #expect(Set(known).count == known.count)
    #expect(known == known.sorted { $0.lowercased() < $1.lowercased() })
    #expect(known.allSatisfy { CURIE("\($0):1") != nil })
  }
}

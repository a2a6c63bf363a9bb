import Diagnostics
import Knowledge
import KnowledgeReading
import OrderedCollections
import TestSupport
import Testing

struct IncludeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What reading a file `graph/a.yaml` that includes `name` reports, with the mark's place.
  private func refusal(including name: String) throws -> String? {
    let marked = MarkedText("graph: {id: a, title: A}\ninclude: [b.yaml, \(name)]\n")
    try folder.write(marked.text, to: "graph/a.yaml")
    let result = GraphReader().read(path: folder.path(of: "graph/a.yaml"))
    #expect(result.graph == nil)
    #expect(result.diagnostics.count == 1, "\(result.diagnostics)")
    let found = result.diagnostics.first
    let spots = found.map { [MarkedText.Spot(line: $0.place.line, column: $0.place.column)] }
    #expect(spots == marked.spots)
    return found?.message
  }

  @Test func `files are read once, however they include each other`() throws {
    try folder.write(
      "graph: {id: a, title: A}\ninclude: [b.yaml, ./b.yaml, a.yaml]\n", to: "a.yaml")
    try folder.write("entities: {}\ninclude: [a.yaml, deeper/c.yaml]\n", to: "b.yaml")
    try folder.write("relations: []\ninclude: [../b.yaml]\n", to: "deeper/c.yaml")
    for path in [folder.path, folder.path(of: "a.yaml")] {
      let result = GraphReader().read(path: path)
      #expect(result.graph?.description.id == "a")
      let files = result.sources.map { $0.file.dropFirst(folder.path.count + 1) }
      #expect(files == ["a.yaml", "./b.yaml", "./deeper/c.yaml"] || files.count == 3)
    }
  }

  @Test func `only files below the graph's own folder are included`() throws {
    try folder.write("entities: {}\n", to: "graph/b.yaml")
    try folder.write("secret: 1\n", to: "secret.yaml")
    try folder.write("secret: 1\n", to: "graph-2/secret.yaml")
    try folder.link("graph/link.yaml", to: "../secret.yaml")
    try folder.link("graph/inside", to: "..")
    let outside = "lies outside the graph's own folder"
    for name in ["../secret.yaml", "link.yaml", "inside/secret.yaml", "../graph-2/secret.yaml"] {
      #expect(try refusal(including: "‹›\(name)") == "included file '\(name)' \(outside)")
    }
    #expect(
      try refusal(including: "‹›/etc/passwd")
        == "included file '/etc/passwd' must lie beside this file")
    #expect(
      try refusal(including: "\"‹›../secret.yaml\"") == "included file '../secret.yaml' \(outside)")
  }

  @Test func `what is included must be a file`() throws {
    try folder.write("entities: {}\n", to: "graph/b.yaml")
    folder.makeFolder("graph/deeper")
    try folder.makePipe("graph/pipe.yaml")
    let remedy = "not a regular file; give a YAML file or a folder"
    #expect(try refusal(including: "‹›none.yaml") == "included file 'none.yaml' isn't there")
    #expect(try refusal(including: "‹›deeper") == remedy)
    #expect(try refusal(including: "‹›pipe.yaml") == remedy)
    #expect(try refusal(including: "‹›-") == "included file '-' isn't there")
  }

  @Test func `a link in a folder may not lead out of it`() throws {
    try folder.write("graph: {id: a, title: A}\n", to: "graph/a.yaml")
    try folder.write("entities: {}\n", to: "outside.yaml")
    try folder.link("graph/b.yaml", to: "a.yaml")
    #expect(GraphReader().read(path: folder.path(of: "graph")).graph?.description.id == "a")
    try folder.link("graph/c.yaml", to: "../outside.yaml")
    let result = GraphReader().read(path: folder.path(of: "graph"))
    #expect(result.graph == nil)
    #expect(result.diagnostics.map(\.message) == ["this link leads outside the graph's own folder"])
    #expect(result.diagnostics.map(\.place.file) == [folder.path(of: "graph/c.yaml")])
  }

  @Test func `a chain of includes without end is bounded`() throws {
    for number in 0...1_001 {
      try folder.write("include: [\(number + 1).yaml]\n", to: "\(number).yaml")
    }
    let result = GraphReader().read(path: folder.path(of: "0.yaml"))
    #expect(result.graph == nil)
    #expect(result.diagnostics.map(\.message) == ["a graph has at most 1000 files"])
    #expect(result.sources.count == 1_000)
  }

  @Test func `an error in an included file is reported there, and alone`() throws {
    try folder.write(
      "include: [b.yaml]\nrelations: [{claim: bdnf activates trkb}]\n", to: "a.yaml")
    try folder.write("entities: {bdnf: [}\n", to: "b.yaml")
    let result = GraphReader().read(path: folder.path(of: "a.yaml"))
    #expect(result.diagnostics.map(\.rule) == ["yaml-syntax"])
    #expect(result.diagnostics.first?.place.file.hasSuffix("/b.yaml") == true)
  }
}

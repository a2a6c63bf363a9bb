import Diagnostics
import Knowledge
import KnowledgeReading
import OrderedCollections
import TestSupport
import Testing

struct HostileFileTests {
  private let folder: TemporaryFolder
  private let valid = "graph: {id: a, title: A}\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Reads what lies at `path`, which must be refused with one error; gives its text after `path`.
  private func refusal(of path: String) -> String? {
    let result = GraphReader().read(path: path)
    #expect(result.graph == nil)
    #expect(result.diagnostics.count == 1, "\(result.diagnostics.prefix(3))")
    return result.diagnostics.first.map { found in
      let place = found.place.description
      let relative =
        place.hasPrefix(folder.path) ? place.dropFirst(folder.path.count + 1) : place[...]
      return "\(relative): \(found.message) [\(found.rule)]"
    }
  }

  @Test func `what isn't there or isn't a file is refused`() throws {
    #expect(
      refusal(of: folder.path(of: "none.yaml"))
        == "none.yaml:1:1: no such file [unreadable-file]")
    #expect(refusal(of: "") == ":1:1: no such file [unreadable-file]")
    #expect(
      refusal(of: "/dev/zero")
        == "/dev/zero:1:1: not a regular file; give a YAML file or a folder [unreadable-file]")
    #expect(
      refusal(of: try folder.makePipe("pipe.yaml"))
        == "pipe.yaml:1:1: not a regular file; give a YAML file or a folder [unreadable-file]")
    #expect(
      refusal(of: try folder.link("dangling.yaml", to: "nowhere"))
        == "dangling.yaml:1:1: no such file [unreadable-file]")
    #expect(refusal(of: try folder.link("loop", to: "loop"))?.hasPrefix("loop:1:1: ") == true)
    #expect(refusal(of: folder.path(of: String(repeating: "x", count: 5_000))) != nil)
    #expect(refusal(of: try folder.write(valid, to: "f") + "/g")?.hasPrefix("f/g:1:1: ") == true)
  }

  @Test func `a folder without a graph is refused`() throws {
    let path = folder.makeFolder("empty")
    #expect(
      refusal(of: path)
        == "empty:1:1: the folder holds no graph; its files should be named '*.yaml' "
        + "[unreadable-file]")
    for name in [".hidden.yaml", "talk.deck.yaml", "notes.txt", "graph.yaml.bak", "deeper/a.yaml"] {
      try folder.write("not: [read", to: "empty/" + name)
    }
    #expect(refusal(of: path)?.contains("holds no graph") == true)
    try folder.write(valid, to: "empty/graph.yml")
    let result = GraphReader().read(path: path + "/")
    #expect(result.graph?.description.title == "A")
    #expect(result.sources.map(\.file) == [path + "/graph.yml"])
  }

  @Test func `a folder says which of its files can't be read`() throws {
    try folder.write(valid, to: "a.yaml")
    folder.makeFolder("b.yaml")
    #expect(
      refusal(of: folder.path)
        == "b.yaml:1:1: not a regular file; give a YAML file or a folder [unreadable-file]")
  }

  @Test func `text that isn't UTF-8 is refused at its first wrong byte`() throws {
    let wrong: [(bytes: [UInt8], place: String, byte: String)] = [
      ([0xFF], "1:1", "FF"), ([0xC3], "1:1", "C3"), ([0x61, 0xC0, 0xAF], "1:2", "C0"),
      (Array("µ: α\r\nβ".utf8) + [0xE2, 0x82], "2:2", "E2"), ([0xED, 0xA0, 0x80], "1:1", "ED"),
      ([0x0A, 0xF4, 0x90, 0x80, 0x80], "2:1", "F4"), ([0x80], "1:1", "80"),
      (Array("é".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), "1:1", "E9"),
      ([0xFF, 0xFE] + Array("graph: {}".utf16.flatMap { [UInt8($0 & 0xFF), 0] }), "1:1", "FF"),
      ([0xFE, 0xFF, 0, 0x61], "1:1", "FE"), ([0xEF, 0xBB, 0xBF, 0x61, 0xFE], "1:2", "FE"),
    ]
    for (bytes, place, byte) in wrong {
      let path = try folder.write(bytes: bytes, to: "a.yaml")
      #expect(
        refusal(of: path) == "a.yaml:\(place): the text isn't UTF-8: found byte 0x\(byte); "
          + "save the file as UTF-8 [unreadable-file]")
    }
  }

  @Test func `a byte order mark is left out`() throws {
    let path = try folder.write("\u{FEFF}" + valid, to: "a.yaml")
    #expect(GraphReader().read(path: path).graph?.description.id == "a")
    let broken = try folder.write("\u{FEFF}grph: {}", to: "b.yaml")
    #expect(refusal(of: broken)?.hasPrefix("b.yaml:1:1: key 'grph'") == true)
  }

  @Test func `files up to 16 MiB are read, larger ones refused quickly`() throws {
    let limit = 16 << 20
    let comment = valid + "#"
    var bytes = Array(comment.utf8) + Array(repeating: 0x78, count: limit - comment.utf8.count)
    let exact = try folder.write(bytes: bytes, to: "exact.yaml")
    #expect(GraphReader().read(path: exact).graph != nil)
    bytes += Array(repeating: 0x78, count: 100 << 20)
    let large = try folder.write(bytes: bytes, to: "large.yaml")
    let duration = ContinuousClock().measure {
      #expect(
        refusal(of: large) == "large.yaml:1:1: the file is larger than 16 MiB; "
          + "split it with 'include' [unreadable-file]")
    }
    #expect(duration < .seconds(10))
    let above = try folder.write(bytes: Array(bytes.prefix(limit + 1)), to: "above.yaml")
    #expect(refusal(of: above)?.contains("larger than 16 MiB") == true)
  }

  @Test(.disabled(if: isSuperuser, "permissions don't bind the superuser"))
  func `what may not be read is refused`() throws {
    let file = try folder.write(valid, to: "closed/a.yaml")
    folder.setMode(0, of: "closed/a.yaml")
    #expect(
      refusal(of: file)
        == "closed/a.yaml:1:1: no permission to read this file [unreadable-file]")
    folder.setMode(0, of: "closed")
    #expect(
      refusal(of: folder.path(of: "closed"))
        == "closed:1:1: no permission to read this folder [unreadable-file]")
  }
}

import Foundation
import TestSupport
import Testing

/// Graphs whose names were written to break what is made of them.
struct HostileNamesTests {
  /// Two interventions that meet on the way to an outcome; every text in it is `text`, and the
  /// names begin with a letter of their own.
  private func yaml(_ text: String) throws -> String {
    func quoted(_ start: String) throws -> String {
      // A JSON string is a YAML string.
      String(decoding: try JSONEncoder().encode(start + text), as: UTF8.self)
    }
    let evidence = """
      - {cite: source, design: meta-analysis, species: human, supports: yes, verified: none,
              finding: \(try quoted("F"))}
      """
    return """
      graph: {id: hostile, title: \(try quoted("G")), summary: \(try quoted("S"))}
      entities:
        one: {name: \(try quoted("A")), kind: intervention, level: intervention}
        two: {name: \(try quoted("B")), kind: intervention, level: intervention}
        middle: {name: \(try quoted("C")), kind: protein, level: signalling, about: \(try quoted("D"))}
        end: {name: \(try quoted("E")), kind: outcome, level: clinical, desired: fall}
      citations:
        source: {title: \(try quoted("T")), issued: 2020, URL: "https://example.org/a"}
      relations:
        - claim: one increases middle
          evidence:
            \(evidence)
        - claim: two increases middle
          evidence:
            \(evidence)
        - claim: middle decreases end
          evidence:
            \(evidence)
      """
  }

  static let texts = [
    "<script>alert(1)</script>", "]]>", "\" onload=\"x", "' & &amp; &#0;",
    "\u{202E}evil\u{2066}", "ze\u{200B}ro", "👩‍🔬🧠", "عربي עברית", "\"\u{301}; evil [\u{338}",
    "a" + String(repeating: "\u{308}", count: 300), String(repeating: "W", count: 5000),
    String(repeating: "long ", count: 1000), "\\N\\G\\l", "_{<b>}^{&}",
  ]

  @Test(arguments: texts) func `any name makes sound figures of every kind`(text: String) throws {
    let folder = try TemporaryFolder()
    let graph = try folder.write(try yaml(text), to: "graph.yaml")
    let figures = [
      ["draw", "--synergy", "one", "two", "--on", "end", "--references"],
      ["draw", "--paths", "one", "end"], ["draw"],
      ["timeline", "one", "two", "--on", "end"], ["synergy", "--all", "--on", "end"],
    ]
    for command in figures {
      let file = folder.path(of: "figure.svg")
      let run = try ProgramRun(command + ["--graph", graph, "--to", file])
      #expect(run.status == 0, "\(command): \(run.talk.prefix(600))")
      let xml = try ParsedXML(try Data(contentsOf: URL(fileURLWithPath: file)))
      #expect(!xml.elements.contains { $0.name == "script" })
      #expect(!xml.elements.flatMap(\.attributes.keys).contains { $0.hasPrefix("on") })
      #expect(!xml.text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }
}

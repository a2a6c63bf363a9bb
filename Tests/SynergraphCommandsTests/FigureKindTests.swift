import Foundation
import TestSupport
import Testing

/// Kinds of figures from the command line.
struct FigureKindTests {
  private let synergy = ["--synergy", "exercise", "psilocybin", "--on", "depression"]

  @Test func `rank answers in four forms, the same each time`() throws {
    for format in ["text", "json", "tsv", "md"] {
      let words = ["rank", "--from", "exercise", "psilocybin", "--format", format]
      let run = try ProgramRun(words)
      #expect(run.status == 0 && run.talk.isEmpty, "\(run.talk)")
      #expect(try ProgramRun(words).output == run.output)
    }
    let between = try ProgramRun(["rank", "--by", "betweenness", "--limit", "3"])
    #expect(between.text.contains("by betweenness"))
    #expect(try ProgramRun(["rank", "--from", "depression", "--by", "betweenness"]).status == 1)
  }

  @Test(arguments: [
    ["gaps", "exercise", "psilocybin", "--on", "depression"], ["rank", "--from", "exercise"],
    ["timeline", "exercise", "psilocybin", "--on", "depression"],
    ["draw", "--evidence-map", "--about", "BDNF"],
    ["draw", "--evidence-map", "--paths", "exercise", "depression"],
    ["draw", "--multiples", "--synergy", "exercise", "psilocybin", "--on", "depression"],
  ])
  func `a chart goes to a file in the form of its ending`(words: [String]) throws {
    let folder = try TemporaryFolder()
    for (ending, start) in [("svg", "<svg"), ("png", "PNG"), ("pdf", "%PDF")] {
      let path = "\(folder.path)/chart.\(ending)"
      let run = try ProgramRun(words + ["--to", path])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.talk)")
      let head = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100)
      #expect(String(head.map { Character(Unicode.Scalar($0)) }).contains(start))
    }
  }

  @Test func `a drawing in a pipe is SVG, and text where that is asked for`() throws {
    let question = ["draw", "--paths", "exercise", "depression", "--via", "BDNF"]
    for extra in [[], ["--to", "-"], ["--as", "svg"]] {
      #expect(try ProgramRun(question + extra).text.hasPrefix("<svg"))
    }
    let text = try ProgramRun(question + ["--as", "text", "--width", "90"]).text
    #expect(text.contains("BDNF ║") && !text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    let map = try ProgramRun(["draw", "--evidence-map", "--about", "BDNF", "--as", "text"])
    #expect(map.status == 0 && map.text.contains("●"))
  }

  @Test(arguments: [
    ["timeline", "exercise", "psilocybin", "--on", "depression"], ["rank", "--from", "exercise"],
    ["gaps", "exercise", "psilocybin", "--on", "depression"],
  ])
  func `a chart goes to standard output as text or as SVG`(words: [String]) throws {
    let text = try ProgramRun(words + ["--as", "text", "--width", "90"])
    #expect(text.status == 0 && text.text.contains("█") && !text.text.contains("\u{1B}"))
    #expect(text.text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    #expect(try ProgramRun(words + ["--to", "-"]).text.hasPrefix("<svg"))
    let folder = try TemporaryFolder()
    let path = folder.path(of: "chart.txt")
    #expect(try ProgramRun(words + ["--to", path]).status == 0)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try written == ProgramRun(words + ["--as", "text", "--width", "100"]).text)
  }

  @Test func `what changed is drawn as text, with the status of a difference`() throws {
    let folder = try TemporaryFolder()
    let old = """
      entities:
        caffeine: {name: Caffeine, kind: drug, level: intervention}
        a2a: {name: A2A, kind: receptor, level: target}
      relations:
        - {claim: caffeine inhibits a2a, status: {is: hypothetical, because: only an example}}
      """
    try folder.write(old, to: "old.yaml")
    try folder.write(old.replacingOccurrences(of: "inhibits", with: "activates"), to: "new.yaml")
    let words = ["diff", "old.yaml", "new.yaml"]
    let text = try ProgramRun(words + ["--as", "text", "--width", "70"], in: folder.path)
    #expect(text.status == 1, "\(text.talk)")
    for sign in ["A2A", "+ added", "− removed", "▶", "⊣", "1 relation added · 1 removed"] {
      #expect(text.text.contains(sign), "\(sign) isn't in\n\(text.text)")
    }
    #expect(text.text.split(separator: "\n").allSatisfy { $0.count <= 70 })
    #expect(try ProgramRun(words + ["--to", "-"], in: folder.path).text.hasPrefix("<svg"))
    #expect(try ProgramRun(words + ["--to", "changes.txt"], in: folder.path).status == 1)
    #expect(try ProgramRun(words + ["--as", "svg", "--to", "a.dot"], in: folder.path).status == 2)
  }

  @Test func `what changed since a year is told and drawn`() throws {
    let told = try ProgramRun(["diff", "--since", "2024"])
    #expect(told.status == 1)
    #expect(told.text.contains("without the sources of 2024 and later"))
    let drawn = try ProgramRun(["diff", "shipped", "--since", "2024", "--boxes", "9", "--to", "-"])
    #expect(drawn.text.contains("since 2024") && drawn.text.contains(">contested<"))
    #expect(try ProgramRun(["diff", "--since", "3000"]).status == 0)
  }

  @Test func `what can't be drawn is refused, and nothing is written`() throws {
    let refused = [
      ["draw", "--multiples"], ["draw", "--about", "BDNF"],
      ["draw", "--multiples", "--as", "text"] + synergy,
      ["draw", "--multiples", "--evidence-map"] + synergy,
      ["draw", "--evidence-map", "--to", "map.dot"], ["draw", "--as", "text", "--width", "3"],
      ["draw", "--as", "text", "--to", "figure.svg"], ["rank", "--to", "rank.bmp"],
      ["draw", "--evidence-map", "--about", "nobody"], ["rank", "--as", "text", "--width", "9"],
      ["rank", "--as", "svg", "--to", "rank.png"],
      ["timeline", "exercise", "psilocybin", "--on", "depression", "--to", "timeline.dot"],
      ["rank", "--from", "depression", "--by", "betweenness", "--to", "rank.svg"],
    ]
    for words in refused {
      let run = try ProgramRun(words)
      #expect(run.status == 2 && run.output.isEmpty, "\(words): \(run.talk)")
    }
  }
}

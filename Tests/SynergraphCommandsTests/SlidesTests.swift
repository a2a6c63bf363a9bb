import Foundation
import TestSupport
import Testing

/// Talks as files.
struct SlidesTests {
  private let graph = """
    entities:
      caffeine: {name: Caffeine, kind: drug, level: intervention}
      a2a: {name: Adenosine A2A receptor, label: A₂A, kind: receptor, level: target}
      sleep: {name: Sleep pressure, kind: outcome, level: clinical, desired: fall}
    relations:
      - {claim: caffeine inhibits a2a, evidence: [{cite: me, design: review, supports: yes,
         finding: It blocks the receptor., verified: none}]}
      - {claim: a2a increases sleep, status: {is: hypothetical, because: only an example}}
    citations:
      me: {title: Notes to myself, issued: 2026}
    """

  private let talk = """
    title: Why coffee wakes
    graph: graph.yaml
    slides:
      - kind: title
      - title: A route
        figure: draw --paths caffeine sleep
        steps:
          - {show: [caffeine, a2a], text: "It blocks [@me].", notes: "Seen [@me]."}
          - {title: On to sleep, add: a2a increases sleep}
      - quiz: {question: Which?, answers: [{text: This, right: yes}, {text: That}]}
      - references: yes
    """

  private func slides(_ talk: String, to file: String, _ options: [String] = []) throws
    -> (run: ProgramRun, folder: TemporaryFolder)
  {
    let folder = try TemporaryFolder()
    try folder.write(graph, to: "graph.yaml")
    try folder.write(talk, to: "talk.deck.yaml")
    let arguments = ["slides", "talk.deck.yaml", "--to", file] + options
    return (try ProgramRun(arguments, in: folder.path), folder)
  }

  @Test(arguments: [("html", "<!DOCTYPE html>"), ("pdf", "%PDF"), ("pptx", "PK")])
  func `a deck's file becomes a talk in the format of the file's ending`(
    ending: String, start: String
  ) throws {
    let (run, folder) = try slides(talk, to: "talk.\(ending)")
    #expect(run.status == 0, "\(run.talk)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "talk.\(ending)")))
    #expect(bytes.starts(with: Data(start.utf8)))
  }

  @Test func `slides hold what the deck says, with sources by number`() throws {
    let (run, folder) = try slides(talk, to: "talk.html")
    #expect(run.status == 0, "\(run.talk)")
    let page = try String(contentsOfFile: folder.path(of: "talk.html"), encoding: .utf8)
    #expect(page.contains("Why coffee wakes</h1>"))
    #expect(page.contains("It blocks\u{A0}[1]."))
    #expect(page.contains("<p>Seen\u{A0}[1].</p>"))
    #expect(page.contains("Notes to myself"))
    #expect(page.contains("On to sleep</h2>"))
    #expect(!page.contains("[@"))
  }

  @Test func `the speaker's pages are a PDF of their own`() throws {
    let (run, folder) = try slides(talk, to: "notes.pdf", ["--notes"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(FileManager.default.fileExists(atPath: folder.path(of: "notes.pdf")))
    #expect(try slides(talk, to: "notes.html", ["--notes"]).run.status == 2)
  }

  @Test func `everything wrong with a deck is said at once, with places`() throws {
    let wrong = """
      title: Wrong
      graph: graph.yaml
      slides:
        - {title: One, text: "[@mee]"}
        - {title: Two, figure: draw --paths caffein sleep}
        - {title: Three, figure: stats}
        - title: Four
          figure: draw --paths caffeine sleep
          steps: [{show: [a2a, slep]}, {show: caffeine worsens sleep}]
        - {title: Five, figure: draw --frames caffeine}
        - {title: Six, figure: draw --graph other.yaml}
      """
    let (run, folder) = try slides(wrong, to: "talk.html")
    #expect(run.status == 2)
    #expect(run.talk.contains("the deck has 7 errors"), "\(run.talk)")
    for line in [
      "talk.deck.yaml:4:26: error: citation 'mee' isn't declared in the graph",
      "talk.deck.yaml:5:26: error: entity 'caffein' isn't known; did you mean",
      "talk.deck.yaml:6:28: error: a figure is drawn by",
      "talk.deck.yaml:9:26: error: entity 'slep' isn't known",
      "talk.deck.yaml:9:41: error:", "talk.deck.yaml:10:27: error:",
      "talk.deck.yaml:11:26: error: a slide's figure has neither",
    ] {
      #expect(run.talk.contains(line), "\(line) isn't in\n\(run.talk)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "talk.html")))
  }

  @Test(arguments: ["html", "pdf", "pptx"])
  func `every kind of figure can stand on a slide`(ending: String) throws {
    let pair = "exercise psilocybin --on depression"
    let talk =
      "title: All\nslides:\n"
      + [
        "draw --evidence-map --about BDNF --boxes 6", "draw --evidence-map --synergy \(pair)",
        "draw --multiples --synergy \(pair)", "gaps \(pair) --limit 5",
        "rank --from exercise --limit 6", "timeline \(pair) --limit 5",
        "synergy --all --on depression", "draw --boxes 8", "diff --since 2024",
      ].map { "  - {title: One, figure: '\($0)'}\n" }.joined()
    let (run, folder) = try slides(talk, to: "talk.\(ending)")
    #expect(run.status == 0, "\(run.talk)")
    guard ending == "html" else { return }
    let page = try String(contentsOfFile: folder.path(of: "talk.html"), encoding: .utf8)
    for text in [
      "Most of what is recorded about BDNF", "SHARE OF THE UNCERTAINTY", "panel-3", "in animals",
      "since 2024",
    ] { #expect(page.contains(text), "\(text)") }
  }

  @Test func `a chart that has nothing to show, and steps of a chart, are refused by place`() throws
  {
    let wrong = """
      title: Wrong
      graph: graph.yaml
      slides:
        - {title: One, figure: rank --from sleep --by betweenness}
        - title: Two
          figure: rank --from caffeine
          steps: [{show: a2a}]
        - {title: Three, figure: rank --from nobody}
        - {title: Four, figure: show caffeine}
        - {title: Five, figure: gaps caffeine --on sleep --to gaps.svg}
        - {title: Six, figure: diff shipped shipped}
        - {title: Seven, figure: diff graph.yaml --since 2020}
      """
    let (run, _) = try slides(wrong, to: "talk.html")
    #expect(run.status == 2)
    for line in [
      "talk.deck.yaml:4:26: error: there is nothing to draw",
      "talk.deck.yaml:7:20: error: this figure has no parts to put forward",
      "talk.deck.yaml:8:28: error: entity 'nobody' isn't known",
      "talk.deck.yaml:9:27: error: a figure is drawn by 'draw', 'timeline', 'gaps', 'rank', 'synergy",
      "talk.deck.yaml:10:27: error: a slide's figure has neither '--graph' nor '--to'",
      "talk.deck.yaml:11:26: error: a deck has one graph; draw what changed in it with 'diff",
      "talk.deck.yaml:12:28: error: a slide's figure has neither '--graph' nor '--to'",
    ] {
      #expect(run.talk.contains(line), "\(line) isn't in\n\(run.talk)")
    }
  }

  @Test func `a slide with too many words is named`() throws {
    let words = Array(repeating: "word", count: 500).joined(separator: " ")
    let (run, _) = try slides(
      "title: Long\ngraph: graph.yaml\nslides:\n  - {title: One, text: \(words)}", to: "talk.html")
    #expect(run.status == 2)
    #expect(run.talk.contains("talk.deck.yaml:4:13: error: the words of slide 'slide-1'"))
  }

  @Test(arguments: [
    ["--to", "talk.html"], ["--synergy", "exercise", "--on", "depression", "--to", "talk.html"],
    ["--synergy", "exercise", "psilocybin", "--to", "talk.html"],
    ["--paths", "exercise", "depression", "--to", "talk.svg"],
    ["--paths", "exercise", "depression", "--synergy", "a", "b", "--on", "c", "--to", "a.pdf"],
    ["--paths", "exercise", "depression"],
    ["--paths", "exercise", "depression", "--connectors", "glued", "--to", "a.html"],
  ])
  func `options that make no sense are refused`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["slides"] + options, in: folder.path)
    #expect(run.status == 2)
  }

  @Test func `an unknown entity is a clear error`() throws {
    let run = try ProgramRun([
      "slides", "--paths", "exercise", "depresion", "--to", "/tmp/never.html",
    ])
    #expect(run.status == 2)
    #expect(run.talk.contains("entity 'depresion' isn't known; did you mean 'depression'?"))
  }

  @Test func `build makes decks, and quoted words stay together`() throws {
    let folder = try TemporaryFolder()
    try folder.write(graph, to: "graph.yaml")
    try folder.write(talk, to: "my talk.deck.yaml")
    try folder.write(
      "exports:\n  - {to: talk.html, run: 'slides \"my talk.deck.yaml\"'}\n", to: "exports.yaml")
    let arguments = ["build", "--manifest", "exports.yaml", "--to", "out"]
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == 0, "\(run.talk)")
    #expect(try ProgramRun(arguments + ["--check"], in: folder.path).status == 0)
  }

  @Test func `the lecture beside the shipped graph can be held`() throws {
    let file = RepositoryFiles().root + "/Graphs/exercise-psychedelics/lecture.deck.yaml"
    let folder = try TemporaryFolder()
    for name in ["lecture.html", "lecture.pdf", "lecture.pptx"] {
      let run = try ProgramRun(["slides", file, "--to", folder.path(of: name)])
      #expect(run.status == 0, "\(run.talk)")
      #expect(!run.talk.contains("smallest type"), "\(run.talk)")
    }
  }
}

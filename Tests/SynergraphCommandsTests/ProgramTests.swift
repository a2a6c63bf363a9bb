import Foundation
import TestSupport
import Testing

/// The program as scripts use it.
struct ProgramTests {
  @Test func `it finds its graph from any folder`() throws {
    let run = try ProgramRun(["stats", "--format", "json"], in: "/")
    #expect(run.status == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(json["schemaVersion"] as? Int == 1)
    let answer = try #require(json["answer"] as? [String: Any])
    #expect((answer["entities"] as? Int ?? 0) >= 45)
    #expect((answer["relations"] as? Int ?? 0) >= 90)
  }

  @Test(arguments: [
    ["stats"], ["show", "BDNF"], ["show", "psilocybin", "increases", "heart-rate"],
    ["search", "hippocampal volume"], ["paths", "exercise", "depression", "--via", "BDNF"],
    ["upstream", "neurogenesis"], ["downstream", "psilocybin"],
    ["common", "exercise", "psilocybin"],
    ["synergy", "exercise", "psilocybin", "--on", "depression"],
    [
      "synergy", "exercise", "psilocybin", "--on", "depression", "--schedule",
      "exercise 3/week from -28 d until 56 d; psilocybin at 0 d, 21 d", "--given", "ssri",
    ],
    ["synergy", "--all", "--on", "depression"],
    ["compare", "exercise", "psilocybin", "--on", "depression"],
    ["explain", "psilocin", "activates", "trkb"],
    ["explain", "exercise", "psilocybin", "--on", "depression"],
    ["gaps", "exercise", "psilocybin", "--on", "depression"],
    ["readiness", "exercise", "psilocybin", "--on", "depression"],
    ["timeline", "exercise", "psilocybin", "--on", "depression"],
  ])
  func `every question answers in four forms, the same each time`(question: [String]) throws {
    for format in ["text", "json", "tsv", "md"] {
      let first = try ProgramRun(question + ["--format", format])
      #expect(first.status == 0, "\(question) \(format): \(first.talk)")
      #expect(!first.output.isEmpty)
      #expect(first.talk.isEmpty)
      #expect(try ProgramRun(question + ["--format", format]).output == first.output)
    }
  }

  @Test func `every row of a table has a cell for every column`() throws {
    let run = try ProgramRun(["paths", "exercise", "depression", "--format", "tsv"])
    let rows = run.text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).count
    }
    #expect(rows.count > 1)
    #expect(Set(rows).count == 1)
  }

  @Test func `the synergy answer says that the combination is untested and is no advice`() throws {
    let run = try ProgramRun(["synergy", "exercise", "psilocybin", "--on", "depression"])
    let text = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("the combination is untested"))
    #expect(text.contains("This is not medical advice."))
  }

  @Test func `no path is an answer with status 1 and a reason`() throws {
    let run = try ProgramRun(["paths", "depression", "psilocybin", "--format", "json"])
    #expect(run.status == 1)
    #expect(run.text.contains(#""code" : "no-path""#))
  }

  @Test func `an unknown name is status 2 with a near miss`() throws {
    let run = try ProgramRun(["show", "bdfn"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("did you mean 'bdnf'"))
    #expect(run.talk.contains("unknown-entity"))
  }

  @Test func `an unknown verb is status 2 and talks on standard error only`() throws {
    let run = try ProgramRun(["dance"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (["cite", "--on", "depression"], "--on belongs to --synergy"),
    (["cite", "--synergy", "exercise", "--on", "depression"], "takes two interventions"),
    (["cite", "--paths", "exercise"], "takes two entities"),
    (["cite", "noetel-2042"], "did you mean 'noetel-2024'?"),
    (["explain", "exercise", "--on", "depression"], "name two interventions"),
    (["explain", "bdnf", "--schedule", "x"], "--schedule goes with --on OUTCOME"),
    (["synergy", "--all", "--on", "depression", "--schedule", "x"], "leave out --all"),
    (["synergy", "a", "--on", "depression"], "name two interventions, or ask for --all"),
    (
      ["synergy", "exercise", "psilocybin", "--on", "depression", "--schedule", "exercise daily"],
      "'exercise', 'psilocybin' once"
    ),
    (
      ["timeline", "exercise", "psilocybin", "--on", "depression", "--schedule", "exercise at 5"],
      "needs a unit"
    ), (["compare", "exercise", "exercise"], "is named twice"),
    (["diff", "shipped", "nowhere.yaml"], "no such file"), (["diff", "shipped"], "with --since"),
    (["diff", "a.yaml", "b.yaml", "--since", "2020"], "leave 'b.yaml' out"),
    (["gaps", "exercise", "--on", "bdnf"], " more"),
  ])
  func `a question that makes no sense is status 2 and says what would`(
    question: [String], remedy: String
  ) throws {
    let run = try ProgramRun(question)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains(remedy), "\(run.talk)")
  }

  @Test func `sources are written as BibTeX and CSL-JSON, also those of an answer`() throws {
    let bibtex = try ProgramRun(["cite", "--format", "bibtex"])
    #expect(bibtex.status == 0 && bibtex.text.contains("@article{noetel-2024,"))
    let csl = try ProgramRun([
      "cite", "--synergy", "exercise", "psilocybin", "--on", "depression", "--format", "csl-json",
    ])
    let items = try #require(
      try JSONSerialization.jsonObject(with: csl.output) as? [[String: Any]])
    #expect(items.count > 50 && items.allSatisfy { $0["id"] is String && $0["type"] is String })
    #expect(try ProgramRun(["cite", "--paths", "depression", "exercise"]).status == 1)
  }

  @Test func `a graph with errors is refused with their places`() throws {
    let yaml = "relations:\n  - claim: a increases b\n"
    let check = try ProgramRun(["check", "-"], input: yaml)
    #expect(check.status == 1)
    #expect(check.text.contains("-:2:12: error: entity 'a' isn't declared"))
    let stats = try ProgramRun(["stats", "--graph", "-"], input: yaml)
    #expect(stats.status == 2)
    #expect(stats.talk.contains("entity 'a' isn't declared"))
  }

  @Test func `a path as the first argument is the graph`() throws {
    let folder = ProjectFolder.graphs() + "/exercise-psychedelics"
    let run = try ProgramRun(["show", folder, "BDNF"])
    #expect(run.status == 0)
    #expect(run.output == (try ProgramRun(["show", "BDNF"])).output)
  }

  @Test func `help fits a screen and names an example`() throws {
    for verb in ["synergy", "paths", "upstream", "common", "show", "search", "stats", "check"] {
      let run = try ProgramRun([verb, "--help"])
      #expect(run.status == 0)
      #expect(
        run.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 60, "\(verb)")
      #expect(run.text.contains("synergraph \(verb)"))
    }
  }

  @Test func `check explains every rule that it lists`() throws {
    let list = try ProgramRun(["check", "--explain", "all"])
    let rules = list.text.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(rules.count >= 22)
    let last = try #require(rules.last)
    let one = try ProgramRun(["check", "--explain", String(last)])
    #expect(one.text.contains("Wrong:"))
    #expect(try ProgramRun(["check", "--explain", "no-such-rule"]).status == 2)
  }
}

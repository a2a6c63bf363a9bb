import Foundation
import Synergraph
import TestSupport
import Testing

/// The commands of the manifest that draw boxes and arrows, without what changes colours only.
private let figures: [[String]] = {
  let manifest = ExportManifest.read(path: ProjectFolder.graphs() + "/exports.yaml").manifest
  let commands = (manifest?.exports ?? []).map { $0.command.split(separator: " ").map(String.init) }
  return commands.filter { words in
    words.first == "draw"
      && Set(words).isDisjoint(with: ["--evidence-map", "--multiples", "--as", "--theme"])
  }
}()

struct FigureReportTests {
  private struct Document: Decodable {
    let answer: FigureReport
  }

  private func report(_ words: [String]) throws -> FigureReport {
    let run = try ProgramRun(words + ["--report", "--format", "json"])
    #expect(run.status == 0, "\(run.talk)")
    return try JSONDecoder().decode(Document.self, from: Data(run.output)).answer
  }

  @Test(arguments: figures)
  func `in a shipped figure nothing overlaps and arrows cross no more than in plain dot`(
    words: [String]
  ) throws {
    let report = try report(words)
    #expect(report.boxes > 0 && report.arrows > 0)
    #expect(
      report.boxOverlaps + report.labelsOverBoxes + report.labelOverlaps
        + report.arrowsThroughBoxes + report.arrowsThroughLabels + report.outside
        + report.framesOverBoxes + report.frameOverlaps + report.arrowsThroughFrames
        + report.frameTitleOverlaps == 0,
      "\(report)")
    #expect(report.crossings <= report.plainCrossings)
    #expect(report.smallTexts == 0)
  }

  @Test func `there are figures to measure`() {
    #expect(figures.count > 5)
  }

  @Test func `a report goes to standard output and its figure to a file`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "figure.svg")
    let question = ["draw", "--paths", "exercise", "depression", "--via", "BDNF"]
    let run = try ProgramRun(question + ["--report", "--to", file])
    #expect(run.status == 0)
    #expect(run.text.contains("crossings in plain dot"))
    #expect(!run.text.contains("<svg"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<svg"))
    #expect(try ProgramRun(question + ["--report"]).text == run.text)
  }
}

struct LargeFigureTests {
  /// A graph that no page holds: every entity acts on two further on.
  private func graph(of count: Int) -> String {
    let looks = [
      ("drug", "intervention"), ("receptor", "target"), ("protein", "signalling"),
      ("process", "cellular"), ("circuit", "circuit"), ("state", "experience"),
      ("outcome", "clinical"),
    ]
    var text = "entities:\n"
    for index in 0..<count {
      let (kind, level) = looks[index * looks.count / count]
      let desired = kind == "outcome" ? ", desired: fall" : ""
      text += "  e\(index): {name: Entity \(index), kind: \(kind), level: \(level)\(desired)}\n"
    }
    text += "relations:\n"
    for index in 0..<count {
      for step in [7, 331] where index + step < count {
        text += "  - {claim: e\(index) increases e\(index + step), "
        text += "status: {is: hypothetical, because: only an example}}\n"
      }
    }
    return text
  }

  @Test(arguments: [[], ["--boxes", "60", "--direction", "down"]])
  func `a graph of 2,000 entities is summarised`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(graph(of: 2000), to: "large.yaml")
    let run = try ProgramRun(["draw", file] + options)
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.text.contains("the others grouped by level and kind"))
    #expect(run.text.contains("proteins"))
  }

  @Test func `an answer in a graph of 2,000 entities is drawn as far as it can be read`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(graph(of: 2000), to: "large.yaml")
    let run = try ProgramRun(["draw", file, "--paths", "e3", "e1010", "--max-length", "8"])
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.text.contains("10 routes lead from entity 3 to entity 1010"))
  }
}

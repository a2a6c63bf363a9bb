import Foundation
import TestSupport
import Testing

/// Figures as files.
struct DrawingTests {
  private let question = ["draw", "--synergy", "exercise", "psilocybin", "--on", "depression"]

  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synergraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test(arguments: [("svg", "<svg"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("dot", "digraph")])
  func `the file's ending says the format`(ending: String, start: String) throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("figure.\(ending)")
    let run = try ProgramRun(question + ["--to", file.path])
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.output.isEmpty)
    let head = try Data(contentsOf: file).prefix(400)
    let text = String(head.map { Character(Unicode.Scalar($0)) })
    #expect(text.contains(start))
  }

  @Test func `without a file the figure is SVG on standard output`() throws {
    let run = try ProgramRun(question)
    #expect(run.status == 0)
    #expect(run.text.contains("<svg"))
  }

  @Test func `themes and directions give different figures of the same content`() throws {
    let plain = try ProgramRun(question).output
    for extra in [
      ["--theme", "dark"], ["--theme", "print"], ["--theme", "auto"], ["--direction", "down"],
    ] {
      let run = try ProgramRun(question + extra)
      #expect(run.status == 0)
      #expect(run.output != plain)
    }
  }

  @Test func `a file that can't be written is status 2 and leaves nothing behind`() throws {
    let run = try ProgramRun(question + ["--to", "/no-such-folder/figure.svg"])
    #expect(run.status == 2)
    #expect(run.talk.contains("its folder doesn't exist"))
  }

  @Test func `a focus makes ghosts of the rest, and refuses what isn't drawn`() throws {
    let plain = try ProgramRun(question).text
    let focused = try ProgramRun(question + ["--focus", "BDNF"]).text
    #expect(!plain.contains("ghost") && focused.contains("ghost"))
    #expect(focused.contains("in front: the routes through BDNF"))
    let routes = ["draw", "--paths", "exercise", "depression"]
    #expect(try ProgramRun(routes + ["--focus", "1"]).text.contains("in front: route 1"))
    for (arguments, reason) in [
      (routes + ["--focus", "1", "--as", "text"], "--focus can't be drawn as text"),
      (question + ["--focus", "BDNF", "--multiples"], "--focus can't be drawn as text"),
      (routes + ["--focus", "999"], "there is no route 999; the answer lists 1 to "),
      (question + ["--focus", "bdfn"], "did you mean 'bdnf'?"),
      (question + ["--focus", "DMT"], "no drawn route passes 'dmt'; they pass '"),
      (["draw", "--focus", "BDNF"], "--focus goes with --synergy or --paths"),
      (question + ["--focus", "BDNF", "--to", "a.dot"], "--focus can't be written as DOT"),
    ] {
      let run = try ProgramRun(arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.talk.contains(reason), "\(run.talk)")
    }
  }

  @Test(arguments: [
    ["--to", "figure.bmp"], ["--synergy", "exercise"], ["--boxes", "0"], ["--scale", "1000"],
    ["--report", "--to", "-"], ["--report", "--evidence-map"],
    ["--paths", "exercise", "depression", "--synergy", "a", "b", "--on", "c"],
  ])
  func `options that make no sense are refused`(options: [String]) throws {
    let run = try ProgramRun(["draw"] + options)
    #expect(run.status == 2)
    #expect(run.talk.contains("Error"))
  }
}

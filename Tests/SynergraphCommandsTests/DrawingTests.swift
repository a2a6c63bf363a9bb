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
    for extra in [["--theme", "dark"], ["--theme", "print"], ["--direction", "down"]] {
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

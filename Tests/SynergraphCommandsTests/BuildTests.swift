import Foundation
import TestSupport
import Testing

/// Exports made from a manifest.
struct BuildTests {
  private func folder(manifest: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synergraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(manifest.utf8).write(to: folder.appendingPathComponent("exports.yaml"))
    return folder
  }

  private func build(_ folder: URL, _ options: [String] = []) throws -> ProgramRun {
    try ProgramRun(
      ["build", "--manifest", "exports.yaml", "--to", "out"] + options, in: folder.path)
  }

  @Test func `build makes what is listed, and check finds what is stale, missing or unlisted`()
    throws
  {
    let folder = try folder(manifest: "exports: [{to: a/stats.json, run: stats --format json}]")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("out/a/stats.json")
    #expect(try build(folder, ["--check"]).status == 1)
    #expect(try build(folder).status == 0)
    #expect(try Data(contentsOf: file) == ProgramRun(["stats", "--format", "json"]).output)
    #expect(try build(folder, ["--check"]).status == 0)
    try Data("old".utf8).write(to: file)
    let stale = try build(folder, ["--check"])
    #expect(stale.status == 1)
    #expect(stale.talk.contains("'out/a/stats.json' is stale"))
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    #expect(try build(folder).status == 0)
    try Data().write(to: folder.appendingPathComponent("out/extra.txt"))
    let extra = try build(folder, ["--check"])
    #expect(extra.status == 1)
    #expect(extra.talk.contains("'out/extra.txt' isn't in the manifest"))
  }

  @Test func `a gallery shows what has a caption, with the command that makes it`() throws {
    let folder = try folder(
      manifest: """
        gallery: {to: README.md, title: What there is}
        exports:
          - {to: routes.svg, run: draw --paths exercise BDNF, shows: Routes to BDNF., under: Figures}
          - {to: stats.json, run: stats --format json, shows: What the graph holds.}
          - {to: stats.md, run: stats --format md}
        """)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try build(folder).status == 0)
    let page = try String(
      contentsOf: folder.appendingPathComponent("out/README.md"), encoding: .utf8)
    #expect(
      page == """
        # What there is

        ## Figures

        **Routes to BDNF.**

        ![Routes to BDNF.](routes.svg)

        ```sh
        synergraph draw --paths exercise BDNF --to routes.svg
        ```

        **What the graph holds.** [`stats.json`](stats.json)

        ```sh
        synergraph stats --format json
        ```

        """)
    #expect(try build(folder, ["--check"]).status == 0)
    try Data("old".utf8).write(to: folder.appendingPathComponent("out/README.md"))
    #expect(try build(folder, ["--check"]).talk.contains("'out/README.md' is stale"))
  }

  @Test(arguments: [
    ("exports: [{to: ../evil.json, run: stats}]", "must lie inside"),
    ("exports: [{to: a.txt, run: stats}, {to: a.txt, run: stats}]", "listed twice"),
    ("exports: [{to: a.txt}]", "needs 'run'"),
    ("{exports: [{to: a.md, run: stats}], gallery: {to: a.md, title: A}}", "listed twice"),
    ("{exports: [], gallery: {to: /a.md, title: A}}", "must lie inside"),
    ("exports: [{to: a.txt, run: dance}]", "dance"),
    ("exports: [{to: a.txt, run: build}]", "no answer to export"),
    ("exports: [{to: a.txt, run: show nobody}]", "nobody"),
  ])
  func `a manifest that can't be used is status 2 with the reason`(
    manifest: String, reason: String
  ) throws {
    let folder = try folder(manifest: manifest)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try build(folder)
    #expect(run.status == 2)
    #expect(run.talk.contains(reason), "\(run.talk)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/evil.json"))
  }
}

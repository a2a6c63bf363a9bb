import Foundation
import TestSupport
import Testing

/// What the README shows is true.
struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOfFile: ProjectFolder.path() + "/README.md", encoding: .utf8)
  }

  /// The contents of fenced blocks of one language.
  private func blocks(_ language: String) throws -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in try readme().split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        block = []
      } else if line == "```" {
        if let lines = block { blocks.append(lines.joined(separator: "\n") + "\n") }
        block = nil
      } else {
        block?.append(line)
      }
    }
    return blocks
  }

  @Test func `every command that it shows answers yes, in a folder with its example`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synergraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let example = try #require(try blocks("yaml").first)
    try Data(example.utf8).write(to: folder.appendingPathComponent("caffeine.yaml"))
    let commands = try blocks("sh").flatMap { $0.split(separator: "\n") }
      .filter { $0.hasPrefix("synergraph ") }
    #expect(commands.count >= 8)
    for command in commands {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      let run = try ProgramRun(words, in: folder.path)
      #expect(run.status == 0, "\(command): \(run.talk)")
    }
  }

  @Test func `its example has no problem at all`() throws {
    let example = try #require(try blocks("yaml").first)
    let run = try ProgramRun(["check", "-"], input: example)
    #expect(run.status == 0)
    #expect(run.text.hasSuffix("; no problems\n"))
  }

  @Test func `its counts are those of the shipped graph`() throws {
    let stats = try ProgramRun(["stats", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: stats.output) as? [String: Any]
    let answer = try #require(json?["answer"] as? [String: Any])
    let text = try readme().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for key in ["entities", "relations"] {
      let count = try #require(answer[key] as? Int)
      #expect(text.contains("\(count) \(key)"), "\(count) \(key)")
    }
    let evidence = try #require(answer["evidence"] as? Int)
    let citations = try #require(answer["citations"] as? Int)
    #expect(text.contains("\(evidence) evidence items from \(citations) sources"))
  }

  @Test func `the curators' page counts how far the items were checked`() throws {
    let page = try String(contentsOfFile: ProjectFolder.graphs() + "/README.md", encoding: .utf8)
    let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let stats = try ProgramRun(["stats", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: stats.output) as? [String: Any]
    let answer = try #require(json?["answer"] as? [String: Any])
    let levels = try #require(answer["evidenceByVerification"] as? [[String: Any]])
    #expect(levels.count == 3)
    for level in levels {
      let (name, count) = (level["name"] as? String ?? "", level["count"] as? Int ?? 0)
      let forms = ["\(count) stand at `\(name)`", "\(count) at `\(name)`"]
      #expect(forms.contains { text.contains($0) })
    }
  }
}

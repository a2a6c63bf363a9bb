import Diagnostics
import KnowledgeReading
import TestSupport
import Testing

struct WrongTypeTests {
  /// Every `key: value` of the garden whose value is written in the same line.
  private var keys: [(line: Int, key: String, column: Int, indentation: Int)] {
    (1...garden.lineCount).compactMap { number in
      let line = garden.line(number) ?? ""
      let start = line.prefix { $0 == " " || $0 == "-" }.count
      let key = line.dropFirst(start).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      let rest = line.dropFirst(start + key.count)
      guard !key.isEmpty, rest.first == ":", !line.contains("#") else { return nil }
      return (number, String(key), start + key.count + 2, start)
    }
  }

  /// The garden with the value of the key in `line` replaced, deeper lines below it left out.
  private func text(
    replacing key: (line: Int, key: String, column: Int, indentation: Int), by value: String
  ) -> String {
    var lines = (1...garden.lineCount).map { String(garden.line($0) ?? "") }
    let head = lines[key.line - 1].unicodeScalars.prefix(key.column - 1)
    lines[key.line - 1] = String(head) + " " + value
    var end = key.line
    while end < lines.count, lines[end].prefix(while: { $0 == " " }).count > key.indentation {
      end += 1
    }
    lines.removeSubrange(key.line..<end)
    return lines.joined(separator: "\n")
  }

  @Test(arguments: ["{wrong: [1]}", "[{wrong: 1}]", "[[a]]", "''", "{}"])
  func `a value of the wrong type is reported at every key`(value: String) {
    #expect(keys.count > 60)
    for key in keys {
      let mayBeEmpty = [
        "entities", "citations", "ray-2020", "lee-2021", "questions", "hypotheses", "when",
      ].contains(key.key)
      if mayBeEmpty, value == "{}" { continue }
      let source = SourceText(file: "garden.yaml", text: text(replacing: key, by: value))
      let result = GraphReader().read([source])
      #expect(result.graph == nil, "\(key)")
      let isReported = result.diagnostics.contains { found in
        found.severity == .error && found.place.line == key.line && found.place.column >= key.column
          || (found.rule == "missing-key" && found.place.line == key.line)
      }
      #expect(isReported, "\(key): \(value): \(result.diagnostics.prefix(3))")
    }
  }
}

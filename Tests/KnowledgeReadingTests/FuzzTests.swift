import Diagnostics
import KnowledgeReading
import TestSupport
import Testing

struct FuzzTests {
  /// The files that are damaged: what is published, the garden, and a text full of odd characters.
  private let texts: [[UInt8]] =
    [
      Array(garden.text.utf8),
      Array("a: \"\\u00e9\\U0001F600\"\r\n? [b, 'c']\u{2028}: |2\n   d".utf8),
    ]
    + RepositoryFiles().knowledgeFiles.compactMap { contents(of: $0).map { Array($0.utf8) } }

  private func check(_ source: SourceText) {
    let result = GraphReader().read([source])
    #expect((result.graph == nil) == (result.errorCount > 0), "\(source.text)")
    for found in result.diagnostics {
      for place in [found.place] + found.related.map(\.place) {
        let line = source.line(place.line)?.unicodeScalars.count
        #expect(
          line.map { place.column <= $0 + 1 } == true,
          "\(found) in \(String(reflecting: source.text))")
      }
    }
    let printed = DiagnosticText(sources: result.sources).text(result.diagnostics)
    #expect(printed.isEmpty == result.diagnostics.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `damaged files give a graph or an error, and places inside the text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var mutator = TextMutator(seed: seed)
    for _ in 0..<2_500 {
      let text = texts.randomElement(using: &random) ?? []
      let size = [200, 400, 800, 1_600, 6_000][min(4, Int.random(in: 0..<20, using: &random) / 4)]
      let window = mutator.window(of: text, size: size / Int.random(in: 1...4, using: &random))
      let mutated = mutator.mutate(window, with: texts.randomElement(using: &random) ?? [])
      check(SourceText(file: "fuzz.yaml", text: String(decoding: mutated, as: UTF8.self)))
    }
  }

  @Test func `a graph cut off anywhere gives a graph or an error`() {
    let bytes = Array(garden.text.utf8)
    for length in stride(from: 0, through: bytes.count, by: 7) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      check(SourceText(file: "fuzz.yaml", text: text))
    }
  }
}

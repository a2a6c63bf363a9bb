import TestSupport
import Testing

@testable import Slides

@Suite struct `PPTX archives` {
  @Test func `the checksum is that of the specification`() {
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test func `what is deflated is inflated to the same`() throws {
    var generator = SeededGenerator(seed: 7)
    var samples: [[UInt8]] = [
      [], [0], Array(0...255), Array(repeating: 65, count: 100_000),
      Array(repeating: Array("<a:pt x=\"0\"/>".utf8), count: 9_000).flatMap { $0 },
    ]
    for size in [3, 4, 5, 257, 258, 259, 262, 40_000, 70_000] {
      for letters in [2, 5, 256] {
        samples.append(
          (0..<size).map { _ in UInt8(Int.random(in: 0..<letters, using: &generator)) })
      }
    }
    // Repetitions from far back, at the edge of the window and beyond.
    let start = samples[samples.count - 1].prefix(500)
    for gap in [32_000, 32_267, 32_268, 32_269, 33_000] {
      let filler = (0..<gap).map { _ in UInt8(Int.random(in: 0..<256, using: &generator)) }
      samples.append(start + filler + start)
    }
    for sample in samples {
      var inflater = PPTXInflater(Deflater.deflated(sample))
      #expect(try inflater.inflated() == sample)
    }
  }

  @Test func `repetitions get short`() {
    let text = Array(repeating: Array("<a:pt x=\"0\" y=\"12\"/>".utf8), count: 1000).flatMap { $0 }
    #expect(Deflater.deflated(text).count < text.count / 50)
  }

  @Test func `files come out as they went in`() throws {
    var archive = ZIPArchive()
    let files: [(String, [UInt8])] = [
      ("a.xml", Array("aaaaaaaaaaaaaaaaaaaaaaaa".utf8)), ("b/c.bin", [1, 2, 3]), ("empty", []),
    ]
    for (name, content) in files { archive.add(name, content) }
    let package = try PPTXPackage(archive.closed)
    #expect(package.names == ["/a.xml", "/b/c.bin", "/empty"])
    for (name, content) in files { #expect(package.contents["/" + name] == content) }
  }
}

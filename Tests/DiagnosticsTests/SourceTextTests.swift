import Diagnostics
import TestSupport
import Testing

struct SourceTextTests {
  @Test func `offsets become lines and columns in scalars`() {
    let source = SourceText(file: "a", text: "µg\r\nα→b\n\n😀x")
    let expected = [
      (0, 1, 1), (2, 1, 2), (3, 1, 3), (5, 2, 1), (7, 2, 2), (10, 2, 3), (12, 3, 1), (13, 4, 1),
      (17, 4, 2), (18, 4, 3), (99, 4, 3), (-1, 1, 1),
    ]
    for (offset, line, column) in expected {
      let place = source.place(atUTF8Offset: offset)
      #expect(place == SourcePlace(file: "a", line: line, column: column), "\(offset)")
    }
  }

  @Test func `every offset has the place that counting scalars gives`() {
    var random = SeededGenerator(seed: 7)
    let letters = Array("ab\n\n\r\u{85}\u{2028}\u{2029}é😀 ".unicodeScalars)
    for _ in 0..<200 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        scalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let source = SourceText(file: "a", text: String(scalars))
      var (offset, line, column) = (0, 1, 1)
      var last: Unicode.Scalar?
      for scalar in scalars {
        let isBreak = "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(last ?? " ")
        if isBreak, !(last == "\r" && scalar == "\n") { (line, column) = (line + 1, 1) }
        let place = source.place(atUTF8Offset: offset)
        #expect(place == SourcePlace(file: "a", line: line, column: column), "\(scalars)")
        offset += UTF8.width(scalar)
        column += 1
        last = scalar
      }
    }
  }

  @Test func `lines come without their ends`() {
    let source = SourceText(file: "a", text: "one\r\ntwo\rthree\u{2028}four\n\nsix\r")
    let lines = (1...source.lineCount).map { source.line($0).map(String.init) }
    #expect(lines == ["one", "two", "three", "four", "", "six", ""])
    #expect(source.line(0) == nil)
    #expect(source.line(8) == nil)
    #expect(SourceText(file: "a", text: "").line(1) == "")
  }

  @Test func `a part beyond a place is the whole place`() {
    let place = SourcePlace(file: "a", line: 1, column: 5, length: 4)
    #expect(place.part(at: 1, length: 3) == SourcePlace(file: "a", line: 1, column: 6, length: 3))
    #expect(place.part(at: 2, length: 3) == place)
  }
}

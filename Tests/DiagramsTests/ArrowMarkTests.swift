import Diagrams
import Testing

@Suite struct ArrowMarkTests {
  @Test(arguments: [
    ([1], "1"), ([1, 2], "1, 2"), ([1, 2, 3], "1–3"), ([1, 2, 3, 7], "1–3, 7"),
    ([1, 3, 5, 7], "1, 3, 5 …"), ([4, 5, 6, 7, 9, 10, 11, 13], "4–7, 9–11, 13"),
  ])
  func `neighbouring numbers are a range, and long lists are cut`(numbers: [Int], text: String) {
    #expect(ArrowMark.text(of: numbers) == text)
  }

  @Test func `a word stands before what may be left out`() {
    let arrow = Arrow(
      id: "a", from: "b", to: "c", isContested: true, timing: .acute, word: "gate", bundled: 3,
      referenceNumbers: [1])
    #expect(
      arrow.marks == [
        .contested, .word("gate"), .bundle(3), .timing(.acute), .references("1"),
      ])
    #expect(arrow.marks.map(\.isNeeded) == [true, true, true, false, false])
  }

  @Test func `a change stands in place of a disagreement`() {
    let arrow = Arrow(
      id: "a", from: "b", to: "c", isContested: true, change: .added, timing: .acute,
      referenceNumbers: [1])
    #expect(arrow.marks == [.change(.added), .timing(.acute), .references("1")])
  }
}

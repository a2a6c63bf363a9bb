import Diagnostics
import TestSupport
import Testing

struct NearMissTests {
  /// The definition of the optimal string alignment distance, by recursion over prefixes.
  private func slowDistance(_ first: ArraySlice<Character>, _ second: ArraySlice<Character>) -> Int
  {
    guard let one = first.last, let other = second.last else { return first.count + second.count }
    let (shorter, shorterOther) = (first.dropLast(), second.dropLast())
    var best = min(
      slowDistance(shorter, second) + 1, slowDistance(first, shorterOther) + 1,
      slowDistance(shorter, shorterOther) + (one == other ? 0 : 1))
    if let before = shorter.last, let beforeOther = shorterOther.last, one == beforeOther,
      before == other
    {
      best = min(best, slowDistance(shorter.dropLast(), shorterOther.dropLast()) + 1)
    }
    return best
  }

  private func randomWord(_ maximum: Int, using random: inout SeededGenerator) -> String {
    let length = Int.random(in: 0...maximum, using: &random)
    return String((0..<length).map { _ in "abcα".randomElement(using: &random) ?? "a" })
  }

  @Test func `distances are those of the definition`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<150 {
      let first = randomWord(5, using: &random)
      let second = randomWord(5, using: &random)
      let slow = slowDistance(Array(first)[...], Array(second)[...])
      #expect(editDistance(first, second) == slow, "\(first), \(second)")
    }
  }

  @Test func `distances are symmetric, and zero only between equals`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let first = randomWord(12, using: &random)
      let second = randomWord(12, using: &random)
      let distance = editDistance(first, second)
      #expect(distance == editDistance(second, first))
      #expect((distance == 0) == (first == second))
      #expect(distance >= abs(first.count - second.count))
      #expect(distance <= max(first.count, second.count))
    }
  }

  @Test func `near misses are all words within a third of the length, or that begin with it`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let word = "x" + randomWord(8, using: &random)
      let candidates = Set((0..<12).map { _ in randomWord(9, using: &random) + "x" })
      let scored = candidates.compactMap { candidate -> (Int, String)? in
        if word.count >= 3, candidate.hasPrefix(word) { return (1, candidate) }
        let distance = editDistance(word, candidate)
        return distance <= max(1, word.count / 3) ? (distance, candidate) : nil
      }
      let expected = scored.sorted { $0 < $1 }.prefix(3).map(\.1)
      #expect(nearMisses(to: word, among: candidates) == expected, "\(word) \(candidates)")
    }
  }

  @Test func `case doesn't count, and three near misses read as a sentence`() {
    #expect(nearMisses(to: "BDNF", among: ["bdnf"]) == ["bdnf"])
    #expect(
      didYouMean("abcx", among: ["abcd", "abce", "abcf", "abcg"])
        == "; did you mean 'abcd', 'abce' or 'abcf'?")
    #expect(didYouMean("", among: ["a"]).isEmpty)
    #expect(didYouMean("a", among: [String]()).isEmpty)
  }
}

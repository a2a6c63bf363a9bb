import Diagnostics
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("bdfn", "bdnf", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `a swap of neighbours counts as one edit`(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  @Test func `near misses come nearest first, then by the alphabet`() {
    #expect(nearMisses(to: "bdfn", among: ["trkb", "bdnf", "bdfa"]) == ["bdfa", "bdnf"])
    #expect(didYouMean("bdfn", among: ["bdnf"]) == "; did you mean 'bdnf'?")
    #expect(didYouMean("bdfn", among: ["cortisol"]).isEmpty)
  }

  @Test func `the beginning of a name is a near miss of it`() {
    #expect(nearMisses(to: "psil", among: ["psilocybin", "serotonin"]) == ["psilocybin"])
  }

  @Test func `endless words have no near misses`() {
    let word = String(repeating: "a", count: 100_000)
    #expect(nearMisses(to: word, among: [word]).isEmpty)
  }
}

import Diagnostics

/// Proposes known names for unknown ones, as long as that takes little time.
///
/// A text can hold many thousands of unknown names among as many known ones. Comparing all of them
/// would take hours, and nobody reads the thousandth proposal.
struct SpellingHints {
  private let known: Set<String>
  /// How many comparisons are still allowed.
  private var budget = 100_000

  init(among known: Set<String>) {
    self.known = known
  }

  /// `; did you mean 'a'?`, or nothing.
  mutating func hint(for word: String) -> String {
    guard budget > 0 else { return "" }
    budget -= known.count
    return didYouMean(word, among: known)
  }
}

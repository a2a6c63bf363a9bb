/// How what an arrow says runs in time; a small curve on the arrow shows it.
package enum Timing: String, Sendable, Hashable, CaseIterable {
  /// Comes and goes within hours or days.
  case acute
  /// Comes and stays.
  case sustained
  /// Lasts as long as what causes it goes on.
  case whileContinued = "while-continued"
  /// Comes when what causes it ends.
  case afterStopping = "after-stopping"

  /// The words that say it where there is no curve.
  var words: String { rawValue.replacing("-", with: " ") }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the place that an answer goes to can show.
struct Terminal: Sendable {
  /// Characters in a line of text.
  let width: Int
  let usesColor: Bool
  /// Characters in a line of a drawing, which may be as wide as the terminal is.
  var columns = 100
  /// Whether a person reads it as it comes.
  var isInteractive = false

  /// A file or pipe: a fixed width and no colour, so that bytes are always the same.
  static let file = Terminal(width: 88, usesColor: false)

  /// Standard output as it is now: the terminal's width and colours unless `NO_COLOR` is set.
  static var standardOutput: Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { return .file }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return Terminal(
      width: isKnown ? min(Int(size.ws_col), 120) : 88, usesColor: !noColor,
      columns: isKnown ? min(200, Int(size.ws_col)) : 88, isInteractive: true)
  }
}

/// How many cells of a terminal the scalars take, each shown by itself.
///
/// Marks that stand on the letter before them take none; East Asian wide letters (UAX #11) and
/// emoji take two. What isn't printable is counted as the `·` that stands for it.
package func terminalWidth(of scalars: some Sequence<Unicode.Scalar>) -> Int {
  scalars.reduce(0) { width, scalar in width + terminalWidth(of: scalar) }
}

private func terminalWidth(of scalar: Unicode.Scalar) -> Int {
  guard !scalar.isASCII else { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: break
  }
  if scalar.properties.isEmojiPresentation { return 2 }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}

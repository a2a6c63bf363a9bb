extension String {
  /// The text without what cannot or must not be shown.
  ///
  /// Line breaks and tabs become spaces; other control characters, text-direction controls,
  /// zero-width spaces, soft hyphens, tag characters and noncharacters go, so that nobody's
  /// file breaks XML or turns round the words beside it. The joiners U+200C and U+200D stay
  /// where they shape a word or an emoji. Runs of spaces shrink to one.
  package var displayable: String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      guard let shown = scalar.displayed(after: previous) else { continue }
      if shown == " ", previous == " " || previous == nil { continue }
      kept.append(shown)
      previous = shown
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// What to show for this scalar; nil for nothing.
  fileprivate func displayed(after previous: Unicode.Scalar?) -> Unicode.Scalar? {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      return " "
    case 0x200C, 0x200D:
      return (previous?.value ?? 0) >= 0x590 ? self : nil
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x61C, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F, 0xFDD0...0xFDEF:
      return nil
    default:
      if value & 0xFFFE == 0xFFFE { return nil }
      return properties.generalCategory == .control ? nil : self
    }
  }
}

extension String {
  /// The text without what cannot or must not be shown.
  ///
  /// Line breaks and tabs become spaces; other control characters, text-direction controls,
  /// zero-width spaces, soft hyphens, tag characters, blank letters and noncharacters go, so that
  /// nobody's file breaks XML or turns round the words beside it. The joiners U+200C and U+200D and
  /// variation selectors stay where they shape a word or an emoji. A letter keeps its first six
  /// marks, as a tower of them would stand in the lines above. Runs of spaces shrink to one.
  package var displayable: String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var marks = 0
    for scalar in unicodeScalars {
      guard let shown = scalar.displayed(after: previous) else { continue }
      if shown == " ", previous == " " || previous == nil { continue }
      marks = shown.isMark ? marks + 1 : 0
      if marks > Self.marksOfLetter { continue }
      kept.append(shown)
      previous = shown
    }
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }

  /// Most marks that a letter keeps; Hebrew with vowels and accents has four.
  private static let marksOfLetter = 6
}

extension Unicode.Scalar {
  /// What to show for this scalar; nil for nothing.
  fileprivate func displayed(after previous: Unicode.Scalar?) -> Unicode.Scalar? {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029:
      return " "
    case 0x200C, 0x200D:
      return (previous?.value ?? 0) >= 0x590 ? self : nil
    case 0xFFF9...0xFFFB:
      return nil
    default:
      if properties.isNoncharacterCodePoint { return nil }
      if properties.isDefaultIgnorableCodePoint {
        return properties.isVariationSelector ? self : nil
      }
      return properties.generalCategory == .control ? nil : self
    }
  }

  /// Whether the scalar stands on the one before it.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

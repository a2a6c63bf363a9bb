/// The size and weight of a piece of type.
package struct TextStyle: Sendable, Hashable {
  /// The type size in points.
  package let size: Double
  package let isBold: Bool
  /// Extra space after each letter, in points.
  package let letterSpacing: Double

  package init(size: Double, isBold: Bool = false, letterSpacing: Double = 0) {
    self.size = size
    self.isBold = isBold
    self.letterSpacing = letterSpacing
  }

  /// The distance between baselines, in points.
  package var lineHeight: Double { size * 1.24 }

  /// The style for subscripts and superscripts beside text of this style.
  package var script: TextStyle {
    TextStyle(size: size * 0.74, isBold: isBold, letterSpacing: letterSpacing)
  }
}

/// Measures text without asking for fonts, so that a drawing is the same on every machine.
///
/// Widths are those of Liberation Sans, Arial and Helvetica, and six per cent more, as the reader's
/// sans-serif may run wider. Combining marks and other invisible scalars have no width; ideographs
/// and emoji count as a full square; anything else unknown as 0.72 of the type size.
package enum TextMetrics {
  /// How much wider than measured a reader's typeface may be.
  package static let safety = 1.06

  /// The width of `text` on one line, in points.
  ///
  /// O(n) in its length.
  package static func width(of text: String, in style: TextStyle) -> Double {
    var thousandths = 0.0
    var letters = 0.0
    for scalar in text.unicodeScalars {
      let advance = advance(of: scalar, isBold: style.isBold)
      thousandths += advance
      if advance > 0 { letters += 1 }
    }
    return thousandths / 1000 * style.size * safety + letters * style.letterSpacing
  }

  /// The advance width of one scalar in thousandths of the type size.
  package static func advance(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
    for block in AdvanceWidths.blocks where scalar.value >= block.first {
      let offset = Int(scalar.value - block.first)
      guard offset < block.regular.count else { continue }
      let width = isBold ? block.bold[offset] : block.regular[offset]
      if width > 0 { return Double(width) }
    }
    if let widths = AdvanceWidths.others[scalar.value] {
      return Double(isBold ? widths.bold : widths.regular)
    }
    return unlistedAdvance(of: scalar)
  }

  private static func unlistedAdvance(of scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF: return 1250
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 1000
    default: return 720
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An opaque sRGB colour.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8
  /// `0xRRGGBB` of what stands for the colour on dark screens, where a drawing is for both.
  private let darkHex: UInt32?

  /// Makes a colour from `0xRRGGBB`.
  package init(_ hex: UInt32) {
    self.init(hex, darkHex: nil)
  }

  private init(_ hex: UInt32, darkHex: UInt32?) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
    self.darkHex = darkHex
  }

  /// This colour, and `dark` in its place on dark screens.
  package func paired(with dark: Colour) -> Colour {
    Colour(value, darkHex: dark.value)
  }

  /// What stands for the colour on dark screens; nil for one that is the same everywhere.
  package var onDarkScreens: Colour? { darkHex.map { Colour($0) } }

  private var value: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// Six lower-case hexadecimal digits.
  package var hexDigits: String {
    [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour as SVG, CSS and DOT write it: `#0f766e`.
  package var hex: String { "#" + hexDigits }

  /// Relative luminance, 0 for black to 1 for white (WCAG 2.1).
  package var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of two colours, 1 to 21 (WCAG 2.1); text needs 4.5 and lines need 3.
  package func contrast(with other: Colour) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour a share of the way to `other`, 0 for this and 1 for the other; in sRGB.
  ///
  /// What stands for it on dark screens is mixed likewise.
  package func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ one: UInt8, _ two: UInt8) -> UInt32 {
      UInt32((Double(one) + (Double(two) - Double(one)) * min(1, max(0, share))).rounded())
    }
    let mixed = Colour(
      mix(red, other.red) << 16 | mix(green, other.green) << 8 | mix(blue, other.blue))
    guard darkHex != nil || other.darkHex != nil else { return mixed }
    let (dark, otherDark) = (onDarkScreens ?? self, other.onDarkScreens ?? other)
    return mixed.paired(with: dark.mixed(with: otherDark, share))
  }
}

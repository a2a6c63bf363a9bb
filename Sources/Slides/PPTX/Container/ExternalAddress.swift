import Diagrams

/// The address of a link as a package may hold it.
///
/// PowerPoint wants to repair a file if one of its addresses can't be read, so an address with a host
/// of other than ASCII letters, without one, or longer than 2,000 bytes isn't written. All that may
/// not stand in an address (RFC 3986) is written as `%` and two digits.
struct ExternalAddress {
  let text: String

  /// Nil for an address that can't be written, and for a place on the same page.
  init?(_ link: Link) {
    let address = link.address
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[colon...].dropFirst()
    if address[..<colon].lowercased() == "mailto" {
      guard let at = rest.firstIndex(of: "@"), at > rest.startIndex else { return nil }
    } else {
      guard rest.hasPrefix("//") else { return nil }
      let site = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      let parts = site.split(separator: ":", omittingEmptySubsequences: false)
      guard let host = parts.first, !host.isEmpty, parts.count <= 2,
        host.utf8.allSatisfy({ $0.isSafe || $0 == UInt8(ascii: ".") }),
        parts.dropFirst().allSatisfy({ UInt16($0) != nil })
      else { return nil }
    }
    let written = Self.written(address)
    guard written.utf8.count <= 2000 else { return nil }
    text = written
  }

  private static func written(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let bytes = Array(address.utf8)
    var written = ""
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let character = Character(Unicode.Scalar(byte))
      let isKept =
        switch character {
        case "%": bytes[(index + 1)...].prefix(2).filter(\.isHexDigit).count == 2
        case "#": !hasFragment
        case _: byte.isSafe || "-._~:/?@!$&'()*+,;=".contains(character)
        }
      hasFragment = hasFragment || character == "#"
      written += isKept ? String(character) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return written
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool { Character(Unicode.Scalar(self)).isHexDigit }

  /// Whether the byte is an ASCII letter, a digit or a hyphen.
  fileprivate var isSafe: Bool {
    let character = Character(Unicode.Scalar(self))
    return character.isASCII && (character.isLetter || character.isNumber || character == "-")
  }
}

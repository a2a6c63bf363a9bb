/// Finds aliases before anything is composed.
///
/// An alias lets a kilobyte of text stand for more values than memory can hold, and none of the
/// formats that are read here has any.
enum YAMLAliases {
  /// The offset of the first alias in `text` whose anchor is there too, in bytes of UTF-8.
  ///
  /// An alias stands where a value may begin; an anchor is sought more generously, since a tag may
  /// stand before it. O(length).
  static func first(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "*")), bytes.contains(UInt8(ascii: "&")) else { return nil }
    var anchors: Set<ArraySlice<UInt8>> = []
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "&") {
      if let name = name(in: bytes, after: offset) { anchors.insert(name) }
    }
    guard !anchors.isEmpty else { return nil }
    return bytes.indices.first { offset in
      guard bytes[offset] == UInt8(ascii: "*"), beginsValue(in: bytes, at: offset),
        let name = name(in: bytes, after: offset)
      else { return false }
      return anchors.contains(name)
    }
  }

  private static func name(in bytes: [UInt8], after offset: Int) -> ArraySlice<UInt8>? {
    let name = bytes[(offset + 1)...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return name.isEmpty ? nil : name
  }

  /// Whether only blanks stand between `offset` and an indicator or a line's beginning.
  private static func beginsValue(in bytes: [UInt8], at offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
    guard before >= 0 else { return true }
    switch bytes[before] {
    // The last bytes of line breaks, of Unicode's too, and of a byte order mark.
    case 0x0A, 0x0D, 0x85, 0xA8, 0xA9, 0xBF: return true
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "-"), UInt8(ascii: "?"):
      return true
    default: return false
    }
  }
}

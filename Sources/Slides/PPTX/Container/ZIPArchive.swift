/// Writes files into a ZIP archive whose bytes depend on nothing but the files.
///
/// Every date is the first that the format knows, 1 January 1980. At most 65,535 files and 4 GiB, far
/// beyond any deck.
///
/// Format: PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZIPArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file; `name` has no slash at its start and ASCII letters only.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let deflated = Deflater.deflated(content)
    let isShorter = deflated.count < content.count
    let stored = isShorter ? deflated : content
    var fields: [UInt8] = []
    fields.append(little: 20, bytes: 2)  // the version of the format that is needed
    fields.append(little: 0, bytes: 2)  // no flags
    fields.append(little: isShorter ? 8 : 0, bytes: 2)  // deflated, or as it is
    fields.append(little: 0, bytes: 2)  // midnight
    fields.append(little: 0x21, bytes: 2)  // 1 January 1980
    fields.append(little: Int(CRC32.checksum(of: content)), bytes: 4)
    fields.append(little: stored.count, bytes: 4)
    fields.append(little: content.count, bytes: 4)
    fields.append(little: name.utf8.count, bytes: 2)
    fields.append(little: 0, bytes: 2)  // no extra field

    bytes.append(little: 0x0403_4B50, bytes: 4)
    bytes += fields
    bytes += name.utf8
    bytes += stored

    directory.append(little: 0x0201_4B50, bytes: 4)
    directory.append(little: 20, bytes: 2)  // the version that made it
    directory += fields
    directory.append(little: 0, bytes: 2)  // no comment
    directory.append(little: 0, bytes: 2)  // the first disk
    directory.append(little: 0, bytes: 2)  // no internal attributes
    directory.append(little: 0, bytes: 4)  // no external attributes
    directory.append(little: offset, bytes: 4)
    directory += name.utf8
    count += 1
  }

  /// The archive with its directory at the end.
  var closed: [UInt8] {
    var end: [UInt8] = []
    end.append(little: 0x0605_4B50, bytes: 4)
    end.append(little: 0, bytes: 4)  // one disk
    end.append(little: count, bytes: 2)
    end.append(little: count, bytes: 2)
    end.append(little: directory.count, bytes: 4)
    end.append(little: bytes.count, bytes: 4)
    end.append(little: 0, bytes: 2)  // no comment
    return bytes + directory + end
  }
}

extension [UInt8] {
  /// Appends the lowest `count` bytes of `value`, the least significant first.
  fileprivate mutating func append(little value: Int, bytes count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}

/// The checksum of ZIP and PNG: CRC-32 with the polynomial 0xEDB88320.
enum CRC32 {
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var rest = UInt32.max
    for byte in bytes {
      rest = table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] ^ (rest >> 8)
    }
    return ~rest
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { rest, _ in
      rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1
    }
  }
}

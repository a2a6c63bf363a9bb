/// Shortens bytes as DEFLATE (RFC 1951) by rules that are written here, so that they come out the
/// same on every machine and with every version of any library.
///
/// One block with the fixed codes of section 3.2.6. What came before within 32 KiB is referred to
/// where at least four bytes are repeated; of the last places that may repeat, so many are looked at
/// and the longest is taken. A slide's XML comes to about a tenth.
///
/// O(n · places).
struct Deflater {
  private static let window = 32_768
  private static let places = 24
  private static let shortest = 4
  private static let longest = 258

  private var bits = BitWriter()

  /// The bytes that any inflater makes into `content` again.
  static func deflated(_ content: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    deflater.write(content)
    return deflater.bits.closed
  }

  private mutating func write(_ content: [UInt8]) {
    bits.append(1, count: 1)  // the last block
    bits.append(1, count: 2)  // with fixed codes
    // The last place with each hash, and the one before each place, as far back as the window goes.
    var last = [Int](repeating: -1, count: 1 << 15)
    var earlier = [Int](repeating: -1, count: Self.window)
    func remember(_ place: Int) {
      guard place + Self.shortest <= content.count else { return }
      let hash = Self.hash(content, place)
      earlier[place % Self.window] = last[hash]
      last[hash] = place
    }
    var place = 0
    while place < content.count {
      var (length, distance) = (0, 0)
      if place + Self.shortest <= content.count {
        var candidate = last[Self.hash(content, place)]
        for _ in 0..<Self.places where candidate >= 0 && place - candidate <= Self.window {
          let found = Self.repeated(content, candidate, place)
          if found > length { (length, distance) = (found, place - candidate) }
          let next = earlier[candidate % Self.window]
          candidate = next < candidate ? next : -1
        }
      }
      if length >= Self.shortest {
        write(length: length, distance: distance)
        for step in 0..<length { remember(place + step) }
        place += length
      } else {
        write(symbol: Int(content[place]))
        remember(place)
        place += 1
      }
    }
    write(symbol: 256)
  }

  private static func hash(_ content: [UInt8], _ place: Int) -> Int {
    let word =
      UInt32(content[place]) | UInt32(content[place + 1]) << 8 | UInt32(content[place + 2]) << 16
      | UInt32(content[place + 3]) << 24
    return Int((word &* 0x9E37_79B1) >> 17)
  }

  /// How many bytes from `place` on are those from `candidate` on.
  private static func repeated(_ content: [UInt8], _ candidate: Int, _ place: Int) -> Int {
    let most = min(longest, content.count - place)
    var length = 0
    while length < most, content[candidate + length] == content[place + length] { length += 1 }
    return length
  }

  /// A literal byte, a code of a length, or the end of the block.
  private mutating func write(symbol: Int) {
    switch symbol {
    case ..<144: bits.append(reversed: 0x30 + symbol, count: 8)
    case ..<256: bits.append(reversed: 0x190 + symbol - 144, count: 9)
    case ..<280: bits.append(reversed: symbol - 256, count: 7)
    default: bits.append(reversed: 0xC0 + symbol - 280, count: 8)
    }
  }

  private mutating func write(length: Int, distance: Int) {
    if length == Self.longest {
      write(symbol: 285)
    } else {
      let (code, extra, count) = Self.code(of: length - 3, perStep: 4)
      write(symbol: 257 + code)
      bits.append(extra, count: count)
    }
    let (code, extra, count) = Self.code(of: distance - 1, perStep: 2)
    bits.append(reversed: code, count: 5)
    bits.append(extra, count: count)
  }

  /// The code of a value, and what is added to it in how many bits: the first `2 · perStep` values
  /// have codes of their own, then each power of two is divided in `perStep`.
  private static func code(of value: Int, perStep: Int) -> (code: Int, extra: Int, count: Int) {
    guard value >= 2 * perStep else { return (value, 0, 0) }
    let high = Int.bitWidth - 1 - value.leadingZeroBitCount
    let count = high - perStep.trailingZeroBitCount
    let code = count * perStep + (value >> count)
    return (code, value & ((1 << count) - 1), count)
  }
}

/// Packs bits into bytes, the lowest bit first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  mutating func append(_ value: Int, count added: Int) {
    pending |= UInt64(value) << UInt64(count)
    count += added
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// A Huffman code, whose highest bit comes first.
  mutating func append(reversed code: Int, count: Int) {
    var turned = 0
    for bit in 0..<count where code & (1 << bit) != 0 { turned |= 1 << (count - 1 - bit) }
    append(turned, count: count)
  }

  var closed: [UInt8] { count > 0 ? bytes + [UInt8(truncatingIfNeeded: pending)] : bytes }
}

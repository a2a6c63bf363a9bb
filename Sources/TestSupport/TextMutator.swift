/// Damages texts at random, in the ways in which files get damaged.
public struct TextMutator: Sendable {
  private static let metacharacters = Array("-:?,[]{}#&*!|>'\"%@` \t\n\r~.<0".utf8)
  private var random: SeededGenerator

  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A random block of whole lines of `text`, at most `size` bytes.
  public mutating func window(of text: [UInt8], size: Int) -> [UInt8] {
    guard text.count > size else { return text }
    let start = Int.random(in: 0...(text.count - size), using: &random)
    let block = text[start..<(start + size)]
    let line = start == 0 ? start : block.firstIndex(of: 0x0A).map { $0 + 1 } ?? start
    return Array(block[line...])
  }

  /// `text` after one to three of: a bit flipped, bytes deleted, doubled, inserted or cut off,
  /// lines or words swapped, a block of `other` put in.
  public mutating func mutate(_ text: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      mutateOnce(&bytes, with: other)
    }
    return bytes
  }

  private mutating func mutateOnce(_ bytes: inout [UInt8], with other: [UInt8]) {
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(at..<end(of: bytes, from: at, within: 40))
    case 2: bytes.insert(contentsOf: bytes[at..<end(of: bytes, from: at, within: 200)], at: at)
    case 3: bytes.insert(Self.metacharacters.randomElement(using: &random) ?? 0x3A, at: at)
    case 4: bytes.removeSubrange(at...)
    case 5: swapParts(of: &bytes, separatedBy: 0x0A)
    case 6: swapParts(of: &bytes, separatedBy: 0x20)
    case 7: bytes[at] = Self.metacharacters.randomElement(using: &random) ?? 0x3A
    default:
      guard !other.isEmpty else { return }
      let from = Int.random(in: 0..<other.count, using: &random)
      bytes.insert(contentsOf: other[from..<end(of: other, from: from, within: 300)], at: at)
    }
  }

  private mutating func end(of bytes: [UInt8], from start: Int, within length: Int) -> Int {
    min(bytes.count, start + Int.random(in: 1...length, using: &random))
  }

  private mutating func swapParts(of bytes: inout [UInt8], separatedBy separator: UInt8) {
    var parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    parts.swapAt(
      Int.random(in: 0..<parts.count, using: &random),
      Int.random(in: 0..<parts.count, using: &random))
    bytes = Array(parts.joined(separator: [separator]))
  }
}

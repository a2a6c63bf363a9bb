import TestSupport

/// Changes the values and keys of a YAML text line by line, leaving most results readable.
struct StructureMutator {
  private static let values = [
    "null", "~", "12", "-3", "1.5", "1e3", "0x1F", "true", "yes", "no", "[]", "[a, b]", "{}",
    "{a: b}", "''", "'12'", "\"x\"", "human", "none", "fall", "a-b", "2020-01-01", ".5", "",
  ]
  private var random: SeededGenerator
  /// The lines of each key at the top, with those below it.
  private let sections: [[String]]

  init(seed: UInt64, text: String) {
    random = SeededGenerator(seed: seed)
    var sections: [[String]] = []
    for line in text.split(separator: "\n").map(String.init) {
      if sections.isEmpty || line.first?.isLetter == true { sections.append([]) }
      sections[sections.count - 1].append(line)
    }
    self.sections = sections
  }

  /// A section with one or two values replaced, keys renamed or misspelt, lines deleted or doubled.
  mutating func mutate() -> String {
    var lines = sections.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      guard !lines.isEmpty else { break }
      let at = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: lines.remove(at: at)
      case 1: lines.insert(lines[at], at: Int.random(in: at..<lines.count, using: &random))
      case 2: lines[at] = replacingKey(in: lines[at])
      case 3: lines[at] = misspelling(lines[at])
      default: replaceValue(in: &lines, at: at)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Puts another value in the place of a key's, and of the lines that belonged to it.
  private mutating func replaceValue(in lines: inout [String], at: Int) {
    let line = lines[at]
    guard let colon = line.firstRange(of: ":") else { return }
    let value = Self.values.randomElement(using: &random) ?? "x"
    if line.contains("{"), let comma = line[colon.upperBound...].firstIndex(of: ",") {
      // A pair in braces.
      let start = line[..<comma].lastIndex(of: ":") ?? comma
      lines[at] = line[...start] + " " + value + line[comma...]
      return
    }
    lines[at] = line[..<colon.upperBound] + " " + value
    let depth = indentation(of: line)
    while at + 1 < lines.count, indentation(of: lines[at + 1]) > depth { lines.remove(at: at + 1) }
  }

  private func indentation(of line: String) -> Int {
    line.prefix { $0 == " " || $0 == "-" }.count
  }

  private mutating func replacingKey(in line: String) -> String {
    guard let colon = line.firstIndex(of: ":") else { return line }
    let depth = indentation(of: line)
    let key =
      ["name", "claim", "n", "12", "X y", "note", "true"].randomElement(using: &random) ?? ""
    return line.prefix(depth) + key + line[colon...]
  }

  private mutating func misspelling(_ line: String) -> String {
    var letters = Array(line)
    let places = letters.indices.filter { letters[$0].isLetter }
    guard let place = places.randomElement(using: &random) else { return line }
    letters[place] = "q"
    return String(letters)
  }
}

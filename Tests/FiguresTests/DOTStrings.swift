/// A strict little reader of DOT's strings, for tests: what stands outside of quotes and
/// HTML-like labels is all that Graphviz takes for its own.
struct DOTStrings {
  struct Malformed: Error {
    let reason: String
  }

  /// The names of nodes.
  private(set) var names: Set<String> = []
  /// The longest string, in bytes; Graphviz reads up to 16,384.
  private(set) var longest = 0

  init(_ dot: String) throws {
    var outside = ""
    var rest = dot.unicodeScalars[...]
    while let next = rest.popFirst() {
      switch next {
      case "\"":
        let start = rest
        while let scalar = rest.first, scalar != "\"" {
          rest.removeFirst()
          if scalar == "\\", rest.popFirst() == nil { throw Malformed(reason: "unclosed string") }
        }
        let length = String(start[..<rest.startIndex]).utf8.count
        longest = max(longest, length)
        guard rest.popFirst() != nil else { throw Malformed(reason: "unclosed string") }
        guard length < 16_384 else { throw Malformed(reason: "a string of \(length) bytes") }
      case "<":
        var depth = 1
        while depth > 0 {
          guard let scalar = rest.popFirst() else { throw Malformed(reason: "unclosed label") }
          depth += scalar == "<" ? 1 : scalar == ">" ? -1 : 0
        }
      default: outside.unicodeScalars.append(next)
      }
    }
    for line in outside.split(separator: "\n").dropFirst().dropLast() {
      let word = line.drop { $0 == " " }.prefix { $0 != " " && $0 != "[" }
      if ["graph", "node", "edge", "{"].contains(word) { continue }
      names.insert(String(word))
    }
  }
}

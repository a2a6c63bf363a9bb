#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What people type, brought into the form that the parser reads.
enum Arguments {
  /// Verbs that ask a graph and so take a path as their first argument.
  private static let asking: Set<String> = [
    "synergy", "paths", "upstream", "downstream", "common", "show", "search", "stats", "draw",
    "explain", "gaps", "readiness", "compare", "cite", "timeline", "rank", "slides",
  ]

  /// Turns `verb PATH …` into `verb --graph PATH …` where PATH is an existing file or folder.
  ///
  /// A bare word is always the name of an entity, even if a file is called that too: a path has a
  /// slash, or a YAML file's ending.
  static func normalised(_ arguments: [String]) -> [String] {
    guard arguments.count >= 2, asking.contains(arguments[0]) else { return arguments }
    let candidate = arguments[1]
    let looksLikePath =
      candidate.contains("/") || candidate.hasSuffix(".yaml") || candidate.hasSuffix(".yml")
    // A deck isn't a graph; it names one.
    guard looksLikePath, !candidate.hasSuffix(".deck.yaml"), access(candidate, F_OK) == 0 else {
      return arguments
    }
    return [arguments[0], "--graph", candidate] + arguments.dropFirst(2)
  }

  /// The arguments in a line of a file: words one or more spaces apart, or in quotes.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

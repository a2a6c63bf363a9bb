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
    "explain", "gaps", "readiness", "compare", "cite", "timeline", "rank",
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
    guard looksLikePath, access(candidate, F_OK) == 0 else { return arguments }
    return [arguments[0], "--graph", candidate] + arguments.dropFirst(2)
  }
}

/// Checks that a limit lies in its range.
///
/// - Throws: ``QueryError/invalidLimit(name:value:allowed:)``.
func require(
  _ name: String, _ value: Int, in allowed: ClosedRange<Int>
) throws(QueryError) {
  guard allowed.contains(value) else {
    throw .invalidLimit(name: name, value: value, allowed: allowed)
  }
}

/// Numbers as people read them: `1 path`, `12 paths`.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}

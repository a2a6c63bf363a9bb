/// How many insertions, deletions, replacements and swaps of neighbours turn `first` into `second`.
///
/// Optimal string alignment (Damerau 1964, doi:10.1145/363958.363994; each substring edited once),
/// over Unicode scalars. O(n · m) time and O(m) space for texts of n and m scalars.
public func editDistance(_ first: String, _ second: String) -> Int {
  let source = Array(first.unicodeScalars)
  let target = Array(second.unicodeScalars)
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for (row, scalar) in source.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(target.count + 1)
    for (column, other) in target.enumerated() {
      var best = min(last[column + 1] + 1, current[column] + 1)
      best = min(best, last[column] + (scalar == other ? 0 : 1))
      if row > 0, column > 0, scalar == target[column - 1], source[row - 1] == other {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[target.count]
}

/// The candidates that someone who wrote `word` may have meant, nearest first.
///
/// At most `limit`, and only those within a third of the word's length (at least one edit) or
/// that begin with the word; equal distances in alphabetical order. Words of more than 64 scalars
/// have no near misses, so that hostile text costs nothing.
public func nearMisses(
  to word: String, among candidates: some Sequence<String>, limit: Int = 3
) -> [String] {
  let length = word.unicodeScalars.count
  guard (1...64).contains(length) else { return [] }
  let wanted = word.lowercased()
  var scored: [(distance: Int, candidate: String)] = []
  for candidate in Set(candidates) {
    let other = candidate.lowercased()
    let tolerance = max(1, length / 3)
    let difference = other.unicodeScalars.count - length
    if length >= 3, other.hasPrefix(wanted) {
      scored.append((1, candidate))
    } else if abs(difference) <= tolerance {
      let distance = editDistance(wanted, other)
      if distance <= tolerance { scored.append((distance, candidate)) }
    }
  }
  scored.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
  return scored.prefix(limit).map(\.candidate)
}

/// `; did you mean 'a' or 'b'?` for near misses of `word`, or nothing.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
  let near = nearMisses(to: word, among: candidates).map { "'\($0)'" }
  guard let last = near.last else { return "" }
  let rest = near.dropLast()
  return "; did you mean " + (rest.isEmpty ? last : rest.joined(separator: ", ") + " or " + last)
    + "?"
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn one text
/// into another.
///
/// The optimal-string-alignment form of Damerau's distance (doi:10.1145/363958.363994): no part
/// is edited twice. Nil where it exceeds `limit`. O(a·b) for texts of a and b characters.
func editDistance(_ one: String, _ other: String, atMost limit: Int) -> Int? {
  let (first, second) = (Array(one), Array(other))
  guard abs(first.count - second.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in 0..<first.count {
    var current = [row + 1]
    for column in 0..<second.count {
      let isSame = first[row] == second[column]
      var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    if (current.min() ?? 0) > limit { return nil }
    (beforeLast, last) = (last, current)
  }
  let distance = last[second.count]
  return distance <= limit ? distance : nil
}

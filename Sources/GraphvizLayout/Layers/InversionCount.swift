/// How many pairs of a list are in falling order.
enum InversionCount {
  /// Merge sort; O(n log n).
  static func of(_ list: [Int]) -> Int {
    var list = list
    var spare = list
    return count(&list, &spare, 0..<list.count)
  }

  private static func count(_ list: inout [Int], _ spare: inout [Int], _ range: Range<Int>) -> Int {
    guard range.count > 1 else { return 0 }
    let middle = range.lowerBound + range.count / 2
    var sum = count(&list, &spare, range.lowerBound..<middle)
    sum += count(&list, &spare, middle..<range.upperBound)
    var (left, right) = (range.lowerBound, middle)
    for place in range {
      if right >= range.upperBound || (left < middle && list[left] <= list[right]) {
        spare[place] = list[left]
        left += 1
      } else {
        spare[place] = list[right]
        right += 1
        sum += middle - left
      }
    }
    list[range] = spare[range]
    return sum
  }
}

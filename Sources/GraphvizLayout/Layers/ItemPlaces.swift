/// How many items stand above each in its column.
struct ItemPlaces {
  private(set) var ofBox: [Int]
  private var ofPass: [Int]
  private let columnCount: Int

  init(of weave: Weave) {
    ofBox = weave.columnOfBox.map { _ in 0 }
    columnCount = weave.columns.count
    ofPass = [Int](repeating: 0, count: weave.ends.count * columnCount)
    for (column, items) in weave.columns.enumerated() {
      for (place, item) in items.enumerated() {
        if item >= 0 {
          ofBox[item] = place
        } else {
          ofPass[(-item - 1) * columnCount + column] = place
        }
      }
    }
  }

  /// The crossings between each two neighbouring columns.
  func tables(of weave: Weave) -> [CrossingTable] {
    links(of: weave).enumerated().map { column, links in
      CrossingTable(
        links: links, nearCount: weave.columns[column].count,
        farCount: weave.columns[column + 1].count)
    }
  }

  /// The places of all arrows' items, between each two neighbouring columns.
  func links(of weave: Weave) -> [[(near: Int, far: Int)]] {
    var links = [[(near: Int, far: Int)]](repeating: [], count: max(0, columnCount - 1))
    for (arrow, end) in weave.ends.enumerated() where weave.isPresent(arrow) {
      guard let end else { continue }
      var place = ofBox[end.near]
      let (first, last) = (weave.columnOfBox[end.near], weave.columnOfBox[end.far])
      for column in first..<last {
        let next =
          column + 1 == last ? ofBox[end.far] : ofPass[arrow * columnCount + column + 1]
        links[column].append((place, next))
        place = next
      }
    }
    return links
  }
}

extension Weave {
  /// Crossings between arrows, all columns together.
  var crossings: Int {
    ItemPlaces(of: self).links(of: self).reduce(0) { sum, links in
      sum + InversionCount.of(links.sorted { $0 < $1 }.map(\.far))
    }
  }
}

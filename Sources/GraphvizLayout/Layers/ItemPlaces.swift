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

  /// The crossings between each two neighbouring columns, and what it costs to run through frames
  /// over several.
  ///
  /// - Parameter open: the frames that may be run through.
  func tables(of weave: Weave, open: Set<Int> = []) -> [CrossingTable] {
    links(of: weave).enumerated().map { column, links in
      CrossingTable(
        links: links.map { ($0.near, $0.far) },
        walls: walls(of: weave, after: column).filter { !open.contains($0.frame) }
          .map { ($0.near, $0.far) },
        nearCount: weave.columns[column].count, farCount: weave.columns[column + 1].count)
    }
  }

  /// The places of the frames' rails in a column and the next.
  func walls(of weave: Weave, after column: Int) -> [(frame: Int, near: Int, far: Int)] {
    weave.spans.filter { $0.value.contains(column) && $0.value.contains(column + 1) }.keys.sorted()
      .map { frame in
        let rail = (-weave.rail(of: frame) - 1) * columnCount + column
        return (frame, ofPass[rail], ofPass[rail + 1])
      }
  }

  /// The places of all arrows' items, between each two neighbouring columns.
  func links(of weave: Weave) -> [[(arrow: Int, near: Int, far: Int)]] {
    var links = [[(arrow: Int, near: Int, far: Int)]](
      repeating: [], count: max(0, columnCount - 1))
    for (arrow, end) in weave.ends.enumerated() where weave.isPresent(arrow) {
      guard let end else { continue }
      var place = ofBox[end.near]
      let (first, last) = (weave.columnOfBox[end.near], weave.columnOfBox[end.far])
      for column in first..<last {
        let next =
          column + 1 == last ? ofBox[end.far] : ofPass[arrow * columnCount + column + 1]
        links[column].append((arrow, place, next))
        place = next
      }
    }
    return links
  }
}

extension Weave {
  /// Crossings between arrows, all columns together; an arrow through a frame over several columns
  /// counts as many.
  var crossings: Int {
    let places = ItemPlaces(of: self)
    return places.links(of: self).enumerated().reduce(0) { sum, column in
      let sorted = column.element.sorted { ($0.near, $0.far) < ($1.near, $1.far) }
      return sum + InversionCount.of(sorted.map(\.far))
        + CrossingTable.wall * trespasses(among: column.element, after: column.offset, places)
    }
  }

  /// Arrows that run through frames in which they neither start nor end.
  private func trespasses(
    among links: [(arrow: Int, near: Int, far: Int)], after column: Int, _ places: ItemPlaces
  ) -> Int {
    places.walls(of: self, after: column).reduce(0) { sum, wall in
      sum
        + links.count { link in
          (link.near < wall.near) != (link.far < wall.far)
            && !wideFrames(ofArrow: link.arrow).contains(wall.frame)
        }
    }
  }
}

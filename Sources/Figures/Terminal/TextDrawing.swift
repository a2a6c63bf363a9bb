import Diagrams
package import GraphvizLayout

/// A placed drawing in cells of a terminal: boxes, and the ways of arrows around them.
package struct TextDrawing: Sendable {
  package private(set) var width: Int
  package private(set) var height: Int
  /// In the order of `diagram.boxes`.
  package private(set) var frames: [CellRect]
  /// In the order of `diagram.arrows`, each from beside its first box to beside its second.
  package private(set) var routes: [[RouteCell]]
  /// Where the mark of an arrow stands, by its place in `routes`: a cell of its way.
  package private(set) var marks: [Int]
  /// Titles of lanes, and where they begin.
  private(set) var headings: [(text: String, column: Int, row: Int)]
  let layout: TextLayout
  let diagram: Diagram

  /// Places boxes and finds ways for arrows, with more room each time that one finds none.
  ///
  /// Lanes are columns where that fits, else rows. Nil where neither fits `width`, and for more
  /// arrows than anyone could follow in a terminal.
  package init?(_ placed: PlacedDiagram, width: Int) {
    guard placed.arrows.count <= Self.arrowLimit else { return nil }
    let spacings = [
      TextLayout.Spacing(gap: 3, share: 0.35, nameLimit: 18),
      TextLayout.Spacing(gap: 4, share: 0.6, nameLimit: 16),
      TextLayout.Spacing(gap: 6, share: 1, nameLimit: 14),
      TextLayout.Spacing(gap: 8, share: 1.6, nameLimit: 12),
    ]
    for direction in [Diagram.Direction.right, .down] {
      for spacing in spacings {
        let gap = direction == .right ? max(1, spacing.gap / 3) : spacing.gap
        let fitting = TextLayout.Spacing(
          gap: gap, share: spacing.share, nameLimit: spacing.nameLimit)
        guard
          let layout = TextLayout(placed, direction: direction, width: width, spacing: fitting),
          let drawing = TextDrawing(routing: placed.diagram, in: layout)
        else { continue }
        self = drawing
        return
      }
    }
    return nil
  }

  /// Most arrows that are drawn.
  private static let arrowLimit = 120

  private init?(routing diagram: Diagram, in layout: TextLayout) {
    self.diagram = diagram
    self.layout = layout
    (width, height, frames) = (layout.width, layout.height, layout.frames)
    headings = layout.headings
    var router = GridRouter(width: layout.width, height: layout.height, boxes: layout.frames)
    for heading in layout.headings {
      for column in heading.column..<min(width, heading.column + heading.text.terminalWidth) {
        router.block(column: column, row: heading.row)
      }
    }
    let positions = diagram.positions
    let ends = diagram.arrows.map { (positions[$0.from] ?? 0, positions[$0.to] ?? 0) }
    let order = diagram.arrows.indices.sorted { one, other in
      let lengths = [one, other].map { Self.distance(layout.frames, ends[$0]) }
      return lengths[0] != lengths[1] ? lengths[0] < lengths[1] : one < other
    }
    var routes = [[RouteCell]](repeating: [], count: diagram.arrows.count)
    var marks = [Int](repeating: 0, count: diagram.arrows.count)
    for arrow in order {
      let (from, to) = ends[arrow]
      let starts = Self.ports(of: layout.frames[from], layout, isEntry: false)
      let goals = Self.ports(of: layout.frames[to], layout, isEntry: true)
      guard let route = router.route(from: starts, to: goals) else { return nil }
      routes[arrow] = route
      if diagram.arrows[arrow].isMarked {
        let mark = Self.mark(on: route)
        marks[arrow] = mark
        router.block(column: route[mark].column, row: route[mark].row)
      }
    }
    self.routes = routes
    self.marks = marks
    tighten()
  }

  private static func distance(_ frames: [CellRect], _ ends: (Int, Int)) -> Int {
    let (one, other) = (frames[ends.0], frames[ends.1])
    return abs(2 * one.column + one.width - 2 * other.column - other.width)
      + 2 * abs(2 * one.row + one.height - 2 * other.row - other.height)
  }

  /// The straight cell nearest to the middle of a way, its ends left out where there is another.
  private static func mark(on route: [RouteCell]) -> Int {
    let middle = route.count / 2
    let inner = route.indices.dropLast().filter { $0 > 0 && route[$0].isStraight }
    return inner.min { (abs($0 - middle), $0) < (abs($1 - middle), $1) } ?? max(0, middle - 1)
  }

  /// Cells beside a box with the way out of it or into it; those where arrows run first, and the
  /// middle of a side first.
  private static func ports(
    of frame: CellRect, _ layout: TextLayout, isEntry: Bool
  ) -> [GridRouter.Port] {
    let front: Heading = layout.direction == .down ? .down : .right
    var ports: [GridRouter.Port] = []
    func add(_ column: Int, _ row: Int, out: Heading, offset: Int) {
      let heading = isEntry ? out.opposite : out
      let turn = heading == front ? 0 : heading == front.opposite ? 60 : 34
      ports.append(
        GridRouter.Port(column: column, row: row, heading: heading, cost: turn + offset * 3))
    }
    let inset = frame.width > 1 ? 1 : 0
    for column in (frame.column + inset)..<(frame.endColumn - inset) {
      let offset = abs(2 * column + 1 - 2 * frame.column - frame.width) / 2
      add(column, frame.row - 1, out: .up, offset: offset)
      add(column, frame.endRow, out: .down, offset: offset)
    }
    let edge = frame.height > 1 ? 1 : 0
    for row in (frame.row + edge)..<(frame.endRow - edge) {
      let offset = abs(2 * row + 1 - 2 * frame.row - frame.height) / 2
      add(frame.column - 1, row, out: .left, offset: offset)
      add(frame.endColumn, row, out: .right, offset: offset)
    }
    return ports
  }
}

extension TextDrawing {
  /// Takes out rows and columns that no turn, end, mark or box needs; of those across the way that
  /// arrows run, one of each run stays.
  private mutating func tighten() {
    let marked = Set(
      routes.indices.filter { diagram.arrows[$0].isMarked }.map { arrow in
        [routes[arrow][marks[arrow]].column, routes[arrow][marks[arrow]].row]
      })
    var columns = [Bool](repeating: false, count: width)
    var rows = [Bool](repeating: false, count: height)
    for frame in frames {
      for column in frame.column..<frame.endColumn { columns[column] = true }
      for row in frame.row..<frame.endRow { rows[row] = true }
    }
    for heading in headings {
      rows[heading.row] = true
      for column in heading.column..<min(width, heading.column + heading.text.terminalWidth) {
        columns[column] = true
      }
    }
    for route in routes {
      for (index, cell) in route.enumerated() {
        let isEnd = index == 0 || index == route.count - 1
        let isFixed = isEnd || !cell.isStraight || marked.contains([cell.column, cell.row])
        if isFixed || cell.left.isVertical { columns[cell.column] = true }
        if isFixed || !cell.left.isVertical { rows[cell.row] = true }
      }
    }
    let isDown = layout.direction == .down
    remap(
      columns: Self.places(columns, keeping: isDown ? 1 : 0),
      rows: Self.places(rows, keeping: isDown ? 0 : 1))
  }

  /// Where each row goes if of each run of rows that aren't needed only `most` stay; nil for rows
  /// that go.
  private static func places(_ isNeeded: [Bool], keeping most: Int) -> [Int?] {
    var next = 0
    var run = 0
    return isNeeded.map { isNeeded in
      run = isNeeded ? 0 : run + 1
      guard run <= most else { return nil }
      next += 1
      return next - 1
    }
  }

  private mutating func remap(columns: [Int?], rows: [Int?]) {
    frames = frames.map { frame in
      CellRect(
        column: columns[frame.column] ?? 0, row: rows[frame.row] ?? 0, width: frame.width,
        height: frame.height)
    }
    headings = headings.map { heading in
      (heading.text, columns[heading.column] ?? 0, rows[heading.row] ?? 0)
    }
    for arrow in routes.indices {
      let mark = routes[arrow][marks[arrow]]
      routes[arrow] = routes[arrow].compactMap { cell in
        guard let column = columns[cell.column], let row = rows[cell.row] else { return nil }
        return RouteCell(column: column, row: row, entered: cell.entered, left: cell.left)
      }
      guard let column = columns[mark.column], let row = rows[mark.row] else { continue }
      marks[arrow] = routes[arrow].firstIndex { $0.column == column && $0.row == row } ?? 0
    }
    width = columns.count { $0 != nil }
    height = rows.count { $0 != nil }
  }
}

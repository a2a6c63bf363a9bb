import Diagrams
import GraphvizLayout

/// Where boxes stand in cells of a terminal, in the order that a placed drawing gives them.
///
/// Lanes are rows where arrows run down, and columns where they run to the right. A row that is
/// too wide is broken.
struct TextLayout {
  /// How much room there is for arrows.
  struct Spacing {
    /// Cells between boxes side by side.
    let gap: Int
    /// How many rows or columns lie between layers, as a part of the arrows there.
    let share: Double
    /// Most cells of a line of a name.
    let nameLimit: Int
  }

  let direction: Diagram.Direction
  let width: Int
  private(set) var height = 0
  let boxes: [TextBox]
  private(set) var frames: [CellRect] = []
  /// Headings of lanes, and where they begin.
  private(set) var headings: [(text: String, column: Int, row: Int)] = []

  private let placed: PlacedDiagram
  private let spacing: Spacing
  /// Boxes of each layer, in order.
  private var layers: [[Int]] = []
  /// The lane of each layer.
  private var lanes: [Int] = []
  private static let gutter = 14

  /// Nil where `width` isn't enough.
  init?(
    _ placed: PlacedDiagram, direction: Diagram.Direction, width: Int, spacing: Spacing
  ) {
    self.placed = placed
    self.direction = direction
    self.width = width
    self.spacing = spacing
    let diagram = placed.diagram
    boxes = diagram.boxes.map { TextBox($0, in: diagram, limit: spacing.nameLimit) }
    guard !boxes.isEmpty else { return nil }
    let columns = LaneColumns(of: diagram)
    lanes = columns.laneOfColumn
    layers = lanes.indices.map { layer in
      boxes.indices.filter { columns.columnOfBox[$0] == layer }
        .sorted { (across(of: $0), $0) < (across(of: $1), $1) }
    }
    switch direction {
    case .down: if !placeRows() { return nil }
    case .right: if !placeColumns() { return nil }
    }
  }

  /// Where the placed drawing has a box across the way that arrows run.
  private func across(of box: Int) -> Double {
    let centre = placed.boxes[box].frame.centre
    return placed.diagram.direction == .right ? centre.y : centre.x
  }

  private func arrows(between layer: Int) -> Int {
    var layerOf = [Int](repeating: 0, count: boxes.count)
    for (index, members) in layers.enumerated() { for box in members { layerOf[box] = index } }
    let positions = placed.diagram.positions
    return placed.diagram.arrows.count { arrow in
      let ends = [positions[arrow.from] ?? 0, positions[arrow.to] ?? 0].map { layerOf[$0] }
      return (ends.min() ?? 0) <= layer && layer < (ends.max() ?? 0)
    }
  }

  /// Rows or columns that are free between a layer and the next.
  private func channel(after layer: Int) -> Int {
    let least = direction == .down ? 3 : 6
    return min(16, max(least, 1 + Int(Double(arrows(between: layer)) * spacing.share)))
  }

  // MARK: Layers as rows

  private mutating func placeRows() -> Bool {
    let room = width - Self.gutter
    guard (boxes.map(\.width).max() ?? 0) + 2 <= room else { return false }
    breakWideRows(room: room)
    let starts = relaxed(sizes: boxes.map(\.width), limit: room - 1)
    frames = [CellRect](
      repeating: CellRect(column: 0, row: 0, width: 0, height: 0), count: boxes.count)
    var row = 1
    for (layer, members) in layers.enumerated() {
      if layer == 0 || lanes[layer] != lanes[layer - 1] { addRowHeading(of: layer, at: row) }
      let height = members.map { boxes[$0].height }.max() ?? 1
      for box in members {
        let offset = boxes[box].isJoint ? height / 2 : 0
        frames[box] = CellRect(
          column: Self.gutter + starts[box], row: row + offset, width: boxes[box].width,
          height: boxes[box].height)
      }
      row += height + (layer + 1 < layers.count ? channel(after: layer) : 0)
    }
    height = row + 1
    return true
  }

  private mutating func addRowHeading(of layer: Int, at row: Int) {
    let lane = placed.diagram.lanes[lanes[layer]]
    for (index, line) in lane.title.terminalLines(width: Self.gutter - 2).enumerated() {
      headings.append((line, 0, row + 1 + index))
    }
  }

  /// Breaks rows that don't fit into several, next to each other in turn.
  private mutating func breakWideRows(room: Int) {
    var layers: [[Int]] = []
    var lanes: [Int] = []
    for (members, lane) in zip(self.layers, self.lanes) {
      var count = 1
      var rows = [members]
      while rows.contains(where: { total($0) > room - 4 }), count < members.count {
        count += 1
        rows = (0..<count).map { part in
          members.enumerated().filter { $0.offset % count == part }.map(\.element)
        }
      }
      layers += rows
      lanes += rows.map { _ in lane }
    }
    self.layers = layers
    self.lanes = lanes
  }

  private func total(_ members: [Int]) -> Int {
    members.reduce(-spacing.gap) { $0 + boxes[$1].width + spacing.gap }
  }

  // MARK: Layers as columns

  private mutating func placeColumns() -> Bool {
    let widths = layers.map { members in members.map { boxes[$0].width }.max() ?? 1 }
    let channels = layers.indices.dropLast().map(channel(after:))
    var spare = width - 2 - widths.reduce(0, +) - channels.reduce(0, +)
    guard spare >= 0 else { return false }
    spare = channels.isEmpty ? 0 : min(8, spare / channels.count)
    let heights = boxes.map(\.height)
    let tallest =
      layers.map { members in
        members.reduce(0) { $0 + heights[$1] + spacing.gap }
      }.max() ?? 0
    let starts = relaxed(sizes: heights, limit: tallest + tallest / 3)
    frames = [CellRect](
      repeating: CellRect(column: 0, row: 0, width: 0, height: 0), count: boxes.count)
    var titles: [[String]] = []
    for layer in layers.indices {
      let isFirst = layer == 0 || lanes[layer] != lanes[layer - 1]
      let limit = widths[layer] + (layer < channels.count ? channels[layer] + spare - 1 : 0)
      titles.append(
        isFirst
          ? placed.diagram.lanes[lanes[layer]].title.terminalLines(width: max(4, limit)) : [])
    }
    let top = (titles.map(\.count).max() ?? 0) + 2
    var column = 1
    for (layer, members) in layers.enumerated() {
      for (index, line) in titles[layer].enumerated() { headings.append((line, column, index)) }
      for box in members {
        let inset = (widths[layer] - boxes[box].width) / 2
        frames[box] = CellRect(
          column: column + inset, row: top + starts[box], width: boxes[box].width,
          height: boxes[box].height)
      }
      column += widths[layer] + (layer < channels.count ? channels[layer] + spare : 0)
    }
    height = (frames.map(\.endRow).max() ?? top) + 1
    return true
  }

  // MARK: Across

  /// Where each box starts across: near its neighbours, in the order of its layer.
  private func relaxed(sizes: [Int], limit: Int) -> [Int] {
    let values = boxes.indices.map(across(of:))
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let factor = high > low ? Double(limit) / (high - low) : 0
    var middles = values.map { ($0 - low) * factor }
    var starts = [Int](repeating: 0, count: boxes.count)
    let positions = placed.diagram.positions
    var neighbours = [[Int]](repeating: [], count: boxes.count)
    for arrow in placed.diagram.arrows {
      guard let from = positions[arrow.from], let to = positions[arrow.to], from != to else {
        continue
      }
      neighbours[from].append(to)
      neighbours[to].append(from)
    }
    for sweep in 0..<9 {
      let pull = sweep == 0 ? 0 : 0.6
      let wanted = boxes.indices.map { box in
        guard !neighbours[box].isEmpty else { return middles[box] }
        let mean =
          neighbours[box].reduce(0) { $0 + middles[$1] } / Double(neighbours[box].count)
        return middles[box] * (1 - pull) + mean * pull
      }
      for members in layers {
        let placed = LeastMoves.positions(
          wanted: members.map { wanted[$0] - Double(sizes[$0]) / 2 },
          sizes: members.map { sizes[$0] }, gap: spacing.gap, limit: limit)
        for (box, start) in zip(members, placed) {
          starts[box] = start
          middles[box] = Double(start) + Double(sizes[box]) / 2
        }
      }
    }
    return starts
  }
}

import Diagrams

/// Gives each lane that has boxes its band and heading.
struct BandComposer {
  /// Where the drawing and its ground stand on the page.
  struct Placement {
    /// From Graphviz's coordinates to the page's.
    let offset: Point
    let bands: [PlacedBand]
    let headings: [PlacedText]
  }

  private static let gap = 4.0
  private static let pad = 18.0

  private let diagram: Diagram
  private let bounds: Rect
  /// Lanes in order, each with its heading and its reach along the flow.
  private let lanes: [(lane: Lane, heading: BandHeading, low: Double, high: Double)]

  init(diagram: Diagram, drawing: Drawing) {
    self.diagram = diagram
    bounds = drawing.bounds
    let isRight = diagram.direction == .right
    lanes = diagram.lanes.compactMap { lane in
      let members = diagram.boxes.indices.filter { diagram.boxes[$0].laneID == lane.id }
      let frames =
        members.map { drawing.frames[$0] }
        + zip(diagram.enclosures, drawing.enclosures).filter { enclosure, _ in
          members.contains { enclosure.boxIDs.contains(diagram.boxes[$0].id) }
        }.map(\.1.frame)
      guard let low = frames.map({ isRight ? $0.x : $0.y }).min(),
        let high = frames.map({ isRight ? $0.maxX : $0.maxY }).max()
      else { return nil }
      let heading = BandHeading(of: lane, in: diagram)
      let missing = max(0, heading.extent + (isRight ? 8 : 0) - (high - low)) / 2
      return (lane, heading, low - missing, high + missing)
    }
  }

  private var headingRoom: Double {
    let most = lanes.map { diagram.direction == .right ? $0.heading.height : $0.heading.width }
      .max()
    guard let most, most > 0 else { return Self.pad }
    return diagram.direction == .right ? most + 30 : most + 40
  }

  /// The reach of all bands along the flow.
  private var reach: (low: Double, high: Double) {
    let isRight = diagram.direction == .right
    let low = isRight ? bounds.x : bounds.y
    let high = isRight ? bounds.maxX : bounds.maxY
    let pad = isRight ? Self.pad : Self.pad - 2
    return (
      min(low - 6, (lanes.first?.low ?? low) - pad), max(high + 6, (lanes.last?.high ?? high) + pad)
    )
  }

  var width: Double {
    diagram.direction == .right
      ? reach.high - reach.low : headingRoom + bounds.width + Self.pad
  }

  var height: Double {
    diagram.direction == .right
      ? headingRoom + bounds.height + Self.pad + 4 : reach.high - reach.low
  }

  /// Puts everything with its top left corner at `corner`, stretched to `width`.
  func placed(at corner: Point, width: Double) -> Placement {
    let isRight = diagram.direction == .right
    let spare = max(0, width - self.width) / 2
    let offset =
      isRight
      ? Point(x: corner.x - reach.low + spare, y: corner.y + headingRoom - bounds.y)
      : Point(x: corner.x + headingRoom - bounds.x + spare, y: corner.y - reach.low)
    var bands: [PlacedBand] = []
    var headings: [PlacedText] = []
    for (index, item) in lanes.enumerated() {
      let isFirst = index == 0
      let isLast = index == lanes.count - 1
      let low = isFirst ? reach.low : (lanes[index - 1].high + item.low + Self.gap) / 2
      let high = isLast ? reach.high : (item.high + lanes[index + 1].low - Self.gap) / 2
      let frame: Rect
      if isRight {
        let left = isFirst ? corner.x : low + offset.x
        let right = isLast ? corner.x + width : high + offset.x
        frame = Rect(x: left, y: corner.y, width: right - left, height: height)
      } else {
        frame = Rect(x: corner.x, y: low + offset.y, width: width, height: high - low)
      }
      bands.append(PlacedBand(lane: item.lane, frame: frame))
      headings += lines(of: item.heading, in: frame)
    }
    return Placement(offset: offset, bands: bands, headings: headings)
  }

  private func lines(of heading: BandHeading, in frame: Rect) -> [PlacedText] {
    let isRight = diagram.direction == .right
    let top = isRight ? frame.y + 10 : frame.centre.y - heading.height / 2
    return heading.lines.enumerated().map { index, line in
      PlacedText(
        role: .heading, text: line, style: BandHeading.style, anchor: isRight ? .middle : .start,
        origin: Point(
          x: isRight ? frame.centre.x : frame.x + 16,
          y: top + (Double(index) + 0.76) * BandHeading.lineHeight),
        link: nil)
    }
  }
}

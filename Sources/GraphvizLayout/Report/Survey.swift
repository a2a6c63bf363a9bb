import Diagrams

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts for a ``LayoutReport``.
struct Survey {
  /// Something to be read: a text, badge, sign or mark, and the box it belongs to.
  private struct Item {
    let frame: Rect
    let owner: Int?
    var isRound = false

    func overlaps(_ other: Item) -> Bool {
      guard isRound, other.isRound else {
        return frame.inset(by: 0.2).overlaps(other.frame.inset(by: 0.2))
      }
      let reach = (frame.width + other.frame.width) / 2
      return frame.centre.distance(to: other.frame.centre) < reach
    }
  }

  private let placed: PlacedDiagram
  private let frames: [Rect]
  private let items: [Item]
  private let ways: [[Point]]
  /// The titles of frames.
  private let titles: [Rect]

  init(_ placed: PlacedDiagram) {
    self.placed = placed
    frames = placed.boxes.map { $0.frame.inset(by: -$0.metrics.halo) }
    ways = placed.arrows.map { $0.curve.samples(perSegment: 30) }
    titles = placed.enclosures.flatMap(\.title).map(\.frame)
    var items = placed.texts.map { Item(frame: $0.frame, owner: nil) }
    for (index, box) in placed.boxes.enumerated() where box.box.role != .joint {
      for frame in [box.labelFrame, box.captionFrame, box.badgeFrame, box.warningFrame] {
        if let frame { items.append(Item(frame: frame, owner: index)) }
      }
    }
    for mark in placed.arrows.flatMap(\.marks) {
      items.append(Item(frame: mark.frame, owner: nil, isRound: mark.mark.isRound))
    }
    for entry in placed.legend {
      items.append(Item(frame: entry.swatch, owner: nil))
      items.append(Item(frame: entry.text.frame, owner: nil))
    }
    self.items = items
  }

  var boxOverlaps: Int {
    Pairs.count(frames.count) { frames[$0].overlaps(frames[$1]) }
  }

  var labelOverlaps: Int {
    Pairs.count(items.count) { items[$0].overlaps(items[$1]) }
  }

  var boxLabelOverlaps: Int {
    items.reduce(0) { sum, item in
      let over = frames.indices.count { $0 != item.owner && frames[$0].overlaps(item.frame) }
      guard let owner = item.owner else { return sum + over }
      return sum + over + (placed.boxes[owner].frame.holds(item.frame) ? 0 : 1)
    }
  }

  var arrowsThroughBoxes: Int {
    placed.arrows.indices.count { index in
      let arrow = placed.arrows[index].arrow
      return placed.boxes.indices.contains { box in
        let id = placed.boxes[box].box.id
        guard id != arrow.from, id != arrow.to else { return false }
        let inside = placed.boxes[box].frame.inset(by: 1)
        return ways[index].contains { inside.contains($0) }
      }
    }
  }

  var arrowsThroughLabels: Int {
    let free =
      items.filter { $0.owner == nil }.prefix(placed.texts.count)
      + items.suffix(placed.legend.count * 2)
    return ways.count { way in
      free.contains { item in way.contains { item.frame.contains($0) } }
    }
  }

  /// Frames over boxes that aren't theirs, and boxes that stick out of their frame.
  var framesOverBoxes: Int {
    placed.enclosures.reduce(0) { sum, enclosure in
      sum
        + frames.indices.count { index in
          enclosure.enclosure.boxIDs.contains(placed.boxes[index].box.id)
            ? !enclosure.frame.holds(frames[index]) : enclosure.frame.overlaps(frames[index])
        }
    }
  }

  var frameOverlaps: Int {
    Pairs.count(placed.enclosures.count) {
      placed.enclosures[$0].frame.overlaps(placed.enclosures[$1].frame)
    }
  }

  /// Arrows in a frame that holds neither of their boxes, each counted once.
  var arrowsThroughFrames: Int {
    placed.arrows.indices.count { index in
      let arrow = placed.arrows[index].arrow
      return placed.enclosures.contains { enclosure in
        let members = enclosure.enclosure.boxIDs
        guard !members.contains(arrow.from), !members.contains(arrow.to) else { return false }
        let inside = enclosure.frame.inset(by: 1)
        return ways[index].contains { inside.contains($0) }
      }
    }
  }

  /// Titles of frames over boxes, arrows, other texts and marks, or outside their frame.
  var frameTitleOverlaps: Int {
    let room = placed.enclosures.flatMap { enclosure in
      enclosure.title.map { (title: $0.frame, frame: enclosure.frame) }
    }
    let overlaps = titles.indices.reduce(0) { sum, index in
      let title = Item(frame: titles[index], owner: nil)
      return sum + items.count { $0.overlaps(title) } + frames.count { $0.overlaps(title.frame) }
        + ways.count { way in way.contains { title.frame.contains($0) } }
    }
    return overlaps + Pairs.count(titles.count) { titles[$0].overlaps(titles[$1]) }
      + room.count { !$0.frame.holds($0.title) }
  }

  var crossings: Int {
    Crossings.count(ways, joining: placed.diagram.joints, frames: frames)
  }

  var smallTexts: Int {
    let sizes =
      placed.texts.map(\.style.size) + placed.legend.map(\.text.style.size)
      + placed.enclosures.flatMap(\.title).map(\.style.size)
      + placed.boxes.filter { $0.box.role != .joint }.map(\.metrics.label.style.size)
      + placed.boxes.compactMap(\.metrics.caption?.style.size)
    return sizes.count { $0 < LayoutReport.leastTextSize }
  }

  var bends: Int {
    ways.reduce(0) { $0 + Self.bends(along: $1) }
  }

  /// Turns one way, then the other, each by more than ten degrees.
  private static func bends(along points: [Point]) -> Int {
    var bends = 0
    var turned = 0.0
    var side = 0.0
    for index in points.indices.dropFirst().dropLast() {
      let before = points[index] - points[index - 1]
      let after = points[index + 1] - points[index]
      let turn = atan2(
        before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y)
      turned = turn * turned < 0 ? turn : turned + turn
      if abs(turned) > .pi / 18, turned * side <= 0 {
        if side != 0 { bends += 1 }
        side = turned
      }
    }
    return bends
  }

  var outside: Int {
    let page = Rect(x: 0, y: 0, width: placed.width, height: placed.height)
    let all =
      items.map(\.frame) + frames + placed.bands.map(\.frame) + placed.enclosures.map(\.frame)
    let strayed = ways.count { way in way.contains { !page.contains($0) } }
    return all.count { !page.holds($0) } + strayed
  }
}

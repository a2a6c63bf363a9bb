/// An upright rectangle on the page, in points.
package struct Rect: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package init(centre: Point, width: Double, height: Double) {
    self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
  }

  package var maxX: Double { x + width }
  package var maxY: Double { y + height }
  package var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  /// The rectangle with each side moved inwards by `distance`; outwards if negative.
  package func inset(by distance: Double) -> Rect {
    Rect(
      x: x + distance, y: y + distance, width: max(0, width - 2 * distance),
      height: max(0, height - 2 * distance))
  }

  package func contains(_ point: Point) -> Bool {
    point.x > x && point.x < maxX && point.y > y && point.y < maxY
  }

  /// Whether the insides have a point in common; touching sides don't count.
  package func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether all of `other` lies inside, but for the rounding of sums.
  package func holds(_ other: Rect) -> Bool {
    let room = inset(by: -0.01)
    return room.x <= other.x && room.y <= other.y && room.maxX >= other.maxX
      && room.maxY >= other.maxY
  }

  package func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }

  /// The smallest rectangle around both.
  package func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}

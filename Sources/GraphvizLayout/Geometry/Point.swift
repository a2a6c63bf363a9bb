/// A place on the page, in points, with y growing downwards; also a direction.
package struct Point: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  package static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  package static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  package static func * (point: Point, factor: Double) -> Point {
    Point(x: point.x * factor, y: point.y * factor)
  }

  /// The distance from the origin.
  package var length: Double { (x * x + y * y).squareRoot() }

  package func distance(to other: Point) -> Double { (self - other).length }

  /// The same direction with length 1; to the right if there is none.
  package var unit: Point { length > 1e-9 ? self * (1 / length) : Point(x: 1, y: 0) }

  /// The direction a quarter turn clockwise on the page.
  package var turned: Point { Point(x: -y, y: x) }
}

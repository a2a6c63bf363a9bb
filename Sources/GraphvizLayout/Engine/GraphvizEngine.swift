internal import CGraphviz
import Diagrams
import Synchronization

/// Asks Graphviz, one request at a time.
enum GraphvizEngine {
  /// libgvc keeps its state in globals; whoever holds this may call it.
  private static let lock = Mutex(())

  /// Places and paths.
  static func answer(
    _ request: EngineRequest, limits: LayoutLimits
  ) throws(LayoutError) -> EngineAnswer {
    let values = try values(for: request, ordersOnly: false, limits: limits)
    guard let answer = decode(values, request) else { throw .incomplete }
    return answer
  }

  /// How many nodes stand before each in its column, with as few crossings as Graphviz can find.
  static func orders(
    _ request: EngineRequest, limits: LayoutLimits
  ) throws(LayoutError) -> [Int] {
    let values = try values(for: request, ordersOnly: true, limits: limits)
    guard values.count == request.nodes.count, values.allSatisfy({ (0..<1e6).contains($0) })
    else { throw .incomplete }
    return values.map { Int($0) }
  }

  private static func values(
    for request: EngineRequest, ordersOnly: Bool, limits: LayoutLimits
  ) throws(LayoutError) -> [Double] {
    let values: Result<[Double], LayoutError> = lock.withLock { _ in
      ask(request, ordersOnly: ordersOnly, limits: limits)
    }
    return try values.get()
  }

  private static func ask(
    _ request: EngineRequest, ordersOnly: Bool, limits: LayoutLimits
  ) -> Result<[Double], LayoutError> {
    let boxes = request.nodes.map {
      cgv_box(width: $0.width, height: $0.height, column: Int32($0.column ?? -1))
    }
    let arrows = request.edges.map {
      cgv_arrow(tail: Int32($0.tail), head: Int32($0.head), weight: Int32($0.weight))
    }
    return boxes.withUnsafeBufferPointer { boxes in
      arrows.withUnsafeBufferPointer { arrows in
        var question = cgv_request(
          boxes: boxes.baseAddress, box_count: boxes.count, arrows: arrows.baseAddress,
          arrow_count: arrows.count, column_count: request.columnCount,
          is_downward: request.isDownward ? 1 : 0, orders_only: ordersOnly ? 1 : 0,
          effort: request.effort, seconds: limits.seconds, bytes: UInt64(limits.megabytes) << 20)
        var answer = cgv_answer()
        cgv_layout(&question, &answer)
        defer { cgv_release(&answer) }
        return result(of: answer, limits: limits)
      }
    }
  }

  private static func result(
    of answer: cgv_answer, limits: LayoutLimits
  ) -> Result<[Double], LayoutError> {
    switch answer.status {
    case cgv_placed:
      .success(Array(UnsafeBufferPointer(start: answer.values, count: answer.count)))
    case cgv_too_slow: .failure(.tooSlow(seconds: limits.seconds))
    case cgv_crashed: .failure(.crashed(signal: Int(answer.detail)))
    case cgv_refused: .failure(.refused(message(of: answer)))
    default: .failure(.noResources(Int(answer.detail)))
    }
  }

  private static func message(of answer: cgv_answer) -> String {
    withUnsafeBytes(of: answer.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self).displayable
    }
  }

  /// Reads the numbers; nil if they are not as many as they should be, or not finite.
  private static func decode(_ values: [Double], _ request: EngineRequest) -> EngineAnswer? {
    var rest = values[...]
    func take() -> Double? { rest.popFirst().flatMap { $0.isFinite ? $0 : nil } }
    func takePoint() -> Point? {
      guard let x = take(), let y = take() else { return nil }
      return Point(x: x, y: y)
    }
    guard let size = takePoint() else { return nil }
    var answer = EngineAnswer(width: size.x, height: size.y, centres: [], curves: [])
    for _ in request.nodes {
      guard let centre = takePoint() else { return nil }
      answer.centres.append(centre)
    }
    for _ in request.edges {
      guard let count = take(), count >= 4, count < 1e6, let start = takePoint() else { return nil }
      var curve = Curve(start: start, segments: [])
      for _ in 0..<((Int(count) - 1) / 3) {
        guard let first = takePoint(), let second = takePoint(), let end = takePoint() else {
          return nil
        }
        curve.segments.append(Curve.Segment(control1: first, control2: second, end: end))
      }
      answer.curves.append(curve)
    }
    return rest.isEmpty ? answer : nil
  }
}

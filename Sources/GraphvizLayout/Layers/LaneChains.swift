/// Chains of arrows between boxes that stay in one lane.
struct LaneChains: Sendable {
  private let targets: [[Int]]

  /// O(b + a) for b boxes and a arrows.
  ///
  /// - Parameter lanes: the lane of each box.
  init(lanes: [String], joints: [(tail: Int, head: Int)]) {
    var targets = lanes.map { _ in [Int]() }
    for joint in joints where joint.tail != joint.head && lanes[joint.tail] == lanes[joint.head] {
      targets[joint.tail].append(joint.head)
    }
    self.targets = targets
  }

  /// Whether a chain leads from one of these boxes to another.
  ///
  /// O(n·(b + a)) for n of b boxes with a arrows.
  func join(_ boxes: [Int]) -> Bool {
    boxes.contains { start in
      var seen: Set = [start]
      var waiting = [start]
      while let box = waiting.popLast() {
        for target in targets[box] where seen.insert(target).inserted {
          if boxes.contains(target) { return true }
          waiting.append(target)
        }
      }
      return false
    }
  }
}

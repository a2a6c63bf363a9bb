/// Frames over several columns.
extension ColumnSearch {
  /// Puts in a frame, if that costs few crossings: one of eight, and two.
  mutating func add(_ frame: Int) {
    let kept = self
    weave.open(frame, around: stacks.members[frame])
    takeOut(stacks.members[frame])
    guard putBack(frame) else {
      self = kept
      return
    }
    wideFrames.append(frame)
    crossings = weave.crossings
    settle()
    searchOn(share: 0.25)
    weave.trim(frame)
    if crossings > kept.crossings * 9 / 8 + 2 || !weave.hasPlaces(for: wideFrames) { self = kept }
  }

  mutating func takeOut(_ frame: Int) {
    takeOut(stacks.members[frame])
    weave.removeRail(of: frame)
  }

  /// Puts a frame with its boxes back at its best place, and then each of the boxes; says whether
  /// there is one.
  ///
  /// How far apart its boxes stand along the flow stays as it was, but for single moves.
  mutating func putBack(_ frame: Int) -> Bool {
    let boxes = stacks.members[frame]
    let columns = boxes.map { weave.columnOfBox[$0] }
    guard let first = columns.min(), let last = columns.max() else { return false }
    let kept = weave
    var best: (crossings: Int, weave: Weave)?
    for shift in shifts(of: boxes) {
      weave = kept
      let insertion = FrameInsertion(
        of: (first...last).map { column in
          zip(boxes, columns).filter { $0.1 == column }.map(\.0)
        }, in: weave, from: first + shift, arrows: arrowsOfBox)
      weave.insertRail(of: frame, from: first + shift, at: insertion.gaps)
      for (box, column) in zip(boxes, columns) {
        Insertion(of: [box], in: weave, arrows: arrowsOfBox[box])
          .insert(into: &weave, columns: [column + shift])
      }
      for box in boxes {
        takeOut([box])
        putBack([box])
      }
      let now = weave.crossings
      if best.map({ now < $0.crossings }) ?? true { best = (now, weave) }
    }
    weave = best?.weave ?? kept
    return best != nil
  }

  /// How many columns on all of these boxes can stand.
  private func shifts(of boxes: [Int]) -> [Int] {
    let shifts = boxes.map { box in
      Set(columns(for: [box], with: boxes).map { $0 - weave.columnOfBox[box] })
    }
    return shifts.dropFirst().reduce(shifts[0]) { $0.intersection($1) }.sorted()
  }
}

package import Diagrams

extension Diagram {
  /// Gives everything its place.
  ///
  /// Graphviz is asked a few times with different separations, and the drawing with the fewest
  /// crossings and the best shape is kept; then heads that fall together are moved apart. The same
  /// diagram gives the same places. Time grows with boxes and arrows, mostly faster than linearly:
  /// 27 boxes and 45 arrows take about 40 ms, 400 boxes a second.
  ///
  /// Throws ``LayoutError`` for a diagram over `limits`, and whenever Graphviz fails.
  package func placed(
    limits: LayoutLimits = LayoutLimits()
  ) throws(LayoutError) -> PlacedDiagram {
    if boxes.count > limits.boxes {
      throw .tooLarge(part: "boxes", count: boxes.count, limit: limits.boxes)
    }
    if arrows.count > limits.arrows {
      throw .tooLarge(part: "arrows", count: arrows.count, limit: limits.arrows)
    }
    let metrics = boxes.map { BoxMetrics(of: $0, in: self) }
    guard !boxes.isEmpty else {
      return PageComposer(diagram: self, metrics: [], drawing: Drawing(frames: [], curves: [])).page
    }
    var best: (drawing: Drawing, cost: Double)?
    var failure: LayoutError?
    for trial in Trial.all(for: self) {
      do throws(LayoutError) {
        let drawing = try draw(trial, metrics: metrics, limits: limits)
        let cost = drawing.cost(for: direction)
        if best.map({ cost < $0.cost }) ?? true { best = (drawing, cost) }
      } catch {
        failure = failure ?? error
        if case .tooSlow = error { break }
      }
    }
    guard let drawing = best?.drawing else { throw failure ?? .incomplete }
    return PageComposer(diagram: self, metrics: metrics, drawing: drawing).page
  }

  private func draw(
    _ trial: Trial, metrics: [BoxMetrics], limits: LayoutLimits
  ) throws(LayoutError) -> Drawing {
    let columns = LaneColumns(of: self, crowd: trial.crowd)
    let request = trial.request(for: self, metrics: metrics, columns: columns)
    let answer = try GraphvizEngine.answer(request, limits: limits)
    var drawing = Drawing(
      frames: metrics.indices.map { index in
        Rect(
          centre: answer.centres[index], width: request.nodes[index].width,
          height: request.nodes[index].height)
      },
      curves: arrows.indices.map { index in
        Drawing.Joint(
          tail: request.edges[index].tail, head: request.edges[index].head,
          headWidth: arrows[index].headWidth, curve: answer.curves[index])
      })
    drawing.clearBoxes()
    drawing.spreadHeads()
    return drawing
  }
}

extension Arrow {
  /// Half the room that the head takes across its direction, with a little air.
  fileprivate var headWidth: Double {
    switch ending {
    case .promotes, .requires: 4.5 + strength.lineWidth * 0.5
    case .inhibits: 6.5 + strength.lineWidth * 0.75
    case .modulates: 5 + strength.lineWidth * 0.55
    case .plain: 2 + strength.lineWidth * 0.5
    }
  }
}

package import Diagrams
package import Figures
package import GraphvizLayout

/// A figure as a slide shows it: without a title of its own, in the direction that fills a slide
/// best, and with what the slide speaks of put forward.
///
/// All slides that show one figure share its layout, so that nothing moves from step to step.
package struct SlideFigure: Sendable {
  /// What the figure says in a sentence.
  package let title: String
  private let placed: PlacedDiagram?
  private let scene: @Sendable (Theme, Focus?) -> Scene

  /// Places `diagram` in several ways and keeps the one whose type is largest on a slide.
  package init(_ diagram: Diagram) throws(LayoutError) {
    var placed = try diagram.bare(.right, .low).placed()
    for (direction, spacing) in [(Diagram.Direction.right, Diagram.Spacing.narrow), (.down, .low)] {
      let other = try diagram.bare(direction, spacing).placed()
      if Self.scale(of: other) > Self.scale(of: placed) { placed = other }
    }
    let title = diagram.title
    self.title = title
    self.placed = placed
    scene = { [placed] theme, focus in
      Scene(placed, theme: theme, focus: focus).titled(title).trimmed(by: 20)
    }
  }

  /// A figure that is drawn in any theme by `scene`, whose margins are 24 points.
  package init(title: String, scene: @escaping @Sendable (Theme) -> Scene) {
    self.title = title
    placed = nil
    self.scene = { theme, _ in scene(theme).titled(title).trimmed(by: 20) }
  }

  package init(_ bars: BarChart) {
    let bare = bars.bare
    self.init(title: bars.chart.title) { Scene(bare, theme: $0) }
  }

  package init(_ map: TallyMap) {
    let bare = map.bare
    self.init(title: map.chart.title) { Scene(bare, theme: $0) }
  }

  package init(_ multiples: Multiples) {
    let bare = Multiples(
      chart: multiples.chart.bare, of: multiples.placed, panels: multiples.panels)
    self.init(title: multiples.chart.title) { Scene(bare, theme: $0) }
  }

  package init(_ timeline: Timeline) {
    let bare = timeline.bare
    self.init(title: timeline.title) { Scene(bare, theme: $0) }
  }

  package init(_ matrix: Matrix) {
    let bare = matrix.bare.placed()
    self.init(title: matrix.title) { Scene(bare, theme: $0) }
  }

  /// How much a drawing is scaled to fit the room below the title of a slide.
  private static func scale(of placed: PlacedDiagram) -> Double {
    min(SlidePage.width / placed.width, 330 / placed.height)
  }

  /// The figure with all of it forward, or with a focus.
  package func picture(theme: Theme, focus: Focus? = nil) -> SlidePicture {
    let scene = scene(theme, focus)
    return SlidePicture(
      scene: scene, alternative: ([title] + scene.description).joined(separator: "\n"))
  }
}

extension SlideFigure {
  /// The diagram that is drawn, if the figure is one and can have a focus.
  package var diagram: Diagram? { placed?.diagram }

  /// Puts forward boxes, all arrows between two of them, and further arrows with their ends.
  ///
  /// A joint of an arrow is forward where both ends of the arrow are.
  package func focus(boxIDs: Set<String>, arrowIDs: Set<String> = []) -> Focus {
    guard let diagram else { return Focus(boxIDs: boxIDs, arrowIDs: arrowIDs) }
    let asked = diagram.arrows.filter { arrowIDs.contains($0.id) }
    var boxes = boxIDs.union(asked.flatMap { [$0.from, $0.to] })
    let joints = diagram.boxes.filter { $0.role == .joint }.map(\.id)
    for joint in joints {
      let reaching = diagram.arrows.filter { $0.to == joint && $0.ending == .plain }.map(\.from)
      let leaving = diagram.arrows.filter { $0.from == joint }.map(\.to)
      if reaching.contains(where: boxes.contains), leaving.contains(where: boxes.contains) {
        boxes.insert(joint)
      } else {
        boxes.remove(joint)
      }
    }
    let between = diagram.arrows.filter { boxes.contains($0.from) && boxes.contains($0.to) }
    return Focus(boxIDs: boxes, arrowIDs: Set(between.map(\.id)))
  }
}

extension Diagram {
  /// The diagram without title, subtitle, notes, sources and captions, which the slide says; type as
  /// small as that of captions can't be read on a slide.
  fileprivate func bare(_ direction: Direction, _ spacing: Spacing) -> Diagram {
    let boxes = boxes.map { box in
      var box = box
      box.caption = nil
      return box
    }
    let arrows = arrows.map { arrow in
      Arrow(
        id: arrow.id, from: arrow.from, to: arrow.to, ending: arrow.ending,
        strength: arrow.strength, pattern: arrow.pattern, groupIDs: arrow.groupIDs,
        tone: arrow.tone, isContested: arrow.isContested, change: arrow.change,
        timing: arrow.timing, word: arrow.word, bundled: arrow.bundled, tooltip: arrow.tooltip,
        link: arrow.link, dataAttributes: arrow.dataAttributes)
    }
    let enclosures = enclosures.map {
      Enclosure(id: $0.id, title: $0.title, boxIDs: $0.boxIDs, bond: $0.bond, remark: $0.remark)
    }
    do {
      return try Diagram(
        prefix: prefix, title: "", description: description, direction: direction, spacing: spacing,
        lanes: lanes, groups: groups, boxes: boxes, arrows: arrows, enclosures: enclosures,
        wording: wording)
    } catch {
      preconditionFailure("parts of a sound diagram make a sound diagram: \(error)")
    }
  }
}

extension Chart {
  fileprivate var bare: Chart { Chart(prefix: prefix, title: "", description: description) }
}

extension BarChart {
  fileprivate var bare: BarChart {
    BarChart(
      chart: chart.bare, measure: measure, maximum: maximum, columns: columns, bars: bars,
      fills: fills, contested: contested)
  }
}

extension TallyMap {
  fileprivate var bare: TallyMap {
    TallyMap(chart: chart.bare, columns: columns, rows: rows, wording: wording)
  }
}

extension Timeline {
  fileprivate var bare: Timeline {
    Timeline(
      prefix: prefix, title: "", description: description, groups: groups, rows: rows, axis: axis,
      unit: unit, wording: wording)
  }
}

extension Matrix {
  fileprivate var bare: Matrix {
    Matrix(
      prefix: prefix, title: "", description: description, names: names, cells: cells,
      steps: steps, wording: wording)
  }
}

extension Scene {
  fileprivate func titled(_ title: String) -> Scene {
    Scene(
      width: width, height: height, theme: theme, prefix: prefix, title: title,
      description: description, layers: layers)
  }
}

package import Diagrams
package import GraphvizLayout

/// One drawing several times, each time with something else put forward.
package struct Multiples: Sendable {
  /// One of the drawings.
  package struct Panel: Sendable {
    package let title: String
    package let subtitle: String
    package let focus: Focus

    package init(title: String, subtitle: String, focus: Focus) {
      self.title = title.displayable
      self.subtitle = subtitle.displayable
      self.focus = focus
    }
  }

  package let chart: Chart
  package let placed: PlacedDiagram
  package let panels: [Panel]

  package init(chart: Chart, of placed: PlacedDiagram, panels: [Panel]) {
    self.chart = chart
    self.placed = placed
    self.panels = panels
  }
}

extension Scene {
  /// Draws all panels at full size, side by side or one above the other, whichever is nearer to
  /// the shape of a page; one legend for all.
  package init(_ multiples: Multiples, theme: Theme = .light) {
    let composer = MultiplesComposer(multiples: multiples, theme: theme)
    self = composer.scene
  }
}

/// Puts the panels of small multiples on a page.
private struct MultiplesComposer {
  private static let gap = 24.0
  private static let titleStyle = TextStyle(size: 14, isBold: true)
  private static let subtitleStyle = TextStyle(size: 11.5)
  private static let headRoom = 42.0

  let multiples: Multiples
  let theme: Theme

  private var placed: PlacedDiagram { multiples.placed }

  /// The part of the drawing that is repeated: all bands.
  private var window: Rect {
    guard let first = placed.bands.first?.frame else {
      return Rect(x: 0, y: 0, width: placed.width, height: placed.height)
    }
    return placed.bands.reduce(first) { $0.union($1.frame) }
  }

  private var isSideBySide: Bool {
    let window = window
    let count = Double(max(1, multiples.panels.count))
    func cost(_ width: Double, _ height: Double) -> Double {
      let ratio = width / height / 1.5
      return max(ratio, 1 / ratio)
    }
    return cost(window.width * count, window.height) < cost(window.width, window.height * count)
  }

  var scene: Scene {
    let window = window
    let isSideBySide = isSideBySide
    let columns = isSideBySide ? Double(multiples.panels.count) : 1
    let width =
      2 * ChartPage.margin + columns * window.width + max(0, columns - 1) * Self.gap
    let page = ChartPage(chart: multiples.chart, theme: theme, width: width)
    let head = page.head
    var panels: [Scene.Panel] = []
    var texts = head.parts
    var corner = Point(x: ChartPage.margin, y: head.bottom)
    var bottom = head.bottom
    for (index, panel) in multiples.panels.enumerated() {
      texts += heading(of: panel, at: corner, width: window.width)
      let offset = Point(x: corner.x - window.x, y: corner.y + Self.headRoom - window.y)
      panels.append(
        Scene.Panel(
          drawing(panel.focus), at: Transform(offset: offset), idPrefix: "panel-\(index + 1)"))
      bottom = corner.y + Self.headRoom + window.height
      corner =
        isSideBySide
        ? Point(x: corner.x + window.width + Self.gap, y: corner.y)
        : Point(x: corner.x, y: bottom + Self.gap)
    }
    let (legend, end) = legend(from: bottom + 16)
    let foot = page.foot([], from: end - 6)
    return Scene.composed(
      panels + legend, width: width, height: foot.bottom, theme: theme,
      prefix: multiples.chart.prefix, title: multiples.chart.title,
      description: multiples.chart.description,
      layers: [
        Scene.Layer(name: "texts", parts: texts), Scene.Layer(name: "notes", parts: foot.parts),
      ])
  }

  /// The drawing without its own title, legend and notes.
  private func drawing(_ focus: Focus) -> Scene {
    let whole = Scene(placed, theme: theme, focus: focus)
    let layers = whole.layers.filter { $0.name != "legend" }.map { layer in
      guard layer.name == "texts" else { return layer }
      return Scene.Layer(
        name: layer.name, parts: layer.parts.filter { $0.classes.contains("heading") })
    }
    return whole.with(layers)
  }

  private func heading(of panel: Multiples.Panel, at corner: Point, width: Double) -> [Scene.Part] {
    let title = Paragraph.lines(of: panel.title, in: Self.titleStyle, width: width, most: 1)
    let subtitle = Paragraph.lines(
      of: panel.subtitle, in: Self.subtitleStyle, width: width, most: 1)
    return [
      ChartPage.text(
        title.first ?? "", Self.titleStyle, theme.ink, Point(x: corner.x, y: corner.y + 13),
        name: "panel-title"),
      ChartPage.text(
        subtitle.first ?? "", Self.subtitleStyle, theme.muted,
        Point(x: corner.x, y: corner.y + 30), name: "panel-subtitle"),
    ]
  }

  /// The legend of the drawing, moved below the panels, and where it ends.
  private func legend(from top: Double) -> (panels: [Scene.Panel], bottom: Double) {
    let frames = placed.legend.map { $0.swatch.union($0.text.frame) }
    guard let first = frames.first else { return ([], top) }
    let frame = frames.reduce(first) { $0.union($1) }
    let whole = Scene(placed, theme: theme)
    let offset = Point(x: ChartPage.margin - frame.x, y: top - frame.y)
    let legend = whole.with(whole.layers.filter { $0.name == "legend" })
    return ([Scene.Panel(legend, at: Transform(offset: offset))], top + frame.height + 4)
  }
}

extension Scene {
  /// The scene with other layers.
  fileprivate func with(_ layers: [Layer]) -> Scene {
    Scene(
      width: width, height: height, theme: theme, prefix: prefix, title: title,
      description: description, layers: layers)
  }
}

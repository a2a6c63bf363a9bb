package import Diagrams
import GraphvizLayout

extension Scene {
  /// Draws `placed` in the colours of `theme`: ground, cells, names, texts, legend.
  package init(_ placed: PlacedMatrix, theme: Theme = .light) {
    let painter = MatrixPainter(placed: placed, theme: theme)
    let layers = [
      Layer(name: "ground", parts: painter.ground),
      Layer(name: "cells", parts: painter.cells),
      Layer(name: "names", parts: painter.names),
      Layer(name: "texts", parts: painter.texts),
      Layer(name: "legend", parts: painter.legend),
    ]
    self.init(
      width: placed.width, height: placed.height, theme: theme, prefix: placed.matrix.prefix,
      title: placed.matrix.title, description: placed.matrix.description,
      layers: layers.filter { !$0.parts.isEmpty })
  }
}

/// Paints the parts of a matrix.
private struct MatrixPainter {
  let placed: PlacedMatrix
  let theme: Theme

  var ground: [Scene.Part] {
    let page = Rect(x: 0, y: 0, width: placed.width, height: placed.height)
    return [
      Scene.Part(
        classes: ["page"],
        shapes: [.rectangle(page, radius: 0, fill: theme.page, stroke: nil)])
    ] + placed.gaps.map { Scene.Part(classes: ["gap"], shapes: gap(in: $0)) }
  }

  var cells: [Scene.Part] {
    zip(placed.matrix.cells, placed.cells).map { cell, frame in
      let colour = theme.ramp(cell.step, of: placed.matrix.steps.count)
      let ink = theme.text(on: colour)
      let text = PlacedMatrix.text(cell.text, in: frame)
      var shapes: [Shape] = [.rectangle(frame, radius: 4, fill: colour, stroke: nil)]
      if let flag = cell.flag {
        shapes += self.flag(flag, in: PlacedMatrix.flagFrame(in: frame), ink: ink, ground: colour)
      }
      if let dot = cell.dot {
        shapes += self.dot(dot, in: PlacedMatrix.dotFrame(in: frame), ink: ink)
      }
      return Scene.Part(
        id: "cell-\(cell.first)-\(cell.second)", classes: ["cell", "step-\(cell.step)"],
        tooltip: cell.tooltip, dataAttributes: cell.dataAttributes,
        shapes: shapes + [.text(shape(text, ink))])
    }
  }

  var names: [Scene.Part] {
    placed.names.map { name in
      Scene.Part(
        classes: ["name"], tooltip: name.label == name.whole ? "" : name.whole.plainText,
        shapes: [
          .text(
            TextShape(
              runs: name.label.runs, style: name.style,
              colour: name.anchor == .start ? theme.ink : theme.muted, origin: name.origin,
              anchor: name.anchor))
        ])
    }
  }

  var texts: [Scene.Part] {
    placed.texts.map { text in
      let isStrong = text.role == .title || text.role == .heading
      return Scene.Part(
        classes: [text.role.rawValue],
        shapes: [.text(shape(text, isStrong ? theme.ink : theme.muted))])
    }
  }

  var legend: [Scene.Part] {
    placed.legend.map { entry in
      let sign = Rect(centre: entry.frame.centre, width: 10, height: 9)
      let swatch: [Shape] =
        switch entry.swatch {
        case .step(let step):
          [
            .rectangle(
              entry.frame, radius: 4, fill: theme.ramp(step, of: placed.matrix.steps.count),
              stroke: nil)
          ]
        case .dot(let dot):
          self.dot(dot, in: Rect(centre: sign.centre, width: 9, height: 9), ink: theme.ink)
        case .flag(let flag): self.flag(flag, in: sign, ink: theme.ink, ground: theme.page)
        case .empty: gap(in: entry.frame)
        }
      return Scene.Part(
        classes: ["legend-entry"], shapes: swatch + [.text(shape(entry.text, theme.muted))])
    }
  }

  private func shape(_ text: PlacedText, _ colour: Colour) -> TextShape {
    TextShape(
      runs: text.label.runs, style: text.style, colour: colour, origin: text.origin,
      anchor: text.anchor)
  }

  private func gap(in frame: Rect) -> [Shape] {
    [
      .rectangle(frame, radius: 4, fill: theme.bands.first, stroke: nil),
      .path(
        Path(through: [
          Point(x: frame.centre.x - 3, y: frame.centre.y),
          Point(x: frame.centre.x + 3, y: frame.centre.y),
        ]), fill: nil, stroke: Stroke(colour: theme.muted, width: 1)),
    ]
  }

  private func dot(_ dot: Matrix.Dot, in frame: Rect, ink: Colour) -> [Shape] {
    let radius = frame.width / 2 - 0.6
    let centre = frame.centre
    let stroke = Stroke(colour: ink, width: 1.2)
    let ring = Shape.circle(
      centre: centre, radius: radius, fill: dot == .full ? ink : nil, stroke: stroke)
    guard dot == .half else { return [ring] }
    let bow = radius * 0.5523
    func point(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + x, y: centre.y + y) }
    let half = Path([
      .move(point(0, -radius)),
      .curve(point(bow, -radius), point(radius, -bow), point(radius, 0)),
      .curve(point(radius, bow), point(bow, radius), point(0, radius)), .close,
    ])
    return [ring, .path(half, fill: ink, stroke: nil)]
  }

  private func flag(_ flag: Matrix.Flag, in frame: Rect, ink: Colour, ground: Colour) -> [Shape] {
    let corners = [
      Point(x: frame.centre.x, y: frame.y), Point(x: frame.maxX, y: frame.maxY),
      Point(x: frame.x, y: frame.maxY),
    ]
    return [
      .path(
        Path(through: corners, isClosed: true), fill: flag == .warning ? ink : nil,
        stroke: Stroke(colour: ink, width: 1.2, isRound: true))
    ]
  }
}

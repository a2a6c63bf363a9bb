package import Diagrams
package import GraphvizLayout

extension Scene {
  /// Draws `placed` in the colours of `theme`: ground, frames, arrows (weak ones first), boxes, text,
  /// legend.
  ///
  /// With a focus, boxes and arrows outside it are ghosts, and lie below the others; so are frames
  /// that hold ghosts alone.
  package init(_ placed: PlacedDiagram, theme: Theme = .light, focus: Focus? = nil) {
    let painter = ScenePainter(placed: placed, theme: theme)
    let arrows = ArrowPainter(placed: placed, theme: theme)
    let boxes = BoxPainter(diagram: placed.diagram, theme: theme)
    let enclosures = EnclosurePainter(theme: theme)
    func focused(_ parts: [Part], _ isForward: (Part) -> Bool) -> [Part] {
      guard focus != nil else { return parts }
      return parts.filter { !isForward($0) }.map { $0.ghosted(in: theme) }
        + parts.filter(isForward)
    }
    let enclosed = placed.diagram.enclosures.filter { enclosure in
      enclosure.boxIDs.contains { focus?.boxIDs.contains($0) ?? false }
    }
    let forward = Set(
      (focus?.boxIDs ?? []).map { "box-" + $0.idPart }
        + (focus?.arrowIDs ?? []).map { "arrow-" + $0.idPart }
        + enclosed.map { "enclosure-" + $0.id.idPart })
    let isForward = { (part: Part) in part.id.map(forward.contains) ?? false }
    let marks = arrows.marks.filter { focus?.arrowIDs.contains($0.arrowID) ?? true }
    let layers = [
      Layer(name: "ground", parts: painter.ground),
      Layer(
        name: "enclosures",
        parts: focused(
          placed.enclosures.map { enclosures.part(for: $0, among: placed.diagram.boxes) },
          isForward)),
      Layer(name: "arrows", parts: focused(arrows.parts, isForward)),
      Layer(name: "boxes", parts: focused(placed.boxes.map(boxes.part(for:)), isForward)),
      Layer(name: "marks", parts: marks.map(\.part)),
      Layer(name: "texts", parts: painter.texts),
      Layer(name: "legend", parts: placed.legend.map(painter.part(for:))),
    ]
    self.init(
      width: placed.width, height: placed.height, theme: theme, prefix: placed.diagram.prefix,
      title: placed.diagram.title, description: placed.diagram.description,
      layers: layers.filter { !$0.parts.isEmpty })
  }
}

/// Paints what is neither box nor arrow.
private struct ScenePainter {
  let placed: PlacedDiagram
  let theme: Theme

  var ground: [Scene.Part] {
    let page = Rect(x: 0, y: 0, width: placed.width, height: placed.height)
    let bands = placed.bands.enumerated().map { index, band in
      Scene.Part(
        id: "lane-" + band.lane.id.idPart, classes: ["lane"],
        shapes: [
          .rectangle(
            band.frame, radius: 9, fill: theme.bands[index % theme.bands.count], stroke: nil)
        ])
    }
    return [
      Scene.Part(
        classes: ["page"],
        shapes: [.rectangle(page, radius: 0, fill: theme.page, stroke: nil)])
    ] + bands
  }

  var texts: [Scene.Part] {
    placed.texts.map { text in
      Scene.Part(
        classes: [text.role.rawValue], link: text.link,
        shapes: [.text(shape(text, text.role == .title ? theme.ink : theme.muted))])
    }
  }

  private func shape(_ text: PlacedText, _ colour: Colour) -> TextShape {
    TextShape(
      runs: text.label.runs, style: text.style, colour: colour, origin: text.origin,
      anchor: text.anchor)
  }

  func part(for entry: PlacedLegendEntry) -> Scene.Part {
    let swatch = LegendPainter(diagram: placed.diagram, theme: theme)
      .shapes(for: entry.entry.swatch, in: entry.swatch)
    return Scene.Part(
      classes: ["legend-entry"], shapes: swatch + [.text(shape(entry.text, theme.muted))])
  }
}

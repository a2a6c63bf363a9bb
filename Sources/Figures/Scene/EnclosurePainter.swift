import Diagrams
import GraphvizLayout

/// Paints frames around boxes that belong together.
struct EnclosurePainter {
  let theme: Theme

  /// - Parameter boxes: the diagram's, whose labels the tooltip tells.
  func part(for placed: PlacedEnclosure, among boxes: [Box]) -> Scene.Part {
    let enclosure = placed.enclosure
    return Scene.Part(
      id: "enclosure-" + enclosure.id.idPart, classes: ["enclosure"],
      tooltip: enclosure.words(among: boxes),
      dataAttributes: [
        DataAttribute("boxes", enclosure.boxIDs.map(\.idPart).joined(separator: " "))
      ],
      shapes: [frame(placed.frame, radius: 13)]
        + placed.title.map { line in
          .text(
            TextShape(
              runs: line.label.runs, style: line.style, colour: theme.muted, origin: line.origin,
              anchor: line.anchor))
        })
  }

  /// The dotted line around a ground that is that of the page.
  func frame(_ frame: Rect, radius: Double) -> Shape {
    .rectangle(
      frame, radius: radius, fill: theme.page,
      stroke: Stroke(colour: theme.muted, width: 1.3, dashes: [0.1, 3.9], isRound: true))
  }
}

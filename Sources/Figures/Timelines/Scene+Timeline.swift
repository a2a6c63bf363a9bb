package import Diagrams
import GraphvizLayout

extension Scene {
  /// Draws a timeline in the colours of `theme`: bands, axis, overlaps, bars, texts, legend.
  ///
  /// What is there for sure is filled, what may be there is tinted with an outline, and an unknown
  /// end is open and dotted, so that it can't be taken for an end. Groups have a row of bars each,
  /// and their letters stand beside the bars, so that colour isn't needed.
  package init(_ timeline: Timeline, theme: Theme = .light) {
    let painter = TimelinePainter(layout: TimelineLayout(timeline), theme: theme)
    let layers = [
      Layer(name: "ground", parts: painter.ground),
      Layer(name: "overlaps", parts: painter.overlaps),
      Layer(name: "bars", parts: painter.bars),
      Layer(name: "texts", parts: painter.texts),
      Layer(name: "legend", parts: painter.legend),
    ]
    self.init(
      width: painter.layout.width, height: painter.layout.height, theme: theme,
      prefix: timeline.prefix, title: timeline.title, description: timeline.description,
      layers: layers.filter { !$0.parts.isEmpty })
  }
}

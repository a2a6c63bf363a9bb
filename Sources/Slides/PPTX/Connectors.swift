/// How the arrows of a figure are drawn in a presentation.
package enum Connectors: String, CaseIterable, Sendable {
  /// Freeform curves that copy the layout exactly, each grouped with its head.
  case curves
  /// Connectors glued to the boxes, so that they follow when someone moves a box.
  ///
  /// The program that shows the slides finds their way, which may lead through other boxes.
  case glued
}

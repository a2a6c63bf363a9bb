import Diagrams
package import Figures

/// A figure on a slide.
package struct SlidePicture: Sendable, Hashable {
  /// The figure as shapes; its own title is left out where the slide's title says it.
  package let scene: Scene
  /// The picture in words for those who cannot see it.
  package let alternative: String

  package init(scene: Scene, alternative: String) {
    self.scene = scene
    self.alternative = alternative.displayable
  }
}

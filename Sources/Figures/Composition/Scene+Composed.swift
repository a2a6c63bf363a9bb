package import Diagrams
package import GraphvizLayout

extension Scene {
  /// A scene on a larger page.
  package struct Panel: Sendable {
    package var scene: Scene
    package var transform: Transform
    /// What ids of its parts start with, so that panels don't share any; nil keeps them.
    package var idPrefix: String?

    package init(_ scene: Scene, at transform: Transform, idPrefix: String? = nil) {
      self.scene = scene
      self.transform = transform
      self.idPrefix = idPrefix
    }

    /// The room that the panel takes.
    package var frame: Rect {
      transform(Rect(x: 0, y: 0, width: scene.width, height: scene.height))
    }
  }

  /// The scene elsewhere and larger or smaller; its page is as large as it was made.
  package func transformed(_ transform: Transform) -> Scene {
    Scene(
      width: width * transform.scale, height: height * transform.scale, theme: theme,
      prefix: prefix,
      title: title, description: description, layers: layers.map { $0.transformed(transform) })
  }

  /// Several scenes on one page of `theme`, later ones above earlier ones.
  ///
  /// Layers keep their names and order within a panel; the panels' own pages are left out, as
  /// there is one now. Links, tooltips and data stay.
  package static func composed(
    _ panels: [Panel], width: Double, height: Double, theme: Theme, prefix: String,
    title: String, description: [String], layers: [Layer] = []
  ) -> Scene {
    let page = Part(
      classes: ["page"],
      shapes: [
        .rectangle(
          Rect(x: 0, y: 0, width: width, height: height), radius: 0, fill: theme.page, stroke: nil)
      ])
    let inner = panels.flatMap { panel in
      panel.scene.layers.map { layer in
        let parts = layer.parts.filter { !$0.classes.contains("page") }.map { part in
          var part = part
          if let prefix = panel.idPrefix { part.id = part.id.map { "\(prefix)-\($0)" } }
          return part
        }
        return Layer(name: layer.name, parts: parts).transformed(panel.transform)
      }
    }
    return Scene(
      width: width, height: height, theme: theme, prefix: prefix, title: title,
      description: description,
      layers: ([Layer(name: "ground", parts: [page])] + inner + layers)
        .filter { !$0.parts.isEmpty })
  }
}

extension Scene.Layer {
  fileprivate func transformed(_ transform: Transform) -> Scene.Layer {
    Scene.Layer(name: name, parts: parts.map { $0.transformed(transform) })
  }
}

extension Scene.Part {
  /// The part elsewhere and larger or smaller, with all that it says.
  package func transformed(_ transform: Transform) -> Scene.Part {
    var part = self
    part.shapes = shapes.map { $0.transformed(transform) }
    return part
  }
}

package import Diagrams

/// A placed drawing as shapes with colours: what each writer puts down in its own words.
///
/// Points, origin at the top left, y downwards; what comes later covers what comes earlier.
package struct Scene: Sendable, Hashable {
  package let width: Double
  package let height: Double
  package let theme: Theme
  /// What ids start with.
  package let prefix: String
  package let title: String
  /// The drawing in words.
  package let description: [String]
  package let layers: [Layer]

  package init(
    width: Double, height: Double, theme: Theme, prefix: String, title: String,
    description: [String], layers: [Layer]
  ) {
    self.width = width
    self.height = height
    self.theme = theme
    self.prefix = prefix
    self.title = title
    self.description = description
    self.layers = layers
  }
}

extension Scene {
  /// Parts of one kind.
  package struct Layer: Sendable, Hashable {
    package let name: String
    package let parts: [Part]

    package init(name: String, parts: [Part]) {
      self.name = name
      self.parts = parts
    }
  }

  /// Shapes that belong together: a box with its label, an arrow with its head.
  package struct Part: Sendable, Hashable {
    /// Without the prefix; nil for parts that nobody refers to.
    package var id: String?
    package var classes: [String] = []
    /// What a pointer or screen reader gets to know.
    package var tooltip: String = ""
    package var link: Link?
    /// Whether the last shape alone leads to `link` where links are rectangles, as in PDF.
    package var isLinkedAtEnd = false
    package var dataAttributes: [DataAttribute] = []
    /// The ids of the parts that an arrow leads from and to.
    package var joined: [String] = []
    package var shapes: [Shape]

    package init(
      id: String? = nil, classes: [String] = [], tooltip: String = "", link: Link? = nil,
      isLinkedAtEnd: Bool = false, dataAttributes: [DataAttribute] = [],
      joined: [String] = [], shapes: [Shape]
    ) {
      self.id = id
      self.classes = classes
      self.tooltip = tooltip
      self.link = link
      self.isLinkedAtEnd = isLinkedAtEnd
      self.dataAttributes = dataAttributes
      self.joined = joined
      self.shapes = shapes
    }
  }
}

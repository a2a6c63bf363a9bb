import Diagrams

/// What may be chosen about a figure without changing what it says.
public struct FigureOptions: Sendable, Hashable {
  /// The way arrows run.
  public enum Direction: String, Sendable, CaseIterable {
    case right
    case down
  }

  public var direction: Direction
  /// Most boxes; what doesn't fit is left out, and the figure says so.
  public var boxLimit: Int
  /// Whether sources are listed below the figure.
  public var listsReferences: Bool
  /// What is put forward, in figures of routes; nil for everything.
  public var focus: FigureFocus?

  /// - Parameter boxLimit: at least 4; a page takes about 26.
  public init(
    direction: Direction = .right, boxLimit: Int = 26, listsReferences: Bool = false,
    focus: FigureFocus? = nil
  ) {
    self.direction = direction
    self.boxLimit = max(4, boxLimit)
    self.listsReferences = listsReferences
    self.focus = focus
  }

  /// Where a reader finds an arrow's sources, for the notes.
  var sourceNote: String {
    listsReferences
      ? "An arrow's numbers lead to the sources below."
      : "Each arrow's source stands in its tooltip."
  }

  var diagramDirection: Diagram.Direction {
    switch direction {
    case .right: .right
    case .down: .down
    }
  }
}

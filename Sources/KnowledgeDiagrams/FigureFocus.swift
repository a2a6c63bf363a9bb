public import KnowledgeQueries

/// Which of the drawn routes a figure puts forward; all else stays in its place as a ghost.
public enum FigureFocus: Sendable, Hashable {
  /// All routes through the entity of this name.
  case entity(String)
  /// The route of this number in the answer, from 1.
  case route(Int)
}

/// Why a figure can't put forward what was asked for.
public enum FocusError: Error, Sendable, Equatable {
  /// The name means no entity.
  case unknown(QueryError)
  /// No drawn route passes the entity; `passed` are the ids of those that routes do pass.
  case notPassed(EntityReference, passed: [String])
  /// The answer lists fewer routes.
  case noRoute(Int, count: Int)
  /// The route's boxes don't fit into the figure; `drawn` are numbers of routes that do.
  case notDrawn(Int, drawn: [Int])
}

extension FocusError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let error): "\(error)"
    case .notPassed(let entity, let passed):
      "no drawn route passes '\(entity.id)'; "
        + "they pass \(Self.list(passed.map { "'\($0)'" })); more boxes draw more routes"
    case .noRoute(let number, let count):
      "there is no route \(number); "
        + (count == 0 ? "the answer has none" : "the answer lists 1 to \(count)")
    case .notDrawn(let number, let drawn):
      "route \(number) isn't drawn, as its boxes don't fit; "
        + "drawn are \(Self.list(drawn.map(String.init))); more boxes draw more routes"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(20).joined(separator: ", ")
      + (names.count > 20 ? " and \(names.count - 20) more" : "")
  }
}

/// What became of a part between two versions of what is drawn.
///
/// Told by a sign and a line besides colour: `+` and a thick solid line, `−` and a thinner dashed one,
/// `Δ` and a thick solid one.
package enum Change: String, Sendable, Hashable, CaseIterable {
  case added, removed, changed

  /// The sign that stands on the part.
  package var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "Δ"
    }
  }
}

extension Theme {
  /// The colours of a part that changed: green, grey or blue; on paper greys, what came darkest.
  package func paint(for change: Change) -> Paint {
    switch change {
    case .added: paint(for: name == Theme.print.name ? .first : .fourth)
    case .changed: paint(for: .third)
    case .removed: neutral
    }
  }
}

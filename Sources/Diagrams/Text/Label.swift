/// A name as it is typeset: text with subscripts and superscripts.
///
/// `5-HT_{2A}` and `Ca^{2+}` mark them; Unicode's own subscripts and superscripts (`CO₂`, `Ca²⁺`)
/// become the same. An unclosed brace is plain text.
///
/// ```swift
/// Label("5-HT_{2A} receptor").plainText  // "5-HT2A receptor"
/// ```
package struct Label: Sendable, Hashable {
  /// Where a piece of text stands.
  package enum Position: Sendable, Hashable {
    case baseline, lowered, raised
  }

  /// Text that stands at one height.
  package struct Run: Sendable, Hashable {
    package let text: String
    package let position: Position

    package init(_ text: String, _ position: Position = .baseline) {
      self.text = text
      self.position = position
    }

    package func width(in style: TextStyle) -> Double {
      TextMetrics.width(of: text, in: position == .baseline ? style : style.script)
    }
  }

  package let runs: [Run]

  /// Reads marked-up text; what cannot be shown is dropped, see `displayable`.
  package init(_ markup: String) {
    runs = LabelMarkup.runs(of: markup.displayable)
  }

  package init(runs: [Run]) {
    self.runs = runs
  }

  /// The text alone, for tooltips, tables and screen readers.
  package var plainText: String { runs.map(\.text).joined() }

  /// The text with its subscripts and superscripts marked.
  package var markup: String {
    runs.map { run in
      switch run.position {
      case .baseline: run.text
      case .lowered: "_{\(run.text)}"
      case .raised: "^{\(run.text)}"
      }
    }.joined()
  }

  /// The width on one line, in points.
  package func width(in style: TextStyle) -> Double {
    runs.reduce(0) { $0 + $1.width(in: style) }
  }
}

extension Label: ExpressibleByStringLiteral {
  package init(stringLiteral markup: String) {
    self.init(markup)
  }
}

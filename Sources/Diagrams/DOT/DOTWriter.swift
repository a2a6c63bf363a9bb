extension Diagram {
  /// The diagram as text for Graphviz, complete enough to look good with plain `dot -Tsvg`.
  ///
  /// Lanes are ranks beside their titles, colours are those of the theme, and badges are letters
  /// before the labels. Nodes are called `n0`, `n1` …; ids, names and tooltips appear only as quoted
  /// or escaped text. Frames are left out, as they would have to be clusters, and Graphviz 2.42 may
  /// crash over a cluster of nodes that are also ranked. Ends with a line feed.
  package func dotText(theme: Theme = .light) -> String {
    DOTWriter(diagram: self, theme: theme).text
  }
}

private struct DOTWriter {
  let diagram: Diagram
  let theme: Theme

  var text: String {
    let columns = LaneColumns(of: diagram)
    let positions = diagram.positions
    var lines = ["digraph \(quoted(diagram.prefix)) {"]
    lines += settings
    for (column, lane) in columns.laneOfColumn.enumerated() {
      let isFirst = column == 0 || columns.laneOfColumn[column - 1] != lane
      lines.append("  c\(column) [\(spine(title: isFirst ? diagram.lanes[lane].title : ""))];")
    }
    for column in columns.laneOfColumn.indices.dropFirst() {
      lines.append("  c\(column - 1) -> c\(column) [style=invis, weight=100];")
    }
    for (index, box) in diagram.boxes.enumerated() {
      lines.append("  n\(index) [\(attributes(of: box))];")
    }
    for column in columns.laneOfColumn.indices {
      let members = diagram.boxes.indices.filter { columns.columnOfBox[$0] == column }
      let names = (["c\(column)"] + members.map { "n\($0)" }).joined(separator: "; ")
      lines.append("  { rank=same; \(names) }")
    }
    for arrow in diagram.arrows {
      let ends = (positions[arrow.from] ?? 0, positions[arrow.to] ?? 0)
      lines.append("  n\(ends.0) -> n\(ends.1) [\(attributes(of: arrow))];")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private var settings: [String] {
    let heading = [diagram.heading, diagram.subtitle]
      .flatMap { Paragraph.lines(of: $0, in: Self.headingStyle, width: 900) }
      .map { Label($0).runs }
    let direction = diagram.direction == .right ? "LR" : "TB"
    return [
      "  graph [rankdir=\(direction), nodesep=0.25, ranksep=0.6, splines=spline, remincross=true,"
        + " searchsize=300, bgcolor=\(quoted(theme.page.hex)), pad=0.3, labelloc=t, labeljust=l,"
        + " fontname=\"Helvetica-Bold\", fontsize=18, fontcolor=\(quoted(theme.ink.hex)),"
        + " label=\(label(of: heading, isLeft: true))];",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica-Bold\", fontsize=12.5,"
        + " margin=\"0.16,0.09\", height=0.4, penwidth=1.3];",
      "  edge [arrowsize=0.7, fontname=\"Helvetica\", fontsize=9,"
        + " fontcolor=\(quoted(theme.muted.hex))];",
    ]
  }

  private static let headingStyle = TextStyle(size: 18, isBold: true)
  private static let laneStyle = TextStyle(size: 10)

  private func spine(title: String) -> String {
    let lines = Paragraph.lines(of: title.uppercased(), in: Self.laneStyle, width: 200, most: 3)
    return "shape=plaintext, style=\"\", fontname=\"Helvetica\", fontsize=10, height=0.3,"
      + " fontcolor=\(quoted(theme.muted.hex)), label=\(quoted(lines.joined(separator: "\n")))"
  }

  private func attributes(of box: Box) -> String {
    let paint = theme.paint(for: box, in: diagram)
    var parts = [
      "label=\(label(of: box))", "color=\(quoted(paint.border.hex))",
      "fillcolor=\(quoted(paint.fill.hex))", "fontcolor=\(quoted(paint.text.hex))",
      "id=\(quoted(diagram.prefix + "-box-" + box.id.idPart))",
      "tooltip=\(quoted(box.tooltip.isEmpty ? box.label.plainText : box.tooltip))",
    ]
    if box.change == .removed { parts.append("style=\"rounded,filled,dashed\"") }
    if box.isTerminal { parts.append("fontsize=15") }
    if box.role == .joint { parts.append("shape=point, width=0.1, height=0.1") }
    if box.isHighlighted { parts.append("peripheries=2") }
    if let link = box.link { parts.append("URL=\(quoted(link.address))") }
    return parts.joined(separator: ", ")
  }

  private func attributes(of arrow: Arrow) -> String {
    let head =
      switch arrow.ending {
      case .promotes: "normal"
      case .inhibits: "tee"
      case .modulates: "odot"
      case .requires: "diamond"
      case .plain: "none"
      }
    var parts = [
      "color=\(quoted(theme.line(for: arrow, in: diagram).hex))", "arrowhead=\(head)",
      "penwidth=\(arrow.strength.lineWidth)", "style=\(arrow.pattern.rawValue)",
      "weight=\(1 << (arrow.strength.rawValue - 1))",
      "id=\(quoted(diagram.prefix + "-arrow-" + arrow.id.idPart))",
    ]
    if !arrow.tooltip.isEmpty { parts.append("tooltip=\(quoted(arrow.tooltip))") }
    if let link = arrow.link { parts.append("URL=\(quoted(link.address))") }
    let marks = marks(of: arrow)
    if !marks.isEmpty { parts.append("label=\(quoted(marks))") }
    if marks.count == 1 { parts.append("fontsize=14") }
    return parts.joined(separator: ", ")
  }

  /// What stands on an arrow elsewhere, in signs and words, as a DOT file has no legend.
  private func marks(of arrow: Arrow) -> String {
    let sign = arrow.change?.sign ?? (arrow.isContested ? "≠" : nil)
    return [sign, arrow.word, arrow.timing?.words].compactMap { $0 }.joined(separator: " ")
  }

  private func label(of box: Box) -> String {
    let metrics = BoxMetrics(of: box, in: diagram)
    let badges =
      box.change?.sign ?? diagram.groups(box.groupIDs).map(\.badge).joined(separator: "·")
    let start = (badges.isEmpty ? "" : badges + "  ") + (box.tone == .harm ? "⚠ " : "")
    return label(
      of: metrics.label.lines.map(\.runs), after: start,
      caption: (metrics.caption?.lines ?? []).map(\.plainText))
  }

  /// A quoted label, or an HTML-like one where there are subscripts or a caption.
  private func label(
    of lines: [[Label.Run]], after start: String = "", caption: [String] = [], isLeft: Bool = false
  ) -> String {
    guard !caption.isEmpty || lines.contains(where: { $0.contains { $0.position != .baseline } })
    else {
      let rows = lines.map { line in quotedInside(line.map(\.text).joined()) }
      let text = isLeft ? rows.map { $0 + "\\l" }.joined() : rows.joined(separator: "\\n")
      return "\"\(quotedInside(start))\(text)\""
    }
    let rows = lines.map { line in
      line.map { run in
        let text = escapedForHTML(run.text)
        return switch run.position {
        case .baseline: text
        case .lowered: "<SUB>\(text)</SUB>"
        case .raised: "<SUP>\(text)</SUP>"
        }
      }.joined()
    }
    let text =
      isLeft
      ? rows.map { $0 + "<BR ALIGN=\"LEFT\"/>" }.joined() : rows.joined(separator: "<BR/>")
    let size = BoxMetrics.captionStyle.size
    let small = caption.map {
      "<BR/><FONT FACE=\"Helvetica\" POINT-SIZE=\"\(size)\">\(escapedForHTML($0))</FONT>"
    }
    return "<\(escapedForHTML(start))\(text)\(small.joined())>"
  }

  private func quoted(_ text: String) -> String { "\"\(quotedInside(text))\"" }

  /// Escapes for a quoted string in which Graphviz also reads `\n` and HTML entities.
  ///
  /// By scalars, as a quote with a mark upon it is another character but still ends a string. A
  /// long text becomes several strings joined by `+`, as Graphviz reads 16,384 bytes at once.
  private func quotedInside(_ text: String) -> String {
    text.unicodeScalars.enumerated().reduce(into: "") { escaped, scalar in
      if scalar.offset > 0, scalar.offset % 4000 == 0 { escaped += "\" + \"" }
      switch scalar.element {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar.element)
      }
    }
  }

  private func escapedForHTML(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

import Diagrams
import Figures

/// What a part of a figure is called among the objects of its slide.
struct PartName {
  private let part: Scene.Part

  init(_ part: Scene.Part) {
    self.part = part
  }

  /// Short enough for a list of objects.
  var text: String {
    let words = part.isArrow ? statement : part.text
    let kind = part.classes.first ?? ""
    if part.isArrow || part.isBox, !words.isEmpty { return words.shortened }
    if let id = part.id, part.text.isEmpty { return id.spelt.shortened }
    let name = words.isEmpty ? kind.spelt : "\(kind.spelt): \(words)"
    return name.shortened
  }

  /// What a piece of the part is called in the part's group.
  func text(of piece: PartShapes.Piece) -> String {
    let words = piece.lines.flatMap(\.runs).map(\.text).joined()
    return switch piece.role {
    case .body: part.isBox ? text : "Body"
    case .halo: "Halo"
    case .badge: "Badge \(words)"
    case .sign: "Sign"
    case .text: "Text \(words)".shortened
    case .line: "Line"
    case .head: "Head"
    case .gap: "Gap"
    }
  }

  /// The tooltip without what it says about the statement: grades, sources.
  private var statement: String {
    let ends = [": ", "; ", " ["].compactMap { part.tooltip.firstRange(of: $0)?.lowerBound }
    guard let end = ends.min() else { return part.tooltip }
    return String(part.tooltip[..<end])
  }
}

extension Scene.Part {
  /// The label of a box, the words of a text.
  fileprivate var text: String {
    let lines = shapes.compactMap { shape in
      if case .text(let line) = shape { line } else { nil }
    }
    // A caption stands below the label in smaller type.
    let style = isBox ? lines.map(\.style).max { $0.size < $1.size } : lines.last?.style
    let label = lines.reversed().drop { $0.style != style }.prefix { $0.style == style }.reversed()
    return label.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
  }
}

extension String {
  /// `legend-entry` as "Legend entry".
  fileprivate var spelt: String {
    let words = String(map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// At most 120 characters, and no space at the end.
  fileprivate var shortened: String {
    var short = count > 120 ? prefix(119) + "…" : self[...]
    while short.last == " " { short.removeLast() }
    return String(short)
  }
}

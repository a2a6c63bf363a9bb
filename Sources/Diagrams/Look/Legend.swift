/// The key to a drawing: what it uses, in its words, and nothing else.
package struct Legend: Sendable, Hashable {
  /// A sample of what an entry explains.
  package enum Swatch: Sendable, Hashable {
    /// A tinted box with the badge of the group at this place in `Diagram.groups`.
    case group(Int)
    /// The divided badge of the groups at these places.
    case severalGroups([Int])
    case harm
    case goal
    case highlight
    case ending(Arrow.Ending)
    case strength(Arrow.Strength)
    case pattern(Arrow.Pattern)
    case contested
    case joint
    case change(Change)
    case timing(Timing)
    case references
    case bundle
    /// A frame.
    case enclosure

    /// The room the sample takes, in points.
    package var width: Double {
      switch self {
      case .group: 30
      case .severalGroups(let groups): BoxMetrics.badgeWidth(groups: groups.count)
      case .harm, .goal, .highlight, .enclosure: 30
      case .ending: 30
      case .strength, .pattern: 30
      case .contested, .joint: 26
      case .change: 30
      case .timing(let timing): ArrowMark.timing(timing).width
      case .references, .bundle: 26
      }
    }
  }

  /// One sample and what it means.
  package struct Entry: Sendable, Hashable {
    package let swatch: Swatch
    package let text: String
  }

  /// Entries in families (boxes, endings, strengths, patterns, marks); empty families are left out.
  package let families: [[Entry]]

  /// Finds what `diagram` uses.
  ///
  /// O(n) in its boxes and arrows.
  package init(of diagram: Diagram) {
    families = [
      Self.boxes(of: diagram), Self.endings(of: diagram), Self.strengths(of: diagram),
      Self.patterns(of: diagram), Self.marks(of: diagram),
    ].filter { !$0.isEmpty }
  }

  private static func boxes(of diagram: Diagram) -> [Entry] {
    let memberships = diagram.boxes.map(\.groupIDs) + diagram.arrows.map(\.groupIDs)
    let used = Set(memberships.flatMap { $0 })
    var entries = diagram.groups.indices.filter { used.contains(diagram.groups[$0].id) }
      .map { Entry(swatch: .group($0), text: diagram.groups[$0].name) }
    let shared = diagram.boxes.filter { diagram.groups($0.groupIDs).count > 1 }
      .flatMap(\.groupIDs)
    if !shared.isEmpty {
      let members = diagram.groups.indices.filter { shared.contains(diagram.groups[$0].id) }
      entries.append(
        Entry(swatch: .severalGroups(members), text: diagram.wording.severalGroups))
    }
    let isHarm =
      diagram.boxes.contains { $0.tone == .harm } || diagram.arrows.contains { $0.tone == .harm }
    if isHarm { entries.append(Entry(swatch: .harm, text: diagram.wording.harm)) }
    if diagram.boxes.contains(where: { $0.role == .goal }) {
      entries.append(Entry(swatch: .goal, text: diagram.wording.goal))
    }
    if diagram.boxes.contains(where: \.isHighlighted) {
      entries.append(Entry(swatch: .highlight, text: diagram.wording.highlight))
    }
    if !diagram.enclosures.isEmpty {
      let bonds = diagram.enclosures.map { $0.bond.isEmpty ? diagram.wording.enclosure : $0.bond }
      let different = bonds.indices.filter { !bonds[..<$0].contains(bonds[$0]) }
      let text = different.map { bonds[$0] }.joined(separator: ", or ")
      entries.append(Entry(swatch: .enclosure, text: text))
    }
    return worded(entries)
  }

  private static func endings(of diagram: Diagram) -> [Entry] {
    // An arrow that goes on behind a joint has its ending there.
    let joints = Set(diagram.boxes.filter { $0.role == .joint }.map(\.id))
    let used = Set(
      diagram.arrows.filter { $0.ending != .plain || !joints.contains($0.to) }.map(\.ending))
    return worded(
      Arrow.Ending.allCases.filter(used.contains).map {
        Entry(swatch: .ending($0), text: diagram.wording.endings[$0] ?? "")
      })
  }

  private static func strengths(of diagram: Diagram) -> [Entry] {
    let used = Set(diagram.arrows.map(\.strength))
    return worded(
      Arrow.Strength.allCases.filter(used.contains).map {
        Entry(swatch: .strength($0), text: diagram.wording.strengths[$0] ?? "")
      })
  }

  private static func patterns(of diagram: Diagram) -> [Entry] {
    let used = Set(diagram.arrows.map(\.pattern))
    return worded(
      Arrow.Pattern.allCases.filter(used.contains).map {
        Entry(swatch: .pattern($0), text: diagram.wording.patterns[$0] ?? "")
      })
  }

  private static func marks(of diagram: Diagram) -> [Entry] {
    var entries: [Entry] = []
    if diagram.arrows.contains(where: { $0.isContested && $0.change == nil }) {
      entries.append(Entry(swatch: .contested, text: diagram.wording.contested))
    }
    let timings = Set(diagram.arrows.compactMap(\.timing))
    entries += Timing.allCases.filter(timings.contains).map {
      Entry(swatch: .timing($0), text: diagram.wording.timings[$0] ?? "")
    }
    if diagram.arrows.contains(where: { $0.bundled > 1 }) {
      entries.append(Entry(swatch: .bundle, text: diagram.wording.bundle))
    }
    if diagram.arrows.contains(where: { !$0.referenceNumbers.isEmpty }) {
      entries.append(Entry(swatch: .references, text: diagram.wording.references))
    }
    if diagram.boxes.contains(where: { $0.role == .joint }) {
      entries.append(Entry(swatch: .joint, text: diagram.wording.joint))
    }
    let used = Set(diagram.boxes.compactMap(\.change) + diagram.arrows.compactMap(\.change))
    entries += Change.allCases.filter(used.contains).map {
      Entry(swatch: .change($0), text: diagram.wording.changes[$0] ?? "")
    }
    return worded(entries)
  }

  private static func worded(_ entries: [Entry]) -> [Entry] {
    entries.map { Entry(swatch: $0.swatch, text: $0.text.displayable) }.filter { !$0.text.isEmpty }
  }
}

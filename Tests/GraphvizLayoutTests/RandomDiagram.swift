import Diagrams
import TestSupport

/// Diagrams that nobody would draw: any box to any box, loops, parallels, cycles, empty lanes, and
/// frames around any boxes of a lane.
enum RandomDiagram {
  static func make(
    seed: UInt64, boxes count: Int, arrows: Int? = nil, direction: Diagram.Direction,
    spacing: Diagram.Spacing = .open, enclosures: Int = 0
  ) throws(DiagramError) -> Diagram {
    var random = SeededGenerator(seed: seed)
    let lanes = (0..<7).map { Lane(id: "l\($0)", title: "Lane number \($0)") }
    let words = ["BDNF", "5-HT_{2A} receptor", "Hippocampal plasticity", "Ca²⁺", "X", "PGC-1α"]
    var boxes: [Box] = []
    for index in 0..<count {
      boxes.append(
        Box(
          id: "b\(index)", label: Label(words.randomElement(using: &random) ?? ""),
          laneID: "l\(min(5, index * 7 / max(1, count)))",
          role: index == 0 ? .start(.first) : .ordinary,
          groupIDs: [[], ["a"], ["b"], ["a", "b"]].randomElement(using: &random) ?? [],
          tone: Int.random(in: 0..<6, using: &random) == 0 ? .harm : .normal,
          isHighlighted: index == count / 2))
    }
    var made: [Arrow] = []
    for index in 0..<(arrows ?? count * 8 / 5) {
      let from = Int.random(in: 0..<count, using: &random)
      let ahead = min(count - 1, from + Int.random(in: 0...max(1, count / 3), using: &random))
      let anywhere = Int.random(in: 0..<count, using: &random)
      let to = Int.random(in: 0..<6, using: &random) == 0 ? anywhere : ahead
      made.append(
        Arrow(
          id: "a\(index)", from: "b\(from)", to: "b\(to)",
          ending: Arrow.Ending.allCases.randomElement(using: &random) ?? .plain,
          strength: Arrow.Strength.allCases.randomElement(using: &random) ?? .weak,
          pattern: Arrow.Pattern.allCases.randomElement(using: &random) ?? .solid,
          isContested: Int.random(in: 0..<12, using: &random) == 0))
    }
    return try Diagram(
      title: "Random drawing \(seed)", subtitle: "Of \(count) boxes", direction: direction,
      spacing: spacing, lanes: lanes,
      groups: [
        Group(id: "a", name: "group a", badge: "A", hue: .first),
        Group(id: "b", name: "group b", badge: "B", hue: .second),
      ], boxes: boxes, arrows: made,
      enclosures: frames(enclosures, around: boxes, &random), notes: ["A note."],
      references: [Reference("A source.")])
  }

  /// Frames around two to five boxes that aren't in one yet.
  private static func frames(
    _ count: Int, around boxes: [Box], _ random: inout SeededGenerator
  ) -> [Enclosure] {
    var free = boxes
    return (0..<count).compactMap { index in
      guard let lane = free.randomElement(using: &random)?.laneID else { return nil }
      let members = free.filter { $0.laneID == lane }.shuffled(using: &random)
        .prefix(Int.random(in: 2...5, using: &random)).map(\.id)
      guard members.count > 1 else { return nil }
      free.removeAll { members.contains($0.id) }
      return Enclosure(
        id: "e\(index)", title: ["", "Kinds of X", "Parts of a 5-HT_{2A} complex"][index % 3],
        boxIDs: members)
    }
  }
}

import Diagrams
import Knowledge
import OrderedCollections

/// Draws moderations as arrows that land on the arrows of what they moderate.
///
/// A moderated arrow is split at a joint, which stands in the lane of its nearer end or of the
/// moderator, whichever lies further on, but not beyond its far end.
struct ModerationJoints {
  let graph: KnowledgeGraph
  private(set) var boxes: [Box]
  private(set) var arrows: [Arrow]
  /// What was drawn, in words.
  private(set) var sentences: [String] = []

  init(graph: KnowledgeGraph, boxes: [Box], arrows: [Arrow]) {
    self.graph = graph
    self.boxes = boxes
    self.arrows = arrows
  }

  /// Adds a moderation if its moderator and an arrow that it acts upon are drawn.
  ///
  /// - Parameter motifs: what it may be called on its arrow.
  /// - Parameter relations: for an arrow's id the ids of the relations that it stands for.
  /// - Parameter numbers: of citations in the list of sources.
  mutating func add(
    _ moderation: Moderation, motifs: DrawnMotifs = DrawnMotifs(), relations: [String: [String]],
    numbers: [String: Int]
  ) {
    guard boxes.contains(where: { $0.id == moderation.moderator }),
      let moderator = graph.entities[moderation.moderator],
      let index = arrows.firstIndex(where: { arrow in
        relations[arrow.id]?.contains(where: moderation.relations.contains) ?? false
      }),
      arrows[index].from != moderator.id, arrows[index].to != moderator.id
    else { return }
    let joint = joint(on: index, for: moderator)
    let claim = "\(moderator.name) \(moderation.kind.rawValue) (\(sentence(moderation.moderated)))"
    let text = "\(claim): \(moderation.status.rawValue)"
    sentences.append(text)
    let citations = moderation.evidence.map(\.citation)
    let links = citations.compactMap { graph.citations[$0]?.link }
    let settings = moderation.evidence.filter { $0.supports != .no }.map(\.setting)
    let grade = moderation.evidence.filter { $0.supports != .no }.map(\.grade).max() ?? .theory
    arrows.append(
      Arrow(
        id: moderation.id, from: moderator.id, to: joint,
        ending: Self.ending(of: moderation.kind), strength: .init(grade),
        pattern: .init(settings.min() ?? .argument),
        isContested: moderation.status == .contested,
        timing: moderation.timeCourse.pattern.map { Timing($0) }, word: motifs.words[moderation.id],
        tooltip: ([text] + (motifs.remarks[moderation.id] ?? [])).joined(separator: "; "),
        link: links.first.flatMap { Link($0) },
        referenceNumbers: Set(citations.compactMap { numbers[$0] }).sorted(),
        dataAttributes: [DataAttribute("moderation", moderation.id)]))
  }

  /// The joint on an arrow, made if it isn't there yet.
  private mutating func joint(on index: Int, for moderator: Entity) -> String {
    let arrow = arrows[index]
    let id = "joint of \(arrow.id)"
    // A split arrow keeps its id on the part that leads on, so it is found again.
    if arrow.from == id { return id }
    let ends = [arrow.from, arrow.to].compactMap { graph.entities[$0]?.level }
    let nearer = ends.first ?? moderator.level
    let level = min(max(nearer, moderator.level), max(nearer, ends.last ?? nearer))
    boxes.append(
      Box(
        id: id, label: Label(""), laneID: level.rawValue, role: .joint, groupIDs: arrow.groupIDs,
        tooltip: arrow.tooltip))
    arrows[index] = arrow.part(
      id: arrow.id, from: id, to: arrow.to, ending: arrow.ending, isMarked: true)
    arrows.append(
      arrow.part(id: "to \(id)", from: arrow.from, to: id, ending: .plain, isMarked: false))
    return id
  }

  private func sentence(_ claim: String) -> String {
    let words = claim.split(separator: " ").map(String.init)
    return words.map { graph.entities[$0]?.name ?? $0 }.joined(separator: " ")
  }

  private static func ending(of kind: Moderation.Kind) -> Arrow.Ending {
    switch kind {
    case .enables: .requires
    case .amplifies: .promotes
    case .dampens, .blocks: .inhibits
    }
  }
}

extension Arrow {
  /// A part of this arrow between other ends.
  fileprivate func part(
    id: String, from: String, to: String, ending: Ending, isMarked: Bool
  ) -> Arrow {
    Arrow(
      id: id, from: from, to: to, ending: ending, strength: strength, pattern: pattern,
      groupIDs: groupIDs, tone: tone, isContested: isMarked && isContested,
      timing: isMarked ? timing : nil, word: isMarked ? word : nil, tooltip: tooltip, link: link,
      referenceNumbers: isMarked ? referenceNumbers : [],
      dataAttributes: dataAttributes)
  }
}

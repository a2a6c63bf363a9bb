import Diagrams
import Knowledge
import KnowledgeQueries
import OrderedCollections

/// The parts that every mechanism figure is put together from.
struct MechanismDiagram {
  let graph: KnowledgeGraph
  let options: FigureOptions
  var title: String
  var subtitle: String
  var groups: [Group] = []
  /// Entities to draw, in any order.
  var entities: Set<String> = []
  /// Relations to draw, in any order; both ends are among `entities`.
  var relations: Set<String> = []
  /// What part an entity plays; ordinary where none is given.
  var roles: [String: Box.Role] = [:]
  /// The groups of an entity.
  var membership: [String: [String]] = [:]
  /// The groups of a relation.
  var relationGroups: [String: [String]] = [:]
  /// Entities that work against what is hoped for.
  var harmful: Set<String> = []
  var highlighted: Set<String> = []
  /// Narrower and broader entity, joined by a plain line.
  var classLinks: [(member: String, group: String)] = []
  /// What became of entities and relations between two versions: by `entity` or `relation`, a
  /// space and the id.
  var changes: [String: Change] = [:]
  /// What changed in them, by the same keys.
  var changedValues: [String: [String]] = [:]
  /// What stands on the arrows of relations.
  var words: [String: String] = [:]
  /// Boxes and arrows that stand for several entities and relations.
  var collectedBoxes: [Box] = []
  var collectedArrows: [Arrow] = []
  var notes: [String] = []
  var lead: [String] = []
  /// Moderations to draw where both what moderates and what is moderated are drawn.
  var moderations: [Moderation] = []
  /// Patterns to name under entities and on arrows.
  var motifs = DrawnMotifs()
  var wording = LegendWording.mechanism

  /// The diagram: lanes by level, parts in the order of the graph.
  ///
  /// O(n + m log m) for n entities and m relations of the graph.
  func diagram() throws(DiagramError) -> Diagram {
    let drawn = graph.entities.values.filter { entities.contains($0.id) }
    let claims = graph.relations.values.filter { relations.contains($0.id) }
    let arrows = RelationArrow.grouping(Array(claims), in: graph)
    let frames = EntityFrames(
      of: drawn, claims: claims, in: graph,
      linked: Set(classLinks.map(\.group)))
    let cited = options.listsReferences ? citations(of: arrows, frames) : []
    let numbers = Dictionary(
      cited.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    var parts = ModerationJoints(
      graph: graph, boxes: drawn.map(box) + collectedBoxes,
      arrows: classLinks.map(classArrow) + arrows.map { arrow($0, numbers: numbers) }
        + collectedArrows)
    let sources = Dictionary(
      arrows.map { ($0.id, $0.relations.map(\.id)) }, uniquingKeysWith: { first, _ in first })
    for moderation in moderations {
      parts.add(moderation, motifs: motifs, relations: sources, numbers: numbers)
    }
    let levels = Set(parts.boxes.map(\.laneID))
    var wording = wording
    wording.endings[.plain] = plainWords(claims)
    return try Diagram(
      prefix: "figure", title: title, subtitle: subtitle + forward,
      description: lead + arrows.flatMap(sentences) + drawn.compactMap(changeSentence)
        + parts.sentences,
      direction: options.diagramDirection,
      lanes: Level.allCases.filter { levels.contains($0.rawValue) }.map(\.lane),
      groups: groups,
      boxes: parts.boxes, arrows: parts.arrows, enclosures: frames.enclosures(numbers: numbers),
      notes: notes,
      references: cited.map { Reference($0.reference, link: $0.link.flatMap { Link($0) }) },
      wording: wording)
  }

  /// What lines without a head say: class links, what the claims do whose arrows are such, and
  /// whatever is bundled.
  private func plainWords(_ claims: [Relation]) -> String {
    let predicates = Set(claims.map(\.predicate).filter { $0.ending == .plain })
    let words =
      (classLinks.isEmpty ? [] : ["is one of"])
      + Predicate.allCases.filter(predicates.contains).map(\.rawValue)
      + (collectedArrows.contains { $0.ending == .plain } ? ["is linked with"] : [])
    return words.joined(separator: ", ")
  }

  /// What is put forward, for the subtitle.
  private var forward: String {
    switch options.focus {
    case nil: return ""
    case .route(let number): return " · in front: route \(number)"
    case .entity(let name):
      let entity = try? EntityResolver(graph).entity(name)
      return " · in front: the routes through \(entity?.typesetLabel ?? name)"
    }
  }

  private func citations(of arrows: [RelationArrow], _ frames: EntityFrames) -> [Citation] {
    let evidence =
      arrows.flatMap(\.relations).flatMap(\.evidence) + moderations.flatMap(\.evidence)
      + frames.evidence
    let keys = Set(evidence.map(\.citation))
    return graph.citations.values.filter { keys.contains($0.id) }
  }

  private func box(_ entity: Entity) -> Box {
    Box(
      id: entity.id, label: Label(entity.typesetLabel),
      caption: motifs.captions[entity.id]?.joined(separator: " · "), laneID: entity.level.rawValue,
      role: roles[entity.id] ?? .ordinary, groupIDs: membership[entity.id] ?? [],
      tone: harmful.contains(entity.id) ? .harm : .normal,
      isHighlighted: highlighted.contains(entity.id), change: changes["entity " + entity.id],
      tooltip: ([
        changeSentence(of: entity) ?? entity.about.map { "\(entity.name): \($0)" } ?? entity.name
      ] + (motifs.remarks[entity.id] ?? [])).joined(separator: " – "),
      dataAttributes: [
        DataAttribute("entity", entity.id), DataAttribute("kind", entity.kind.rawValue),
        DataAttribute("level", entity.level.rawValue),
      ])
  }

  private func arrow(_ arrow: RelationArrow, numbers: [String: Int]) -> Arrow {
    let first = arrow.relations.first
    let groups = Set(arrow.relations.flatMap { relationGroups[$0.id] ?? [] })
    let isHarmful = first.map { harmful.contains($0.subject) } ?? false
    let found = Set(arrow.relations.map { changes["relation " + $0.id] })
    let change = found.count == 1 ? found.first ?? nil : .changed
    return arrow.arrow(
      from: first?.subject ?? "", to: first?.object ?? "", groupIDs: groups.sorted(),
      tone: isHarmful ? .harm : .normal, change: change,
      word: arrow.relations.lazy.compactMap { words[$0.id] ?? motifs.words[$0.id] }.first,
      sentences: sentences(of: arrow) + arrow.relations.flatMap { motifs.remarks[$0.id] ?? [] },
      numbers: numbers)
  }

  /// The claims of an arrow in words, each with what became of it.
  private func sentences(of arrow: RelationArrow) -> [String] {
    zip(arrow.relations, arrow.sentences).map { relation, sentence in
      told(sentence, changeOf: "relation " + relation.id) ?? sentence
    }
  }

  /// What became of an entity; nil for one that is the same.
  private func changeSentence(of entity: Entity) -> String? {
    told(entity.name, changeOf: "entity " + entity.id)
  }

  private func told(_ words: String, changeOf key: String) -> String? {
    guard let change = changes[key] else { return nil }
    let values = changedValues[key] ?? []
    return "\(change.rawValue): \(words)"
      + (values.isEmpty ? "" : " (\(values.joined(separator: "; ")))")
  }

  private func classArrow(_ link: (member: String, group: String)) -> Arrow {
    let member = graph.entities[link.member]?.name ?? link.member
    let group = graph.entities[link.group]?.name ?? link.group
    return Arrow(
      id: "\(link.member) is one of \(link.group)", from: link.member, to: link.group,
      ending: .plain, strength: .weak, groupIDs: membership[link.member] ?? [],
      tooltip: "\(member) is one of \(group); claims about these are told of it")
  }
}

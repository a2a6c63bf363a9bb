package import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

/// Draws what changed between two versions of a graph: entities and relations that came, went or
/// are told otherwise, with what they join.
public struct DifferenceDiagram: Sendable {
  private let difference: GraphDifference
  private let union: KnowledgeGraph
  private let options: FigureOptions

  /// - Parameter difference: the one from `old` to `new`.
  public init(
    _ difference: GraphDifference, from old: KnowledgeGraph, to new: KnowledgeGraph,
    options: FigureOptions
  ) {
    self.difference = difference
    self.options = options
    union = Self.union(of: old, and: new)
  }

  /// Everything in the new version, then what is only in the old one.
  private static func union(of old: KnowledgeGraph, and new: KnowledgeGraph) -> KnowledgeGraph {
    KnowledgeGraph(
      description: new.description,
      entities: Array(new.entities.values)
        + old.entities.values.filter { new.entities[$0.id] == nil },
      relations: Array(new.relations.values)
        + old.relations.values.filter { new.relations[$0.id] == nil },
      citations: Array(new.citations.values)
        + old.citations.values.filter { new.citations[$0.id] == nil })
  }

  /// The diagram, while boxes fit: changes of status first, those by most evidence before others;
  /// then what came and went, then the rest.
  package func diagram() throws(DiagramError) -> Diagram {
    var figure = MechanismDiagram(graph: union, options: options, title: title, subtitle: "")
    let relations = changedRelations
    var drawn = 0
    for (id, change) in relations {
      guard let relation = union.relations[id] else { continue }
      let wanted = figure.entities.union([relation.subject, relation.object])
      guard wanted.count <= options.boxLimit else { continue }
      figure.entities = wanted
      figure.relations.insert(id)
      figure.changes["relation " + id] = change
      drawn += 1
    }
    let entities = changedEntities
    var drawnEntities = 0
    for (id, change) in entities {
      guard figure.entities.contains(id) || figure.entities.count < options.boxLimit else {
        continue
      }
      figure.entities.insert(id)
      figure.changes["entity " + id] = change
      drawnEntities += 1
    }
    for change in difference.relations.changed {
      if change.changesStatus {
        figure.words[change.new.id] = change.new.status.rawValue
      }
      figure.changedValues["relation " + change.new.id] = change.values
    }
    for change in difference.entities.changed {
      figure.changedValues["entity " + change.part.id] = change.fields.map(\.words)
    }
    figure.subtitle = subtitle(
      relations: (drawn, relations.count), entities: (drawnEntities, entities.count))
    figure.wording.strengths = [:]
    figure.wording.patterns = [:]
    figure.lead = difference.relations.changed.filter(\.changesStatus).map { change in
      "\(change.new.sentence): \(change.old.status.rawValue) → \(change.new.status.rawValue) "
        + "because \(change.reasons.joined(separator: "; "))"
    }
    figure.notes = [
      [
        difference.sinceNote,
        figure.words.isEmpty ? nil : "A word on an arrow is its status now.",
        "What became of an arrow or a box stands in its tooltip; 'synergraph diff' says it in full.",
        "This is not medical advice.",
      ].compactMap { $0 }.joined(separator: " ")
    ]
    return try figure.diagram()
  }

  private var changedRelations: [(id: String, change: Change)] {
    let found = difference.relations
    let statuses = found.changed.filter(\.changesStatus).enumerated().sorted { left, right in
      (-left.element.evidence.count, left.offset) < (-right.element.evidence.count, right.offset)
    }
    return statuses.map { ($0.element.new.id, .changed) }
      + found.added.map { ($0.id, .added) } + found.removed.map { ($0.id, .removed) }
      + found.changed.filter { !$0.changesStatus }.map { ($0.new.id, .changed) }
  }

  private var changedEntities: [(id: String, change: Change)] {
    let found = difference.entities
    return found.added.map { ($0.id, .added) } + found.removed.map { ($0.id, .removed) }
      + found.changed.map { ($0.part.id, .changed) }
  }

  private var title: String {
    guard !difference.isEmpty else { return "\(difference.versions): nothing changed" }
    let statuses = difference.relations.changed.count(where: \.changesStatus)
    guard statuses > 0 else { return "\(difference.versions): what changed" }
    return
      "\(difference.versions): \(statuses) \(statuses == 1 ? "relation has" : "relations have") "
      + "another status"
  }

  private func subtitle(
    relations: (drawn: Int, all: Int), entities: (drawn: Int, all: Int)
  ) -> String {
    func words(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) \(count == 1 ? one : many)"
    }
    let found = difference
    var parts = [
      words(found.relations.added.count, "relation added", "relations added"),
      "\(found.relations.removed.count) removed", "\(found.relations.changed.count) changed",
      words(found.entities.added.count, "entity added", "entities added"),
      "\(found.entities.removed.count) removed", "\(found.entities.changed.count) changed",
    ]
    let left = relations.all - relations.drawn + entities.all - entities.drawn
    if left > 0 { parts.append(words(left, "change isn't drawn", "changes aren't drawn")) }
    return parts.joined(separator: " · ")
  }
}

extension GraphDifference.ClaimChange {
  /// What changed in the claim, a phrase for each value.
  fileprivate var values: [String] {
    let kinds = GraphDifference.EvidenceChange.Kind.allCases.compactMap { kind -> String? in
      let count = evidence.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return (changesStatus ? ["status: \(old.status.rawValue) → \(new.status.rawValue)"] : [])
      + (kinds.isEmpty ? [] : ["evidence: \(kinds.joined(separator: ", "))"])
      + fields.map(\.words)
  }
}

extension GraphDifference.FieldChange {
  fileprivate var words: String { "\(field): \(old ?? "none") → \(new ?? "none")" }
}

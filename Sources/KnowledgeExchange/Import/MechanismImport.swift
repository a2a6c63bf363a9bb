public import Knowledge
import OrderedCollections

/// A graph in our vocabulary made of published mechanisms, and what was lost on the way.
///
/// Each node becomes one entity, each distinct claim one relation, each document one citation. A
/// link is evidence of design *review*: somebody drew it, and what was observed, in whom, isn't
/// said. So every relation stays hypothetical by the rule of ``RelationStatus``, however many
/// documents draw it, and its finding quotes the predicate as it was written.
///
/// Correlations become associations, which are no steps of a path; questions can be asked to
/// follow them nevertheless.
public struct MechanismImport: Sendable {
  public let graph: KnowledgeGraph
  public let losses: ImportLosses

  /// Joins documents in their order; O(n + l) for n nodes and l links in all.
  ///
  /// - Parameter name: what the documents are known by, such as their file's name.
  public init(_ documents: [MechanismDocument], named name: String) {
    var builder = MechanismGraphBuilder()
    for document in documents { builder.add(document) }
    losses = builder.losses
    let title =
      documents.count == 1
      ? documents.first.map { "\($0.drug) and \($0.disease)" } ?? name
      : "\(documents.count) published mechanisms"
    graph = KnowledgeGraph(
      description: .init(
        id: MechanismGraphBuilder.slug(name) ?? "mechanisms", title: title,
        summary: "Mechanisms as others drew them, in DrugMechDB's form; nothing here was checked "
          + "against its sources."),
      entities: Array(builder.entities.values), relations: Array(builder.relations.values),
      citations: Array(builder.citations.values))
  }
}

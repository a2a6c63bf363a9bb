import Knowledge
import KnowledgeQueries
import Reports

extension SynergyTable {
  /// One finding, of whatever part.
  struct Row {
    static let columns: [Table.Column] = [
      "part", "entity", "entity_name", "level", "first_distance", "first_sign",
      "first_relations", "second_distance", "second_sign", "second_relations", "relation",
      "via_class", "status", "contested", "grade", "settings", "supporting", "partly",
      "contradicting", "supported_by", "contradicted_by", "text",
    ]

    /// In the order of `columns`.
    let cells: [String]

    init(
      _ part: String, entity: EntityReference? = nil, first: Approach? = nil,
      second: Approach? = nil, relation: String = "", text: String = ""
    ) {
      cells =
        [part, entity?.id ?? "", entity?.name ?? "", entity?.level.rawValue ?? ""]
        + Self.cells(first) + Self.cells(second) + [relation]
        + [String](repeating: "", count: 10) + [text]
    }

    /// A claim, told of its holder.
    init(_ part: String, claim: AppliedClaim) {
      let relation = claim.relation
      let evidence = relation.evidence
      cells =
        [part, claim.holder.id, claim.holder.name, claim.holder.level.rawValue]
        + [String](repeating: "", count: 6)
        + [relation.id, claim.viaClass?.id ?? "", relation.status.rawValue]
        + [relation.isContested ? "yes" : "no", relation.grade.description]
        + [relation.settings.map(\.rawValue).cell, "\(evidence.supporting)"]
        + ["\(evidence.partly)", "\(evidence.contradicting)", relation.supportedBy.cell]
        + [relation.contradictedBy.cell, claim.statement]
    }

    /// A path of `intervention`, graded as its weakest link.
    init(_ part: String, path: Path, of intervention: EntityReference) {
      let viaClass = path.steps.first?.relation.subject
      cells =
        [part, intervention.id, intervention.name, intervention.level.rawValue]
        + ["\(path.length)", path.sign.rawValue, path.steps.map(\.relation.id).cell, "", "", ""]
        + [path.weakestLink.relation, path.usesClassClaim ? viaClass?.id ?? "" : ""]
        + [path.weakestLink.status.rawValue, path.weakestLink.isContested ? "yes" : "no"]
        + [path.grade.description, path.settings.map(\.rawValue).cell, "", "", ""]
        + [path.steps.flatMap(\.relation.supportedBy).withoutRepeats.cell]
        + [path.steps.flatMap(\.relation.contradictedBy).withoutRepeats.cell]
        + [path.entities.map(\.id).cell]
    }

    /// A moderation; `entity` is the intervention that does it.
    init(_ part: String, cross: CrossModeration) {
      let moderation = cross.moderation
      let evidence = moderation.evidence
      cells =
        [part, cross.by.id, cross.by.name, cross.by.level.rawValue, "", "", "", "", "", ""]
        + [moderation.id, "", moderation.status.rawValue]
        + [moderation.status == .contested ? "yes" : "no", moderation.grade.description, ""]
        + ["\(evidence.supporting)", "\(evidence.partly)", "\(evidence.contradicting)"]
        + [moderation.supportedBy.cell, moderation.contradictedBy.cell]
        + ["\(cross.netEffect.rawValue): \(moderation.sentence)"]
    }

    /// A risk with the shortest harmful path of each.
    init(risk: SharedRisk) {
      func side(_ side: SharedRisk.Side) -> [String] {
        [
          "\(side.path.length)", side.isMixed ? "+/-" : side.path.sign.rawValue,
          side.path.steps.map(\.relation.id).cell,
        ]
      }
      let classes = [risk.first.viaClass, risk.second.viaClass].compactMap { $0?.id }
      cells =
        ["shared_risk", risk.entity.id, risk.entity.name, risk.entity.level.rawValue]
        + side(risk.first) + side(risk.second)
        + [risk.combination.map(\.id).cell, classes.withoutRepeats.cell]
        + [String](repeating: "", count: 9) + [""]
    }

    private static func cells(_ approach: Approach?) -> [String] {
      guard let approach else { return ["", "", ""] }
      return [
        "\(approach.distance)", approach.net.rawValue, approach.entering.map(\.id).cell,
      ]
    }
  }
}

import Knowledge

/// A part as named values, so that two versions can be told apart value by value.
protocol FieldList {
  /// Every value that the part has, under the name by which a graph file knows it.
  var fields: [(name: String, value: String?)] { get }
}

extension FieldList {
  /// The values that differ from those of `other`, in the order of fields.
  func changes(to other: Self) -> [GraphDifference.FieldChange] {
    zip(fields, other.fields).compactMap { old, new in
      old.value == new.value
        ? nil : GraphDifference.FieldChange(field: old.name, old: old.value, new: new.value)
    }
  }
}

/// The values in a row; nil for none, as an empty list is no value.
private func list(_ values: [String]) -> String? {
  values.isEmpty ? nil : values.joined(separator: ", ")
}

extension KnowledgeGraph.Description: FieldList {
  var fields: [(name: String, value: String?)] {
    [("id", id), ("title", title), ("summary", summary), ("license", license)]
  }
}

extension Region: FieldList {
  var fields: [(name: String, value: String?)] {
    [("within", within), ("synonyms", list(synonyms))]
  }
}

extension Entity: FieldList {
  var fields: [(name: String, value: String?)] {
    [
      ("name", name), ("label", label), ("kind", kind.rawValue), ("level", level.rawValue),
      ("synonyms", list(synonyms)), ("xref", list(xrefs.map(\.description))), ("about", about),
      ("desired", desired?.rawValue), ("broader", list(broader)), ("parts", list(parts)),
    ]
  }
}

extension Citation: FieldList {
  var fields: [(name: String, value: String?)] {
    [
      ("type", type), ("title", title), ("author", list(authors)),
      ("issued", issued.map(String.init)), ("container-title", containerTitle), ("DOI", doi),
      ("PMID", pmid), ("URL", url), ("seen", seen), ("retracted", isRetracted ? "yes" : nil),
      ("note", note),
    ]
  }
}

extension OpenQuestion: FieldList {
  var fields: [(name: String, value: String?)] {
    [
      ("question", question), ("why", reason), ("study", study), ("refuted by", refutation),
      ("relations", list(relations)), ("entities", list(entities)), ("cite", list(citations)),
    ]
  }
}

extension Hypothesis: FieldList {
  var fields: [(name: String, value: String?)] {
    [
      ("statement", statement), ("rivals", list(rivals)), ("relations", list(relations)),
      ("decided by", decision),
    ]
  }
}

extension EvidenceItem: FieldList {
  var fields: [(name: String, value: String?)] {
    [
      ("cite", citation), ("design", design.rawValue),
      ("species", list(species.map(\.rawValue))), ("supports", supports.rawValue),
      ("finding", finding), ("verified", verified.rawValue), ("n", sampleSize.map(String.init)),
      ("effect", effect.map { "\($0.measure) \($0.value)" }),
      ("interval", effect.flatMap(Self.interval)), ("certainty", certainty?.rawValue),
      ("note", note),
    ]
  }

  private static func interval(of effect: EffectSize) -> String? {
    guard effect.low != nil || effect.high != nil else { return nil }
    return "\(effect.low.map { "\($0)" } ?? "?") to \(effect.high.map { "\($0)" } ?? "?")"
  }
}

/// What a claim says besides its evidence.
struct ClaimFields: FieldList {
  let timeCourse: TimeCourse
  let override: RelationStatus.Override?
  let relations: [String]
  let context: Context
  let note: String?

  var fields: [(name: String, value: String?)] {
    [
      ("where and in whom", list(context.parts)),
      ("when", timeCourse.isEmpty ? nil : timeCourse.summary),
      ("status set by its author", override.map { "\($0.status.rawValue): \($0.reason)" }),
      ("relations acted upon", list(relations)), ("note", note),
    ]
  }
}

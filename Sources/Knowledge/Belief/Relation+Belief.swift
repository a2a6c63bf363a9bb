public import OrderedCollections

extension Relation {
  /// The belief in this claim from the papers that `graph` holds.
  ///
  /// - Parameters:
  ///   - species: only items observed in one of these count; all where there are none. What was
  ///     argued or reviewed names no species and then counts nothing.
  ///   - settings: only items observed in one of these kinds of subjects count; all where there
  ///     are none.
  public func belief(
    in graph: KnowledgeGraph, species: [Species] = [], settings: [Setting] = [],
    model: BeliefModel = .standard
  ) -> Belief {
    belief(citing: graph.citations, species: species, settings: settings, model: model)
  }

  /// The belief in this claim, where `citations` say which papers are retracted.
  public func belief(
    citing citations: OrderedDictionary<String, Citation>, species: [Species] = [],
    settings: [Setting] = [], model: BeliefModel = .standard
  ) -> Belief {
    model.belief(of: evidence.counting(for: species, settings)) {
      citations[$0]?.isRetracted ?? false
    }
  }
}

extension Moderation {
  /// The belief in this claim from the papers that `graph` holds, as that in a relation.
  public func belief(
    in graph: KnowledgeGraph, species: [Species] = [], model: BeliefModel = .standard
  ) -> Belief {
    model.belief(of: evidence.counting(for: species)) {
      graph.citations[$0]?.isRetracted ?? false
    }
  }
}

extension KnowledgeGraph {
  /// The belief in one step that several relations claim, in other contexts or words.
  ///
  /// The papers of all are taken together, each counted once: the claims share papers, so they
  /// aren't independent. What contradicts one of them speaks against the step, which may
  /// therefore be believed less than its best claim.
  public func belief(
    inStepOf relations: some Sequence<Relation>, species: [Species] = [],
    settings: [Setting] = [], model: BeliefModel = .standard
  ) -> Belief {
    model.belief(of: relations.flatMap(\.evidence).counting(for: species, settings)) {
      citations[$0]?.isRetracted ?? false
    }
  }
}

extension EvidenceItem {
  /// Whether this was observed in `asked`; a human study that names no species is one in people.
  package func counts(as asked: Species) -> Bool {
    species.contains { $0.counts(as: asked) }
      || (asked == .human && species.isEmpty && setting == .human)
  }
}

extension [EvidenceItem] {
  /// The items that count for one of `species` and one of `settings`; empty criteria ask nothing.
  package func counting(for species: [Species], _ settings: [Setting] = []) -> [EvidenceItem] {
    filter { item in
      (species.isEmpty || species.contains { item.counts(as: $0) })
        && (settings.isEmpty || settings.contains(item.setting))
    }
  }
}

extension SignLexicon {
  /// The lexicon that is used where none is given: our own predicates, and common ones of the
  /// Biolink model and DrugMechDB as we read them.
  ///
  /// Three decisions differ from what others may choose. A correlation has its sign, but is
  /// marked, so that an answer can say what is left without it. More or less *uptake* or
  /// *transport* of something is opaque, because there is more of it on one side of a membrane
  /// and less on the other. A *phenotype* of a disease is read against the arrow: the disease
  /// brings it about.
  public static let builtIn = SignLexicon(
    name: "built-in", entries: ownEntries.merging(foreignEntries) { own, _ in own })

  /// The predicates of ``Predicate``: steps by their sign, parts as scaffolding, all else opaque.
  private static var ownEntries: [String: Entry] {
    let entries = Predicate.allCases.map { predicate in
      let reading: Reading =
        switch (predicate, predicate.sign) {
        case (.partOf, _): .scaffolding
        case (_, .positive): .raises
        case (_, .negative): .lowers
        case (_, .zero), (_, .unknown): .opaque
        }
      return (predicate.rawValue, Entry(reading, isAssociation: predicate == .associatedWith))
    }
    return Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  private static var foreignEntries: [String: Entry] {
    var entries = aspectEntries
    for (reading, predicates) in effects {
      for predicate in predicates { entries[predicate] = Entry(reading) }
    }
    entries["positively correlated with"] = Entry(.raises, isAssociation: true)
    entries["negatively correlated with"] = Entry(.lowers, isAssociation: true)
    entries["correlated with"] = Entry(.opaque, isAssociation: true)
    return entries
  }

  private static let effects: KeyValuePairs<Reading, [String]> = [
    .raises: [
      "positively regulates", "causes", "contributes to", "produces", "has output", "enables",
      "expresses", "exacerbates", "predisposes", "has metabolite", "derives into",
    ],
    .lowers: ["negatively regulates", "disrupts", "treats", "prevents", "ameliorates"],
    .opaque: [
      "regulates", "affects", "affects risk for", "contraindicated for", "has phenotype",
    ],
    .reversed: [
      "caused by", "affected by", "disrupted by", "produced by", "derives from",
      "is metabolite of", "manifestation of", "phenotype of",
    ],
    .scaffolding: [
      "participates in", "has participant", "actively involved in", "capable of", "occurs in",
      "located in", "location of", "expressed in", "in taxon", "precedes", "coexists with",
      "part of", "has part", "subclass of", "superclass of", "similar to",
      "chemically similar to", "has active ingredient", "in complex with", "interacts with",
      "directly interacts with", "physically interacts with", "molecularly interacts with",
    ],
  ]

  /// `increases activity of` and its like: a direction, and the aspect of the target that changes.
  private static var aspectEntries: [String: Entry] {
    let aspects: KeyValuePairs<Reading, [String]> = [
      .raises: ["activity", "abundance", "expression", "synthesis", "stability", "secretion"],
      .lowers: ["degradation", "metabolic processing"],
      .opaque: ["transport", "uptake", "localization", "molecular modification"],
    ]
    var entries: [String: Entry] = [
      "increases response to": Entry(.raises), "decreases response to": Entry(.lowers),
    ]
    for (reading, names) in aspects {
      for name in names {
        entries["increases \(name) of"] = Entry(reading)
        entries["decreases \(name) of"] = Entry(reading.opposite)
      }
    }
    return entries
  }
}

extension SignLexicon.Reading {
  /// The reading of less instead of more; what pushes neither way is its own opposite.
  fileprivate var opposite: Self {
    switch self {
    case .raises: .lowers
    case .lowers: .raises
    case .scaffolding, .opaque, .reversed: self
    }
  }
}

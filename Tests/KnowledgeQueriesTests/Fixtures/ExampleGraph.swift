import Knowledge

/// Exercise and psilocybin in a nutshell; every number in the tests can be checked by hand.
///
///     exercise → bdnf → trkb → plasticity ⊣ depression        helpful, 4 steps
///     exercise → mtor → bdnf …                                 helpful, 5 steps
///     exercise ⊣ inflammation → depression                     helpful, 2 steps
///     psychedelics → bdnf (class claim)                        helpful, 4 steps
///     psilocybin → psilocin → htr2a → bdnf, → trkb             helpful, 6 and 5 steps
///     psilocin → inflammation                                  harmful, 3 steps
enum ExampleGraph {
  static let sketch: GraphSketch = {
    var sketch = GraphSketch()
    sketch.regions = [Region(name: "hippocampus", within: "brain")]
    addEntities(to: &sketch)
    addRelations(to: &sketch)
    sketch.moderation(
      "ssri", .dampens, "psilocin activates htr2a", ["gukasyan": .humanObservational])
    sketch.moderation("inflammation", .dampens, "htr2a increases bdnf", ["some": .animalInVivo])
    sketch.moderation("mtor", .amplifies, "psilocin activates trkb", ["thought": .theory])
    sketch.questions = [
      OpenQuestion(
        id: "about-bdnf", question: "Does blood BDNF follow brain BDNF?",
        entities: ["bdnf"]),
      OpenQuestion(
        id: "together", question: "Does the combination beat either alone?",
        entities: ["exercise-with-psychedelics"], citations: ["seed"]),
      OpenQuestion(id: "elsewhere", question: "What of sleep?", entities: ["ssri"]),
    ]
    sketch.hypotheses = [
      Hypothesis(
        id: "trkb-direct", statement: "TrkB does it", relations: ["psilocin-activates-trkb"])
    ]
    return sketch
  }()

  static let graph = sketch.graph

  private static func addEntities(to sketch: inout GraphSketch) {
    sketch.entity(
      "exercise", "Exercise", .intervention, .intervention,
      synonyms: ["physical exercise"], xrefs: ["MESH:D015444"])
    sketch.entity("psychedelics", "Classic psychedelics", .intervention, .intervention)
    sketch.entity(
      "psilocybin", "Psilocybin", .intervention, .intervention,
      broader: ["psychedelics"])
    sketch.entity("ssri", "SSRI", .intervention, .intervention)
    sketch.entity(
      "exercise-with-psychedelics", "Exercise with a psychedelic", .intervention,
      .intervention, parts: ["exercise", "psychedelics"])
    sketch.entity("psilocin", "Psilocin", .drug, .target)
    sketch.entity(
      "htr2a", "5-HT2A receptor", .receptor, .target, label: "5-HT₂A",
      synonyms: ["HTR2A"])
    sketch.entity(
      "bdnf", "BDNF", .protein, .signalling, synonyms: ["neurotrophin"],
      xrefs: ["HGNC:1033"])
    sketch.entity("trkb", "TrkB receptor", .receptor, .signalling, label: "TrkB")
    sketch.entity("mtor", "mTOR signalling", .process, .signalling, label: "mTOR")
    sketch.entity("inflammation", "Systemic inflammation", .process, .signalling)
    sketch.entity(
      "plasticity", "Synaptic plasticity", .process, .cellular,
      synonyms: ["neurotrophin"])
    sketch.entity("depression", "Depression", .outcome, .clinical, desired: .fall)
    sketch.entity("blood-pressure", "Blood pressure rise", .risk, .clinical, desired: .fall)
    sketch.entity("psychosis", "History of psychosis", .disease, .clinical)
    sketch.entity("pgc1a", "PGC-1α", .protein, .signalling)
  }

  private static func addRelations(to sketch: inout GraphSketch) {
    sketch.claim(
      "exercise", .increases, "bdnf",
      ["szuhany": .metaAnalysis, "vaynman": .animalInVivo], pattern: .acute)
    sketch.claim("exercise", .increases, "mtor", ["lloyd": .animalInVivo])
    sketch.claim("mtor", .increases, "bdnf", ["lloyd": .animalInVivo])
    sketch.claim("exercise", .decreases, "inflammation", ["fedewa": .metaAnalysis])
    sketch.claim("inflammation", .increases, "depression", ["valkanova": .metaAnalysis])
    sketch.claim("bdnf", .activates, "trkb", ["huang": .inVitro])
    sketch.claim("trkb", .increases, "plasticity", ["minichiello": .animalInVivo])
    sketch.claim("plasticity", .decreases, "depression", ["duman": .review])
    sketch.claim(
      "exercise", .treats, "depression",
      ["noetel": .metaAnalysis, "cooney": .metaAnalysis, "!chalder": .randomisedTrial])
    sketch.claim("psilocybin", .treats, "depression", ["raison": .randomisedTrial])
    sketch.claim("psilocybin", .convertsTo, "psilocin", ["hasler": .humanMechanistic])
    sketch.claim(
      "psilocin", .activates, "htr2a", ["madsen": .humanMechanistic],
      in: Context(region: "prefrontal cortex"))
    sketch.claim("psilocin", .activates, "trkb", ["moliner": .inVitro])
    sketch.claim("htr2a", .increases, "bdnf", ["vaidya": .animalInVivo])
    sketch.claim("psychedelics", .increases, "bdnf", ["ly": .inVitro, "!holze": .randomisedTrial])
    sketch.claim("psilocin", .increases, "inflammation", ["odd": .caseReport])
    sketch.claim("exercise", .increases, "blood-pressure", ["fletcher": .humanMechanistic])
    sketch.claim("psychedelics", .raisesRiskOf, "blood-pressure", ["wsol": .randomisedTrial])
    sketch.claim("psychosis", .contraindicates, "psychedelics", ["johnson": .review])
    sketch.claim("exercise-with-psychedelics", .treats, "depression", ["seed": .theory])
    sketch.claim("ssri", .decreases, "depression", ["cipriani": .metaAnalysis])
    sketch.claim("bdnf", .associatedWith, "depression", ["molendijk": .metaAnalysis])
    sketch.claim("psilocin", .activates, "mtor", ["!null": .inVitro])
    sketch.claim("pgc1a", .increases, "bdnf", ["wrann": .animalInVivo])
  }
}

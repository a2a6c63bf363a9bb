import Diagrams

/// A drawing as people will make them: two starts, seven lanes, one goal, every visual code.
///
/// The statements are made up to test the drawing; they are not knowledge.
enum ConvergenceDiagram {
  static func make(
    direction: Diagram.Direction = .right, prefix: String = "figure"
  ) throws(DiagramError) -> Diagram {
    try Diagram(
      prefix: prefix, title: "Exercise and psilocybin converge on BDNF–TrkB signalling",
      subtitle: "27 entities, 45 claims · 7 entities are reached by both · the pair is untested",
      description: ["Aerobic exercise raises lactate.", "Lactate raises BDNF."],
      direction: direction,
      lanes: [
        Lane(id: "start", title: "Intervention"), Lane(id: "trigger", title: "Molecular trigger"),
        Lane(id: "signal", title: "Signalling"), Lane(id: "cell", title: "Cellular"),
        Lane(id: "circuit", title: "Circuit"), Lane(id: "mind", title: "Psychological"),
        Lane(id: "goal", title: "Outcome"),
      ],
      groups: [
        Group(id: "exercise", name: "exercise route", badge: "E", hue: .first),
        Group(id: "psilocybin", name: "psilocybin route", badge: "P", hue: .second),
      ],
      boxes: boxes, arrows: arrows,
      notes: ["Plausible filler to test the drawing, not evidence. No medical advice."],
      references: references,
      wording: LegendWording(
        strengths: [
          .weakest: "theory", .weak: "limited", .strong: "moderate", .strongest: "strong evidence",
        ],
        patterns: [.solid: "human", .dashed: "animal", .dotted: "cell or theory"],
        severalGroups: "reached by both", harm: "risk process", goal: "outcome",
        highlight: "convergence", contested: "contested"))
  }

  private static let references = [
    Reference(
      "Author A, Author B. A study of something that was measured in people. Journal. 2019;1:1–9.",
      link: Link("https://doi.org/10.1000/example")),
    Reference("Author C. Another study, in mice, with a long title that wraps. Journal. 2021."),
    Reference("Author D, et al. A review. Reviews. 2022;3:14.", link: Link("https://example.org")),
  ]

  private static let boxes: [Box] = {
    let rows = """
      exercise|Aerobic exercise|start|E|S1
      psilocybin|Psilocybin|start|P|S2
      lactate|Lactate|trigger|E|
      pgc1a|PGC-1α|trigger|E|
      igf1|IGF-1|trigger|E|
      vegf|VEGF|trigger|E|
      kat|KAT enzymes|trigger|E|
      ht2a|5-HT_{2A} receptor|trigger|P|
      irisin|FNDC5 / irisin|trigger|E|
      glu|Glutamate release|trigger|P|
      ampa|AMPA receptor|trigger|P|
      bdnf|BDNF|signal|EP|*
      inflam|Inflammation|signal|EP|!
      hpa|HPA axis|signal|E|!
      trkb|TrkB|signal|EP|
      kyn|Kynurenine|signal|EP|!
      mtor|mTORC1|signal|EP|
      neuro|Neurogenesis|cell|EP|
      synap|Synaptogenesis|cell|EP|
      angio|Angiogenesis|cell|E|
      cortex|Cortical plasticity|circuit|EP|
      hippo|Hippocampal plasticity|circuit|EP|
      dmn|Default mode network|circuit|P|
      flex|Psychological flexibility|mind|EP|
      effic|Self-efficacy|mind|E|
      rum|Rumination|mind|P|!
      mdd|Depressive symptoms|goal||G
      """
    return rows.split(separator: "\n").map { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let role: Box.Role =
        switch cells[4] {
        case "S1": .start(.first)
        case "S2": .start(.second)
        case "G": .goal
        default: .ordinary
        }
      return Box(
        id: cells[0], label: Label(cells[1]), laneID: cells[2], role: role,
        groupIDs: groups(cells[3]), tone: cells[4] == "!" ? .harm : .normal,
        isHighlighted: cells[4] == "*",
        link: cells[0] == "bdnf" ? Link("https://www.uniprot.org/uniprotkb/P23560") : nil,
        dataAttributes: [DataAttribute("level", cells[2])])
    }
  }()

  private static let arrows: [Arrow] = {
    let rows = """
      exercise lactate + 4 E;exercise pgc1a + 4 E;exercise igf1 + 3 E;exercise vegf + 3 E
      exercise kat + 3 E;pgc1a irisin + 3- E;lactate bdnf + 2- E;irisin bdnf + 2- E
      igf1 bdnf + 2 E;igf1 neuro + 2- E;vegf neuro + 2- E;vegf angio + 3 E
      angio hippo + 2- E;kat kyn | 3 E;exercise inflam | 4 E;exercise hpa | 2 E
      exercise effic + 3 E;effic mdd | 2 E;psilocybin ht2a + 4 P;ht2a glu + 3- P
      glu ampa + 2- P;ampa bdnf + 2- P;psilocybin trkb ~ 1. P;psilocybin inflam | 1. P
      psilocybin dmn | 3 P;ht2a cortex + 2 P;bdnf trkb + 4 EP;trkb mtor + 3- EP
      mtor synap + 3- EP;bdnf neuro + 3- EP;trkb neuro ! 2- EP;synap cortex + 3- EP
      synap hippo + 2- EP;neuro hippo + 3? EP;cortex flex + 1. EP;hippo flex + 1. EP
      dmn rum + 2 P;flex mdd | 3 EP;hippo mdd | 2 EP;inflam kyn + 3 h
      kyn mdd + 2? h;inflam neuro | 2- h;hpa neuro | 3- h;hpa mdd + 2 h;rum mdd + 3 h
      """
    let claims = rows.split { $0 == ";" || $0 == "\n" }
    return claims.enumerated().map { index, claim in
      let words = claim.split(separator: " ").map(String.init)
      let endings: [String: Arrow.Ending] = [
        "+": .promotes, "|": .inhibits, "~": .modulates, "!": .requires,
      ]
      return Arrow(
        id: "claim\(index)", from: words[0], to: words[1], ending: endings[words[2]] ?? .plain,
        strength: Arrow.Strength(rawValue: Int(words[3].prefix(1)) ?? 1) ?? .weakest,
        pattern: words[3].contains(".") ? .dotted : words[3].contains("-") ? .dashed : .solid,
        groupIDs: groups(words[4]), tone: words[4] == "h" ? .harm : .normal,
        isContested: words[3].contains("?"),
        link: index == 0 ? Link("https://doi.org/10.1000/example") : nil,
        referenceNumbers: index == 0 ? [1, 3] : [],
        dataAttributes: [DataAttribute("claim", "c\(index)")])
    }
  }()

  private static func groups(_ letters: String) -> [String] {
    (letters.contains("E") ? ["exercise"] : []) + (letters.contains("P") ? ["psilocybin"] : [])
  }
}

import Diagnostics

/// The rules that reading itself enforces, before there is a document to check.
enum FormRules {
  static let descriptions = [
    RuleDescription(
      id: "unreadable-file", severity: .error,
      summary: "Every file of a graph can be read.",
      explanation: """
        Files are regular files of UTF-8 text below 16 MiB. Included files and what links lead to \
        lie in the graph's own folder, so that a graph from elsewhere can't read other files of yours.
        """,
      wrong: "include: [/etc/hosts]",
      right: "entities: {}"),
    RuleDescription(
      id: "yaml-syntax", severity: .error,
      summary: "A file is one YAML document.",
      explanation: """
        Indent with spaces, put values that hold ': ' or '#' in quotes, and write values out instead \
        of using anchors, aliases and tags.
        """,
      wrong: "entities: {bdnf: [}",
      right: "entities: {}"),
    RuleDescription(
      id: "duplicate-key", severity: .error,
      summary: "No key stands twice in one mapping.",
      explanation: "Of two equal keys one would be lost. Merge their values.",
      wrong: "entities: {}\nentities: {}",
      right: "entities: {}"),
    RuleDescription(
      id: "unknown-key", severity: .error,
      summary: "Every key is part of the format.",
      explanation: "A misspelt key would be lost silently, so it is refused.",
      wrong: "entitys: {}",
      right: "entities: {}"),
    RuleDescription(
      id: "missing-key", severity: .error,
      summary: "What a record can't do without is there.",
      explanation: "An entity has a name, a kind and a level; evidence has a source and a finding.",
      wrong: "entities: {trk: {name: Trk}}",
      right: """
        entities:
          trk: {name: Trk, kind: receptor, level: target, broader: trkb}
        """),
    RuleDescription(
      id: "wrong-type", severity: .error,
      summary: "A value is text, a number, a list or a mapping as its key asks for.",
      explanation: """
        Ids and keys are lower-case letters, digits and single hyphens, in quotes where they would be \
        numbers. Other numbers stand without quotes.
        """,
      wrong: "relations: {claim: exercise increases bdnf}",
      right: "relations: []"),
    RuleDescription(
      id: "unknown-word", severity: .error,
      summary: "A word is one of those that its key knows.",
      explanation: "Kinds, levels, designs, species and the like are closed lists.",
      wrong: "entities: {trk: {name: Trk, kind: recepter, level: target, broader: trkb}}",
      right: "entities: {trk: {name: Trk, kind: receptor, level: target, broader: trkb}}"),
  ]
}

import ArgumentParser
import Synergraph

/// The least evidence that a relation must have.
enum EvidenceFloor: String, CaseIterable, ExpressibleByArgument {
  case theory
  case preclinical
  case human
  case trial

  var grade: EvidenceGrade {
    switch self {
    case .theory: .theory
    case .preclinical: .preclinical
    case .human: .human
    case .trial: .trial
    }
  }
}

/// Which relations may take part in an answer.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only relations seen in this species.", valueName: "species"))
  var species: [Species] = []

  @Option(
    help: ArgumentHelp(
      "Only relations with at least this evidence: preclinical, human or trial.",
      valueName: "grade"))
  var evidence: EvidenceFloor?

  @Option(
    help: ArgumentHelp(
      "Only relations of this status: established, emerging, contested, hypothetical or refuted.",
      valueName: "status"))
  var status: [RelationStatus] = []

  @Option(
    help: ArgumentHelp(
      "Only claims placed in this region or tissue, or within it.", valueName: "region"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is there besides, such as a drug taken: it may block, dampen or amplify.",
      valueName: "entity"))
  var given: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is missing or blocked: its relations, and those it enables, don't hold.",
      valueName: "entity"))
  var without: [String] = []

  @Flag(help: "Follow associations and parts too; routes through them have no direction.")
  var associations = false

  /// The filter that these options describe.
  func filter(avoiding names: [String] = []) -> RelationFilter {
    RelationFilter(
      species: species, minimumGrade: evidence?.grade, statuses: status, regions: region,
      avoid: names, given: given, without: without, followsAssociations: associations)
  }
}

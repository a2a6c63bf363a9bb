import Diagnostics
import Knowledge
import KnowledgeExchange

/// Records in the shapes of DrugMechDB, made up for tests.
enum Records {
  /// One record a file.
  static let caffeine = """
    directed: true
    graph:
      _id: caffeine_sleepiness
      disease: Sleepiness
      disease_mesh: MESH:D2
      drug: caffeine
      drug_mesh: MESH:D1
      drugbank: DB:DB1
    links:
      - key: decreases activity of
        source: MESH:D1
        target: UniProt:P1
      - key: positively correlated with
        source: UniProt:P1
        target: MESH:D2
    multigraph: true
    nodes:
      - id: MESH:D1
        label: Drug
        name: Caffeine
      - id: UniProt:P1
        label: Protein
        name: 'Adenosine receptor: A2A'
        alt_names:
          - RDC8
      - id: MESH:D2
        label: Disease
        name: Sleepiness
    references:
      - https://example.org/caffeine
    """

  /// The same, and a second record whose keys are in another order, in one list.
  static let list =
    """
    # Two records.
    - \(caffeine.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  "))

    - nodes:
      - {id: A, name: First, label: Drug}
      - {id: B, name: Second}
      links:
      - {source: A, target: B, key: causes}
      graph: {_id: second, drug: First, disease: Second}
      directed: true
      comment: a remark
    """

  static func read(_ text: String) -> DrugMechDBReader.Result {
    DrugMechDBReader().read([SourceText(file: "r.yaml", text: text)])
  }
}

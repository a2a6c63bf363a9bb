import Foundation
import Synergraph
import TestSupport
import Testing

/// What others counted on DrugMechDB, where the data is at hand.
@Suite(
  .enabled(if: SharedData.folder("drugmechdb") != nil, "the shared data set isn't here"))
struct DrugMechDBTests {
  private static let folder = SharedData.folder("drugmechdb") ?? ""
  private static let corpus = DrugMechDBReader().read(
    TextFiles(paths: [folder + "/indication_paths.yaml"]).sources)

  private static func json(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The signs under which the paths of `expected.json` were counted.
  private static func countedSigns() throws -> SignLexicon {
    let conventions = try #require(try json("expected.json")["conventions"] as? [String: Any])
    let signs = try #require(conventions["sign_map"] as? [String: Int])
    return SignLexicon(
      name: "expected", entries: signs.mapValues { .init($0 > 0 ? .raises : .lowers) })
  }

  private static func publishedLexicon() throws -> SignLexicon {
    let files = TextFiles(paths: [folder + "/predicate_polarity.yaml"])
    let result = SignLexiconReader().read(try #require(files.sources.first))
    #expect(result.diagnostics.isEmpty)
    return try #require(result.lexicon)
  }

  @Test func `everything is read, and a list gives the same as its files`() {
    let corpus = Self.corpus
    #expect(corpus.diagnostics.isEmpty)
    #expect(corpus.documents.count == 3_231)
    #expect(corpus.documents.reduce(0) { $0 + $1.links.count } == 21_585)
    let repeated = corpus.losses.losses.filter { $0.what.hasPrefix("a node declared again") }
    let nodes = corpus.documents.reduce(0) { $0 + $1.nodes.count }
    #expect(nodes + repeated.reduce(0) { $0 + $1.count } == 21_898)
    let files = TextFiles(paths: [Self.folder + "/psychiatric"])
    let single = DrugMechDBReader().read(files.sources)
    #expect(single.documents.count == 105)
    let byID = Dictionary(uniqueKeysWithValues: corpus.documents.map { ($0.id, $0) })
    #expect(single.documents.allSatisfy { byID[$0.id] == $0 })
  }

  @Test func `polarity is what the publishers' checker says, document by document`() throws {
    let expected = try Self.json("expected_polarity.json")
    let byDocument = try #require(expected["by_document"] as? [String: [String: Any]])
    let answer = try PolarityQuery(lexicon: Self.publishedLexicon()).answer(
      of: Self.corpus.documents)
    #expect(answer.isComplete)
    #expect(answer.unknownPredicates.isEmpty)
    #expect(answer.byDocument.count == byDocument.count)
    let wrong = answer.byDocument.filter {
      byDocument[$0.id]?["polarity"] as? String != $0.polarity.rawValue
    }
    #expect(wrong.isEmpty, "\(wrong.map(\.id))")
    #expect(
      Polarity.allCases.map { answer.polarity[$0] } == [2_846, 47, 17, 321, 0])
  }

  @Test func `every document has the paths that were counted in it`() throws {
    let answer = try PolarityQuery(lexicon: Self.countedSigns()).answer(
      of: Self.corpus.documents)
    let byID = Dictionary(uniqueKeysWithValues: answer.byDocument.map { ($0.id, $0) })
    let lines = try String(contentsOfFile: Self.folder + "/expected_paths.jsonl", encoding: .utf8)
      .split(separator: "\n")
    #expect(lines.count == byID.count)
    for line in lines {
      let entry = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let mechanism = try #require(byID[entry["id"] as? String ?? ""])
      #expect(mechanism.start == entry["drug_node"] as? String)
      #expect(mechanism.finish == entry["disease_node"] as? String)
      #expect(mechanism.routes == entry["simple_paths"] as? Int, "\(mechanism.id)")
      #expect(mechanism.shortest == entry["shortest_edges"] as? Int)
      #expect(mechanism.longest == entry["longest_edges"] as? Int)
      let signs = mechanism.signs
      #expect(
        [signs.positive, signs.negative, signs.unknown] == entry["signed_edge_paths"] as? [Int],
        "\(mechanism.id)")
    }
  }

  @Test func `routes over all documents are as many as others counted`() throws {
    let network = MechanismNetwork(Self.corpus.documents, lexicon: try Self.countedSigns())
    #expect(network.names.count == 4_298)
    #expect(network.linkCount == 8_368)
    let pairs = try #require(
      try Self.json("expected.json")["union_pairs"] as? [[String: Any]])
    #expect(pairs.count == 40)
    for pair in pairs {
      let source = try #require(pair["source"] as? String)
      let target = try #require(pair["target"] as? String)
      let routes = try network.routes(from: source, to: target, maximumLength: 6)
      let simple = try #require(pair["simple_paths_by_max_edges"] as? [String: Int])
      let signed = try #require(
        pair["signed_edge_paths_by_max_edges"] as? [String: [String: Int]])
      for length in 1...6 {
        let within = routes.byLength.filter { $0.length <= length }
        #expect(within.reduce(0) { $0 + $1.routes } == simple["\(length)"])
        let counts = signed["\(length)"] ?? [:]
        #expect(within.reduce(0) { $0 + $1.signs.positive } == counts["+"])
        #expect(within.reduce(0) { $0 + $1.signs.negative } == counts["-"])
        #expect(within.reduce(0) { $0 + $1.signs.unknown } == counts["unsigned"])
      }
      if let shortest = pair["shortest_path_edges"] as? Int, shortest <= 6 {
        #expect(routes.byLength.first?.length == shortest)
        #expect(routes.byLength.first?.routes == pair["n_shortest_paths"] as? Int)
      }
      let lengths = (pair["k_shortest_path_edges"] as? [Int] ?? []).filter { $0 <= 6 }
      #expect(routes.shortestLengths(limit: lengths.count) == lengths)
    }
  }

  @Test func `drugs converge where others found that they do`() throws {
    let network = MechanismNetwork(Self.corpus.documents)
    let expected = try #require(
      try Self.json("expected.json")["convergence"] as? [[String: Any]])
    #expect(expected.count == 26)
    for entry in expected {
      let nodes = try network.convergence(
        of: entry["sources"] as? [String] ?? [], on: entry["target"] as? String ?? "",
        maximumLength: entry["max_edges_each_side"] as? Int)
      #expect(nodes == (entry["nodes"] as? [String])?.sorted())
    }
  }

  @Test func `cuts are as small as others found, and cut`() throws {
    let network = MechanismNetwork(Self.corpus.documents)
    let expected = try #require(
      try Self.json("expected.json")["min_node_cut"] as? [[String: Any]])
    for entry in expected {
      let routes = try network.routes(
        from: entry["source"] as? String ?? "", to: entry["target"] as? String ?? "",
        maximumLength: 1)
      #expect(routes.disjointRoutes == entry["size"] as? Int)
      #expect(routes.cut?.count == entry["size"] as? Int)
      #expect(routes.onEveryRoute.isEmpty == (routes.cut?.count != 1))
    }
  }

  /// Published what-if questions: is a way from drug to disease left without one link.
  @Test(
    arguments: [
      ("delete_pos_dpi_r250", 166, 0), ("delete_pos_ppi_r250", 173, 2),
      ("delete_neg_dpi_r250", 178, 178), ("delete_neg_ppi_r250", 174, 174),
    ])
  func `what is cut by taking a link away is what others say is cut`(
    file: String, count: Int, surviving: Int
  ) throws {
    let data = try Data(
      contentsOf: URL(fileURLWithPath: Self.folder + "/counterfactuals/\(file).json"))
    let questions = try #require(
      try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(questions.count == count)
    let byID = Dictionary(uniqueKeysWithValues: Self.corpus.documents.map { ($0.id, $0) })
    var left = 0
    for question in questions {
      let edit = try #require(question["edit_link_info"] as? [String: Any])
      let document = try #require(byID[edit["source_moa_id"] as? String ?? ""])
      let ends = (edit["source_node"] as? String, edit["target_node"] as? String)
      let rest = MechanismDocument(
        id: document.id, drug: document.drug, disease: document.disease, nodes: document.nodes,
        links: document.links.filter { $0.source != ends.0 || $0.target != ends.1 })
      let (start, finish) = (try #require(document.start), try #require(document.finish))
      let routes = try MechanismNetwork([rest]).routes(
        from: start, to: finish, maximumLength: 30)
      if routes.refusal == nil { left += 1 }
    }
    #expect(left == surviving)
  }

  @Test func `what is imported can be written and read again`() throws {
    let imported = MechanismImport(Self.corpus.documents, named: "corpus")
    let text = KnowledgeYAML().text(of: imported.graph)
    let result = GraphReader(checksEverything: false).read([
      SourceText(file: "corpus.yaml", text: text)
    ])
    let graph = try #require(result.graph, "\(result.diagnostics.prefix(5))")
    #expect(graph.description == imported.graph.description)
    #expect(graph.entities == imported.graph.entities)
    #expect(graph.relations == imported.graph.relations)
    #expect(graph.citations == imported.graph.citations)
    #expect(graph.relations.values.allSatisfy { $0.status == .hypothetical })
  }
}

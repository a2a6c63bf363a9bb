import Diagnostics
import Knowledge
import KnowledgeExchange
import Testing

struct SignLexiconTests {
  private func read(_ text: String) -> SignLexiconReader.Result {
    SignLexiconReader().read(SourceText(file: "folder/lexicon.yaml", text: text))
  }

  @Test func `sign and role say how a predicate is read`() throws {
    let text = """
      predicates:
        blocks: {sign: -1, role: regulatory, confidence: high}
        lifts: {sign: +1, role: causal, confidence: review, note: unsure}
        goes with: {sign: +1, role: correlation}
        lies in: {sign: 0, role: contextual}
        stirs: {sign: 0, role: regulatory}
        blocked by: {sign: -1, role: reverse}
        feeds: 1
      type_groups: {A: [B]}
      """
    let lexicon = try #require(read(text).lexicon)
    #expect(lexicon.name == "lexicon.yaml")
    #expect(lexicon.entry(of: "blocks") == .init(.lowers))
    #expect(lexicon.entry(of: "lifts") == .init(.raises, isSettled: false))
    #expect(lexicon.entry(of: "goes with") == .init(.raises, isAssociation: true))
    #expect(lexicon.entry(of: "lies in") == .init(.scaffolding))
    #expect(lexicon.entry(of: "stirs") == .init(.opaque))
    #expect(lexicon.entry(of: "blocked by") == .init(.reversed))
    #expect(lexicon.entry(of: "feeds") == .init(.raises))
    #expect(lexicon.entry(of: "eats") == nil)
  }

  @Test func `spellings and qualifiers of Biolink mean the same`() {
    let lexicon = SignLexicon.builtIn
    #expect(lexicon.entry(of: "biolink:decreases_activity_of")?.reading == .lowers)
    #expect(lexicon.entry(of: "Decreases Activity Of")?.reading == .lowers)
    #expect(lexicon.entry(of: "affects")?.reading == .opaque)
    #expect(lexicon.entry(of: "affects", direction: "increased")?.reading == .raises)
    #expect(lexicon.entry(of: "affects", direction: "downregulated")?.reading == .lowers)
    #expect(lexicon.entry(of: "affects", direction: "sideways")?.reading == .opaque)
    #expect(lexicon.entry(of: "located in", direction: "increased")?.reading == .scaffolding)
  }

  @Test(arguments: [
    (
      "predicates:\n  a: {sign: 2, role: causal}\n", "folder/lexicon.yaml:2:13 a sign is 1, -1 or 0"
    ),
    (
      "predicates:\n  a: {role: causal}\n",
      "folder/lexicon.yaml:2:6 'a' needs a 'sign': 1, -1 or 0"
    ),
    ("predicates: 3\n", "folder/lexicon.yaml:1:13 'predicates' must be a mapping"),
    (
      "signs: 3\n",
      "folder/lexicon.yaml:1:1 a lexicon has 'predicates', each with a 'sign' and a 'role'"
    ),
  ])
  func `what isn't a lexicon says so with its place`(text: String, wanted: String) {
    let result = read(text)
    #expect(result.lexicon == nil)
    #expect(result.diagnostics.first.map { "\($0.place) \($0.message)" } == wanted)
  }

  @Test func `an unknown role has near misses`() {
    let result = read("predicates:\n  a: {sign: 1, role: regulatry}\n")
    #expect(result.diagnostics.first?.message.contains("did you mean 'regulatory'?") == true)
  }

  @Test(arguments: Predicate.allCases)
  func `the built-in lexicon reads our own predicates by their signs`(predicate: Predicate) {
    let reading = SignLexicon.builtIn.entry(of: predicate.rawValue)?.reading
    switch predicate.sign {
    case .positive: #expect(reading == .raises)
    case .negative: #expect(reading == .lowers)
    case .zero, .unknown: #expect(reading == .opaque || predicate == .partOf)
    }
  }
}

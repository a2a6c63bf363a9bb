import Diagnostics
import Knowledge
import KnowledgeReading
import TestSupport
import Testing

@Suite struct DeckReaderTests {
  private func read(_ text: String) -> DeckReader.Result {
    DeckReader.read(SourceText(file: "talk.deck.yaml", text: text))
  }

  /// Checks the problems of a text against the spots marked in it.
  private func expect(
    _ marked: String, _ messages: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    let result = read(text.text)
    #expect(result.deck == nil, sourceLocation: sourceLocation)
    #expect(result.diagnostics.map(\.message) == messages, sourceLocation: sourceLocation)
    let spots = result.diagnostics.map {
      MarkedText.Spot(line: $0.place.line, column: $0.place.column)
    }
    #expect(spots == text.spots, sourceLocation: sourceLocation)
  }

  @Test func `a deck is read with the places of its texts`() throws {
    let text = MarkedText(
      """
      title: A talk
      authors: Someone
      graph: small.yaml
      slides:
        - kind: title
          notes: Welcome.
        - title: One
          text: [First, Second]
          points: [Above, "- Below", Next]
        - title: Two
          figure: ‹1›draw --paths a b
          steps:
            - {show: [a, b], notes: Said}
            - {title: All, add: c}
        - quiz: {question: Which?, answers: [{text: A}, {text: B, right: yes, because: it is}]}
        - references: yes
      """)
    let deck = try #require(read(text.text).deck)
    #expect(deck.slides.map(\.kind) == [.title, .content, .content, .quiz, .references])
    #expect(deck.slides.map(\.title.text) == ["A talk", "One", "Two", "Which?", "References"])
    #expect(deck.graphPath == "./small.yaml")
    #expect(deck.slides[1].text.map(\.text) == ["First", "Second"])
    #expect(deck.slides[1].points.map(\.text.text) == ["Above", "Next"])
    #expect(deck.slides[1].points[0].below.map(\.text) == ["Below"])
    #expect(deck.slides[2].steps.map { $0.show.map(\.text) } == [["a", "b"], []])
    #expect(deck.slides[2].steps[1].add.map(\.text) == ["c"])
    #expect(deck.slides[3].quiz?.answers.map(\.isRight) == [false, true])
    let place = try #require(deck.slides[2].figure).place
    #expect(text.spots == [.init(line: place.line, column: place.column)])
  }

  @Test func `every problem of form is reported at once with its place`() {
    expect(
      """
      ‹1›‹2›titel: A talk
      theme: ‹3›bright
      slides:
        - kind: content
          ‹4›figur: draw
        - {title: ‹5›[a]}
      """,
      [
        "a deck needs 'title'", "key 'titel' isn't part of a deck; did you mean 'title'?",
        "'theme' can't be 'bright'; did you mean 'light'?",
        "key 'figur' isn't part of a slide; did you mean 'figure'?",
        "'title' must be text, not a list",
      ])
  }

  @Test func `keys of a slide that don't fit each other are reported`() {
    expect(
      """
      title: A talk
      slides:
        - kind: ‹1›section
          text: No title
        - title: ‹2›Steps without a figure
          steps: [{show: a}]
        - title: Two ways at once
          figure: draw
          steps:
            - {show: a, add: ‹3›b}
        - title: Nothing to add to
          figure: draw
          steps: [{add: ‹4›b}]
        - title: Words twice
          figure: draw
          text: ‹5›Here
          steps: [{show: a, text: and here}]
        - kind: title
          figure: ‹6›draw
        - quiz: {question: ‹7›Which?, answers: [{text: A, right: yes}]}
        - quiz: {question: ‹8›Which?, answers: [{text: A}, {text: B}]}
        - {kind: ‹9›quiz, title: Which?}
      """,
      [
        "a section slide needs 'title'", "'steps' are views of a 'figure', which is missing",
        "a step has 'show' or 'add', not both",
        "the first step has nothing to add to; give 'show'",
        "a slide with 'steps' says its 'text', 'points' and 'notes' in each of them",
        "a title slide has no 'figure'", "a quiz needs at least two answers",
        "a quiz needs an answer with 'right: yes'", "a quiz slide needs 'quiz'",
      ])
  }

  @Test func `a file that isn't there or isn't YAML is a problem, not a trap`() {
    #expect(
      DeckReader.read(path: "/nowhere/talk.deck.yaml").diagnostics.map(\.rule) == [
        "unreadable-file"
      ])
    #expect(read("title: [").deck == nil)
    #expect(read("").diagnostics.map(\.rule) == ["yaml-syntax"])
  }

  @Test(arguments: 0..<200)
  func `mutated decks never trap`(seed: Int) throws {
    let path = try #require(RepositoryFiles().graphs.first) + "/lecture.deck.yaml"
    let text = Array(try #require(contents(of: path)).utf8)
    var mutator = TextMutator(seed: UInt64(seed))
    let mutated = mutator.mutate(text, with: text)
    let result = read(String(decoding: mutated, as: UTF8.self))
    #expect(result.deck != nil || !result.diagnostics.isEmpty)
  }

  @Test func `decks of a folder aren't read as its graph`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Not a graph\nslides: []\n", to: "talk.deck.yaml")
    try folder.write("entities: {}\nrelations: []\n", to: "graph.yaml")
    let result = GraphReader().read(path: folder.path)
    #expect(result.sources.count == 1)
    #expect(result.errorCount == 0)
  }
}

@Suite struct CitationMarkTests {
  @Test(arguments: [
    ("None.", [CitationMarks.Piece.words("None.")]),
    ("One [@a-1].", [.words("One "), .keys(["a-1"]), .words(".")]),
    ("[@a; @b, @c]", [.keys(["a", "b", "c"])]),
    ("[@a b] [a] [@] [@A]", [.words("[@a b] [a] [@] [@A]")]),
    ("open [@a", [.words("open [@a")]),
    ("", []),
  ])
  func `a mark names keys, and what only looks like one stays words`(
    text: String, pieces: [CitationMarks.Piece]
  ) {
    #expect(CitationMarks.pieces(of: text) == pieces)
  }

  @Test func `a source that the graph doesn't hold is reported where it is cited`() throws {
    let text = MarkedText(
      """
      title: A talk
      slides:
        - title: One
          text: Known [@known] and not [‹1›@knwon].
          notes: [Fine., "Also [‹2›@other; @known]."]
      """)
    let deck = try #require(
      DeckReader.read(SourceText(file: "talk.deck.yaml", text: text.text)).deck)
    let graph = KnowledgeGraph(
      description: .init(id: "small", title: "Small"), entities: [], relations: [],
      citations: [Citation(id: "known")])
    let problems = deck.undeclaredCitations(in: graph)
    #expect(
      problems.map(\.message) == [
        "citation 'knwon' isn't declared in the graph; did you mean 'known'?",
        "citation 'other' isn't declared in the graph",
      ])
    #expect(
      problems.map { MarkedText.Spot(line: $0.place.line, column: $0.place.column) } == text.spots)
  }
}

@Suite struct DeckSchemaTests {
  @Test(arguments: [
    "title: T\nslides: []", "slides: []", "title: T", "title: T\nslides: [{}]",
    "title: T\nslides: [{kind: titel}]", "title: T\nslides: [{title: [a]}]",
    "title: T\nslides: [{points: one}]", "title: T\nslides: [{text: one}]",
    "title: T\nslides: [{steps: [{show: a, until: b}]}]", "title: T\nslides: [{references: no}]",
    "title: T\nslides: [{quiz: {question: Q, answers: [{text: A, right: maybe}]}}]",
  ])
  func `schema and reader agree on what is well-shaped`(text: String) throws {
    let validator = JSONSchemaValidator(
      schema: try #require(jsonValue(ofYAML: KnowledgeSchema.json(of: .deck))))
    let result = DeckReader.read(SourceText(file: "talk.deck.yaml", text: text))
    let rules = Set(result.diagnostics.map(\.rule))
    let isWellShaped = rules.isDisjoint(with: [
      "unknown-key", "missing-key", "wrong-type", "unknown-word",
    ])
    #expect(try validator.accepts(#require(jsonValue(ofYAML: text))) == isWellShaped)
  }
}

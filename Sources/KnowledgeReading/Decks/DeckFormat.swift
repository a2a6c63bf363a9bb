/// The records of a deck's file, key by key.
enum DeckFormat {
  static let file = Shape.Record(
    name: "deck", summary: "A talk: slides with words, figures of a graph, notes and sources.",
    fields: [
      .init("title", .text, required: true, "The talk's title."),
      .init("subtitle", .text, "Below the title."),
      .init("authors", .oneOrMore(.text), "Who speaks."),
      .init("notice", .text, "A short line at the foot of every slide."),
      .init(
        "graph", .text, "Path of the graph, relative to this file; the shipped one by default."),
      .init("theme", .word(["light", "dark", "print"]), "The colours."),
      .init("slides", .list(.record(slide)), required: true, "The slides in their order."),
    ])

  static let slide = Shape.Record(
    name: "slide", summary: "One slide, or one for each step of its figure.",
    fields: [
      .init(
        "kind", .word(DeckDocument.Slide.Kind.allCases.map(\.rawValue)),
        "What part it plays; content by default, quiz and references by their keys."),
      .init(
        "title", .text, "A sentence that says what the slide shows; a title slide has the talk's."),
      .init("subtitle", .text, "Below the title."),
      .init("text", .oneOrMore(.text), "Paragraphs; [@key] cites a source, ** makes bold."),
      .init("points", .list(.text), "A list; a point that begins with '- ' hangs below the last."),
      .init("figure", .text, "Arguments of synergraph that draw, such as draw --paths a b."),
      .init("steps", .list(.record(step)), "Views of the figure, a slide each."),
      .init("notes", .oneOrMore(.text), "What the speaker says, with sources."),
      .init("quiz", .record(quiz), "A question with answers."),
      .init("references", .word(["yes"]), "The numbered list of all sources cited."),
    ])

  static let step = Shape.Record(
    name: "step", summary: "A view of a figure: what stands forward while the rest is a ghost.",
    fields: [
      .init("title", .text, "The slide's title in this step."),
      .init("show", .oneOrMore(.text), "Entities and claims that stand forward; all by default."),
      .init("add", .oneOrMore(.text), "Entities and claims that join those of the step before."),
      .init("text", .oneOrMore(.text), "Paragraphs."),
      .init("points", .list(.text), "A list."),
      .init("notes", .oneOrMore(.text), "What the speaker says."),
    ])

  static let quiz = Shape.Record(
    name: "quiz", summary: "A question whose right answers show when asked for.",
    fields: [
      .init("question", .text, required: true, "The question."),
      .init("answers", .list(.record(answer)), required: true, "At least two; one or more right."),
    ])

  static let answer = Shape.Record(
    name: "answer", summary: "An answer of a quiz.",
    fields: [
      .init("text", .text, required: true, "The answer."),
      .init("right", .word(["yes", "no"]), "Whether it is right; no by default."),
      .init("because", .text, "Why, shown with the right answers."),
    ])
}

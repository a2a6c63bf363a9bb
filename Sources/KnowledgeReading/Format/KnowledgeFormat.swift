import Knowledge

/// The records of the knowledge format, key by key.
enum KnowledgeFormat {
  static let file = Shape.Record(
    name: "knowledge file", summary: "A mechanism graph, or one file of it.",
    fields: [
      .init("graph", .record(graph), "What this graph is; once in a graph."),
      .init("include", .list(.text), "Further files, relative to this one."),
      .init("regions", .list(.record(region)), "Regions and tissues that lie in wider ones."),
      .init("entities", .dictionary(.record(entity)), "Entities by their ids."),
      .init("relations", .list(.record(relation)), "Relations and moderations."),
      .init("citations", .dictionary(.record(citation)), "Citations by their keys."),
      .init("questions", .dictionary(.record(question)), "Open questions by their ids."),
      .init("hypotheses", .dictionary(.record(hypothesis)), "Hypotheses by their ids."),
    ])

  static let graph = Shape.Record(
    name: "graph", summary: "What a graph says of itself.",
    fields: [
      .init("id", .slug, required: true, "Stable slug."),
      .init("title", .text, required: true, "What the graph is about."),
      .init("summary", .text, "A few sentences."),
      .init("license", .text, "SPDX id of the licence of the graph's contents."),
    ])

  static let region = Shape.Record(
    name: "region", summary: "A brain region or tissue that claims are placed in.",
    fields: [
      .init("name", .text, required: true, "As 'where' names it."),
      .init("within", .text, "Name of the wider region or tissue in which it lies."),
      .init("synonyms", .list(.text), "Other names."),
    ])

  static let entity = Shape.Record(
    name: "entity", summary: "A thing that mechanisms are about.",
    fields: [
      .init("name", .text, required: true, "As the field writes it."),
      .init("label", .text, "Short form for drawings."),
      .init("kind", words(EntityKind.self), required: true, "What it is."),
      .init("level", words(Level.self), required: true, "The lane it is drawn in."),
      .init("synonyms", .list(.text), "Other names."),
      .init("xref", .oneOrMore(.text), "CURIEs such as HGNC:1033."),
      .init("about", .text, "One sentence."),
      .init("desired", words(Direction.self), "Of an outcome or risk: the direction that helps."),
      .init("broader", .oneOrMore(.slug), "Ids of more general entities."),
      .init("parts", .list(.slug), "Of a combination: ids of its interventions."),
    ])

  static let relation = Shape.Record(
    name: "relation", summary: "A claim and what speaks for and against it.",
    fields: [
      .init("claim", .text, required: true, "subject predicate object, in one line."),
      .init("where", .text, "Region or tissue."),
      .init("species", .oneOrMore(words(Species.self)), "Species that the claim is limited to."),
      .init("population", .text, "Who the claim is about."),
      .init("cell-type", .text, "Cell type that the claim is limited to."),
      .init("dose", .text, "Dose or regimen."),
      .init("when", .record(timeCourse), "Time course."),
      .init("status", .record(status), "Overrules what the evidence gives."),
      .init("note", .text, "A caveat."),
      .init("evidence", .list(.record(evidence)), "Evidence for and against."),
    ])

  static let timeCourse = Shape.Record(
    name: "time course", summary: "When an effect begins, peaks and ends.",
    fields: [
      .init("onset", .text, "Such as 20–40 min."),
      .init("peak", .text, "Such as 2 h."),
      .init("lasts", .text, "Such as 4–6 h."),
      .init("pattern", words(TimeCourse.Pattern.self), "How it goes on."),
    ])

  static let status = Shape.Record(
    name: "status", summary: "An author's word against what the evidence gives.",
    fields: [
      .init("is", words(RelationStatus.self), required: true, "The status."),
      .init("because", .text, required: true, "The reason."),
    ])

  static let evidence = Shape.Record(
    name: "evidence item", summary: "One paper's word on one relation.",
    fields: [
      .init("cite", .slug, required: true, "Key of a citation."),
      .init("design", words(StudyDesign.self), required: true, "How it came about."),
      .init("species", .oneOrMore(words(Species.self)), "In whom it was observed."),
      .init("supports", words(EvidenceItem.Support.self), required: true, "Whether it speaks for."),
      .init("finding", .text, required: true, "The result in one sentence."),
      .init(
        "verified", words(EvidenceItem.Verification.self), required: true,
        "How far it was checked against its source."),
      .init("n", .count, "Number of subjects."),
      .init("effect", .record(effect), "Measured effect."),
      .init(
        "certainty", words(EvidenceItem.Certainty.self),
        "How sure the source says it is; of a range the lower."),
      .init("note", .text, "A caveat."),
    ])

  static let effect = Shape.Record(
    name: "effect", summary: "A measured effect with its interval.",
    fields: [
      .init("measure", .text, required: true, "Such as SMD."),
      .init("value", .number, required: true, "The estimate."),
      .init("low", .number, "Lower end of the interval."),
      .init("high", .number, "Upper end of the interval."),
    ])

  static let citation = Shape.Record(
    name: "citation", summary: "A source, in the fields of the Citation Style Language.",
    fields: [
      .init("type", .slug, "CSL type; article-journal by default."),
      .init("title", .text, "Title."),
      .init("author", .oneOrMore(.text), "The authors that were seen."),
      .init("issued", .count, "Year."),
      .init("container-title", .text, "Journal or book."),
      .init("DOI", .text, "Without https://doi.org/."),
      .init("PMID", .text, "PubMed number."),
      .init("URL", .text, "Address."),
      .init("seen", .text, "Where the citation was read."),
      .init("retracted", .word(["yes", "no"]), "Whether it was retracted."),
      .init("note", .text, "A caveat."),
    ])

  static let question = Shape.Record(
    name: "question", summary: "Something not yet studied, or looked for and not found.",
    fields: [
      .init("ask", .text, required: true, "The question."),
      .init("why", .text, "Why it matters."),
      .init("study", .text, "The study that would answer it."),
      .init("refuted-by", .text, "The result that would refute what is hoped for."),
      .init("about", .oneOrMore(.text), "Claims or entity ids that hang on it."),
      .init("raised-by", .oneOrMore(.slug), "Keys of citations."),
    ])

  static let hypothesis = Shape.Record(
    name: "hypothesis", summary: "A named explanation, which may compete with others.",
    fields: [
      .init("says", .text, required: true, "The explanation."),
      .init("rivals", .oneOrMore(.slug), "Ids of hypotheses that it competes with."),
      .init("needs", .oneOrMore(.text), "Claims that must hold for it."),
      .init("decided-by", .text, "The observation that would decide it."),
    ])

  private static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> Shape {
    .word(Word.allCases.map(\.rawValue))
  }
}

import Diagnostics

/// Turns the nodes of a deck's file into a ``DeckDocument``.
struct DeckDecoder {
  let file: YAMLNode

  var deck: DeckDocument {
    DeckDocument(
      title: file.located("title") ?? DeckDocument.Text("", at: file.place),
      subtitle: file.located("subtitle"), authors: file.locatedTexts("authors"),
      notice: file.located("notice"), graph: file.located("graph"), theme: file["theme"]?.text,
      slides: (file["slides"]?.items ?? []).map(slide))
  }

  private func slide(_ node: YAMLNode) -> DeckDocument.Slide {
    let quiz = node["quiz"].map(quiz)
    let kind: DeckDocument.Slide.Kind =
      node["kind"]?.text.flatMap { .init(rawValue: $0) }
      ?? (quiz != nil ? .quiz : node["references"] != nil ? .references : .content)
    return DeckDocument.Slide(
      kind: kind,
      title: node.located("title") ?? quiz?.question
        ?? (kind == .title ? file.located("title") : nil)
          ?? DeckDocument.Text(kind == .references ? "References" : "", at: node.place),
      subtitle: node.located("subtitle") ?? (kind == .title ? file.located("subtitle") : nil),
      text: node.locatedTexts("text"),
      points: points(node["points"]), figure: node.located("figure"),
      steps: (node["steps"]?.items ?? []).map(step), notes: node.locatedTexts("notes"),
      quiz: quiz, place: node["kind"]?.place ?? node["title"]?.place ?? node.place)
  }

  private func step(_ node: YAMLNode) -> DeckDocument.Step {
    DeckDocument.Step(
      title: node.located("title"), show: node.locatedTexts("show"),
      add: node.locatedTexts("add"), points: points(node["points"]),
      text: node.locatedTexts("text"), notes: node.locatedTexts("notes"))
  }

  /// A point that begins with a dash hangs below the last one that doesn't.
  private func points(_ node: YAMLNode?) -> [DeckDocument.Point] {
    var points: [DeckDocument.Point] = []
    for item in node?.items ?? [] {
      guard let text = item.text else { continue }
      if text.hasPrefix("- "), let last = points.last {
        let below = DeckDocument.Text(String(text.dropFirst(2)), at: item.place)
        points[points.count - 1] = DeckDocument.Point(text: last.text, below: last.below + [below])
      } else {
        points.append(DeckDocument.Point(text: .init(text, at: item.place), below: []))
      }
    }
    return points
  }

  private func quiz(_ node: YAMLNode) -> DeckDocument.Quiz {
    DeckDocument.Quiz(
      question: node.located("question") ?? DeckDocument.Text("", at: node.place),
      answers: (node["answers"]?.items ?? []).map { answer in
        DeckDocument.Quiz.Answer(
          text: answer.located("text") ?? DeckDocument.Text("", at: answer.place),
          isRight: answer["right"]?.text == "yes", reason: answer.located("because"))
      })
  }
}

extension YAMLNode {
  fileprivate func located(_ key: String) -> DeckDocument.Text? {
    self[key].flatMap { node in node.text.map { DeckDocument.Text($0, at: node.place) } }
  }

  fileprivate func locatedTexts(_ key: String) -> [DeckDocument.Text] {
    (self[key]?.items ?? []).compactMap { node in
      node.text.map { DeckDocument.Text($0, at: node.place) }
    }
  }
}

import Diagnostics

/// What the keys of one slide ask of each other.
struct SlideRules {
  let slide: DeckDocument.Slide

  var problems: [Diagnostic] { title + figure + steps + words + quiz }

  private var title: [Diagnostic] {
    guard slide.title.text.isEmpty else { return [] }
    return [broken("a \(slide.kind.rawValue) slide needs 'title'", at: slide.place)]
  }

  private var figure: [Diagnostic] {
    guard slide.kind != .content, let figure = slide.figure else { return [] }
    return [broken("a \(slide.kind.rawValue) slide has no 'figure'", at: figure.place)]
  }

  private var steps: [Diagnostic] {
    guard let first = slide.steps.first else { return [] }
    if slide.figure == nil {
      return [broken("'steps' are views of a 'figure', which is missing", at: slide.place)]
    }
    var problems = slide.steps.filter { !$0.show.isEmpty && !$0.add.isEmpty }.map { step in
      broken("a step has 'show' or 'add', not both", at: step.add.first?.place ?? slide.place)
    }
    if first.show.isEmpty, let place = first.add.first?.place {
      problems.append(broken("the first step has nothing to add to; give 'show'", at: place))
    }
    if !slide.text.isEmpty || !slide.points.isEmpty || !slide.notes.isEmpty {
      problems.append(
        broken(
          "a slide with 'steps' says its 'text', 'points' and 'notes' in each of them",
          at: (slide.text + slide.points.map(\.text) + slide.notes).first?.place ?? slide.place))
    }
    return problems
  }

  private var words: [Diagnostic] {
    guard slide.kind == .references || slide.kind == .quiz,
      let text = (slide.text + slide.points.map(\.text)).first
    else { return [] }
    return [broken("a \(slide.kind.rawValue) slide has no 'text' or 'points'", at: text.place)]
  }

  private var quiz: [Diagnostic] {
    guard let quiz = slide.quiz else {
      return slide.kind == .quiz ? [broken("a quiz slide needs 'quiz'", at: slide.place)] : []
    }
    var problems: [Diagnostic] = []
    if slide.kind != .quiz {
      problems.append(
        broken("only a slide of kind 'quiz' has 'quiz'", at: quiz.question.place))
    }
    if quiz.answers.count < 2 {
      problems.append(broken("a quiz needs at least two answers", at: quiz.question.place))
    } else if !quiz.answers.contains(where: \.isRight) {
      problems.append(
        broken("a quiz needs an answer with 'right: yes'", at: quiz.question.place))
    }
    if quiz.answers.count > 26 {
      problems.append(broken("a quiz has at most 26 answers", at: quiz.question.place))
    }
    return problems
  }

  private func broken(_ message: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(.error, rule: "slide-form", message, at: place)
  }
}

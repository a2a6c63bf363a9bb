import Diagrams
import Figures
import GraphvizLayout

@testable import Slides

/// A deck as people will make them, placed by hand; its statements are made up for tests.
enum PPTXDeck {
  /// Two starts, a goal, every ending and pattern, a halo, a warning, a moderated arrow.
  static func diagram(
    direction: Diagram.Direction = .right
  ) throws(DiagramError) -> Diagram {
    try Diagram(
      prefix: "figure", title: "Exercise and psilocybin meet in BDNF",
      subtitle: "Made up for tests", direction: direction,
      lanes: [
        Lane(id: "start", title: "Intervention"), Lane(id: "signal", title: "Signalling"),
        Lane(id: "cell", title: "Cellular"), Lane(id: "goal", title: "Outcome"),
      ],
      groups: [
        Group(id: "e", name: "exercise route", badge: "E", hue: .first),
        Group(id: "p", name: "psilocybin route", badge: "P", hue: .second),
      ],
      boxes: [
        Box(id: "exercise", label: "Aerobic exercise", laneID: "start", role: .start(.first)),
        Box(id: "psilocybin", label: "Psilocybin", laneID: "start", role: .start(.second)),
        Box(
          id: "bdnf", label: "BDNF", laneID: "signal", groupIDs: ["e", "p"], isHighlighted: true,
          tooltip: "Brain-derived neurotrophic factor",
          link: Link("https://www.uniprot.org/uniprotkb/P23560")),
        Box(id: "ht2a", label: "5-HT_{2A} receptor", laneID: "signal", groupIDs: ["p"]),
        Box(id: "joint", label: "", laneID: "signal", role: .joint),
        Box(
          id: "inflam", label: "Inflammation of the brain", laneID: "signal", groupIDs: ["e"],
          tone: .harm),
        Box(
          id: "plastic", label: "Hippocampal plasticity & new cells", caption: "both raise it",
          laneID: "cell", groupIDs: ["e", "p"]),
        Box(id: "mood", label: "Depressive symptoms", laneID: "goal", role: .goal),
      ],
      arrows: [
        Arrow(
          id: "1", from: "exercise", to: "bdnf", strength: .strongest, groupIDs: ["e"],
          tooltip: "Exercise increases BDNF (training): established, seen in humans",
          link: Link("https://doi.org/10.1000/example")),
        Arrow(
          id: "2", from: "exercise", to: "inflam", ending: .inhibits, strength: .strong,
          pattern: .dashed, groupIDs: ["e"]),
        Arrow(id: "3", from: "psilocybin", to: "ht2a", strength: .strong, groupIDs: ["p"]),
        Arrow(
          id: "4", from: "psilocybin", to: "joint", ending: .modulates, strength: .weak,
          pattern: .dotted, groupIDs: ["p"]),
        Arrow(id: "5", from: "ht2a", to: "bdnf", strength: .weak, pattern: .dashed),
        Arrow(id: "6", from: "bdnf", to: "joint", ending: .plain, strength: .strong),
        Arrow(id: "7", from: "joint", to: "plastic", strength: .strong),
        Arrow(
          id: "8", from: "plastic", to: "mood", ending: .inhibits, strength: .strongest,
          isContested: true),
        Arrow(
          id: "9", from: "inflam", to: "plastic", ending: .requires, strength: .weakest,
          tone: .harm),
        Arrow(id: "10", from: "plastic", to: "plastic", strength: .weak),
        Arrow(id: "11", from: "inflam", to: "mood", strength: .weak, tone: .harm),
      ],
      notes: ["Made up for tests."])
  }

  static func picture(
    direction: Diagram.Direction = .right, theme: Theme = .light, focus: Focus? = nil
  ) throws -> PlacedPicture {
    let scene = Scene(try diagram(direction: direction).placed(), theme: theme, focus: focus)
    let room = Rect(x: 48, y: 110, width: 864, height: 380)
    let scale = min(room.width / scene.width, room.height / scene.height)
    return PlacedPicture(
      picture: SlidePicture(scene: scene, alternative: "Exercise raises BDNF & more"),
      frame: Rect(
        centre: room.centre, width: scene.width * scale, height: scene.height * scale))
  }

  static func text(
    _ role: PlacedSlideText.Role, _ frame: Rect, size: Double, isBold: Bool = false,
    _ paragraphs: [SlideParagraph], theme: Theme = .light,
    alignment: PlacedText.Anchor = .start, indent: Double = 0
  ) -> PlacedSlideText {
    PlacedSlideText(
      role: role, frame: frame,
      paragraphs: paragraphs.map {
        PlacedSlideParagraph(
          paragraph: $0, style: TextStyle(size: size, isBold: isBold), indent: indent,
          spaceBefore: 6, lines: [$0.runs])
      }, colour: role == .title || role == .body ? theme.ink : theme.muted, alignment: alignment)
  }

  static func placed(
    _ slide: Slide, number: Int, theme: Theme = .light, picture: PlacedPicture? = nil
  ) -> PlacedSlide {
    let isTitle = slide.kind == .title
    var texts = [
      text(
        .title, Rect(x: 48, y: isTitle ? 180 : 34, width: 864, height: 60),
        size: isTitle ? 40 : 26, isBold: true, [SlideParagraph(slide.title)], theme: theme)
    ]
    if !slide.subtitle.runs.isEmpty {
      texts.append(
        text(
          .subtitle, Rect(x: 48, y: isTitle ? 250 : 78, width: 864, height: 26), size: 15,
          [SlideParagraph(slide.subtitle)], theme: theme))
    }
    if !slide.body.isEmpty {
      texts.append(
        text(
          .body, Rect(x: 48, y: 120, width: 864, height: 340), size: 18, slide.body, theme: theme,
          indent: 27))
    }
    let foot = Rect(x: 48, y: 512, width: 700, height: 14)
    texts.append(
      text(.notice, foot, size: 9, [SlideParagraph("No medical advice")], theme: theme))
    texts.append(
      text(
        .number, Rect(x: 812, y: 512, width: 100, height: 14), size: 9,
        [SlideParagraph(Label("\(number) / 6"))], theme: theme, alignment: .end))
    return PlacedSlide(
      slide: slide, number: number, background: theme.page,
      ornaments: [
        .rectangle(
          Rect(x: 48, y: 104, width: 60, height: 3), radius: 0,
          fill: theme.paint(for: .first).line, stroke: nil)
      ], texts: texts, picture: picture)
  }

  static func make(
    theme: Theme = .light, direction: Diagram.Direction = .right
  ) throws -> (deck: Deck, slides: [PlacedSlide]) {
    let alternative = "Exercise raises BDNF & more"
    let whole = try picture(direction: direction, theme: theme)
    let step = try picture(
      direction: direction, theme: theme,
      focus: Focus(boxIDs: ["exercise", "bdnf"], arrowIDs: ["1"]))
    func shown(_ picture: PlacedPicture) -> SlidePicture {
      SlidePicture(scene: picture.picture.scene, alternative: alternative)
    }
    let slides = [
      Slide(
        id: "title", kind: .title, title: "What exercise and psilocybin share",
        subtitle: "5-HT_{2A} and Ca^{2+}", notes: ["Welcome.", "Made up <for> tests."]),
      Slide(id: "section", kind: .section, title: "The mechanism"),
      Slide(id: "step", title: "Exercise raises BDNF", picture: shown(step), notes: ["One step."]),
      Slide(
        id: "whole", title: "Both meet in BDNF", subtitle: "Untested in people",
        picture: shown(whole)),
      Slide(
        id: "quiz", kind: .quiz, title: "What do both raise?",
        body: [
          SlideParagraph("BDNF", style: .answer(isRight: true)),
          SlideParagraph("Cortisol", style: .answer(isRight: false)),
          SlideParagraph("Both raise BDNF, as slide 4 says.", style: .explanation),
        ]),
      Slide(
        id: "sources", kind: .references, title: "Sources",
        body: [
          SlideParagraph(
            [
              SlideRun("Author A. A study. "),
              SlideRun(
                "doi:10.1000/example", isBold: true,
                link: Link("https://doi.org/10.1000/example?a=1&b=2")),
            ], style: .source(number: 1)),
          SlideParagraph("Author B. Another study.", style: .source(number: 2)),
          SlideParagraph("Author C. A third study.", style: .source(number: 5)),
        ]),
    ]
    let deck = Deck(
      title: "What exercise & psilocybin share", authors: ["A. Author", "B. Author"],
      notice: "No medical advice", theme: theme, slides: slides)
    let pictures = [2: step, 3: whole]
    return (
      deck,
      slides.enumerated().map {
        placed($0.element, number: $0.offset + 1, theme: theme, picture: pictures[$0.offset])
      }
    )
  }
}

public import Diagnostics

/// A talk as its author writes it, before figures are drawn and sources are looked up.
public struct DeckDocument: Sendable {
  /// A text and where it stands.
  public struct Text: Sendable, Hashable {
    public let text: String
    public let place: SourcePlace

    public init(_ text: String, at place: SourcePlace) {
      self.text = text
      self.place = place
    }
  }

  /// One view of a figure: what is put forward, and what is said of it.
  public struct Step: Sendable, Hashable {
    /// Nil for the title of the slide.
    public let title: Text?
    /// Entities and claims that stand forward alone; none for all of the figure.
    public let show: [Text]
    /// Entities and claims that join those of the step before.
    public let add: [Text]
    public let points: [Point]
    public let text: [Text]
    public let notes: [Text]
  }

  /// A point of a list and those below it.
  public struct Point: Sendable, Hashable {
    public let text: Text
    public let below: [Text]
  }

  public struct Quiz: Sendable, Hashable {
    public struct Answer: Sendable, Hashable {
      public let text: Text
      public let isRight: Bool
      public let reason: Text?
    }

    public let question: Text
    public let answers: [Answer]
  }

  public struct Slide: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case title, section, content, quiz, references
    }

    public let kind: Kind
    /// Empty where the kind needs none.
    public let title: Text
    public let subtitle: Text?
    public let text: [Text]
    public let points: [Point]
    /// Arguments of `synergraph` that draw a figure.
    public let figure: Text?
    public let steps: [Step]
    public let notes: [Text]
    public let quiz: Quiz?
    /// Where the slide begins.
    public let place: SourcePlace
  }

  public let title: Text
  public let subtitle: Text?
  public let authors: [Text]
  public let notice: Text?
  /// Path of the graph, relative to the deck's file; nil for the one that ships.
  public let graph: Text?
  /// `light`, `dark` or `print`.
  public let theme: String?
  public let slides: [Slide]
}

extension DeckDocument {
  /// Where the graph lies, seen from where the deck was read; nil for the one that ships.
  public var graphPath: String? {
    graph.map { graph in
      graph.text.hasPrefix("/")
        ? graph.text : FileSystem.folder(of: graph.place.file) + "/" + graph.text
    }
  }

  /// Every text in which sources may be cited, in the order in which a listener meets them.
  public var citingTexts: [Text] { slides.flatMap(\.citingTexts) }
}

extension DeckDocument.Slide {
  var citingTexts: [DeckDocument.Text] {
    let own =
      [subtitle].compactMap { $0 } + text + points.flatMap(\.texts)
      + (quiz.map { [$0.question] + $0.answers.flatMap { [$0.text, $0.reason].compactMap { $0 } } }
        ?? [])
    return own + notes + steps.flatMap { $0.text + $0.points.flatMap(\.texts) + $0.notes }
  }
}

extension DeckDocument.Point {
  /// The point and those below it.
  public var texts: [DeckDocument.Text] { [text] + below }
}

import Diagnostics

/// A claim taken apart into the words it is made of, before anyone asks whether they are known.
struct ClaimText: Sendable {
  enum Object: Sendable {
    case entity(Located<String>)
    /// The claim in brackets that a moderation acts upon.
    indirect case claim(ClaimText)
  }

  let subject: Located<String>
  let predicate: Located<String>
  let object: Object
  let place: SourcePlace

  /// Takes `subject predicate object` apart; the object may be a claim in brackets.
  ///
  /// Nil unless there is a subject, at least one word of predicate, and one object. Brackets nest
  /// only once: nothing moderates a moderation.
  init?(_ text: Located<String>) {
    var body = Substring(text.value)
    var inner: (text: Substring, offset: Int)?
    if let open = body.firstIndex(of: "(") {
      let rest = body[body.index(after: open)...]
      guard rest.last == ")" else { return nil }
      let content = rest.dropLast()
      guard !content.contains("("), !content.contains(")") else { return nil }
      inner = (content, body[...open].unicodeScalars.count)
      body = body[..<open]
    }
    let words = Self.words(of: body, in: text)
    guard let subject = words.first, !text.value.contains("\n") else { return nil }
    let predicates: ArraySlice<Located<String>>
    if let inner {
      let place = text.place.part(at: inner.offset, length: inner.text.unicodeScalars.count)
      guard let claim = ClaimText(Located(String(inner.text), at: place)) else { return nil }
      object = .claim(claim)
      predicates = words.dropFirst()
    } else {
      guard words.count >= 3, let last = words.last else { return nil }
      object = .entity(last)
      predicates = words.dropFirst().dropLast()
    }
    guard let first = predicates.first, let last = predicates.last else { return nil }
    self.subject = subject
    predicate = Located(
      predicates.map(\.value).joined(separator: " "),
      at: SourcePlace(
        file: first.place.file, line: first.place.line, column: first.place.column,
        length: last.place.column + last.place.length - first.place.column))
    place = text.place
  }

  /// The object's id, unless the object is a claim.
  var objectEntity: Located<String>? {
    if case .entity(let entity) = object { entity } else { nil }
  }

  /// The claim in brackets, if there is one.
  var moderated: ClaimText? {
    if case .claim(let claim) = object { claim } else { nil }
  }

  /// The claim as it should be written: words one space apart.
  var text: String {
    let object =
      switch object {
      case .entity(let entity): entity.value
      case .claim(let claim): "(\(claim.text))"
      }
    return "\(subject.value) \(predicate.value) \(object)"
  }

  private static func words(
    of body: Substring, in text: Located<String>
  ) -> [Located<String>] {
    body.split(separator: " ").map { word in
      let offset = text.value[..<word.startIndex].unicodeScalars.count
      return Located(
        String(word), at: text.place.part(at: offset, length: word.unicodeScalars.count))
    }
  }
}

/// Why a deck can't be laid out, and what would help.
package enum DeckError: Error, Sendable, Hashable {
  /// Two slides have one id.
  case repeatedID(String)
  /// Not letters, digits and hyphens, beginning with a letter.
  case invalidID(String)
  /// The title is longer than its lines in the smallest size.
  case titleTooLong(slide: String)
  /// The words don't fit in the smallest size that can be read from the last row.
  case tooManyWords(slide: String)
  /// The words leave no room for the picture beside or below them.
  case noRoomForPicture(slide: String)
}

extension DeckError {
  /// The id of the slide that is meant.
  package var slide: String {
    switch self {
    case .repeatedID(let id), .invalidID(let id), .titleTooLong(let id), .tooManyWords(let id),
      .noRoomForPicture(let id):
      id
    }
  }
}

extension DeckError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .repeatedID(let id): "two slides have the id '\(id)'"
    case .invalidID(let id):
      "slide id '\(id)' must be letters, digits and hyphens and start with a letter"
    case .titleTooLong(let id): "the title of slide '\(id)' is too long; shorten it"
    case .tooManyWords(let id):
      "the words of slide '\(id)' don't fit on it; shorten them, or move them to its notes"
    case .noRoomForPicture(let id):
      "the words of slide '\(id)' leave no room for its figure; shorten them, or move them to its "
        + "notes"
    }
  }
}

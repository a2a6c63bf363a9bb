/// Why a figure could not be written.
package enum FigureError: Error, Sendable, Hashable {
  /// librsvg or cairo isn't there; the text names the file that was looked for.
  case missingLibrary(String)
  /// The picture would have more pixels than can be painted.
  case tooLarge(width: Int, height: Int)
  /// A scale that is zero, negative or no number.
  case invalidScale(String)
  /// librsvg or cairo gave an error.
  case notPainted(String)
}

extension FigureError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingLibrary(let name):
      "PNG and PDF need librsvg, and '\(name)' wasn't found; install it with"
        + " 'apt install librsvg2-2' or 'brew install librsvg', or write SVG"
    case .tooLarge(let width, let height):
      "a picture of \(width) × \(height) pixels is too large; choose a smaller scale"
    case .invalidScale(let scale):
      "a picture can't have the scale \(scale); give the pixels for each point, such as 2"
    case .notPainted(let reason): "the figure could not be painted: \(reason)"
    }
  }
}

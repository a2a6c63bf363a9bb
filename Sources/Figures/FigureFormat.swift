/// A kind of file that a figure can be written to.
package enum FigureFormat: String, Sendable, CaseIterable {
  case svg, png, pdf, dot

  /// The format that a file's name ends in, whatever its case; `gv` counts as `dot`.
  ///
  /// ```swift
  /// FigureFormat(fileName: "figures/map.PNG")  // .png
  /// FigureFormat(fileName: "map")              // nil
  /// ```
  package init?(fileName: String) {
    let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    self.init(rawValue: ending == "gv" ? "dot" : ending)
  }
}

/// Why a figure could not be written.
package enum FigureError: Error, Sendable, Hashable {
  /// librsvg or cairo isn't there; the text names the file that was looked for.
  case missingLibrary(String)
  /// The picture would have more pixels than can be painted.
  case tooLarge(width: Int, height: Int)
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
    case .notPainted(let reason): "the figure could not be painted: \(reason)"
    }
  }
}

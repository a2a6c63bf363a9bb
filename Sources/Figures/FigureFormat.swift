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

extension String {
  /// The text in one line, without anything that could steer a terminal or reorder a line.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

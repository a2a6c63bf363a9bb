import ArgumentParser

/// In which form a drawing goes to standard output.
enum DrawingForm: String, CaseIterable, ExpressibleByArgument {
  case svg
  /// Box-drawing characters.
  case text
}

/// In which form, and how wide, an answer is drawn on standard output.
struct DrawingFormOptions: ParsableArguments {
  @Option(help: "Draw it on standard output: svg or text.")
  var `as`: DrawingForm?

  @Option(help: ArgumentHelp("Characters in a line of a drawing, 40 to 400.", valueName: "number"))
  var width: Int?

  func validate() throws {
    if let width, !(40...400).contains(width) {
      throw ValidationError("--width is \(width), but must lie between 40 and 400")
    }
  }

  /// Throws where the form is said twice, here and by a file's ending.
  func check(against file: String?) throws {
    if let file, self.as != nil {
      throw ValidationError("--as is for standard output; the ending of '\(file)' says the form")
    }
  }

  /// Whether the drawing is wanted as text: by a file's ending, by --as, or on a terminal.
  func isText(in file: String?, on terminal: Terminal) -> Bool {
    guard let form = self.as else { return file?.isTextFile ?? terminal.isInteractive }
    return form == .text
  }
}

import ArgumentParser

/// In which form a drawing goes to standard output.
enum DrawingForm: String, CaseIterable, ExpressibleByArgument {
  case svg
  /// Box-drawing characters.
  case text
}

extension Drawing {
  /// Leads curves that enter a box that they don't join around it.
  mutating func clearBoxes() {
  }
}

/// The way in which an outcome should move.
public enum Direction: String, Sendable, Codable, CaseIterable {
  case rise
  case fall
}

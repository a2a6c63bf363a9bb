public import Diagnostics

/// What a reading of somebody else's format did not carry over, and why.
///
/// Nothing is lost silently: everything that a text says and our model doesn't hold, or holds
/// less exactly, is counted here with the place where it first stood.
public struct ImportLosses: Sendable, Equatable, Codable {
  /// One kind of loss.
  public struct Loss: Sendable, Equatable, Codable {
    /// The loss in one phrase, in lower case and without a full stop.
    public let what: String
    /// How often it happened, at least once.
    public internal(set) var count: Int
    /// Where it first happened; nil where it isn't a matter of one place.
    public let first: SourcePlace?
  }

  /// In the order in which they first happened.
  public private(set) var losses: [Loss] = []
  private var positions: [String: Int] = [:]

  public init() {}

  public var isEmpty: Bool { losses.isEmpty }

  /// Counts a loss; O(1).
  public mutating func add(_ what: String, at place: SourcePlace? = nil, count: Int = 1) {
    guard count > 0 else { return }
    if let position = positions[what] {
      losses[position].count += count
    } else {
      positions[what] = losses.count
      losses.append(Loss(what: what, count: count, first: place))
    }
  }

  /// Adds everything that another reading lost.
  public mutating func add(_ other: ImportLosses) {
    for loss in other.losses { add(loss.what, at: loss.first, count: loss.count) }
  }

  private enum CodingKeys: CodingKey { case losses }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    for loss in try container.decode([Loss].self, forKey: .losses) {
      add(loss.what, at: loss.first, count: loss.count)
    }
  }
}

extension ImportLosses {
  /// The losses as lines for people: `12 times (first at f.yaml:3:7): …`.
  public var lines: [String] {
    losses.map { loss in
      let times = loss.count == 1 ? "once" : "\(loss.count) times"
      let place = loss.first.map { loss.count == 1 ? " at \($0)" : ", first at \($0)" } ?? ""
      return "\(loss.what) (\(times)\(place))"
    }
  }
}

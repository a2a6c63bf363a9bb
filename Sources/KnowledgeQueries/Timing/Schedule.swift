/// When interventions are given, in days from a day zero that the reader chooses.
public struct Schedule: Sendable, Hashable, Codable {
  /// When one intervention is given.
  public struct Regimen: Sendable, Hashable, Codable {
    /// Its name, as it was asked.
    public var intervention: String
    /// Days of single doses, ascending; empty for a regimen that goes on.
    public var doses: [Double]
    /// Day from which it goes on; nil for single doses.
    public var from: Double?
    /// Day on which it ends; nil for single doses, and for a regimen without a stated end.
    public var until: Double?
    /// Sessions a week, where they were stated.
    public var perWeek: Double?

    public init(
      intervention: String, doses: [Double] = [], from: Double? = nil, until: Double? = nil,
      perWeek: Double? = nil
    ) {
      self.intervention = intervention
      self.doses = doses
      self.from = from
      self.until = until
      self.perWeek = perWeek
    }

    /// Whether it goes on, as against single doses.
    public var isContinuing: Bool { doses.isEmpty }

    /// The same regimen, `days` later.
    public func shifted(by days: Double) -> Regimen {
      Regimen(
        intervention: intervention, doses: doses.map { $0 + days }, from: from.map { $0 + days },
        until: until.map { $0 + days }, perWeek: perWeek)
    }
  }

  public var regimens: [Regimen]

  public init(_ regimens: [Regimen]) {
    self.regimens = regimens
  }
}

extension Schedule.Regimen: CustomStringConvertible {
  /// The regimen as it is written: `exercise 3/week from -28 d until 56 d`.
  public var description: String {
    func day(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value)) d" : "\(value) d"
    }
    guard isContinuing else {
      return "\(intervention) at \(doses.map(day).joined(separator: ", "))"
    }
    var text = intervention
    if let perWeek {
      text += perWeek == 7 ? " daily" : " \(day(perWeek).dropLast(2))/week"
    }
    if let from { text += " from \(day(from))" }
    if let until { text += " until \(day(until))" }
    return text
  }
}

extension Schedule: CustomStringConvertible {
  public var description: String { regimens.map(\.description).joined(separator: "; ") }
}

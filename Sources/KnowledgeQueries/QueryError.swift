/// Why a question could not be answered at all; says what would be valid.
///
/// That an answer is "no" is not an error: see ``Refusal``.
public enum QueryError: Error, Sendable, Equatable {
  /// Nothing is called `name`; `nearMisses` are the closest names, nearest first.
  case unknownEntity(name: String, nearMisses: [EntityReference])
  /// Several entities are called `name`.
  case ambiguousEntity(name: String, candidates: [EntityReference])
  /// No relation has this id or makes this claim; `nearMisses` are ids of relations like it.
  case unknownRelation(name: String, nearMisses: [String])
  /// Several relations make this claim, in different contexts; their ids.
  case ambiguousRelation(name: String, candidates: [String])
  /// No source has this key, DOI or PubMed id; `nearMisses` are the closest keys.
  case unknownCitation(name: String, nearMisses: [String])
  /// Nothing says what this region is, and no claim is placed there; the closest names, nearest first.
  case unknownRegion(name: String, nearMisses: [String])
  /// The question names one entity twice where it needs different ones.
  case sameEntity(EntityReference)
  /// The question needs at least `minimum` entities.
  case tooFewEntities(minimum: Int)
  /// Helpful and harmful mean nothing here; `candidates` are entities for which they do.
  case noDesiredDirection(EntityReference, candidates: [EntityReference])
  /// A limit lies outside its range.
  case invalidLimit(name: String, value: Int, allowed: ClosedRange<Int>)
  /// The search text holds no letter or digit.
  case emptySearch
  /// A schedule must name each of these interventions once, and nothing else.
  case unscheduled([EntityReference])
}

extension QueryError: CustomStringConvertible {
  /// The rule in one phrase, such as `entity 'bdfn' isn't known; did you mean 'bdnf'?`.
  public var description: String {
    switch self {
    case .unknownEntity(let name, let nearMisses):
      "entity '\(name)' isn't known" + Self.suggestion(nearMisses.map(\.id))
    case .ambiguousEntity(let name, let candidates):
      "'\(name)' names several entities: \(Self.list(candidates.map(\.id)))"
    case .unknownRelation(let name, let nearMisses):
      "relation '\(name)' isn't known" + Self.suggestion(nearMisses)
    case .ambiguousRelation(let name, let candidates):
      "'\(name)' is claimed in several contexts: \(Self.list(candidates))"
    case .unknownCitation(let name, let nearMisses):
      "source '\(name)' isn't known" + Self.suggestion(nearMisses)
    case .unknownRegion(let name, let nearMisses):
      "no claim is placed in region '\(name)'" + Self.suggestion(nearMisses)
    case .sameEntity(let entity):
      "'\(entity.id)' is named twice; the question needs different entities"
    case .tooFewEntities(let minimum):
      "the question needs at least \(minimum) entities"
    case .noDesiredDirection(let entity, let candidates):
      "nothing says whether a rise of '\(entity.id)' helps or harms"
        + (candidates.isEmpty
          ? "" : "; it is known of \(Self.list(candidates.map(\.id), atMost: 8))")
    case .invalidLimit(let name, let value, let allowed):
      "\(name) is \(value), but must lie between \(allowed.lowerBound) and \(allowed.upperBound)"
    case .unscheduled(let interventions):
      "a schedule names each of \(Self.list(interventions.map(\.id))) once, and nothing else"
    case .emptySearch:
      "a search needs at least one letter or digit"
    }
  }

  private static func suggestion(_ names: [String]) -> String {
    names.isEmpty ? "" : "; did you mean \(names.map { "'\($0)'" }.joined(separator: " or "))?"
  }

  private static func list(_ names: [String], atMost limit: Int = .max) -> String {
    let rest = names.count - limit
    return names.prefix(limit).map { "'\($0)'" }.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}

import Diagnostics
import Knowledge

/// Everything that the files of one graph say, with places, before it is known to fit together.
struct KnowledgeDocument: Sendable {
  var descriptions: [Draft<KnowledgeGraph.Description>] = []
  var regions: [Draft<Region>] = []
  var entities: [Draft<Entity>] = []
  var claims: [DraftClaim] = []
  var citations: [Draft<Citation>] = []
  var questions: [Draft<QuestionDraft>] = []
  var hypotheses: [Draft<HypothesisDraft>] = []
  /// Every id and key that is declared, also where its record can't be used.
  var declared: [Namespace: [Located<String>]] = [:]

  /// A kind of thing that has ids of its own.
  enum Namespace: String, Sendable, CaseIterable {
    case entity
    case citation
    case question
    case hypothesis
  }

  /// The ids declared in a namespace.
  func ids(_ namespace: Namespace) -> Set<String> {
    Set((declared[namespace] ?? []).map(\.value))
  }

  /// The relations among the claims, with their drafts.
  var relations: [(draft: DraftClaim, relation: Relation)] {
    claims.compactMap { draft in draft.relation.map { (draft, $0) } }
  }

  /// The moderations among the claims.
  var moderations: [(draft: DraftClaim, claim: ClaimText, moderated: ClaimText)] {
    claims.compactMap { draft in
      guard let claim = draft.claim, let moderated = claim.moderated else { return nil }
      return (draft, claim, moderated)
    }
  }

  /// The entities that can be used, by id; the first of several with one id.
  var entitiesByID: [String: Draft<Entity>] {
    Dictionary(entities.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// An open question whose references aren't resolved yet.
struct QuestionDraft: Sendable {
  var question: OpenQuestion
  /// Entity ids or claims.
  var about: [Located<String>]
}

/// A hypothesis whose references aren't resolved yet.
struct HypothesisDraft: Sendable {
  var hypothesis: Hypothesis
  /// Claims.
  var needs: [Located<String>]
}

import Knowledge
import OrderedCollections

extension KnowledgeGraph {
  /// Open questions that hang on a pair: on its combination or claims about it first, then on
  /// both sides at once, then on an entity where their routes first meet.
  func questions(
    onPairOf sides: (Set<String>, Set<String>), combination: CombinationFinding,
    meetings: [String]
  ) -> [OpenQuestion] {
    let combinations = Set(combination.entities.map(\.id))
    let claims = Set((combination.onOutcome + combination.onOther).map(\.relation.id))
    let meetings = Set(meetings)
    func tier(_ question: OpenQuestion) -> Int? {
      if !combinations.isDisjoint(with: question.entities) { return 0 }
      if !claims.isDisjoint(with: question.relations) { return 0 }
      let ends = question.relations.compactMap { relations[$0] }
        .flatMap { [$0.subject, $0.object] }
      let about = Set(question.entities + ends)
      if !sides.0.isDisjoint(with: about), !sides.1.isDisjoint(with: about) { return 1 }
      return meetings.isDisjoint(with: question.entities) ? nil : 2
    }
    let tiers = questions.map(tier)
    return (0...2).flatMap { wanted in
      zip(questions, tiers).filter { $0.1 == wanted }.map(\.0)
    }
  }

  /// Open questions on what was asked of one intervention or two, the nearest to it first.
  ///
  /// For two those on the pair, as `questions(onPairOf:combination:meetings:)` gives them; then
  /// those that hang on a direct claim or on what moderates one; then those that hang on a relation
  /// of the routes, or on a moderation of it. Each once.
  func questions(
    onPair pair: [OpenQuestion], direct: [String], routes: [String]
  ) -> [OpenQuestion] {
    func about(_ claims: [String]) -> [OpenQuestion] {
      let moderated = moderations.filter { !Set(claims).isDisjoint(with: $0.relations) }
      let meant = Set(claims + moderated.map(\.id))
      return questions.filter { !meant.isDisjoint(with: $0.relations) }
    }
    var seen: Set<String> = []
    return (pair + about(direct) + about(routes)).filter { seen.insert($0.id).inserted }
  }
}

extension BeliefModel {
  /// The belief that `evidence` gives.
  ///
  /// - One paper counts once on each side, whatever it is cited for: at the one of its items that
  ///   adds most beside the other papers. For a paper alone that is its best design. (Always to
  ///   take the best design would let belief rise when an item is taken away, since a further
  ///   paper of a design already there adds less than the first one of another.)
  /// - An item that supports partly gives half the belief: see ``ErrorRates/partly``.
  /// - Items of retracted papers count nothing.
  ///
  /// Taking away support never raises belief and taking away contradiction never lowers it.
  /// O(e) for e items, times the number of ways to choose one of several designs for papers that
  /// have several; where these are more than 4,096, each paper counts at its best design.
  ///
  /// - Parameter isRetracted: whether the paper with this key is retracted.
  public func belief(
    of evidence: some Sequence<EvidenceItem>, isRetracted: (String) -> Bool = { _ in false }
  ) -> Belief {
    var retracted: [String] = []
    var supporting: [EvidenceItem] = []
    var contradicting: [EvidenceItem] = []
    for item in evidence {
      if isRetracted(item.citation) {
        if !retracted.contains(item.citation) { retracted.append(item.citation) }
      } else if item.supports == .no {
        contradicting.append(item)
      } else {
        supporting.append(item)
      }
    }
    return Belief(
      supporting: terms(of: supporting), contradicting: terms(of: contradicting), prior: prior,
      retracted: retracted)
  }

  /// What one paper could count as.
  private struct Option {
    let design: StudyDesign
    let paper: Belief.Paper
  }

  private func terms(of items: [EvidenceItem]) -> [Belief.Term] {
    var keys: [String] = []
    var options: [String: [Option]] = [:]
    for item in items {
      let design = Self.countedDesign(of: item)
      let isPartly = item.supports == .partly
      let rates = rates(of: design)
      let option = Option(
        design: design,
        paper: .init(
          citation: item.citation, isPartly: isPartly,
          random: isPartly ? rates.partly : rates.random))
      guard var known = options[item.citation] else {
        keys.append(item.citation)
        options[item.citation] = [option]
        continue
      }
      if let index = known.firstIndex(where: { $0.design == design }) {
        if option.paper.random < known[index].paper.random { known[index] = option }
      } else {
        known.append(option)
        known.sort { alone($0) < alone($1) }
      }
      options[item.citation] = known
    }
    return best(of: keys.compactMap { options[$0] })
  }

  /// Probability that an option is wrong where nothing else speaks.
  private func alone(_ option: Option) -> Double {
    rates(of: option.design).systematic + option.paper.random
  }

  /// The choice of one option for each paper that gives most belief, the first among equals.
  private func best(of papers: [[Option]]) -> [Belief.Term] {
    var ways = 1
    for options in papers where ways <= 4_096 { ways *= options.count }
    var chosen = [Int](repeating: 0, count: papers.count)
    var best = terms(choosing: chosen, of: papers)
    guard ways > 1, ways <= 4_096 else { return best }
    var least = best.reduce(1) { $0 * $1.error }
    for _ in 1..<ways {
      var position = 0
      while chosen[position] + 1 == papers[position].count {
        chosen[position] = 0
        position += 1
      }
      chosen[position] += 1
      let terms = terms(choosing: chosen, of: papers)
      let error = terms.reduce(1) { $0 * $1.error }
      if error < least { (least, best) = (error, terms) }
    }
    return best
  }

  private func terms(choosing chosen: [Int], of papers: [[Option]]) -> [Belief.Term] {
    let options = zip(chosen, papers).map { $1[$0] }
    return StudyDesign.allCases.compactMap { design in
      let members = options.filter { $0.design == design }.map(\.paper)
      guard !members.isEmpty else { return nil }
      return Belief.Term(
        design: design, systematic: rates(of: design).systematic, papers: members)
    }
  }
}

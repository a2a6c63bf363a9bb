extension Diagram {
  /// The diagram with its sources numbered anew, each where it is first cited along `order`.
  ///
  /// Sources of frames come after those of arrows, and those that nothing cites last.
  /// O(n log n) in the number of citations.
  ///
  /// - Parameter order: places in `arrows`.
  package func numberingSources(along order: [Int]) -> Diagram {
    guard !references.isEmpty else { return self }
    var numbers: [Int: Int] = [:]
    for number in order.flatMap({ arrows[$0].referenceNumbers })
      + enclosures.flatMap(\.referenceNumbers) + references.indices.map({ $0 + 1 })
    where numbers[number] == nil {
      numbers[number] = numbers.count + 1
    }
    var diagram = self
    for (number, place) in numbers { diagram.references[place - 1] = references[number - 1] }
    for index in arrows.indices {
      diagram.arrows[index].referenceNumbers =
        arrows[index].referenceNumbers.compactMap { numbers[$0] }.sorted()
    }
    for index in enclosures.indices {
      diagram.enclosures[index].referenceNumbers =
        enclosures[index].referenceNumbers.compactMap { numbers[$0] }.sorted()
    }
    return diagram
  }

  /// The frames that cite anything with the numbers of their sources: `Parts of the complex 7`.
  package var enclosureCitations: String? {
    let cited = enclosures.filter { !$0.referenceNumbers.isEmpty }.map {
      "\($0.title) \(ArrowMark.text(of: $0.referenceNumbers, most: .max))"
    }
    return cited.isEmpty ? nil : cited.joined(separator: "; ")
  }

  /// What an arrow says, in labels and a sign: `BDNF → TrkB`, or `mTOR –◆ (BDNF → TrkB)` for one
  /// that lands on another.
  package func formula(of arrow: Arrow) -> String {
    let onward = isJoint(arrow.to) ? arrows.first { $0.from == arrow.to } : nil
    let goal =
      onward.map { "(\(start(of: $0)) \($0.ending.sign) \(markup($0.to)))" } ?? markup(arrow.to)
    return "\(start(of: arrow)) \(arrow.ending.sign) \(goal)"
  }

  /// The arrows in formulas with the numbers of their sources, lowest number first:
  /// `BDNF → TrkB 12–14; TrkB → mTOR 17`.
  package func citations(of arrows: [Arrow]) -> String {
    arrows.enumerated().sorted { left, right in
      let first = [left, right].map { $0.element.referenceNumbers.first ?? 0 }
      return (first[0], left.offset) < (first[1], right.offset)
    }.map(\.element).map {
      "\(formula(of: $0)) \(ArrowMark.text(of: $0.referenceNumbers, most: .max))"
    }
    .joined(separator: "; ")
  }

  /// The label of the box where an arrow starts, or where the arrow starts that it goes on from.
  private func start(of arrow: Arrow) -> String {
    let before =
      isJoint(arrow.from) ? arrows.first { $0.to == arrow.from && $0.ending == .plain } : nil
    return markup(before?.from ?? arrow.from)
  }

  private func isJoint(_ id: String) -> Bool {
    boxes.contains { $0.id == id && $0.role == .joint }
  }

  private func markup(_ id: String) -> String {
    boxes.first { $0.id == id }?.label.markup ?? id
  }
}

extension Arrow.Ending {
  /// How text writes an arrow of this ending.
  package var sign: String {
    switch self {
    case .promotes: "→"
    case .inhibits: "⊣"
    case .modulates: "–○"
    case .requires: "–◆"
    case .plain: "–"
    }
  }
}

import Knowledge
import KnowledgeQueries

extension Entity {
  /// The label with its subscripts marked, see ``EntityReference/typesetLabel``.
  var typesetLabel: String { EntityReference(self).typesetLabel }
}

extension EntityReference {
  /// The label with the whole subtype of a receptor lowered: `5-HT₂A` as 5-HT with a small 2A.
  ///
  /// Unicode has no subscript capitals, so a label can lower the digit only. Elsewhere a capital
  /// after a lowered digit stands on the line, as the O of `H₂O` does.
  var typesetLabel: String {
    guard kind == .receptor else { return label }
    let lowered = Array("₀₁₂₃₄₅₆₇₈₉")
    var result = ""
    var rest = label[...]
    while let character = rest.popFirst() {
      guard let digit = lowered.firstIndex(of: character), let next = rest.first,
        next.isUppercase
      else {
        result.append(character)
        continue
      }
      rest.removeFirst()
      result += "_{\(digit)\(next)}"
    }
    return result
  }
}

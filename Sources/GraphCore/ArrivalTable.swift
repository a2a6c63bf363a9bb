/// For every node: the lengths of walks from there to a target, by the sign of the walk.
///
/// Walks don't pass the target or a source on their way, but may repeat other nodes. Bit `r` of a
/// word stands for walks of exactly `r` edges.
struct ArrivalTable: Sendable {
  /// Word of node `v` and sign `s` at `3 * v + s.index`.
  private var words: [UInt64]

  /// Walks back from the target, length by length: O(L·m) for length L and m edges.
  init(
    in graph: DirectedGraph, to target: Int, isSource: [Bool], maximumLength: Int,
    steps: EdgeMask, signs: [EdgeSign]
  ) {
    words = [UInt64](repeating: 0, count: 3 * graph.nodeCount)
    guard maximumLength > 0 else { return }
    var frontier = [target]
    var isQueued = [Bool](repeating: false, count: graph.nodeCount)
    for length in 1...maximumLength {
      let (bit, earlier): (UInt64, UInt64) = (1 << UInt64(length), 1 << UInt64(length - 1))
      var next: [Int] = []
      for node in frontier {
        for arc in graph.incoming.arcs(of: node) {
          let edge = Int(graph.incoming.edges[arc])
          let previous = Int(graph.incoming.neighbors[arc])
          guard steps[edge], previous != target else { continue }
          if node == target {
            words[3 * previous + signs[edge].index] |= bit
          } else {
            for sign in EdgeSign.allCases where words[3 * node + sign.index] & earlier != 0 {
              words[3 * previous + (signs[edge] * sign).index] |= bit
            }
          }
          if !isSource[previous], !isQueued[previous] {
            isQueued[previous] = true
            next.append(previous)
          }
        }
      }
      for node in next { isQueued[node] = false }
      frontier = next
    }
  }

  /// Whether a walk of `length` edges from `node` gives `wanted`, after a path of sign `sign`.
  ///
  /// Any sign will do where none is wanted.
  func canArrive(from node: Int, length: Int, after sign: EdgeSign, wanted: EdgeSign?) -> Bool {
    let base = 3 * node
    let known = words[base] | words[base + 1]
    let any = known | words[base + 2]
    let word: UInt64 =
      switch (wanted, sign) {
      case (nil, _), (.unknown?, .unknown): any
      case (.unknown?, _): words[base + 2]
      case (_?, .unknown): 0
      case (let wanted?, _): words[base + (wanted == sign ? 0 : 1)]
      }
    return word & (1 << UInt64(length)) != 0
  }
}

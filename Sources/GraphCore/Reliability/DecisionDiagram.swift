/// Truth functions of ordered variables, in which equal cases are one node.
///
/// A reduced ordered binary decision diagram (Bryant 1986, doi:10.1109/TC.1986.1676819): each
/// node conditions on one variable being shut or open, as factoring does, and cases that leave
/// the same question are recognised and answered once. Functions are numbers: 0 is never, 1 is
/// always. Variables are positions in the order, the first is asked first.
struct DecisionDiagram {
  static let never: Int32 = 0
  static let always: Int32 = 1

  private var variables: [Int32] = [.max, .max]
  private var shut: [Int32] = [0, 1]
  private var open: [Int32] = [0, 1]
  private var table: [Int32]
  private var cacheKeys: [UInt64]
  private var cacheValues: [Int32]
  /// Most nodes; beyond it every result is meaningless.
  private let nodeLimit: Int
  /// Most steps of work.
  private let workLimit: Int
  private var work = 0

  /// Whether a limit was reached, so that no function may be used.
  private(set) var isExhausted = false

  init(nodeLimit: Int) {
    self.nodeLimit = nodeLimit
    workLimit = 12 * nodeLimit
    var size = 64
    while size < 2 * nodeLimit { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    cacheKeys = [UInt64](repeating: 0, count: size)
    cacheValues = [Int32](repeating: 0, count: size)
  }

  /// Number of nodes made so far.
  var nodeCount: Int { variables.count }

  /// The function that `variable` is open.
  mutating func open(_ variable: Int) -> Int32 {
    node(Int32(variable), shut: Self.never, open: Self.always)
  }

  /// That both hold; O(|f|·|g|) at worst.
  mutating func and(_ f: Int32, _ g: Int32) -> Int32 {
    if f == g || g == Self.always { return f }
    if f == Self.always { return g }
    if f == Self.never || g == Self.never { return Self.never }
    return apply(f, g, isAnd: true)
  }

  /// That at least one holds; O(|f|·|g|) at worst.
  mutating func or(_ f: Int32, _ g: Int32) -> Int32 {
    if f == g || g == Self.never { return f }
    if f == Self.never { return g }
    if f == Self.always || g == Self.always { return Self.always }
    return apply(f, g, isAnd: false)
  }

  private mutating func apply(_ f: Int32, _ g: Int32, isAnd: Bool) -> Int32 {
    work += 1
    if work > workLimit { isExhausted = true }
    if isExhausted { return Self.never }
    let (one, other) = f < g ? (f, g) : (g, f)
    let key = UInt64(one) << 33 | UInt64(other) << 1 | (isAnd ? 1 : 0)
    let slot = Int(Self.mixed(key) & UInt64(cacheKeys.count - 1))
    if cacheKeys[slot] == key { return cacheValues[slot] }
    let (first, second) = (variables[Int(f)], variables[Int(g)])
    let variable = min(first, second)
    let (f0, f1) = first == variable ? (shut[Int(f)], open[Int(f)]) : (f, f)
    let (g0, g1) = second == variable ? (shut[Int(g)], open[Int(g)]) : (g, g)
    let low = isAnd ? and(f0, g0) : or(f0, g0)
    let high = isAnd ? and(f1, g1) : or(f1, g1)
    let result = node(variable, shut: low, open: high)
    cacheKeys[slot] = key
    cacheValues[slot] = result
    return result
  }

  private mutating func node(_ variable: Int32, shut low: Int32, open high: Int32) -> Int32 {
    if low == high { return low }
    let key = UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
    let mask = UInt64(table.count - 1)
    var slot = Int(Self.mixed(key ^ UInt64(variable) &* 0x9E37_79B9_7F4A_7C15) & mask)
    while table[slot] >= 0 {
      let found = Int(table[slot])
      if variables[found] == variable, shut[found] == low, open[found] == high {
        return Int32(found)
      }
      slot = (slot + 1) & Int(mask)
    }
    guard variables.count < nodeLimit else {
      isExhausted = true
      return Self.never
    }
    let new = Int32(variables.count)
    table[slot] = new
    variables.append(variable)
    shut.append(low)
    open.append(high)
    return new
  }

  private static func mixed(_ key: UInt64) -> UInt64 {
    var mixed = key
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension DecisionDiagram {
  /// Probability of `function`, and its derivative by the probability of every variable.
  ///
  /// One pass up and one down: O(nodes).
  func probability(
    of function: Int32, where probabilities: [Double]
  ) -> (value: Double, gradient: [Double]) {
    // A node's cases were made before it, so that its number is greater than theirs.
    let last = Int(function)
    var values = [Double](repeating: 0, count: max(2, last + 1))
    values[1] = 1
    for node in 2..<max(2, last + 1) {
      let p = probabilities[Int(variables[node])]
      values[node] = p * values[Int(open[node])] + (1 - p) * values[Int(shut[node])]
    }
    var gradient = [Double](repeating: 0, count: probabilities.count)
    var reached = [Double](repeating: 0, count: values.count)
    reached[last] = 1
    for node in stride(from: last, to: 1, by: -1) where reached[node] > 0 {
      let variable = Int(variables[node])
      let (low, high) = (Int(shut[node]), Int(open[node]))
      gradient[variable] += reached[node] * (values[high] - values[low])
      reached[high] += reached[node] * probabilities[variable]
      reached[low] += reached[node] * (1 - probabilities[variable])
    }
    return (values[last], gradient)
  }
}

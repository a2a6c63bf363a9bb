import Knowledge
import KnowledgeQueries

/// The routes of a synergy answer that fit into one readable figure.
///
/// Chosen in this order while boxes fit: for each of the nearest meeting places the first path of
/// either intervention through it; a path of each through what they move opposite ways; a path of
/// each where one may open a step of the other; the shared risks; then further helpful paths of both
/// in turn, those first whose weakest link is strongest among the shortest. Whatever lies wholly
/// among the chosen boxes is drawn too.
struct RouteSelection {
  private(set) var entities: Set<String>
  private(set) var relations: Set<String> = []
  /// The paths drawn, of both interventions.
  private(set) var paths: [Path] = []
  private(set) var membership: [String: [String]] = [:]
  private(set) var relationGroups: [String: [String]] = [:]
  private(set) var classLinks: [(member: String, group: String)] = []
  /// Whether there are helpful paths that aren't drawn.
  private(set) var leavesOut = false

  private let answer: SynergyAnswer
  private let boxLimit: Int
  private static let meetingLimit = 6
  private static let oppositionLimit = 2
  private static let gateLimit = 1
  private static let riskLimit = 3

  init(_ answer: SynergyAnswer, boxLimit: Int) {
    self.answer = answer
    self.boxLimit = boxLimit
    entities = [answer.first.id, answer.second.id, answer.outcome.id]
    addMeetings()
    addOppositions()
    addGates()
    addRisks()
    addFurtherRoutes()
    close()
    assignMembership()
  }

  private var sides: [(intervention: EntityReference, routes: Routes)] {
    [(answer.first, answer.firstRoutes), (answer.second, answer.secondRoutes)]
  }

  private mutating func addMeetings() {
    let meetings = answer.convergence.filter(\.isFirstMeeting) + answer.convergence
    for meeting in meetings.prefix(Self.meetingLimit) {
      for (intervention, routes) in sides {
        let path = routes.helpfulPaths.first { path in
          path.entities.contains { $0.id == meeting.entity.id }
        }
        if let path { add(path, of: intervention) }
      }
    }
  }

  private mutating func addOppositions() {
    for opposition in answer.oppositions.prefix(Self.oppositionLimit) {
      for (intervention, routes) in sides {
        let path = (routes.helpfulPaths + routes.harmfulPaths).first { path in
          path.entities.contains { $0.id == opposition.entity.id }
        }
        if let path { add(path, of: intervention) }
      }
    }
  }

  private mutating func addGates() {
    let routes = Dictionary(uniqueKeysWithValues: sides.map { ($0.intervention.id, $0.routes) })
    for gate in answer.gates.prefix(Self.gateLimit) {
      let gated = Set(gate.relations.map(\.id))
      let opening = routes[gate.by.id]?.helpfulPaths.first { path in
        path.entities.contains { $0.id == gate.moderation.moderator.id }
      }
      let opened = routes[gate.of.id]?.helpfulPaths.first { path in
        path.steps.flatMap(\.claims).contains { gated.contains($0.id) }
      }
      if let opening, let opened {
        add(opening, of: gate.by)
        add(opened, of: gate.of)
      }
    }
  }

  private mutating func addRisks() {
    for risk in answer.sharedRisks.prefix(Self.riskLimit) {
      add(risk.first.path, of: answer.first)
      add(risk.second.path, of: answer.second)
    }
  }

  private mutating func addFurtherRoutes() {
    let queues = sides.map { side in
      side.routes.helpfulPaths.enumerated().sorted { left, right in
        let lengths = (left.element.length, right.element.length)
        if lengths.0 != lengths.1 { return lengths.0 < lengths.1 }
        let grades = (left.element.grade, right.element.grade)
        return grades.0 != grades.1 ? grades.0 > grades.1 : left.offset < right.offset
      }.map(\.element)
    }
    for index in 0..<(queues.map(\.count).max() ?? 0) {
      for (side, queue) in zip(sides, queues) where index < queue.count {
        add(queue[index], of: side.intervention)
      }
    }
  }

  /// Draws whatever lies wholly among the boxes, and notes whether anything doesn't.
  private mutating func close() {
    for (intervention, routes) in sides {
      for path in routes.helpfulPaths where !add(path, of: intervention) { leavesOut = true }
      if routes.counts.effects?.helpful ?? 0 > routes.helpfulPaths.count { leavesOut = true }
    }
  }

  /// Adds a path if its boxes fit; says whether it is drawn.
  @discardableResult
  private mutating func add(_ path: Path, of intervention: EntityReference) -> Bool {
    let wanted = entities.union(path.entities.map(\.id))
    guard wanted.count <= boxLimit else { return false }
    entities = wanted
    for claim in path.steps.flatMap(\.claims) {
      relations.insert(claim.id)
      let owners = relationGroups[claim.id] ?? []
      if !owners.contains(intervention.id) { relationGroups[claim.id] = owners + [intervention.id] }
    }
    if let start = path.entities.first?.id, start != intervention.id {
      if !classLinks.contains(where: { $0 == (intervention.id, start) }) {
        classLinks.append((intervention.id, start))
      }
    }
    paths.append(path)
    return true
  }

  private mutating func assignMembership() {
    let ends = [answer.first.id, answer.second.id, answer.outcome.id]
    let mechanisms = sides.map { Set($0.routes.mechanisms.map(\.id)) }
    let shared = Set(answer.sharedRisks.map(\.entity.id) + answer.oppositions.map(\.entity.id))
    for entity in entities where !ends.contains(entity) {
      membership[entity] = zip(sides, mechanisms).compactMap { side, mechanisms in
        let isClass = classLinks.contains { $0 == (side.intervention.id, entity) }
        let isReached = mechanisms.contains(entity) || shared.contains(entity) || isClass
        return isReached ? side.intervention.id : nil
      }
    }
  }
}

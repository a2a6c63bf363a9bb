import Knowledge
import KnowledgeQueries
import Reports

/// Where helpful routes of both interventions meet, first meetings first.
struct ConvergenceSection {
  /// Most meeting places in the text.
  static let limit = 8

  let answer: SynergyAnswer
  let sources: SourceNumbers

  var blocks: [Report.Block] {
    let meetings = answer.firstMeetings
    var blocks: [Report.Block] = [.heading("Where their helpful routes meet")]
    guard !meetings.isEmpty else {
      return blocks + [.paragraph("No meeting place was found.")]
    }
    let first = meetings.count { $0.isFirstMeeting }
    let reached =
      meetings.count == 1
      ? "" : ", \(first.grouped) of them reached by both without passing another"
    blocks.append(
      .paragraph(
        "\(meetings.count.counted("place"))\(reached). That routes meet is no evidence of a greater joint effect: a"
          + " shared target may add, saturate or cancel."))
    blocks.append(.numberedList(meetings.prefix(Self.limit).map(item)))
    let further = meetings.count - Self.limit
    if further > 0 {
      blocks.append(
        .note(
          "\(further.counted("further meeting place")) not shown; the JSON and TSV forms of this"
            + " answer hold all"))
    }
    return blocks
  }

  private func item(of meeting: Convergence) -> Report.Item {
    let place = meeting.isFirstMeeting ? "first meeting" : "behind another meeting"
    return Report.Item(
      "\(meeting.entity.name) (\(meeting.entity.level.rawValue), \(place)) – "
        + meeting.agreementWords,
      details: meeting.isFirstMeeting
        ? meeting.first.lines(of: answer.first, sources)
          + meeting.second.lines(of: answer.second, sources)
        : [meeting.first.lead(of: answer.first), meeting.second.lead(of: answer.second)])
  }
}

extension Convergence {
  /// Whether both push the place the same way.
  var agreementWords: String {
    switch agreement {
    case .agreeing: first.net == .positive ? "both raise it" : "both lower it"
    case .opposing: "they push it opposite ways"
    case .mixed: "not a clear push in one direction by both"
    }
  }
}

extension Approach {
  /// Most entering relations in the text.
  static let limit = 3

  /// What `intervention` does to the entity, and in how many steps at least.
  func lead(of intervention: EntityReference) -> String {
    let when = patterns.isEmpty ? "" : "; \(patterns.map(\.rawValue).inWords)"
    return "\(intervention.name) \(net.verb) it, nearest in \(distance.counted("step"))\(when)"
  }

  /// How `intervention` gets to the entity: one line, then the relations by which it enters.
  func lines(of intervention: EntityReference, _ sources: SourceNumbers) -> [String] {
    let claims = entering.prefix(Self.limit).map { relation in
      // A path passes no intervention but its own, so another one can only be its class.
      let acting = relation.subject
      let isClass = acting.level == .intervention && acting.id != intervention.id
      let statement = relation.statement(of: intervention, via: isClass ? acting : nil)
      return "\(statement) – \(relation.evidenceWords(sources))"
    }
    let further = entering.count - Self.limit
    let rest = further > 0 ? ["and \(further.counted("further way")) in"] : []
    return [lead(of: intervention) + ":"] + (claims + rest).map { "– " + $0 }
  }
}

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
    blocks.append(
      .paragraph(
        "\(meetings.count.counted("place")), \(first.grouped) of them reached by both without"
          + " passing another one. That routes meet is no evidence of a greater joint effect: a"
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
      details: meeting.first.lines(of: answer.first, sources)
        + meeting.second.lines(of: answer.second, sources))
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

  /// How `intervention` gets to the entity: one line, then the relations by which it enters.
  func lines(of intervention: EntityReference, _ sources: SourceNumbers) -> [String] {
    let when = patterns.isEmpty ? "" : "; \(patterns.map(\.rawValue).inWords)"
    let lead = "\(intervention.name) \(net.verb) it, nearest in \(distance.counted("step"))\(when):"
    let claims = entering.prefix(Self.limit).map { relation in
      [relation.statement + " – " + relation.evidenceWords, sources.cite(relation)]
        .joinedWithoutGaps(" ")
    }
    let further = entering.count - Self.limit
    let rest = further > 0 ? ["and \(further.counted("further way")) in"] : []
    return [lead] + (claims + rest).map { "– " + $0 }
  }
}

import Diagnostics
import Knowledge

/// A value of the vocabulary and the text that it was read from.
struct Draft<Value: Sendable>: Sendable {
  let value: Value
  let node: YAMLNode
  /// Where the id stands, or the record begins.
  let place: SourcePlace

  /// Where the value of a key stands; the record's own place where it is left out.
  func place(of key: String) -> SourcePlace {
    node[key]?.place ?? place
  }
}

/// A relation or moderation as it was written, before its names are known to be declared.
struct DraftClaim: Sendable {
  /// Nil where the claim can't be taken apart.
  let claim: ClaimText?
  /// The relation, if the claim is one and its predicate is known.
  let relation: Relation?
  let context: Context
  let timeCourse: TimeCourse
  let evidence: [Draft<EvidenceItem>]
  let statusOverride: RelationStatus.Override?
  let note: String?
  let node: YAMLNode
  /// Where the claim stands.
  let place: SourcePlace

  init(
    claim: ClaimText?, context: Context, timeCourse: TimeCourse, evidence: [Draft<EvidenceItem>],
    statusOverride: RelationStatus.Override?, note: String?, node: YAMLNode, place: SourcePlace
  ) {
    self.claim = claim
    self.context = context
    self.timeCourse = timeCourse
    self.evidence = evidence
    self.statusOverride = statusOverride
    self.note = note
    self.node = node
    self.place = place
    guard let claim, let object = claim.objectEntity,
      let predicate = Predicate(rawValue: claim.predicate.value)
    else {
      relation = nil
      return
    }
    relation = Relation(
      subject: claim.subject.value, predicate: predicate, object: object.value, context: context,
      timeCourse: timeCourse, evidence: evidence.map(\.value), statusOverride: statusOverride,
      note: note)
  }
}

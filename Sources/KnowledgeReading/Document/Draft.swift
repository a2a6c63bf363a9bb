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
  let context: Context
  let timeCourse: TimeCourse
  let evidence: [Draft<EvidenceItem>]
  let statusOverride: RelationStatus.Override?
  let note: String?
  let node: YAMLNode
  /// Where the claim stands.
  let place: SourcePlace

  var isModeration: Bool { claim?.moderated != nil }

  /// The relation, if the claim is one and its predicate is known.
  var relation: Relation? {
    guard let claim, let object = claim.objectEntity,
      let predicate = Predicate(rawValue: claim.predicate.value)
    else { return nil }
    return Relation(
      subject: claim.subject.value, predicate: predicate, object: object.value, context: context,
      timeCourse: timeCourse, evidence: evidence.map(\.value), statusOverride: statusOverride,
      note: note)
  }
}

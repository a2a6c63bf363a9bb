/// Every rule, in the order in which their documentation reads best.
public enum GraphRules {
  static let rules: [any Rule.Type] = [
    GraphDescribedOnce.self,
    EntityDeclared.self,
    IDUnique.self,
    NameUnique.self,
    CURIEForm.self,
    CURIEPrefix.self,
    CURIEUnique.self,
    OutcomeDesired.self,
    CombinationParts.self,
    BroaderAcyclic.self,
    RegionUnique.self,
    RegionAcyclic.self,
    RegionUsed.self,
    EntityUsed.self,
    ClaimForm.self,
    PredicateKnown.self,
    PredicateKinds.self,
    RelationUnique.self,
    RelationToItself.self,
    EvidencePresent.self,
    StatusEarned.self,
    ContestedShown.self,
    OppositeClaims.self,
    MechanismSkipped.self,
    TimeCourseForm.self,
    TimeCourseOrder.self,
    ModerationTarget.self,
    ReferenceKnown.self,
    CitationDeclared.self,
    CitationComplete.self,
    CitationUsed.self,
    IdentifierForm.self,
    RetractedSource.self,
    SpeciesClaimed.self,
    SpeciesGiven.self,
    DesignFitsSpecies.self,
    NumberVerified.self,
  ]

  /// What every rule asks for, the rules of form included.
  public static let descriptions: [RuleDescription] =
    FormRules.descriptions + rules.map { $0.description }
}

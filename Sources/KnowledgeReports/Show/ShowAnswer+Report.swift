public import KnowledgeQueries
public import Reports

extension ShowAnswer: Reportable {
  public func report() -> Report {
    switch self {
    case .entity(let card): card.report()
    case .relation(let card): card.report()
    }
  }
}

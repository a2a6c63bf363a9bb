public import ArgumentParser
public import Synergraph

// Words of the vocabulary as people type them; the parser lists them in the help.
extension FigureOptions.Direction: ExpressibleByArgument {}
extension MechanismFigure.Theme: ExpressibleByArgument {}
extension Presentation.Connectors: ExpressibleByArgument {}
extension RankQuery.Measure: ExpressibleByArgument {}
extension RelationStatus: ExpressibleByArgument {}
extension Species: ExpressibleByArgument {}
extension WantedEffect: ExpressibleByArgument {}

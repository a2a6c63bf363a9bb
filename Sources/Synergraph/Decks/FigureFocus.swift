import Diagnostics
import Diagrams
import Figures
import Knowledge
import KnowledgeQueries
import KnowledgeReading
import Slides

/// Finds in a figure what the steps of a slide put forward.
struct FigureFocus {
  let figure: SlideFigure
  let graph: KnowledgeGraph
  private(set) var diagnostics: [Diagnostic] = []
  private var boxes: Set<String> = []
  private var arrows: Set<String> = []

  init(_ figure: SlideFigure, in graph: KnowledgeGraph) {
    self.figure = figure
    self.graph = graph
  }

  /// The focus of a step; nil for all of the figure.
  mutating func focus(of step: DeckDocument.Step) -> Focus? {
    guard let first = (step.show + step.add).first else { return nil }
    guard figure.diagram != nil else {
      report("this figure has no parts to put forward; leave out 'show' and 'add'", first)
      return nil
    }
    if !step.show.isEmpty { (boxes, arrows) = ([], []) }
    for name in step.show + step.add { put(forward: name) }
    return figure.focus(boxIDs: boxes, arrowIDs: arrows)
  }

  private mutating func put(forward name: DeckDocument.Text) {
    do throws(QueryError) {
      let entity = try EntityResolver(graph).entity(name.text)
      if figure.diagram?.boxes.contains(where: { $0.id == entity.id }) ?? false {
        boxes.insert(entity.id)
      } else {
        report("'\(entity.name)' isn't in this figure; it shows \(shown)", name)
      }
    } catch {
      putClaimForward(name, unless: error)
    }
  }

  private mutating func putClaimForward(_ name: DeckDocument.Text, unless failure: QueryError) {
    do throws(QueryError) {
      let ids = Set(try RelationResolver(graph).relations(name.text).map(\.id))
      let found = (figure.diagram?.arrows ?? []).filter { arrow in
        arrow.dataAttributes.contains { attribute in
          attribute.name == "relation"
            && attribute.value.split(separator: " ").contains { ids.contains(String($0)) }
        }
      }
      if found.isEmpty { report("no arrow of this figure stands for '\(name.text)'", name) }
      arrows.formUnion(found.map(\.id))
    } catch {
      let isClaim = Predicate.allCases.contains { name.text.contains(" \($0.rawValue) ") }
      report("\(isClaim ? error : failure)", name)
    }
  }

  private var shown: String {
    let names = (figure.diagram?.boxes ?? []).filter { $0.role != .joint }.map(\.id)
    return names.prefix(20).joined(separator: ", ") + (names.count > 20 ? " …" : "")
  }

  private mutating func report(_ message: String, _ text: DeckDocument.Text) {
    diagnostics.append(Diagnostic(.error, rule: "slide-focus", message, at: text.place))
  }
}

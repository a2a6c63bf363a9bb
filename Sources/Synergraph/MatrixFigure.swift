import Diagrams
package import Figures
public import Knowledge
import KnowledgeDiagrams
public import KnowledgeQueries

/// A ranking of pairs drawn as a matrix.
public struct MatrixFigure: Sendable {
  /// A kind of file.
  public enum Format: String, Sendable, CaseIterable {
    case svg, png, pdf

    /// The format that a file's name ends in; nil for any other ending.
    public init?(fileName: String) {
      guard let format = FigureFormat(fileName: fileName) else { return nil }
      self.init(rawValue: format.rawValue)
    }
  }

  /// The matrix with its places.
  package let placed: PlacedMatrix

  /// Draws `ranking`, which must be one of pairs.
  public init(of ranking: CombinationRanking, in graph: KnowledgeGraph) {
    placed = RankingMatrix(ranking, in: graph).matrix().placed()
  }

  /// The file's bytes; the same for the same ranking.
  ///
  /// - Parameter scale: pixels per point, for PNG.
  public func bytes(
    as format: Format, theme: MechanismFigure.Theme = .light, scale: Double = 2
  ) throws(DrawingFailure) -> [UInt8] {
    do {
      return try placed.bytes(
        as: format.figureFormat, theme: theme.colours, scale: scale)
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}

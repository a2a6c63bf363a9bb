/// An answer laid out for people, before anyone decides on text or Markdown.
public struct Report: Sendable, Hashable {
  /// One part of a report, in reading order.
  public enum Block: Sendable, Hashable {
    case heading(String)
    case paragraph(String)
    /// Items side by side, each on lines of its own.
    case list([Item])
    /// Items that texts refer to by their number, 1 for the first.
    case numberedList([Item])
    case table(Table)
    /// A remark that must not be missed, such as a limit that was reached.
    case note(String)
  }

  /// An element of a list, with finer points below it.
  public struct Item: Sendable, Hashable {
    public var text: String
    public var details: [String]

    public init(_ text: String, details: [String] = []) {
      self.text = text
      self.details = details
    }
  }

  public var title: String
  public var blocks: [Block]
  /// Sources in the order of their numbers, which texts name as `[1]`.
  public var references: [String]
  /// The answer as one table, for programs.
  public var data: Table

  public init(title: String, blocks: [Block] = [], references: [String] = [], data: Table = Table())
  {
    self.title = title
    self.blocks = blocks
    self.references = references
    self.data = data
  }
}

/// Rows of cells below named columns.
public struct Table: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable {
    case left
    case right
  }

  public struct Column: Sendable, Hashable, ExpressibleByStringLiteral {
    public var title: String
    public var alignment: Alignment

    public init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }

    public init(stringLiteral title: String) {
      self.init(title)
    }
  }

  public var columns: [Column]
  /// Each row has a cell for every column.
  public private(set) var rows: [[String]]

  /// - Precondition: every row has as many cells as there are columns.
  public init(columns: [Column] = [], rows: [[String]] = []) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for every column")
    self.columns = columns
    self.rows = rows
  }

  /// Adds a row at the end.
  ///
  /// - Precondition: the row has as many cells as there are columns.
  public mutating func append(_ row: [String]) {
    precondition(row.count == columns.count, "a row has a cell for every column")
    rows.append(row)
  }
}

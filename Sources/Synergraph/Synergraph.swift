// What `import Synergraph` brings: the vocabulary, reading, questions, reports and figures.
@_exported public import Diagnostics
@_exported public import Knowledge
@_exported public import KnowledgeDiagrams
@_exported public import KnowledgeExchange
@_exported public import KnowledgeQueries
@_exported public import KnowledgeReading
@_exported public import KnowledgeReports
@_exported public import Reports
@_exported public import OrderedCollections

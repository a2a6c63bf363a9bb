// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One module of the product: `Sources/<name>`, and `Tests/<name>Tests` beside it.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests",
      dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
      swiftSettings: strict),
  ]
}

let orderedCollections = Target.Dependency.product(
  name: "OrderedCollections", package: "swift-collections")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Tools that have never heard of medicine, in the order in which data passes.
let tools =
  module("Diagnostics")
  + module("GraphCore")
  + module("Diagrams")
  + module("GraphvizLayout", uses: ["Diagrams", "CGraphviz"])
  + module("Figures", uses: ["Diagnostics", "Diagrams", "GraphvizLayout", "CRsvg"])
  + module("Slides", uses: ["Diagrams", "GraphvizLayout", "Figures"])
  + module("Reports")

// What is known.
let knowledge =
  module("Knowledge", uses: ["GraphCore", orderedCollections])
  + module("KnowledgeReading", uses: ["Diagnostics", "Knowledge", yams, orderedCollections])
  + module("KnowledgeExchange", uses: ["Diagnostics", "Knowledge", yams, orderedCollections])
  + module("KnowledgeQueries", uses: ["GraphCore", "Knowledge", orderedCollections])
  + module("KnowledgeReports", uses: ["Reports", "Knowledge", "KnowledgeQueries"])
  + module(
    "KnowledgeDiagrams",
    uses: [
      "Diagrams", "GraphvizLayout", "Figures", "Slides", "Knowledge", "KnowledgeQueries",
      "KnowledgeReports", orderedCollections,
    ])

// Front doors.
let fronts =
  module(
    "Synergraph",
    uses: [
      "Diagnostics", "Diagrams", "GraphvizLayout", "Figures", "Slides", "Reports", "Knowledge",
      "KnowledgeReading", "KnowledgeExchange", "KnowledgeQueries", "KnowledgeReports",
      "KnowledgeDiagrams", "CShippedGraph", orderedCollections,
    ])
  + module("SynergraphCommands", uses: ["Synergraph", argumentParser])

let package = Package(
  name: "synergraph",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Synergraph", targets: ["Synergraph"]),
    .executable(name: "synergraph", targets: ["SynergraphProgram"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: tools + knowledge + fronts + [
    .executableTarget(
      name: "SynergraphProgram", dependencies: ["SynergraphCommands"], swiftSettings: strict),
    .target(name: "TestSupport", swiftSettings: strict),
    .target(name: "CGraphviz", dependencies: ["CGraphvizSystem"]),
    .target(name: "CShippedGraph"),
    .systemLibrary(
      name: "CGraphvizSystem", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CRsvg"),
  ],
  swiftLanguageModes: [.v6]
)

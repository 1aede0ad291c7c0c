// swift-tools-version: 6.2

import PackageDescription

// The manifest is the import table: a module may import only what its line names,
// which CI enforces with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "crossroads",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "crossroads", targets: ["crossroads"])],
  targets: [
    .target(name: "Platform"),
    .target(name: "Paths", dependencies: ["Platform"]),
    .target(name: "Layouts", dependencies: ["Paths"]),
    .target(name: "Diagnostics", dependencies: ["Layouts"]),
    .target(name: "StrictJSON", dependencies: ["Paths", "Diagnostics", "Layouts"]),
    .target(name: "Shapes", dependencies: ["Diagnostics", "StrictJSON"]),
    .target(name: "EmbeddedRubrics"),
    .target(name: "EmbeddedAssets", exclude: ["answers.js", "ask.js", "page.css", "report.js"]),
    .target(
      name: "Rubrics",
      dependencies: ["Diagnostics", "Layouts", "StrictJSON", "Shapes", "EmbeddedRubrics"]),
    .target(name: "Decisions", dependencies: ["Rubrics"]),
    .target(name: "AnswerSpaces", dependencies: ["Rubrics", "Decisions"]),
    .target(
      name: "Measurements",
      dependencies: ["Platform", "Paths", "Diagnostics", "StrictJSON", "Rubrics"]),
    .target(
      name: "Costs",
      dependencies: ["Diagnostics", "StrictJSON", "Shapes", "Rubrics", "Decisions"]),
    .target(
      name: "DesignDocuments",
      dependencies: [
        "Paths", "Diagnostics", "StrictJSON", "Rubrics", "Decisions", "AnswerSpaces",
        "Measurements",
      ]),
    .target(name: "DocumentFiles", dependencies: ["Platform", "Paths", "Diagnostics"]),
    .target(
      name: "Reports",
      dependencies: [
        "Paths", "Diagnostics", "Layouts", "StrictJSON", "Shapes", "Rubrics", "Decisions",
        "AnswerSpaces", "Costs", "DesignDocuments", "Measurements", "EmbeddedAssets",
      ]),
    .target(
      name: "Questionnaires",
      dependencies: ["Diagnostics", "Layouts", "Rubrics", "Decisions", "AnswerSpaces", "Reports"]),
    .target(name: "Arguments", dependencies: ["Diagnostics", "Layouts"]),
    .target(
      name: "Commands",
      dependencies: [
        "Platform", "Paths", "Diagnostics", "Layouts", "StrictJSON", "Shapes", "Rubrics",
        "Decisions", "AnswerSpaces", "Costs", "DesignDocuments", "DocumentFiles", "Measurements",
        "Reports", "Arguments", "Batches", "Questionnaires",
      ]),
    .target(
      name: "Batches",
      dependencies: ["Diagnostics", "StrictJSON", "Shapes", "Rubrics", "Decisions", "AnswerSpaces"]
    ),
    .executableTarget(
      name: "crossroads",
      dependencies: ["Platform", "Paths", "Diagnostics", "Layouts", "Questionnaires", "Commands"]),
    .executableTarget(
      name: "crossroads-benchmark",
      dependencies: ["Diagnostics", "Rubrics", "AnswerSpaces"]),

    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Layouts", "Rubrics", "Arguments", "Commands"],
      path: "Tests/TestSupport"),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"]),
    .testTarget(name: "PathsTests", dependencies: ["Paths"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "LayoutsTests", dependencies: ["Paths", "Layouts"]),
    .testTarget(name: "StrictJSONTests", dependencies: ["Diagnostics", "StrictJSON"]),
    .testTarget(name: "ShapesTests", dependencies: ["StrictJSON", "Shapes"]),
    .testTarget(
      name: "RubricsTests", dependencies: ["Diagnostics", "StrictJSON", "Rubrics", "TestSupport"]),
    .testTarget(name: "DecisionsTests", dependencies: ["Rubrics", "Decisions", "TestSupport"]),
    .testTarget(
      name: "AnswerSpacesTests",
      dependencies: ["Rubrics", "Decisions", "AnswerSpaces", "TestSupport"]),
    .testTarget(
      name: "BatchesTests", dependencies: ["Rubrics", "AnswerSpaces", "Batches", "TestSupport"]),
    .testTarget(
      name: "DesignDocumentsTests",
      dependencies: [
        "Paths", "Diagnostics", "Rubrics", "Decisions", "AnswerSpaces", "Measurements",
        "DesignDocuments",
      ]),
    .testTarget(
      name: "MeasurementsTests",
      dependencies: [
        "Paths", "Diagnostics", "StrictJSON", "Rubrics", "Measurements", "TestSupport",
      ]),
    .testTarget(
      name: "CostsTests", dependencies: ["Diagnostics", "StrictJSON", "Rubrics", "Costs"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Diagnostics", "Layouts", "StrictJSON", "Rubrics", "Decisions", "AnswerSpaces", "Costs",
        "DesignDocuments", "Measurements", "Reports", "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "QuestionnairesTests",
      dependencies: [
        "Layouts", "Rubrics", "Decisions", "AnswerSpaces", "Reports", "Questionnaires",
        "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "DocumentFilesTests",
      dependencies: ["Paths", "Diagnostics", "DocumentFiles", "TestSupport"]),
    .testTarget(
      name: "ArgumentsTests", dependencies: ["Diagnostics", "Layouts", "Arguments", "TestSupport"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Paths", "Diagnostics", "Layouts", "StrictJSON", "Rubrics", "Decisions", "AnswerSpaces",
        "Costs", "DesignDocuments", "Reports", "Questionnaires", "Arguments", "Commands",
        "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(name: "CrossroadsTests", dependencies: ["Platform", "crossroads", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

/// The modules that are optimised in debug builds, too.
let optimised: Set = [
  "AnswerSpaces", "AnswerSpacesTests", "Costs", "Decisions", "DesignDocuments", "Layouts",
  "Measurements", "Rubrics", "StrictJSON",
]

for target in package.targets {
  // The C targets embed files with C23's #embed.
  if target.name.hasPrefix("Embedded") {
    target.cSettings = [.treatAllWarnings(as: .error)]
    continue
  }
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  // The tests walk whole answer spaces and read hundreds of rubrics and documents, which takes three times as long where
  // the modules that do so are not optimised.
  if optimised.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 and a warning is an error: what lands builds in silence.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "ptce",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "ptce", targets: ["ptce"]),
    .library(name: "Governance", targets: ["Governance"]),
    .library(name: "GovernanceStore", targets: ["GovernanceStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Governance", swiftSettings: strict),
    .target(name: "GovernanceFrench", dependencies: ["Governance"], swiftSettings: strict),
    .target(name: "CSQLiteSession", linkerSettings: [.linkedLibrary("sqlite3")]),
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(
      name: "GovernanceStore",
      dependencies: [
        "Governance", "GovernanceFrench", "CSQLiteSession", "CMessageDigest",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Migrations/Migration0001.sql"), .embedInCode("Migrations/Migration0002.sql"),
        .embedInCode("Migrations/Migration0003.sql"), .embedInCode("Migrations/Migration0004.sql"),
        .embedInCode("Migrations/Migration0005.sql"), .embedInCode("Migrations/Migration0006.sql"),
        .embedInCode("Migrations/Migration0007.sql"), .embedInCode("Migrations/Migration0008.sql"),
        .embedInCode("Migrations/Migration0009.sql"), .embedInCode("Migrations/Migration0010.sql"),
        .embedInCode("Migrations/Migration0011.sql"), .embedInCode("Migrations/Migration0012.sql"),
        .embedInCode("Migrations/Migration0013.sql"),
        .embedInCode("Models/henin-carvin.yaml"), .embedInCode("Models/vide.yaml"),
      ],
      swiftSettings: strict),
    .target(
      name: "GovernanceDocuments",
      dependencies: ["Governance", "GovernanceFrench", .product(name: "Mustache", package: "swift-mustache")],
      resources: [
        .embedInCode("Templates/page.mustache"), .embedInCode("Templates/page.css"),
        .embedInCode("Templates/office.mustache"),
        .embedInCode("Templates/word-styles.xml"), .embedInCode("Templates/text-styles.xml"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "GovernanceConsole",
      dependencies: ["Governance", "GovernanceFrench", "GovernanceStore", "GovernanceDocuments", "CEditLine"],
      resources: [.embedInCode("Exchange/guide.md")],
      swiftSettings: strict),
    .executableTarget(name: "ptce", dependencies: ["GovernanceConsole"], swiftSettings: strict),

    .testTarget(name: "GovernanceTests", dependencies: ["Governance"], swiftSettings: strict),
    .testTarget(name: "GovernanceFrenchTests", dependencies: ["GovernanceFrench"], swiftSettings: strict),
    .testTarget(
      name: "GovernanceStoreTests",
      dependencies: ["GovernanceStore", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "GovernanceDocumentsTests",
      dependencies: ["GovernanceDocuments", "GovernanceStore"],
      exclude: ["Golden", "Conversion/read-docx.py", "Conversion/read-odt.py"],
      swiftSettings: strict),
    .testTarget(
      name: "GovernanceConsoleTests",
      dependencies: ["GovernanceConsole", "GovernanceStore", "ptce"],
      exclude: ["Transcripts", "Lists"],
      swiftSettings: strict),
  ]
)

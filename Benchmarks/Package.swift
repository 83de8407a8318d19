// swift-tools-version: 6.2
import PackageDescription

/// As in the package above: Swift 6, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "ptce", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(
      name: "AssociationGenerator",
      dependencies: [
        .product(name: "Governance", package: "ptce"), .product(name: "GovernanceStore", package: "ptce"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "BenchmarkRunner",
      dependencies: [
        "AssociationGenerator",
        .product(name: "Governance", package: "ptce"), .product(name: "GovernanceStore", package: "ptce"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "bench", dependencies: ["BenchmarkRunner", "measure"], swiftSettings: strict),
    .executableTarget(name: "generate", dependencies: ["AssociationGenerator"], swiftSettings: strict),
    .executableTarget(
      name: "profile",
      dependencies: [
        .product(name: "Governance", package: "ptce"), .product(name: "GovernanceStore", package: "ptce"),
      ],
      swiftSettings: strict),
    // C, because the memory of a child is told no lower than that of the process it was spawned from.
    .executableTarget(
      name: "measure", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])],
      linkerSettings: [.unsafeFlags(["-nostartfiles", "-static-stdlib"])]),

    .testTarget(
      name: "BenchmarksTests", dependencies: ["AssociationGenerator", "BenchmarkRunner"], swiftSettings: strict),
  ]
)

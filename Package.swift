// swift-tools-version: 6.2
import PackageDescription

// The walls of the house: an arrow that is not in this file is a fault.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

// Fuzz targets stand in the plan only where EMBARGO_FUZZ is set: libFuzzer brings their `main`, and what
// they feed is built with its counters and the address sanitizer.
let isFuzzing = Context.environment["EMBARGO_FUZZ"] != nil
let fuzzing: [SwiftSetting] =
  isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])] : []

let package = Package(
  name: "embargo",
  products: [
    .library(name: "SanctionsModel", targets: ["SanctionsModel"]),
    .library(name: "NameMatching", targets: ["NameMatching"]),
    .executable(name: "embargo", targets: ["embargo"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // System libraries and embedded data.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "EmbeddedResources"),

    // Pure targets.
    .target(
      name: "SanctionsModel", dependencies: ["EmbeddedResources"], swiftSettings: strict + fuzzing),
    .target(
      name: "NameMatching", dependencies: ["SanctionsModel", "EmbeddedResources"],
      swiftSettings: strict),
    .target(
      name: "EntityLinking", dependencies: ["SanctionsModel", "NameMatching"],
      swiftSettings: strict),
    .target(name: "TerminalGrid", swiftSettings: strict),
    .target(
      name: "BrowserInterface",
      dependencies: ["SanctionsModel", "TerminalGrid", "EmbeddedResources"],
      swiftSettings: strict),

    // Targets that meet the outside.
    .target(
      name: "SanctionsSources",
      dependencies: ["SanctionsModel", "CLibXML2", "CArchive", "CMarkdown"],
      swiftSettings: strict + fuzzing),
    .target(
      name: "SanctionsArchive",
      dependencies: [
        "SanctionsModel", "NameMatching", "EntityLinking",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalGrid", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "embargo",
      dependencies: [
        "SanctionsModel", "NameMatching", "EntityLinking", "SanctionsSources", "SanctionsArchive",
        "TerminalGrid", "BrowserInterface", "CursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EmbargoBenchmarks",
      dependencies: [
        "SanctionsModel", "NameMatching", "EntityLinking", "SanctionsSources", "SanctionsArchive",
        "TerminalGrid", "BrowserInterface",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests mirror the sources.
    .testTarget(
      name: "SanctionsModelTests", dependencies: ["SanctionsModel"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "NameMatchingTests", dependencies: ["NameMatching", "SanctionsModel"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "EntityLinkingTests",
      dependencies: ["EntityLinking", "NameMatching", "SanctionsModel"],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SanctionsSourcesTests", dependencies: ["SanctionsSources", "SanctionsModel"],
      swiftSettings: strict),
    .testTarget(
      name: "SanctionsArchiveTests",
      dependencies: [
        "SanctionsArchive", "SanctionsSources", "SanctionsModel", "EntityLinking", "NameMatching",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalGridTests", dependencies: ["TerminalGrid"], swiftSettings: strict),
    .testTarget(
      name: "BrowserInterfaceTests",
      dependencies: ["BrowserInterface", "TerminalGrid", "SanctionsModel"],
      exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TerminalGrid", "SanctionsModel", "embargo", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x
)

if isFuzzing {
  package.targets += [
    .target(name: "FuzzerMain", path: "Sources/Fuzzing/FuzzerMain"),
    .target(
      name: "FuzzingInvariants", dependencies: ["SanctionsSources", "SanctionsModel"],
      path: "Sources/Fuzzing/Invariants", swiftSettings: strict + fuzzing),
  ]
  package.targets += ["Text", "CSV", "HTML", "XML", "JSON"].map { kind in
    .executableTarget(
      name: kind + "Fuzzer", dependencies: ["FuzzingInvariants", "SanctionsSources", "FuzzerMain"],
      path: "Sources/Fuzzing/" + kind, swiftSettings: strict + fuzzing,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
  }
}

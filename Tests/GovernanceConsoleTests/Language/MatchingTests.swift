import Governance
import Testing

@testable import GovernanceConsole

/// How the words of a line are shared out among fields, on a command made for it.
@Suite struct MatchingTests {
  private static let command = Command(
    "essai", "Essaie.", topic: .begin,
    Field.text("quoi"), Field.number("nombre").option("pour"), Field.text("lieu").option().optional,
    Field.text("limitation").option().optional, Field.flag("secret", "en secret"),
    isList: true
  ) { _, _, _, _, _, _ in Answer() }

  private func match(_ line: String) throws -> Matching {
    try Matching(try Word.split(line), to: Self.command.heading, .test())
  }

  /// What each field got, `-` where nothing.
  private func given(_ line: String) throws -> [String] {
    try match(line).given.map { $0.map { $0.map(\.text).joined(separator: "+") } ?? "-" }
  }

  @Test(
    "Options, keywords and places",
    arguments: [
      ("un deux", ["un+deux", "-", "-", "-", "-"]),
      ("\"un deux\" --nombre 3", ["un deux", "3", "-", "-", "-"]),
      ("un deux pour 3", ["un+deux", "3", "-", "-", "-"]),
      ("un POUR 3", ["un", "3", "-", "-", "-"]),
      ("un 3 pour", ["un", "3", "-", "-", "-"]),
      ("un 3 pour, --secret", ["un", "3", "-", "-", ""]),
      ("un pour 3, --secret", ["un", "3", "-", "-", ""]),
      ("Budget 2027 pour 3", ["Budget+2027", "3", "-", "-", "-"]),
      ("un \"3\" pour 4", ["un+3", "4", "-", "-", "-"]),
      ("un --nombre=3", ["un", "3", "-", "-", "-"]),
      ("un --nombre -3", ["un", "-3", "-", "-", "-"]),
      ("un pour -3", ["un", "-3", "-", "-", "-"]),
      ("un --nombre=-3", ["un", "-3", "-", "-", "-"]),
      ("un --lieu=", ["un", "-", "", "-", "-"]),
      ("un --lieu=a=b", ["un", "-", "a=b", "-", "-"]),
      ("un --LIEU Liévin", ["un", "-", "Liévin", "-", "-"]),
      ("un --lieu=\"salle des fêtes\"", ["un", "-", "salle des fêtes", "-", "-"]),
      ("un --secret", ["un", "-", "-", "-", ""]),
      ("un --secret deux", ["un+deux", "-", "-", "-", ""]),
      ("--secret un deux", ["un+deux", "-", "-", "-", ""]),
      ("un --lieu \"--secret\"", ["un", "-", "--secret", "-", "-"]),
      ("\"pour\" pour 3", ["pour", "3", "-", "-", "-"]),
      ("« un » deux pour 3", ["un+deux", "3", "-", "-", "-"]),
      ("un pour", ["un+pour", "-", "-", "-", "-"]),
      ("-- --secret pour 3", ["--secret", "3", "-", "-", "-"]),
    ])
  func sharing(line: String, fields: [String]) throws {
    #expect(try given(line) == fields)
  }

  @Test(
    "A line within a line keeps its options and keywords for itself",
    arguments: [
      ("ca vote pour 9 --secret", ["ca", "vote+pour+9+--secret"]),
      ("ca état --format json", ["ca", "état+--format+json"]),
      ("ca -- note", ["ca", "--+note"]), ("ca", ["ca", "-"]), ("\"le ca\" levée", ["le ca", "levée"]),
    ])
  func lines(line: String, fields: [String]) throws {
    let matching = try Matching(try Word.split(line), to: Command.session.heading, .test())
    #expect(matching.given.map { $0.map { $0.map(\.text).joined(separator: "+") } ?? "-" } == fields)
  }

  @Test("A beginning that fits several options names them")
  func ambiguity() {
    #expect(throws: Misuse.ambiguousCommand("--li", candidates: ["--lieu", "--limitation", "--limite"])) {
      try match("un --li Liévin")
    }
    #expect(throws: Never.self) { try match("un --lie Liévin") }
  }

  @Test(
    "What every list takes", arguments: [("--format json", "format"), ("--form=json", "format"), ("--tri nom", "tri")])
  func listOptions(line: String, name: String) throws {
    #expect(try match(line).listOptions[name] == line.split { $0 == " " || $0 == "=" }.last.map(String.init))
  }

  @Test(
    "What is misused",
    arguments: [
      ("un --zut", Misuse.unknownOption("--zut", command: "essai", known: known)),
      ("un --=3", .unknownOption("--", command: "essai", known: known)),
      ("un --nombre", .missingValue(option: "--nombre")),
      ("un --nombre --secret", .missingValue(option: "--nombre")),
      ("un --lieu pour 3", .missingValue(option: "--lieu")),
      ("un --format", .missingValue(option: "--format")),
      ("un --format --secret", .missingValue(option: "--format")),
      ("un --nombre 3 --nombre 4", .givenTwice("nombre")),
      ("un pour 3 --nombre 4", .givenTwice("nombre")),
      ("un --format json --format csv", .givenTwice("format")),
      ("un --secret=oui", .leftOver(["oui"], command: "essai")),
      ("\"un\" \"deux\"", .leftOver(["deux"], command: "essai")),
      ("un pour 3 deux", Misuse.leftOver(["deux"], command: "essai").hinting(atText: "pour")),
      ("\"un\" pour 3 deux", .leftOver(["deux"], command: "essai")),
      ("\"un\" deux", .leftOver(["deux"], command: "essai")),
      ("« un » « deux »", .leftOver(["deux"], command: "essai")),
      ("un -x", .unknownOption("-x", command: "essai", known: known)),
    ])
  func misuse(line: String, misuse: Misuse) {
    #expect(throws: misuse) { try match(line) }
  }

  @Test("The form of a file as a word of its own is met with the option that takes it", arguments: ["pdf", "DOCX"])
  func formOfFile(form: String) throws {
    #expect(throws: Misuse.formOfFile(form, command: "rapport")) {
      try Matching(try Word.split("2025 \(form)"), to: Command.activityReport.heading, .test())
    }
    #expect(throws: Misuse.leftOver(["pdf"], command: "rapport")) {
      try Matching(try Word.split("2025 \"pdf\""), to: Command.activityReport.heading, .test())
    }
  }

  private static let known = [
    "--nombre", "--lieu", "--limitation", "--secret", "--format", "--colonnes", "--tri", "--limite",
  ]

  @Test(
    "Help is asked for anywhere, but not in a quote or after --", arguments: ["-h", "un --aide", "--nombre 3 --help"])
  func help(line: String) throws {
    #expect(try match(line).wantsHelp)
    #expect(try !match("-- -h").wantsHelp)
    #expect(try !match("\"-h\"").wantsHelp)
  }
}

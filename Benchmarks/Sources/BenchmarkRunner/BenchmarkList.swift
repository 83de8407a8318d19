import AssociationGenerator
import Governance
import GovernanceStore

extension Benchmark {
  /// All benchmarks, the generated file being of that size. To add one, add a value.
  public static func all(_ size: GeneratedSize) -> [Benchmark] {
    // Something in the middle of the file.
    let pole =
      switch size {
      case .small: "001";
      case .medium: "012";
      case .large: "042"
      }
    let group = "alim-" + pole
    let somebody = "bernard-\(pole)-1"
    return [
      Benchmark("adherents", .reference, ["adherents"], sql: Queries.members(), limit: .start),
      Benchmark("accueil", .reference, ["accueil"], sql: Queries.home, isList: false, limit: .start),
      Benchmark("projets alim", .reference, ["projets", "alim"], sql: Queries.projects(of: "alim"), limit: .start),
      report(2025, "json", .reference, limit: Limit(ratio: 5)),
      report(2025, "md", .reference, limit: Limit(ratio: 5)),
      report(2025, "html", .reference, limit: Limit(ratio: 5)),

      Benchmark("adherents", .generated, ["adherents"], sql: Queries.members(), limit: .list),
      Benchmark(
        "adherents --au 2010-06-24", .generated, ["adherents", "--au", "2010-06-24"],
        sql: Queries.members(on: "2010-06-24"), limit: .list),
      // Who belongs on a day is found as quickly after thirty years as after three.
      Benchmark(
        "adherents --au 2025-06-24", .generated, ["adherents", "--au", "2025-06-24"], against: .recent,
        limit: Limit(ratio: 1.3)),
      Benchmark("accueil", .generated, ["accueil"], sql: Queries.home, isList: false, limit: .list),
      Benchmark("projets", .generated, ["projets"], sql: Queries.projects(), limit: .list),
      Benchmark(
        "projets \(group)", .generated, ["projets", group], sql: Queries.projects(of: group), limit: .list),
      Benchmark(
        "projets --stade, --commune", .generated,
        ["projets", "--stade", "réalisation", "--commune", "hénin-beaumont", "--limite", "50"],
        sql: Queries.projects("AND stage.code = 'delivered' AND municipality = 'Hénin-Beaumont'") + " LIMIT 50",
        limit: .list),
      Benchmark(
        "projets \(group) --stade", .generated, ["projets", group, "--stade", "réalisation", "--limite", "50"],
        sql: Queries.projects(of: group, "AND stage.code = 'delivered'") + " LIMIT 50", limit: .list),
      Benchmark("reunions", .generated, ["reunions"], sql: Queries.meetings, limit: .list),
      Benchmark("journal", .generated, ["journal"], sql: Queries.journal, limit: .list),
      Benchmark(
        "personne", .generated, ["personne", somebody], sql: Queries.person(somebody), isList: false, limit: .list),
      Benchmark(
        "groupe \(group), fiche", .generated, ["groupe", group, "--sortie", "{output}.html"],
        sql: Queries.groupSheet(group), isList: false, limit: Limit(ratio: 6)),
      Benchmark(
        "pv, 200 sièges", .generated, ["pv", "GRANDE-2025-01", "--sortie", "{output}.md"],
        sql: Queries.minutes("GRANDE-2025-01"), isList: false, limit: Limit(ratio: 6)),

      // Words of many lines, of a title and its notes, of names, and within one part of the record.
      Benchmark(
        "chercher calendrier", .generated, ["chercher", "calendrier"], sql: Queries.search("\"calendrier\" *"),
        limit: .list),
      Benchmark(
        "chercher friperie insertion", .generated, ["chercher", "friperie", "d'insertion"],
        sql: Queries.search("\"friperie\" \"d insertion\" *"), limit: .list),
      Benchmark(
        "chercher oeuvre commune", .generated, ["chercher", "oeuvre", "commune"],
        sql: Queries.search("\"oeuvre\" \"commune\" *"), limit: .list),
      Benchmark(
        "chercher --dans résolutions", .generated, ["chercher", "budget", "tréso", "--dans", "résolutions"],
        sql: Queries.search("\"budget\" \"treso\" *", kinds: 13...13), limit: .list),

      report(2025, "json", .generated, limit: Limit(ratio: 2, mebibytes: 150)),
      report(2025, "html", .generated, limit: Limit(ratio: 3)),
      // A year is told as quickly after thirty years as after three.
      Benchmark(
        "rapport 2025, trente ans contre trois", .generated, ["rapport", "2025", "--sortie", "{output}.json"],
        against: .recent, isList: false, limit: Limit(ratio: 1.2)),

      // The board of the reference model, which is in both files, on the day that the benchmarks look at.
      // A session is many lines in one process: fifty, so that what is measured is the line and not the start.
      Benchmark(
        act: "séance, 50 notes", .generated,
        ["-c", (["séance ca"] + (1...50).map { "note La trésorerie est saine, \($0)." }).joined(separator: "\n")],
        preparations: board, against: .commit([String(repeating: Queries.note + ";\n", count: 50)]),
        limit: Limit(ratio: 3)),
      Benchmark(
        act: "séance vote", .generated, ["vote", "ca", "Le CA approuve.", "pour", "3", "contre", "0"],
        preparations: board, against: .program(on: .reference), limit: Limit(ratio: 1.5)),
      importing("importer, 10 000 lignes", against: MemberList.bareImport, limit: Limit(ratio: 5, mebibytes: 100)),
      // Not judged: how much of it is SQLite's own work on these tables.
      importing("importer, mêmes tables", against: MemberList.sameTables, limit: nil),
      verifying,
    ]
  }

  /// The yearly report in one form, against what it is made of.
  private static func report(_ year: Int, _ form: String, _ file: MeasuredFile, limit: Limit) -> Benchmark {
    Benchmark(
      "rapport \(year) en \(form)", file, ["rapport", String(year), "--sortie", "{output}.\(form)"],
      sql: Queries.report(year), isList: false, limit: limit)
  }

  /// Ten thousand adherents with college, representative and address, against the same list in other tables.
  private static func importing(_ name: String, against statements: [String], limit: Limit?) -> Benchmark {
    var benchmark = Benchmark(
      act: name, .generated, ["importer", "adhérents", "{list}", "--oui"], preparations: [["accueil"]],
      against: .commit(statements), limit: limit)
    benchmark.beginsAnew = true
    return benchmark
  }

  /// All checks, against their queries one after the other.
  private static var verifying: Benchmark {
    let queries = Day(iso: GeneratedFile.today).map(AssociationFile.checkQueries) ?? []
    var benchmark = Benchmark(
      "vérifier", .generated, ["vérifier"], sql: queries.joined(separator: ";\n"), isList: false,
      limit: Limit(ratio: 6, mebibytes: 100))
    benchmark.exitCode = 1
    return benchmark
  }

  /// A board that meets today, with a quorum that is read.
  private static let board = [
    ["instance", "règle", "ca", "quorum", "1/2 des sièges, présents ou représentés"],
    ["planifier", "ca", "12 janvier", "14h"],
    ["présence", "ca", "présent", "adds", "die", "herlin"],
    ["pouvoir", "ca", "apei", "a", "adds"],
  ]
}

extension Limit {
  /// A list of a file that fits into a few pages: the start of the process is what one waits for.
  static let start = Limit(ratio: 2, mebibytes: 25)
  /// A list of a large file.
  static let list = Limit(ratio: 2, shellMilliseconds: 20)
}

import GovernanceFrench

@testable import GovernanceConsole

/// Lines as nobody would type them, and some that somebody might.
struct RandomLines {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next() -> String {
    let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in word() }
    var line = words.joined(separator: pick([" ", " ", " ", " ", "  ", "\t", "\u{A0}", ""]))
    // Most lines begin with a command, or nothing would be reached.
    if Int.random(in: 0..<10, using: &random) < 8 { line = pick(Self.commands) + " " + line }
    if Int.random(in: 0..<12, using: &random) == 0 {
      line = String(line.prefix(Int.random(in: 0...line.count, using: &random)))
    }
    return line
  }

  private mutating func word() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...4: return pick(Self.names)
    case 5, 6: return pick(Self.options)
    case 7: return pick(Self.quoted).replacing("%", with: pick(Self.names) + " " + pick(Self.names))
    case 8: return String(Int.random(in: -5...200, using: &random))
    case 9: return pick(Self.oddities)
    case 10:
      return String(String.UnicodeScalarView((0..<Int.random(in: 1...12, using: &random)).map { _ in scalar() }))
    default:
      // Rare: reading one takes as long as a hundred lines.
      let isHuge = Int.random(in: 0..<40, using: &random) == 0
      return String(
        repeating: pick(["x", "é", "日", "\u{1F468}\u{200D}\u{1F469}", "a b "]),
        count: isHuge ? 6000 : pick([1, 40, 201, 500]))
    }
  }

  private mutating func scalar() -> Unicode.Scalar {
    while true {
      let limit: UInt32 = pick([0x20, 0x7F, 0x250, 0x3000, 0x10FFFF])
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) { return scalar }
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// All commands but those that write files of their own.
  private static let commands = Catalogue.french.commands.map(\.heading.name)
    .filter { !["creer", "sauvegarder", "rapport", "pv", "modeles"].contains($0.split(separator: " ")[0].folded) }

  private static let names = [
    "ca", "bureau", "ag", "alim", "transition", "adds", "die", "herlin", "taupin", "friperie", "l'AFEJI", "CA-2026-01",
    "CA-2025-01",
    "partenaires", "habitants", "etude", "présent", "excuse", "17 mars", "18h", "31/02", "12/03/2025", "demain", "J+15",
    "2e mardi de juin",
    "noter", "ajouter", "stade", "Budget 2027", "a", "pour", "contre", "abst", "zorglub", "CA-2026-01-A1",
    "'; DROP TABLE person; --",
    "association", "siège", "commune", "é", "Œuvre",
  ]

  private static let options = [
    "--au", "--le", "--format", "--format=json", "--format csv", "--tri", "--tri nom", "--limite 3", "--colonnes",
    "--college", "--depuis",
    "--source", "--motif oubli", "--zut", "--", "-h", "--=", "---", "--format=", "--habitant", "--financeur",
    "--secret", "-1",
  ]

  private static let quoted = ["\"%\"", "« % »", "“%”", "\"%", "«%\"", "'%'"]

  private static let oddities = [
    "\0", "\u{1B}[2J", "\r", "\n", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\\", "\"", "«", "#", "%s%n", "$(ls)", "`ls`",
    "|", ">", "../..",
    "/etc/passwd", "9999999999999999999999", "-0", "1e9", "NaN", "31/12/9999", "00/00/0000", "\u{301}", "=1+1", "<b>",
  ]
}

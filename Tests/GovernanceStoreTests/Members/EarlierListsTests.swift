import Governance
import Testing

@testable import GovernanceStore

/// Whatever happens later, the list of an earlier day stays what it was; a correction changes it, and is meant to.
@Suite struct EarlierListsTests {
  /// All that a list of adherents says, as text: equal where every byte is.
  private func list(_ file: AssociationFile, on day: Day) throws -> String {
    let listing = try file.members(on: day)
    let placed = listing.colleges.map { ($0.college.reference.code, $0.entries) }
    return (placed + [("", listing.unplaced)]).flatMap { college, entries in
      entries.map { entry in
        let offices = entry.offices.map { "\($0.title) \(entry.holderToName(of: $0) ?? "")" }
        return
          "\(college) \(entry.member) \(entry.representatives) \(offices) \(entry.state) \(entry.span) \(entry.certainty)"
      }
    }.joined(separator: "\n")
  }

  @Test("A thousand later-dated acts at random change no list of an earlier day")
  func laterEventsLeaveEarlierListsAlone() throws {
    let folder = try TemporaryFolder()
    var accepted = 0
    var seed: UInt64 = 0
    while accepted < 1000, seed < 40 {
      seed += 1
      let file = try AssociationFile.heninCarvin(in: folder, name: "later-\(seed).ptce")
      var acts = LaterActs(generator: SeededGenerator(state: seed), today: try day("2026-01-12"))
      var kept: [(Day, String)] = []
      for step in 1...100 {
        // Before the first act, and then now and again.
        if step % 10 == 1 { kept.append((acts.today, try list(file, on: acts.today))) }
        if try refusal({ try acts.perform(on: file, step) }) == nil { accepted += 1 }
        guard step % 10 == 0 else { continue }
        for (day, lines) in kept {
          #expect(try list(file, on: day) == lines, "seed \(seed), step \(step), \(day.iso)")
        }
      }
      try file.close()
    }
    #expect(accepted >= 1000)
  }

  /// Events of the life of adherents, each of a later day than the one before.
  private struct LaterActs {
    var generator: SeededGenerator
    var today: Day

    private static let members = ["adds", "die", "apei", "cahc", "afeji", "somaten", "lemaire"]
    private static let colleges = ["fondateurs", "actifs", "habitants", "partenaires"]

    private mutating func pick<Element>(_ list: [Element]) -> Element {
      list[Int.random(in: 0..<list.count, using: &generator)]
    }

    mutating func perform(on file: AssociationFile, _ step: Int) throws {
      today = today.adding(days: Int.random(in: 1...20, using: &generator))
      let member = try file.member(pick(Self.members))
      func organization(_ code: String) throws -> Reference<Organization> { try file.organization(code) }
      switch Int.random(in: 0..<10, using: &generator) {
      case 0:
        _ = try file.endMembership(
          Departure(of: member, pick(DepartureReason.allCases), on: today), today: today)
      case 1: try file.returnMember(member, to: pick([nil, file.college(pick(Self.colleges))]), since: today)
      case 2:
        _ = try file.changeCollege(
          of: member, from: pick([nil, file.college(pick(Self.colleges))]), to: file.college(pick(Self.colleges)),
          on: today, source: nil)
      case 3:
        _ = try file.rename(
          organization(pick(Self.members.dropLast())), to: PlainText("Nom \(step)"), from: today, source: nil)
      case 4:
        _ = try file.appointRepresentative(
          Nomination(
            of: PlainText("Essai N\(step)"), for: organization(pick(Self.members.dropLast())),
            as: pick([.primary, .alternate]), from: Beginning(today)))
      case 5:
        let organization = try organization(pick(Self.members.dropLast()))
        guard let speaker = try file.representatives(of: organization, on: today).first?.person else {
          throw Refusal.emptyText
        }
        _ = try file.endRepresentative(speaker, of: organization, on: today)
      case 6:
        let offices = try file.offices()
        _ = try file.endMandate(
          of: member, in: file.assembly(pick(["ca", "bureau"])), place: pick([nil, .office(pick(offices))]),
          reason: .resignation, on: today)
      case 7:
        var appointment = try Appointment(
          member, in: file.assembly("bureau"), office: pick(file.offices()), from: Beginning(today))
        if Bool.random(using: &generator) { appointment.last = today.adding(days: 200) }
        _ = try file.appoint(appointment)
      case 8:
        var replacement = try Replacement(
          of: file.person(pick(["taupin", "herlin", "dauchet", "roussel", "boukhateb"])),
          by: PlainText("Camille SUITE\(step)"), on: today)
        replacement.otherwise = pick([.passes, .ends])
        _ = try file.replace(replacement)
      default:
        _ = try file.addMember(
          PlainText("Structure \(step)"), isResident: false, college: pick([nil, file.college("actifs")]),
          since: Beginning(today))
      }
    }
  }

  @Test func correctionsChangeThem() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let day = try day("2025-06-24")
    let before = try list(file, on: day)
    _ = try file.confirm(file.college("fondateurs"), of: [], source: PlainText("statuts"), on: day)
    let confirmed = try list(file, on: day)
    func lines(_ list: String) -> Int { list.split(separator: "\n").count }
    #expect(confirmed != before && lines(confirmed) == lines(before))
    _ = try file.deny(file.college("actifs"), of: file.member("adds"), source: PlainText("statuts"), on: day)
    #expect(try lines(list(file, on: day)) == lines(before) - 1)
    // A correction says so: the journal keeps what was before.
    #expect(try file.journal(limit: 2).map(\.kind) == [.denyCollege, .confirmCollege])
  }
}

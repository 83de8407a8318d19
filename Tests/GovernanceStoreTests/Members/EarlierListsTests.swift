import Governance
import Testing

@testable import GovernanceStore

/// Whatever happens later, the list of an earlier day stays what it was; a correction changes it, and is meant to.
@Suite struct EarlierListsTests {
  private struct Line: Hashable {
    let college: String?
    let member: String
    let name: String
    let representatives: [String]
    let state: SpanState
    let span: Span
    let certainty: Certainty
  }

  private func list(_ file: AssociationFile, on day: Day) throws -> [Line] {
    let listing = try file.members(on: day)
    let placed = listing.colleges.map { ($0.college.reference.code as String?, $0.entries) }
    return (placed + [(nil, listing.unplaced)]).flatMap { college, entries in
      entries.map {
        Line(
          college: college, member: $0.member.reference.code, name: $0.member.reference.name,
          representatives: $0.representatives, state: $0.state, span: $0.span, certainty: $0.certainty)
      }
    }
  }

  @Test func laterEventsLeaveEarlierListsAlone() throws {
    let folder = try TemporaryFolder()
    for seed in UInt64(1)...4 {
      let file = try AssociationFile.heninCarvin(in: folder, name: "later-\(seed).ptce")
      var generator = SeededGenerator(state: seed)
      func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &generator)] }
      let members = ["adds", "die", "apei", "cahc", "afeji", "somaten", "lemaire"]
      let colleges = ["fondateurs", "actifs", "habitants", "partenaires"]
      var today = try day("2026-01-12")
      var kept: [(Day, [Line])] = []
      var done = 0
      for step in 1...40 {
        kept.append((today, try list(file, on: today)))
        today = today.adding(days: Int.random(in: 1...20, using: &generator))
        let accepted =
          try refusal {
            switch Int.random(in: 0..<7, using: &generator) {
            case 0:
              _ = try file.endMembership(
                Departure(of: file.member(pick(members)), pick(DepartureReason.allCases), on: today), today: today)
            case 1: try file.returnMember(file.member(pick(members)), to: file.college(pick(colleges)), since: today)
            case 2:
              _ = try file.changeCollege(
                of: file.member(pick(members)), from: pick([nil, file.college(pick(colleges))]),
                to: file.college(pick(colleges)), on: today, source: nil)
            case 3:
              _ = try file.rename(
                file.organization(pick(Array(members.dropLast()))), to: PlainText("Nom \(step)"), from: today,
                source: nil)
            case 4:
              _ = try file.appointRepresentative(
                Nomination(
                  of: PlainText("Essai N\(step)"), for: file.organization(pick(Array(members.dropLast()))),
                  as: pick([.primary, .alternate]), from: today))
            case 5:
              let organization = try file.organization(pick(Array(members.dropLast())))
              guard let speaker = try file.representatives(of: organization, on: today).first?.person else { return }
              _ = try file.endRepresentative(speaker, of: organization, on: today)
            default:
              _ = try file.addMember(
                PlainText("Structure \(step)"), isResident: false, college: pick([nil, file.college("actifs")]),
                since: today)
            }
          } == nil
        if accepted { done += 1 }
        for (day, lines) in kept { #expect(try list(file, on: day) == lines, "seed \(seed), step \(step), \(day.iso)") }
      }
      #expect(done > 10)
    }
  }

  @Test func correctionsChangeThem() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let day = try day("2025-06-24")
    let before = try list(file, on: day)
    _ = try file.confirm(file.college("fondateurs"), of: [], source: PlainText("statuts"), on: day)
    let confirmed = try list(file, on: day)
    #expect(confirmed != before && confirmed.count == before.count)
    _ = try file.deny(file.college("actifs"), of: file.member("adds"), source: PlainText("statuts"), on: day)
    #expect(try list(file, on: day).count == before.count - 1)
  }
}

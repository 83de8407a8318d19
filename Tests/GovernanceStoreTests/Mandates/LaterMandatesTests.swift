import Governance
import Testing

@testable import GovernanceStore

/// What is dated later changes no earlier day: neither who held what, nor which seats were vacant, nor who took part.
@Suite struct LaterMandatesTests {
  private struct Picture: Equatable {
    var held: [String] = []
    var vacant: [VacantSeat] = []
    var groups: [String] = []
    var convened: [String] = []
  }

  private func picture(_ file: AssociationFile, _ day: Day) throws -> Picture {
    var picture = Picture()
    picture.held = try file.mandates(on: day).map { mandate in
      "\(mandate.body.code) \(mandate.position) \(mandate.member?.code ?? "") \(mandate.people.map(\.code)) "
        + "\(mandate.isProvisional(on: day))"
    }.sorted()
    picture.vacant = try file.vacantSeats(on: day)
    picture.groups = try file.members(of: file.workingGroup("alim"), on: day).map(\.name).sorted()
    picture.convened = try ["ca", "copil", "costrat", "comop", "alim"].flatMap { code in
      try file.sheet(of: file.assembly(code), on: day).participants.map {
        "\(code) \($0.name) \($0.people.map(\.code))"
      }
    }.sorted()
    return picture
  }

  @Test func laterEventsNeverChangeAnEarlierDay() throws {
    let folder = try TemporaryFolder()
    let start = try day("2026-02-01")
    var accepted = 0
    for seed in 0..<6 {
      var generator = SeededGenerator(state: UInt64(seed))
      let file = try AssociationFile.heninCarvin(in: folder, name: "\(seed).ptce")
      var known: [Day: Picture] = [:]
      for step in 0..<25 {
        let day = start.adding(days: 10 * step)
        known[day.adding(days: -1)] = try picture(file, day.adding(days: -1))
        do {
          try act(on: file, day, &generator)
          accepted += 1
        } catch is Refusal {}
        for (earlier, seen) in known {
          #expect(try picture(file, earlier) == seen, "seed \(seed), step \(step), \(earlier.iso)")
        }
      }
      try file.close()
    }
    // Most of these are no refusals, or nothing was tried.
    #expect(accepted > 60)
  }

  private func act(on file: AssociationFile, _ day: Day, _ generator: inout SeededGenerator) throws {
    func pick<Element>(_ list: [Element]) throws -> Element { try #require(list.randomElement(using: &generator)) }
    let member = try file.member(pick(["adds", "die", "apei", "cahc", "afeji", "somaten", "lemaire"]))
    let person = try file.person(pick(["taupin", "herlin", "dauchet", "roussel", "boukhateb", "theret", "lemaire"]))
    let organization = try file.organization(pick(["apei", "afp2i", "cahc"]))
    let office = try pick([nil] + file.offices().map { $0 })
    let body = try file.assembly(pick(["ca", "bureau", "mob"]))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1:
      _ = try file.endMandate(of: member, in: file.body("ca"), place: nil, reason: .resignation, on: day)
    case 2:
      var appointment = Appointment(member, in: body, office: body.code == "ca" ? nil : office, from: Beginning(day))
      appointment.isCooptation = Bool.random(using: &generator)
      if Bool.random(using: &generator) { appointment.last = day.adding(days: 40) }
      _ = try file.appoint(appointment)
    case 3:
      _ = try file.renewMandate(of: member, in: body, place: nil, until: day.adding(days: 400), from: nil, today: day)
    case 4: _ = try file.ratifyMandate(of: member, in: body, place: nil, on: day)
    case 5:
      var replacement = Replacement(of: person, by: try PlainText("Camille ESSAI\(day.dayOfMonth)"), on: day)
      replacement.otherwise = try pick([.passes, .ends, .passes])
      _ = try file.replace(replacement)
    case 6: try file.join(file.workingGroup("alim"), organization: organization, person: nil, from: Beginning(day))
    case 7: try file.leave(file.workingGroup("alim"), organization: organization, person: nil, on: day)
    default:
      if Bool.random(using: &generator) {
        _ = try file.addPartner(
          PlainText("DREETS"), role: pick(Partnership.Role.allCases), since: Beginning(day), source: nil)
      } else {
        _ = try file.endPartnership(of: file.organization("dreets"), role: nil, on: day)
      }
    }
  }
}

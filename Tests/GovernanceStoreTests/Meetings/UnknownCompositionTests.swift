import Governance
import Testing

@testable import GovernanceStore

/// A new association whose seats nobody entered can meet all the same: who is noted has a voice, and no total is told.
@Suite struct UnknownCompositionTests {
  @Test func boardWithoutSeatsMeetsAndVotes() throws {
    let folder = try TemporaryFolder()
    var model = try ReferenceModel.empty()
    model.association.name = "PTCE du Ternois"
    let today = try day("2026-03-13")
    let file = try AssociationFile.create(
      folder.file("vide.ptce"), from: model, keeper: PlainText("accueil"), today: today)
    let members = try ["Scierie", "Ressourcerie", "Maraîchers"].map {
      try file.addMember(PlainText($0), isResident: false, college: nil, since: Beginning(day("2026-01-01")))
    }
    let meeting = try file.board(on: "2026-03-12")
    try file.note(["scierie", "ressourcerie"], at: meeting)
    try file.recordProxy(from: members[2], to: members[0], at: meeting)
    let resolution = try file.vote("Budget", 2, against: 1, at: meeting)
    #expect(resolution.electorate == nil)
    #expect(resolution.tally.present == 2 && resolution.tally.represented == 1)
    let roll = try file.record(of: meeting).roll
    #expect(roll.electorate == nil && roll.guests.isEmpty)
    try file.close()
  }
}

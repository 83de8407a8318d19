import Testing

@testable import GovernanceConsole

@Suite struct CompletionTests {
  private let folder: TemporaryFolder
  private let completion: Completion

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    completion = Completion(catalogue: .french, workspace: .test(folder))
  }

  private func texts(_ line: String) -> [String] {
    completion.offer(for: line).candidates.map(\.text)
  }

  @Test(
    "What Tab offers",
    arguments: [
      ("plan", ["planifier"]), ("ADHÉ", ["adherent", "adherents"]), ("projet not", ["noter"]),
      ("projet NOT", ["noter"]),
      ("projet noter frip", ["friperie-solidaire"]), ("projet frip", ["friperie-solidaire"]),
      ("adherents part", ["partenaires"]),
      ("adherents --f", ["--format"]), ("adherents --format c", ["csv"]),
      ("adherents --format ", ["table", "json", "csv", "markdown"]),
      ("planifier --l", ["--lieu"]), ("pouvoir ca tonnoir a herl", ["herlin"]), ("projet stade friperie ét", ["etude"]),
      ("projets --stade et", ["etude"]), ("planifier bur", ["bureau"]), ("aide planif", ["planifier"]),
      ("adherent ajouter X --college hab", ["habitants"]), ("adherents --college=part", []), ("zorglub ", []),
    ])
  func offers(line: String, texts: [String]) {
    #expect(self.texts(line) == texts)
  }

  @Test("A name is found by any of its words, without regard to accents")
  func references() {
    #expect(texts("adherent betis").isEmpty)
    #expect(texts("personne gonç") == ["goncalves"])
    #expect(texts("adherent fonda").isEmpty)
  }

  @Test("Candidates begin with what is typed, code or name, and say who they are")
  func remarks() {
    let offer = completion.offer(for: "personne taup")
    #expect(offer.candidates == [FieldSpec.Candidate(text: "taupin", remark: "Fabrice TAUPIN")])
    #expect(offer.wordLength == 4)
  }

  @Test("At an empty line all first words come once")
  func empty() {
    let all = texts("")
    #expect(all.contains("planifier") && all.contains("projet"))
    #expect(Set(all).count == all.count)
    #expect(all == all.sorted())
  }

  @Test("Inside a quote the whole quoted beginning is completed")
  func quoted() {
    let offer = completion.offer(for: "adherent \"Mille et")
    #expect(offer.candidates.map(\.text) == ["1001-commerce"])
    #expect(offer.wordLength == "\"Mille et".count)
  }

  @Test("A file that cannot be read offers commands and no names")
  func withoutFile() {
    let completion = Completion(catalogue: .french, workspace: .test())
    #expect(completion.offer(for: "plan").candidates.map(\.text) == ["planifier"])
    #expect(completion.offer(for: "adherent ad").candidates.map(\.text) == ["ajouter"].filter { $0.hasPrefix("ad") })
  }

  @Test("Whatever stands before the cursor, asking does no harm")
  func anything() {
    for line in [
      "\"", "«", "« a", "a \\", "--", "projet --", "adherents --au ", "vote ca 1 \"x\" pour ", "\u{1B}[", "é\u{301}",
    ] {
      #expect(completion.offer(for: line).wordLength <= line.count)
    }
  }
}

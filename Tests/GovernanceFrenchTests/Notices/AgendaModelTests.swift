import Governance
import GovernanceFrench
import Testing

@Suite struct AgendaModelTests {
  /// A model of the body that meets, and none where none is usual or one was asked for already.
  @Test(
    arguments: [
      (BodyKind.generalAssembly, "--modele ag-ordinaire"), (.board, "--modele ca"), (.bureau, nil),
      (.workingGroup, nil),
      (nil, nil),
    ] as [(BodyKind?, String?)]) func theModelThatIsSuggested(_ kind: BodyKind?, _ option: String?)
  {
    let sentence = Refusal.meeting(.nothingToPropose(code: "X-2026-01", kind: kind)).sentence
    #expect(sentence.contains("--modele") == (option != nil))
    #expect(sentence.hasSuffix(option ?? "ordre-du-jour X-2026-01 ajouter \"…\""))
  }
}

import Testing

@testable import GovernanceConsole

@Suite struct ShellArgumentTests {
  @Test(
    "An argument with spaces was quoted in the shell, unless it is an option with its value",
    arguments: [
      ("friperie", false), ("visite du local", true), ("--lieu", false), ("--lieu=salle des fêtes", false),
      ("-- a=b c", true),
      ("--voilà tout", true), ("pour 3", true), ("--lieu=", false), ("", false),
    ])
  func quoting(argument: String, isQuoted: Bool) {
    #expect(Word(argument: argument) == Word(argument, isQuoted: isQuoted))
  }
}

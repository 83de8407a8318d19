import Governance
import GovernanceFrench

/// Runs command lines one by one and says how each ended.
struct Console {
  let workspace: Workspace

  /// What came of one line.
  struct Outcome: Equatable {
    /// What goes to standard output.
    var output = ""
    /// What goes to standard error.
    var complaint = ""
    /// 0 done, 1 refused, 2 misused.
    var exitCode: Int32 = 0
  }

  /// Runs one line as it is typed.
  func run(line: String) -> Outcome {
    do {
      return run(words: try Word.split(line))
    } catch {
      return complaint(error.sentence, 2)
    }
  }

  /// Runs one command, already cut into words; an empty line does nothing.
  func run(words: [Word]) -> Outcome {
    guard !words.isEmpty else { return Outcome() }
    do {
      let (answer, format) = try answer(to: words)
      return Outcome(
        output: try answer.printed(format, width: workspace.environment.width), exitCode: answer.exitCode)
    } catch let refusal as Refusal {
      return complaint(refusal.sentence, 1)
    } catch let misuse as Misuse {
      return complaint(misuse.sentence, 2)
    } catch is Abandoned {
      return Outcome(complaint: "Abandonné, rien n'a été enregistré.\n", exitCode: 1)
    } catch {
      return Outcome(complaint: "Erreur imprévue. Rien n'a été enregistré.\n", exitCode: 1)
    }
  }

  /// What a command has to say, and in which form it was asked for.
  func answer(to words: [Word]) throws -> (answer: Answer, format: ListFormat) {
    let (command, rest) = try workspace.catalogue.find(words)
    let matching = try Matching(rest, to: command.heading, workspace)
    let format = try ListFormat(matching.listOptions)
    if matching.wantsHelp {
      return (Answer([.verbatim(HelpPage(command.heading).text(width: workspace.environment.width))]), format)
    }
    workspace.wantedLines = format.sortKey == nil ? format.limit : nil
    _ = workspace.takeKeptRemark()
    var answer = try command.perform(matching.given, workspace)
    if let remark = workspace.takeKeptRemark() { answer.add(remark) }
    return (answer, answer.format ?? format)
  }

  /// A complaint, in lines that the terminal holds.
  private func complaint(_ sentence: String, _ exitCode: Int32) -> Outcome {
    Outcome(complaint: workspace.fitting(sentence.withoutControls) + "\n", exitCode: exitCode)
  }
}

import GovernanceFrench

extension Workspace {
  /// Asks before what nothing takes back, after telling what has to be known; in a script somebody has to have said yes.
  ///
  /// - Parameters:
  ///   - line: the command as it is typed, without `--oui`.
  ///   - loss: why it has to be said: "car les chiffres publiés ne changent plus".
  /// - Throws: ``Abandoned``, ``Misuse/missing(field:command:example:)``.
  func confirmForGood(_ question: String, line: String, because loss: String, telling remarks: [String]) throws {
    guard conversation.isInteractive else {
      let command = line.split(separator: " ").prefix(2).joined(separator: " ")
      throw Misuse.missing(field: "--oui, \(loss)", command: command, example: "\(line) --oui")
    }
    for remark in remarks { conversation.say(fitting(remark)) }
    guard try conversation.confirm(question, byDefault: false) else { throw Abandoned() }
  }
}

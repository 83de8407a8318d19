/// Why something about the yearly report was refused.
public enum ReportRefusal: Hashable, Sendable {
  /// The report has no figure of that name; `suggestions` are names like it.
  case unknownFigure(String, suggestions: [String])
  /// Several figures have that name; `others` is how many more than the candidates.
  case ambiguousFigure(String, candidates: [String], others: Int)
  /// Nothing is written in that part.
  case noText(ReportSection, year: Int)
  /// The draft of that part is accepted already.
  case textAccepted(ReportSection, year: Int)
  /// Somebody wrote that part already, so none is proposed.
  case textWritten(ReportSection, year: Int)
  /// The record has nothing from which that part could be proposed.
  case nothingToPropose(ReportSection, year: Int)
  /// An edited report in which no part is found that users write.
  case noSectionInFile(year: Int)
  /// An edited report that is the one of that other year, by its title.
  case fileOfOtherYear(Int, year: Int)
  /// An edited report that lacks so many of the paragraphs; `first` is one of them.
  case textsWouldDrop(count: Int, first: String, year: Int)
  /// A file without a word.
  case emptyFile(path: String)
  /// The year is not over.
  case yearUnfinished(Int)
  /// The report of the year is closed.
  case reportClosed(year: Int, on: Day)
  /// The report of a closed year does not change any more.
  case reportIsClosed
  /// The closed text cannot be read.
  case unreadableReport(year: Int)
  /// No question has that number.
  case noQuestion(Int)
  /// The question was settled on that day.
  case questionIsSettled(Int, on: Day)
}

/// Why a list or an export was not taken.
public enum ExchangeRefusal: Hashable, Sendable {
  /// The list cannot be read; the text says in French where and why.
  case unreadableList(String)
  /// The list is one of our own that tells of no adhesions.
  case otherList(SpreadsheetList)
  /// LibreOffice is needed to read a spreadsheet, and is not there or could not.
  case unreadableSpreadsheet(path: String, isReaderThere: Bool)
  /// Lines of a list cannot be taken, so nothing is; `first` is the line of the first.
  case importHasRefusedLines(count: Int, first: Int)
  /// Everything in the list is in the record.
  case nothingToImport
  /// The export cannot be read; the text says in French where and why.
  case unreadableExport(String)
  /// The export was made by a newer version of the program.
  case newerExport(path: String)
}

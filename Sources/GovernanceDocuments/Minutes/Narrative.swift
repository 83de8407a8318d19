import Governance
import GovernanceFrench

/// What the users wrote about each item of an agenda, read back from the draft that they edited.
///
/// Headings tell the items; votes, attendance and the like belong to the record and are not taken from a text.
public struct Narrative: Sendable {
  /// What the file says of one item, beside what the record says.
  public struct Item: Sendable, Equatable {
    /// The number of the item; nil for what is on none.
    public let number: Int?
    /// What the record says.
    public let before: [String]
    /// What the file says.
    public let after: [String]

    /// Whether anything differs, beyond accents, quotes and spaces that a word processor changes by itself.
    public var isChanged: Bool { before.map(\.folded) != after.map(\.folded) }

    /// What was noted and is neither in the file nor written in other words there: a file that is older than a note lacks it.
    public var dropped: [String] {
      let kept = Set(after.map(\.folded))
      let noted = Set(before.map(\.folded))
      var rewritten = after.filter { !noted.contains($0.folded) }
      return before.filter { !kept.contains($0.folded) }.filter { paragraph in
        let words = Set(paragraph.folded.split(separator: " "))
        guard
          let match = rewritten.firstIndex(where: {
            2 * words.intersection($0.folded.split(separator: " ")).count >= words.count
          })
        else { return true }
        rewritten.remove(at: match)
        return false
      }
    }
  }

  /// The items that the file tells, in the order of the agenda.
  public let items: [Item]
  /// The items of the agenda whose heading is not in the file; they stay as they are.
  public let missing: [AgendaItem]
  /// The votes whose text in the file is not that of the record; the record keeps its own.
  public let differingVotes: [String]
  /// The votes that the file tells and the record does not hold, or not any more.
  public let unknownVotes: [String]
  /// What somebody wrote where nothing is taken from: facts that were edited, words outside the items.
  public let untaken: [String]

  /// The narrative of an edited draft of the minutes of that meeting.
  ///
  /// - Parameter draft: the draft as it is now: what stands there too is nobody's edit.
  /// - Throws: ``MinutesRefusal/unknownHeading(_:)`` where a heading is neither an item nor a part of the minutes, so that what
  ///   stands under it would be lost; ``MinutesRefusal/noItemInFile(code:)`` where no item is found at all;
  ///   ``MinutesRefusal/minutesOfAnother(found:code:)`` where the file names another meeting than that.
  public init(_ document: EditedDocument, of record: MeetingRecord, draft: Document) throws(Refusal) {
    let code = record.meeting.reference.code
    if let found = document.references.first(where: { $0.folded != code.folded }) {
      throw .minutes(.minutesOfAnother(found: found, code: code))
    }
    var reader = NarrativeReader(record: record, draft: draft)
    for section in document.sections { try reader.read(section) }
    guard !reader.paragraphs.isEmpty else { throw .minutes(.noItemInFile(code: record.meeting.reference.code)) }
    differingVotes = reader.differingVotes
    unknownVotes = reader.unknownVotes
    untaken = reader.untaken
    items = reader.paragraphs.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { number, paragraphs in
      Item(
        number: number, before: record.discussion.filter { $0.agendaItem == number }.map(\.text), after: paragraphs)
    }
    missing = record.agenda.filter { !reader.paragraphs.keys.contains($0.number) }
  }
}

extension EditedDocument {
  /// The codes of meetings that a file gives as its own reference.
  fileprivate var references: [String] {
    sections.flatMap(\.paragraphs).compactMap { paragraph in
      guard let separator = paragraph.text.firstIndex(of: ":"),
        paragraph.text[..<separator].folded == "reference"
      else { return nil }
      let code = paragraph.text[separator...].dropFirst().split(whereSeparator: \.isWhitespace).first.map(String.init)
      return code.flatMap { $0.wholeMatch(of: /\p{L}[\p{L}\p{N}-]*-\d{4}-\d{2,}/) == nil ? nil : $0 }
    }
  }
}

/// Reads section after section, knowing under which item it stands.
private struct NarrativeReader {
  let record: MeetingRecord
  /// What was found, by item.
  var paragraphs: [Int?: [String]] = [:]
  var differingVotes: [String] = []
  var unknownVotes: [String] = []
  var untaken: [String] = []
  /// The letters and figures of each line of the draft.
  private let draftLines: Set<String>
  private var current: (number: Int?, level: Int)?
  /// Whether we are among the items: elsewhere an unknown heading loses nothing.
  private var isAmongItems = false

  init(record: MeetingRecord, draft: Document) {
    self.record = record
    let lines = EditedDocument(markdown: draft.markdown).sections.flatMap { [$0.heading] + $0.paragraphs.map(\.text) }
    // Word processors show the name of the association alone, in a line of its own.
    let names = (draft.subtitle ?? "").split(separator: ",").map(String.init)
    draftLines = Set((lines + names).map(\.letters))
  }

  /// The parts of the minutes that come from the record.
  private static let parts = Set(
    [
      "Convocation", "Ordre du jour", "Présences", "Présents", "Représentés", "Excusés", "Absents", "Pouvoirs caducs",
      MeetingRecord.otherProxies, MeetingRecord.approvedMinutesPart, "Invités", "Autres présents",
      "Quorum", "Participation", "Actions décidées", "Pièce jointe", "Signatures", MeetingRecord.missingPart,
      MeetingRecord.missingPartOfConclusions,
    ].map(\.folded)
  ).union(itemParts)

  /// What the record tells within an item, beside votes.
  private static let partsOfItem = Set(
    [MeetingRecord.withoutVote, MeetingRecord.awaitingVote, MeetingRecord.approval].map(\.folded))

  private static let missingParts = [MeetingRecord.missingPart, MeetingRecord.missingPartOfConclusions].map(\.folded)

  /// Those that hold what belongs to no item.
  private static let partsBesideItems = [
    MeetingRecord.besideAgenda, MeetingRecord.exchangesAndVotes, MeetingRecord.exchanges,
  ].map(\.folded)

  /// Those that hold the items.
  private static let itemParts = Set(MeetingRecord.partsOfItems.map(\.folded))

  mutating func read(_ section: EditedDocument.Section) throws(Refusal) {
    let heading = section.heading.folded
    let part = String(heading.prefix { $0 != "(" }).folded
    if let number = item(heading) {
      isAmongItems = true
      current = (number, section.level)
      add(words(section.paragraphs), to: number)
    } else if Self.partsBesideItems.contains(heading) {
      isAmongItems = true
      current = (nil, section.level)
      add(words(section.paragraphs), to: nil)
    } else if let code = record.code(inHeading: heading) {
      readVote(code, section.paragraphs)
    } else if let code = record.codeOfMissingVote(inHeading: section.heading) {
      unknownVotes.append(code)
    } else if let current, Self.partsOfItem.contains(heading) {
      leave(section.paragraphs.filter { $0.kind != .plain }.map(\.text))
      add(words(section.paragraphs.filter { $0.kind == .plain }), to: current.number)
    } else if Self.parts.contains(part) {
      isAmongItems = Self.itemParts.contains(part)
      current = nil
      // The list of what is missing changes with every note; words after it are somebody's.
      let isList = Self.missingParts.contains(part)
      leave(section.paragraphs.filter { !isList || $0.kind == .plain }.map(\.text))
    } else if let current, section.level > current.level {
      // A heading of their own within an item.
      add([section.heading] + words(section.paragraphs), to: current.number)
    } else if isAmongItems {
      throw .minutes(.unknownHeading(section.heading))
    } else {
      leave([section.heading] + section.paragraphs.map(\.text))
    }
  }

  private mutating func add(_ words: [String], to number: Int?) {
    paragraphs[number, default: []] += words
  }

  /// Keeps in mind what is not taken, unless the draft itself says it.
  private mutating func leave(_ lines: [String]) {
    untaken += lines.filter { !$0.letters.isEmpty && !draftLines.contains($0.letters) }
  }

  /// "2. Budget", or the title alone.
  private func item(_ heading: String) -> Int? {
    let digits = heading.prefix(while: \.isNumber)
    if let number = Int(digits), heading.dropFirst(digits.count).first == ".",
      record.agenda.contains(where: { $0.number == number })
    {
      return number
    }
    return record.agenda.first { $0.title.folded == heading }?.number
  }

  /// Under a vote stand its text and its count, which are the record's, and perhaps more that was written there.
  private mutating func readVote(_ code: String, _ found: [EditedDocument.Paragraph]) {
    leave(found.filter { $0.kind != .plain }.map(\.text))
    guard let current else { return leave(found.filter { $0.kind == .plain }.map(\.text)) }
    // What the program prints there of itself: a remark on the result, the caption of an election's table.
    var plain = found.filter { $0.kind == .plain }.map(\.text).filter { text in
      !text.folded.hasPrefix("note :") && text.folded != MeetingRecord.electionCaption.folded
    }
    if let text = record.resolutions.first(where: { $0.code == code })?.text, let first = plain.first {
      if first.folded != text.folded { differingVotes.append(code) }
      plain.removeFirst()
    }
    add(plain.filter { !leavesVote($0) }, to: current.number)
  }

  /// The words among those paragraphs: a vote that was typed as a line is none of them, or it would be sealed as if it were
  /// one.
  private mutating func words(_ found: [EditedDocument.Paragraph]) -> [String] {
    found.filter { !leavesVote($0.text) }.map { $0.kind == .listItem ? "- " + $0.text : $0.text }
      .filter { $0.folded != Gap.nothingOnItem.folded }
  }

  private mutating func leavesVote(_ text: String) -> Bool {
    let start = text.folded.drop { !$0.isLetter }
    if let code = record.codeOfMissingVote(inHeading: text), start.hasPrefix("resolution ") || start.hasPrefix("avis ")
    {
      unknownVotes.append(code)
      return true
    }
    guard ["vote a main levee", "vote a bulletin secret", "resultat proclame"].contains(where: start.hasPrefix) else {
      return false
    }
    untaken.append(text)
    return true
  }
}

extension String {
  /// Its letters and figures alone: formats set the rest apart in their own ways.
  var letters: String { folded.filter { $0.isLetter || $0.isNumber } }
}

extension MeetingRecord {
  /// The vote or election that a heading names.
  fileprivate func code(inHeading heading: String) -> String? {
    (resolutions.map(\.code) + elections.map(\.code)).first { heading.contains($0.folded) }
  }

  /// The code that a heading gives a vote of this meeting; asked where the record holds none of that code.
  fileprivate func codeOfMissingVote(inHeading heading: String) -> String? {
    heading.split(whereSeparator: \.isWhitespace).map(String.init)
      .first { $0.folded.hasPrefix(meeting.reference.code.folded + "/") }
  }
}

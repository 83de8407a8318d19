import Governance

/// A figure that the record tells otherwise now than it was published.
///
/// What is compared is what the figure counts, whoever may be named: an inhabitant who agrees or refuses to be named is
/// nobody new, and one who refuses by now is named no more.
public struct FigureCorrection: Hashable, Sendable {
  /// The stable name for programs.
  public let key: String
  /// The name that people read.
  public let label: String
  /// In what it counts.
  public let unit: ReportFigure.Unit
  /// The number as it was published; nil where nothing was entered then.
  public let published: Int?
  /// The number that the record tells now.
  public let corrected: Int?
  /// What the record counts more, as it may be printed.
  public let added: [CountedReference]
  /// What it counts no more.
  public let removed: [CountedReference]
  /// What counts for another number, with that of before.
  public let reweighed: [Reweighed]

  /// Something that counts for another number than it did.
  public struct Reweighed: Hashable, Sendable {
    /// What counts, for as many as it does now.
    public let reference: CountedReference
    /// For how many it counted.
    public let before: Int
  }

  /// The corrections of those figures, in the order of the published ones, then those that only the record has now.
  public static func all(
    of published: [PublishedFigure], now: [PublishedFigure], _ discretion: ActivityReport.Discretion
  ) -> [FigureCorrection] {
    let (before, after) = (FigureValues(published), FigureValues(now))
    return (published + now.filter { !before.has($0.key) }).compactMap { figure in
      FigureCorrection(figure, before, after, discretion)
    }
  }

  /// Nil where the figure counts the same.
  private init?(
    _ figure: PublishedFigure, _ told: FigureValues, _ now: FigureValues, _ discretion: ActivityReport.Discretion
  ) {
    key = figure.key
    label = figure.label
    unit = figure.unit
    published = told.number(figure.key)
    corrected = now.number(figure.key)
    let (before, after) = (told[figure.key], now[figure.key])
    var left = Dictionary(grouping: before?.references ?? []) { $0.identity }
    var added: [CountedReference] = []
    var reweighed: [Reweighed] = []
    // A project may have several lines of money: those that stand as they stood are told of first.
    let others = (after?.references ?? []).filter { reference in
      guard let identity = reference.identity,
        let index = left[identity]?.firstIndex(where: { $0.day == reference.day && $0.weight == reference.weight })
      else { return true }
      left[identity]?.remove(at: index)
      return false
    }
    for reference in others {
      guard let identity = reference.identity, let same = left[identity]?.popLast() else {
        added.append(reference)
        continue
      }
      if same.weight != reference.weight { reweighed.append(Reweighed(reference: reference, before: same.weight)) }
    }
    // Who was counted without a name then is one of those who are now, first of all of those without a name still.
    let unnamed = left.removeValue(forKey: nil)?.count ?? 0
    let guests = added.count { $0.identity == nil }
    let candidates =
      added.indices.filter { added[$0].hiddenCode != nil }
      + added.indices.filter { added[$0].code.map(discretion.isResident) ?? false }
    let same =
      added.indices.filter { added[$0].identity == nil }.prefix(unnamed)
      + candidates.prefix(max(0, unnamed - guests))
    self.added = added.indices.filter { !same.contains($0) }.map { added[$0] }
    let named = (before?.references ?? []).filter { reference in
      guard let code = reference.code, let index = left[code]?.firstIndex(of: reference) else { return false }
      left[code]?.remove(at: index)
      return true
    }.map { reference in reference.code.map(discretion.hides) == true ? reference.unnamed : reference }
    let gone = max(0, unnamed - same.count)
    removed = named + Array(repeating: CountedReference(code: nil, name: nil), count: gone)
    self.reweighed = reweighed
    if published == corrected, self.added.isEmpty, removed.isEmpty, reweighed.isEmpty { return nil }
  }
}

extension FigureCorrection {
  /// "Adhérents : publié 17, corrigé 18 (en plus : APEI Hénin-Carvin)".
  public var french: String {
    var remarks: [String] = []
    func list(_ references: [CountedReference]) -> String {
      PublishedFigure(key: key, label: label, references: references, unit: unit).listing
    }
    if !added.isEmpty { remarks.append("en plus : \(list(added))") }
    if !removed.isEmpty { remarks.append("en moins : \(list(removed))") }
    remarks += reweighed.map { change in
      let name = change.reference.name ?? change.reference.code ?? ""
      let shown = ReportFigure.Theme(key: key) == .meetings ? change.reference.code ?? name : name
      return "\(shown) : \(unit.french(change.reference.weight)) au lieu de \(unit.french(change.before))"
    }
    func number(_ number: Int?) -> String { number.map(unit.french) ?? "« \(Gap.notEntered) »" }
    return "\(label) : publié \(number(published)), corrigé \(number(corrected))"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: " ; ")))")
  }
}

import Foundation
import GovernanceFrench
import GovernanceStore

/// What this program wrote outside the association file: where it writes by itself, in the folder of the file, and wherever
/// it was told to.
struct Papers {
  private let paths: [String]
  /// Whether all of the folder of the association file was seen.
  let isFolderWhole: Bool

  /// - Parameter path: the association file. What was written from another one that is still there is none of its papers,
  ///   unless it lies in the same folder.
  init(environment: Environment, besides path: String) {
    let beside = FolderSearch(of: path.wholePath.parentFolder)
    isFolderWhole = beside.isWhole
    let known = ([environment.defaultFolder] + environment.writtenPapers(from: path)).flatMap(Self.files)
    var seen: Set<String> = []
    paths = (known + beside.paths).filter { seen.insert($0.wholePath).inserted }
  }

  /// Those in which one of those texts can be read.
  func holding(_ texts: [String], but others: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let wanted = texts.map { $0.withPlainSpaces.lowercased() }
    let others = Set(others.map(\.wholePath))
    return paths.filter { path in
      guard !others.contains(path.wholePath), !isPacked(path) else { return false }
      // Another association file keeps texts as they were typed, between bytes that are none.
      if path.hasSuffix(".ptce") { return AssociationFile.holds(path, texts) }
      guard let bytes = FileManager.default.contents(atPath: path) else { return false }
      let words = String(decoding: bytes, as: UTF8.self).withPlainSpaces.lowercased()
      return wanted.contains { words.contains($0) }
    }
  }

  /// Those that cannot be read without another program.
  var packed: [String] { paths.filter(isPacked) }

  private func isPacked(_ path: String) -> Bool {
    path.lowercased().contains(/\.(docx|odt|pdf|xlsx|ods|zip)(\.avant-\d+)?$/)
  }

  /// A file, or the files of a folder and of its folders.
  private static func files(_ root: String) -> [String] {
    func isFile(_ path: String) -> Bool {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.type] as? FileAttributeType == .typeRegular
    }
    if isFile(root) { return [root] }
    let inside = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String }.sorted() ?? []
    return inside.map { root + "/" + $0 }.filter(isFile)
  }
}

extension Environment {
  /// The list of what was written where somebody asked for it.
  private var paperList: LineHistoryFile? {
    stateFolder.map { LineHistoryFile(path: $0 + "/papiers", limit: 5000) }
  }

  /// Where something was written because somebody named the place, and is still there: from that association file, or
  /// from one that was not told or is no longer where it was.
  func writtenPapers(from file: String) -> [String] {
    let files = FileManager.default
    let own = file.wholePath
    let papers = (paperList?.load() ?? []).compactMap { line -> String? in
      guard let tab = line.lastIndex(of: "\t") else { return line }
      let origin = String(line[line.index(after: tab)...])
      return origin == own || !files.fileExists(atPath: origin) ? String(line[..<tab]) : nil
    }
    return papers.filter(files.fileExists).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Notes a place where something is about to be written; only where it is, and from which association file, for an
  /// erasure to look there.
  func notePaper(_ path: String, from file: String?) {
    let line = [path, file].compactMap { $0?.wholePath }.joined(separator: "\t")
    guard let list = paperList, !line.hasPrefix("/dev/"), !line.contains("\n"), !list.load().contains(line) else {
      return
    }
    list.append(line)
  }
}

extension String {
  /// Documents write some spaces as ones that do not break.
  fileprivate var withPlainSpaces: String {
    replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").replacing("&nbsp;", with: " ")
  }
}

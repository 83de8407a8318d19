import Foundation
import GovernanceFrench

/// What this program wrote outside the association file: where it writes by itself, beside the file, and wherever it was
/// told to.
struct Papers {
  private let paths: [String]

  /// - Parameter path: the association file; its exports and hand-overs bear its name and a day. What was written from
  ///   another one that is still there is none of its papers.
  init(environment: Environment, besides path: String) {
    let stem = path.hasSuffix(".ptce") ? String(path.dropLast(5)) : path
    let beside = (try? FileManager.default.contentsOfDirectory(atPath: stem.parentFolder)) ?? []
    let name = (stem as NSString).lastPathComponent + "-"
    let roots =
      [environment.defaultFolder]
      + beside.filter { $0.hasPrefix(name) }.sorted().map { stem.parentFolder + "/" + $0 }
      + environment.writtenPapers(from: path)
    paths = roots.flatMap(Self.files).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Those in which one of those texts can be read.
  func holding(_ texts: [String], but others: Set<String>) -> [String] {
    guard !texts.isEmpty else { return [] }
    let wanted = texts.map { $0.withPlainSpaces.lowercased() }
    return paths.filter { path in
      guard !others.contains(path), !isPacked(path), let bytes = FileManager.default.contents(atPath: path) else {
        return false
      }
      let words = String(decoding: bytes, as: UTF8.self).withPlainSpaces.lowercased()
      return wanted.contains { words.contains($0) }
    }
  }

  /// Those that cannot be read without another program.
  var packed: [String] { paths.filter(isPacked) }

  private func isPacked(_ path: String) -> Bool {
    [".docx", ".odt", ".pdf", ".xlsx", ".ods", ".zip"].contains { path.lowercased().hasSuffix($0) }
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

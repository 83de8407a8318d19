import Foundation

/// The files of a folder and of its folders that are of a kind that this program writes: what lies beside the association
/// file, whichever machine wrote it.
struct FolderSearch {
  /// The files, those of the nearest folders first.
  let paths: [String]
  /// Whether all of the folder was seen: one may hold a whole disk.
  let isWhole: Bool

  /// How many files and folders are looked at.
  static let limit = 5_000
  /// How many folders deep.
  static let depth = 4

  private static let kinds: Set<String> = [
    "ptce", "json", "csv", "html", "md", "txt", "svg", "ics", "eml", "docx", "odt", "pdf",
  ]

  /// - Parameters:
  ///   - limit: how many files and folders are looked at.
  ///   - depth: how many folders deep; the folder itself is the first. Neither hidden ones nor links are followed.
  init(of folder: String, limit: Int = Self.limit, depth: Int = Self.depth) {
    let files = FileManager.default
    var (found, level, seen, isWhole) = ([String](), [folder], 0, true)
    search: for depthLeft in (0..<depth).reversed() {
      var next: [String] = []
      for folder in level {
        for name in ((try? files.contentsOfDirectory(atPath: folder)) ?? []).sorted() where !name.hasPrefix(".") {
          if seen == limit {
            isWhole = false
            break search
          }
          seen += 1
          let path = (folder == "/" ? "" : folder) + "/" + name
          switch (try? files.attributesOfItem(atPath: path))?[.type] as? FileAttributeType {
          case .typeDirectory?: next.append(path)
          case .typeRegular? where Self.isOurs(name): found.append(path)
          default: continue
          }
        }
      }
      if depthLeft == 0, !next.isEmpty { isWhole = false }
      level = next
    }
    (paths, self.isWhole) = (found, isWhole)
  }

  /// What was written over is kept as `lettre.docx.avant-1`.
  private static func isOurs(_ name: String) -> Bool {
    let name = name.lowercased().replacing(/\.avant-\d+$/, with: "")
    return name.lastIndex(of: ".").map { kinds.contains(String(name[name.index(after: $0)...])) } ?? false
  }
}

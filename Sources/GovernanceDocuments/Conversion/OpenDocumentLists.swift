import Foundation

/// The lists of an OpenDocument text as pandoc writes them: the items of each have a paragraph style of their own.
enum OpenDocumentLists {
  /// The text with lists of a few lines whole: each item but the last holds on to the next.
  static func kept(_ content: String) -> String {
    guard let end = content.range(of: "</office:automatic-styles>")?.lowerBound else { return content }
    let styles = styles(in: content[..<end])
    let mark = "<text:p text:style-name=\"P"
    let parts = content[end...].components(separatedBy: mark)
    let names = parts.dropFirst().map { String($0.prefix { $0 != "\"" }) }
    var left = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let short = left.filter { styles[$0.key] != nil && (2...HTMLList.fewItems).contains($0.value) }.keys
    let items = zip(names, parts.dropFirst()).map { name, part in
      left[name, default: 0] -= 1
      let isKept = short.contains(name) && left[name] != 0
      return mark + (isKept ? name + "Kept" + part.dropFirst(name.count) : part)
    }
    let kept = short.sorted().compactMap { styles[$0] }.joined()
    return content[..<end] + kept + parts[0] + items.joined()
  }

  /// The styles of items that hold on to the next, by the name of the style that they are made of, without its letter.
  private static func styles(in content: Substring) -> [String: String] {
    let mark = "<style:style style:name=\"P"
    let found = content.components(separatedBy: mark).dropFirst().compactMap { part -> (String, String)? in
      let name = part.prefix { $0 != "\"" }
      guard part.prefix(while: { $0 != ">" }).contains("style:list-style-name="),
        let end = part.range(of: "</style:style>")?.upperBound
      else { return nil }
      let style = (name + "Kept" + part[name.endIndex..<end])
        .replacing("<style:paragraph-properties ", with: "<style:paragraph-properties fo:keep-with-next=\"always\" ")
      return (String(name), mark + style)
    }
    return Dictionary(found, uniquingKeysWith: { one, _ in one })
  }
}

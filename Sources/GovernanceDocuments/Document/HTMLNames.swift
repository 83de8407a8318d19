import Mustache

// The parts of a page by the names that its template asks for. Looking for them by reflection takes longer than all else:
// a large report has a hundred thousand cells, and a name is looked for in the cell, its row, its table, its block and the page.

extension HTMLPage: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "deep": deep
    case "warm": warm
    case "logo": logo
    case "title": title
    case "subtitle": subtitle
    case "language": language
    case "author": author
    case "notice": notice
    case "hasProperties": hasProperties
    case "properties": properties
    case "contents": contents
    case "blocks": blocks
    case "pieces": isFrame ? HTMLFrame(blocks: blocks) as Any : HTMLPieces(blocks: blocks)
    case "footer": footer
    case "style": style
    default: nil
    }
  }
}

extension HTMLPage.Property: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "label": label
    case "value": value
    default: nil
    }
  }
}

extension HTMLPage.Contents: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "entries": entries
    default: nil
    }
  }
}

extension HTMLLogo: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "address": address
    case "words": words
    default: nil
    }
  }
}

extension HTMLBlock: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "paragraph": paragraph
    case "list": list
    case "numbered": numbered
    case "table": table
    case "note": note
    case "figure": figure
    default: nil
    }
  }
}

extension HTMLPiece: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "figure": figure
    default: nil
    }
  }
}

extension HTMLHeading: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "level": level
    case "id": id
    case "title": title
    default: nil
    }
  }
}

extension HTMLList: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "items": items
    case "isShort": isShort
    default: nil
    }
  }
}

extension HTMLFigure: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "caption": caption
    case "drawing": drawing
    case "kind": kind
    case "equivalent": equivalent
    case "written": written
    default: nil
    }
  }
}

extension HTMLTable: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "caption": caption
    case "columns": columns
    case "width": width
    case "isSmall": isSmall
    case "isForm": isForm
    case "body": body
    case "rows": rows
    case "totals": totals
    default: nil
    }
  }
}

extension HTMLTable.Column: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "alignment": alignment
    case "isBlank": isBlank
    default: nil
    }
  }
}

extension HTMLTable.Row: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "header": header
    case "cells": cells
    default: nil
    }
  }
}

extension HTMLTable.Cell: MustacheParent {
  func child(named name: String) -> Any? {
    switch name {
    case "content": content
    case "alignment": alignment
    case "isShort": isShort
    case "room": room
    default: nil
    }
  }
}

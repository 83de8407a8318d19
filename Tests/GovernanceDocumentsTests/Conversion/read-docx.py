"""Tells as JSON what a Word document on standard input holds."""
import io, json, sys, zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
read = lambda name: ElementTree.fromstring(archive.read(name))
styles = {s.get(W + "styleId"): s for s in read("word/styles.xml").iter(W + "style")}


def words(element):
    parts = {W + "t": lambda e: e.text or "", W + "br": lambda e: "\n", W + "tab": lambda e: "\t"}
    return "".join(parts[e.tag](e) for e in element.iter() if e.tag in parts)


def kind(paragraph):
    if paragraph.find(f"{W}pPr/{W}numPr") is not None:
        return "list"
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return styles[style.get(W + "val")].find(W + "name").get(W + "val") if style is not None else ""


def table(element):
    rows = [[words(c) for c in r.findall(W + "tc")] for r in element.findall(W + "tr")]
    heads = [r.find(f"{W}trPr/{W}tblHeader") is not None for r in element.findall(W + "tr")]
    style = styles[element.find(f"{W}tblPr/{W}tblStyle").get(W + "val")]
    return {
        "header": rows[0] if heads[0] else [],
        "rows": rows[1:] if heads[0] else rows,
        "hasBorders": style.find(f"{W}tblPr/{W}tblBorders/{W}insideH") is not None,
    }


body = read("word/document.xml").find(W + "body")
section = body.find(W + "sectPr")
relations = {r.get("Id"): r.get("Target") for r in read("word/_rels/document.xml.rels")}
foot = relations[section.find(W + "footerReference").get(R + "id")]
core = {e.tag.split("}")[1]: e.text or "" for e in read("docProps/core.xml")}
size = section.find(W + "pgSz")
json.dump({
    "paragraphs": [[kind(p), words(p)] for p in body.findall(W + "p")],
    # Of the place of the picture, then of the picture itself: nothing but words, and no picture as text.
    "descriptions": [e.get("descr") for e in body.iter() if e.tag.endswith("}docPr")],
    "longest": max([len(e.get("descr") or "") for e in body.iter()], default=0),
    "pictures": sum(n.startswith("word/media/") for n in archive.namelist()),
    "tables": [table(t) for t in body.findall(W + "tbl")],
    "title": core["title"], "author": core["creator"], "language": core["language"],
    "paper": [round(int(size.get(W + k)) / 56.7) for k in "wh"],
    "footer": words(read("word/" + foot)),
    "damaged": archive.testzip(),
}, sys.stdout)

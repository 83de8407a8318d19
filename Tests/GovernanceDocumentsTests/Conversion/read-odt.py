"""Tells as JSON what an OpenDocument text on standard input holds."""
import io, json, sys, zipfile
from xml.etree import ElementTree

NAMES = {n: f"{{urn:oasis:names:tc:opendocument:xmlns:{u}:1.0}}" for n, u in {
    "office": "office", "text": "text", "table": "table", "style": "style", "fo": "xsl-fo-compatible", "meta": "meta",
}.items()}
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
NAMES["dc"] = "{http://purl.org/dc/elements/1.1/}"
q = lambda name: NAMES[name.split(":")[0]] + name.split(":")[1]
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
first = archive.infolist()[0]
assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
listed = {e.get("{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path")
          for e in ElementTree.fromstring(archive.read("META-INF/manifest.xml"))}
pictures = {n for n in archive.namelist() if n.startswith("Pictures/")}
assert listed == {"/", "content.xml", "styles.xml", "meta.xml"} | pictures
content, styles, meta = (ElementTree.fromstring(archive.read(n + ".xml")) for n in ("content", "styles", "meta"))
known = {s.get(q("style:name")): s for root in (content, styles) for s in root.iter(q("style:style"))}


def words(element):
    text = element.text or ""
    for child in element:
        text += {q("text:s"): " ", q("text:tab"): "\t", q("text:line-break"): "\n"}.get(child.tag, "")
        text += words(child) + (child.tail or "")
    return text


def kind(element):
    """The style's name, or that of the style which an automatic one is based on."""
    name = element.get(q("text:style-name"))
    if name[1:].isdigit():
        name = known[name].get(q("style:parent-style-name"))
    assert name in known, name
    return name.replace("_20_", " ")


def paragraphs(element):
    for child in element:
        if child.tag in (q("text:p"), q("text:h")):
            yield [kind(child), words(child)]
        elif child.tag == q("text:list"):
            yield from ([["list", words(p)] for p in child.iter(q("text:p"))])


def table(element):
    line = lambda row: ["\n".join(words(p) for p in c) for c in row.findall(q("table:table-cell"))]
    head = element.find(f"{q('table:table-header-rows')}/{q('table:table-row')}")
    cells = [c.get(q("table:style-name")) for c in element.iter(q("table:table-cell"))]
    border = lambda n: known[n].find(q("style:table-cell-properties")).get(q("fo:border"))
    return {
        "header": line(head) if head is not None else [],
        "rows": [line(r) for r in element.findall(q("table:table-row"))],
        "hasBorders": all("solid" in border(n) for n in cells),
    }


# Each is shown, as large as it says.
shown = {}
for frame in content.iter(DRAW + "frame"):
    size = [float(frame.get(SVG + side).removesuffix("cm")) for side in ("width", "height")]
    shown[frame.find(DRAW + "image").get("{http://www.w3.org/1999/xlink}href")] = size
assert set(shown) == pictures and all(0 < w <= 17.4 and 0 < h <= 22 for w, h in shown.values())
body = content.find(f"{q('office:body')}/{q('office:text')}")
page = styles.find(f".//{q('style:page-layout-properties')}")
described = meta.find(q("office:meta"))
json.dump({
    "paragraphs": list(paragraphs(body)),
    "descriptions": [e.text for e in body.iter(SVG + "desc")],
    "longest": max([len(e.text or "") for e in body.iter(SVG + "desc")], default=0),
    "pictures": len(pictures),
    "tables": [table(t) for t in body.iter(q("table:table"))],
    "title": described.findtext(q("dc:title")), "author": described.findtext(q("dc:creator")) or "",
    "language": described.findtext(q("dc:language")),
    "paper": [round(float(page.get(q("fo:page-" + k)).rstrip("cm")) * 10) for k in ("width", "height")],
    "footer": "".join(e.tag.split("}")[1] + " " for e in styles.find(f".//{q('style:footer')}").iter()),
    "damaged": archive.testzip(),
}, sys.stdout)

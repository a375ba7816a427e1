# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook or a CSV file with nothing of ours and prints it as JSON: the independent reader of the tests."""
import csv
import datetime
import io
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as ET

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def unescape(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), text)


def cell(node, formats, shared):
    kind = node.get("t")
    if node.find(MAIN + "f") is not None:
        return {"formula": node.findtext(MAIN + "f")}
    if kind == "inlineStr":
        return {"text": unescape("".join(t.text or "" for t in node.iter(MAIN + "t")))}
    value = node.findtext(MAIN + "v")
    if kind == "s":
        return {"text": unescape(shared[int(value)])}
    if value is None:
        return None
    code = formats[int(node.get("s", "0"))]
    if "yy" in code:
        return {"date": (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))).isoformat()}
    return {"number": float(value)}


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group(0):
        number = number * 26 + ord(letter) - 64
    return number - 1


def workbook(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        times = sorted({str(info.date_time) for info in archive.infolist()})
        styles = ET.fromstring(archive.read("xl/styles.xml"))
        codes = {n.get("numFmtId"): n.get("formatCode") for n in styles.iter(MAIN + "numFmt")}
        formats = [codes.get(x.get("numFmtId"), x.get("numFmtId")) for x in styles.find(MAIN + "cellXfs")]
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            shared = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in ET.fromstring(archive.read("xl/sharedStrings.xml"))]
        sheets = []
        for number, sheet in enumerate(ET.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"), 1):
            root = ET.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            rows = []
            for row in root.iter(MAIN + "row"):
                cells = {}
                for node in row:
                    cells[column(node.get("r"))] = cell(node, formats, shared)
                rows.append([cells.get(i) for i in range(max(cells, default=-1) + 1)])
            pane = root.find(f".//{MAIN}pane")
            filter_ = root.find(MAIN + "autoFilter")
            sheets.append({"name": sheet.get("name"), "rows": rows, "frozen": pane is not None and pane.get("state") == "frozen",
                           "filter": filter_.get("ref") if filter_ is not None else ""})
        core = archive.read("docProps/core.xml").decode()
    return {"sheets": sheets, "times": times, "created": re.search("created[^>]*>([^<]*)<", core).group(1)}


def rows_of(path, separator):
    text = open(path, "rb").read().decode("utf-8-sig")
    return {"rows": list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))}


result = workbook(sys.argv[1]) if sys.argv[1].endswith(".xlsx") else rows_of(sys.argv[1], sys.argv[2])
sys.stdout.buffer.write(json.dumps(result).encode("ascii"))

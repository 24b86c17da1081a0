#!/usr/bin/env python3
"""Writes a copy of an Inter OpenType face whose digits (and a few signs between them) are the tabular glyphs.

Usage: make_desk_font.py INPUT.otf OUTPUT.otf WEIGHT_NAME
The copy is named "Desk Sans": the Open Font License reserves the original's name.
"""
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Desk Sans"
# Latin, Greek, Cyrillic, punctuation, arrows, mathematical signs, geometric shapes.
KEPT = [(0x20, 0x24F), (0x250, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x22FF), (0x2500, 0x25FF)]


def tabular_substitutions(font):
    """The single substitutions of the font's tnum feature: glyph name -> tabular glyph name."""
    table = font["GSUB"].table
    lookups = set()
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            lookups.update(record.Feature.LookupListIndex)
    mapping = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if hasattr(subtable, "mapping"):
                mapping.update(subtable.mapping)
    return mapping


def main():
    source, target, weight = sys.argv[1:4]
    font = TTFont(source)
    mapping = tabular_substitutions(font)
    wanted = [ord(c) for c in "0123456789+-−.,:% "]
    replaced = 0
    for cmap in font["cmap"].tables:
        if not cmap.isUnicode():
            continue
        for code in wanted:
            glyph = cmap.cmap.get(code)
            if glyph in mapping and chr(code).isdigit():
                cmap.cmap[code] = mapping[glyph]
                replaced += 1
    if replaced == 0:
        sys.exit("make_desk_font: %s has no tabular digits" % source)

    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "calt"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in KEPT for c in range(first, last + 1)])
    subsetter.subset(font)

    style = weight if weight != "SemiBold" else "SemiBold"
    names = {1: FAMILY if weight == "Regular" else FAMILY + " " + style, 2: "Regular", 3: "Desk Sans " + style,
             4: FAMILY + " " + style, 6: "DeskSans-" + style, 16: FAMILY, 17: style}
    table = font["name"]
    for record in list(table.names):
        if record.nameID in (21, 22, 25) or record.nameID in names:
            table.removeNames(nameID=record.nameID)
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
        table.setName(text, name_id, 1, 0, 0)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = "DeskSans-" + style
        cff.topDictIndex[0].FamilyName = FAMILY
        cff.topDictIndex[0].FullName = FAMILY + " " + style
    font.save(target)


main()

#!/bin/sh
# Every translation is whole: nothing unfinished or vanished, all plural forms, the placeholders of the source, and
# every text of the sources is in it. Usage: installer/check-translations.sh [FOLDER]    (default: translations)
set -eu
cd "$(dirname "$0")/.."
folder=${1:-translations}
if ! ls "$folder"/*.ts >/dev/null 2>&1; then
  echo "check-translations: $folder has no .ts files yet: nothing to check"
  exit 0
fi

# What the sources say today, merged into copies: texts that are missing appear there as unfinished, dropped ones as
# vanished.
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$folder"/*.ts "$copies"
lupdate=/usr/lib/qt6/bin/lupdate
[ -x $lupdate ] || lupdate=lupdate
if ! $lupdate -silent -extensions cpp,h -I models -I app/engine -I ui models app ui -ts "$copies"/*.ts >"$copies/log" 2>&1; then
  echo "check-translations: lupdate failed (installer/install-dependencies.sh build installs it):" >&2
  cat "$copies/log" >&2
  exit 4
fi
# A text in a context of its own class that lupdate cannot tell is looked up elsewhere at run time: never translated.
if grep "lacks Q_OBJECT" "$copies/log" >&2; then
  echo "check-translations: name the context of these texts with Q_DECLARE_TR_FUNCTIONS" >&2
  exit 1
fi
python3 - "$folder" "$copies" <<'PYTHON'
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

SHIPPED = {"en", "de", "ru", "uk", "es"}
# Plural forms of a language as Qt counts them, and whether the first one means exactly one (it may leave out %n).
PLURALS = {"en": (2, True), "de": (2, True), "es": (2, True), "ru": (3, False), "uk": (3, False)}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")

problems = []


def placeholders(text):
    return collections.Counter(set(PLACEHOLDER.findall(text)))


def check_message(where, language, message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    label = f"{where}: “{source[:60]}”"
    if translation is None:
        problems.append(f"{label}: has no translation")
        return
    state = translation.get("type")
    if state:
        problems.append(f"{label}: is {state}")
        return
    count, first_is_one = PLURALS[language]
    if message.get("numerus") == "yes":
        forms = ["".join(form.itertext()) for form in translation.findall("numerusform")]
        if len(forms) != count:
            problems.append(f"{label}: has {len(forms)} plural forms, {language} needs {count}")
    else:
        forms = ["".join(translation.itertext())]
    wanted = placeholders(source)
    for number, form in enumerate(forms):
        if source.strip() and not form.strip():
            problems.append(f"{label}: form {number + 1} is empty")
            continue
        got = placeholders(form)
        may_lack = {"%n", "%Ln"} if message.get("numerus") == "yes" and number == 0 and first_is_one else set()
        lacking = [p for p in wanted if p not in got and p not in may_lack]
        foreign = [p for p in got if p not in wanted]
        if lacking:
            problems.append(f"{label}: lacks {' '.join(sorted(lacking))}: “{form[:60]}”")
        if foreign:
            problems.append(f"{label}: has {' '.join(sorted(foreign))} that the source has not: “{form[:60]}”")


# `plurals_only`: the language of the sources needs no texts of its own but plurals.
def check(file, shown, plurals_only=False):
    try:
        root = xml.parse(file).getroot()
    except xml.ParseError as error:
        problems.append(f"{shown}: is no XML: {error}")
        return None
    language = re.split("[_-]", root.get("language") or "")[0]
    if language not in PLURALS:
        problems.append(f"{shown}: the plural forms of language “{language}” are not known to this check")
        return None
    total = 0
    for context in root.iter("context"):
        for message in context.iter("message"):
            if plurals_only and message.get("numerus") != "yes":
                continue
            check_message(f"{shown}: {context.findtext('name')}", language, message)
            total += 1
    if total == 0 and not plurals_only:
        problems.append(f"{shown}: has no texts")
    return language


folder, copies = map(pathlib.Path, sys.argv[1:3])
languages = set()
for file in sorted(folder.glob("*.ts")):
    before = len(problems)
    language = check(file, str(file))
    languages.add(language)
    if language and len(problems) == before:
        check(copies / file.name, f"{file} beside the sources of today (run lupdate)", language == "en")
missing = SHIPPED - languages
if missing:
    problems.append(f"{folder}: no translation for {' '.join(sorted(missing))}")
for problem in problems:
    print(f"check-translations: {problem}", file=sys.stderr)
if problems:
    sys.exit(1)
print(f"check-translations: {len(languages)} languages are complete")
PYTHON

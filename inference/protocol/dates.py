"""When a picture was taken, guessed from what its file says and what it is called. Standard library only.

Confidence falls in this order: tags of the acquisition, names that satellite operators give, a day in a name, a month,
a year, and last the date of the file itself, which is often that of its processing.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .sentences import Sentence

#: No camera looked down before; a number below is no year.
EARLIEST_YEAR = 1910
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class DateGuess(NamedTuple):
    """`iso` is `2019-06-01`, `2019-06`, `2019`, or "" when there is no telling; `why` is for the user; `confidence`
    0–1 orders guesses.
    """

    iso: str
    why: str
    confidence: float


class _Pattern(NamedTuple):
    """`confidence` None follows from what is told. `is_wording` marks forms that streets are named after, `is_alone` a
    number that must be the only one.
    """

    regex: re.Pattern[str]
    confidence: float | None
    is_wording: bool = False
    is_alone: bool = False


_Y, _M, _D, _DOY = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>[0-3]\d)", r"(?P<doy>[0-3]\d\d)"
_MON = (
    r"(?P<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY, _SEP, _GAP = r"(?P<d>[0-3]?\d)", r"[-_./ :]", r"[-_.,/ ]*"
_START, _END = r"(?<!\d)", r"(?!\d)"
#: a number glued to a lone letter is the name of a tile or of a map sheet: N2010, 2020B; 2020Q3 is a year
_NO_SHEET_BEFORE, _NO_SHEET_AFTER = r"(?<!(?<![a-z])[a-z])", r"(?!(?!q[1-4])[a-z](?![a-z]))"

#: confidence in a name by the length of what it tells: a year, a month, a day
_TOLD = {4: 0.4, 7: 0.6, 10: 0.8}
_PRODUCT = 0.9


def _patterns(*regexes: str, confidence: float | None = None, **flags: bool) -> Iterator[_Pattern]:
    return (_Pattern(re.compile(regex, re.IGNORECASE), confidence, **flags) for regex in regexes)


_IN_NAMES = (
    *_patterns(
        rf"S2[A-D]_MSIL\w\w_{_Y}{_M}{_D}T",  # sensing; the date at the end is that of the processing
        rf"S2[A-D]_.*_V{_Y}{_M}{_D}T\d{{6}}",  # Sentinel-2 until 2016
        rf"L[COTEM]0\d_\w{{4}}_\d{{6}}_{_Y}{_M}{_D}_\d{{8}}",  # Landsat collections
        rf"(?<![a-z])L[COTEM]\d\d{{6}}{_Y}{_DOY}[A-Z]{{3}}\d\d",  # Landsat scenes until 2017
        rf"(?<![a-z])(?:MOD|MYD|MCD|VNP)\w+\.A{_Y}{_DOY}\.",
        rf"(?:PHR1[AB]|SPOT[67]|PNEO\d)_[A-Z-]+_{_Y}{_M}{_D}\d{{6,7}}{_END}",
        rf"(?<![a-z0-9])(?P<yy>\d\d){_MON}(?P<d>\d\d)[0-2]\d{{5}}-",  # 19JUN01103456-M2AS
        confidence=_PRODUCT,
    ),
    *_patterns(
        rf"{_START}{_Y}{_M}{_D}(?:[0-2]\d[0-5]\d[0-5]\d)?{_END}",
        rf"{_START}{_Y}(?P<sep>{_SEP})(?P<m>[01]?\d)(?P=sep){_DAY}{_END}",
        rf"{_START}(?P<one>[0-3]?\d)(?P<sep>{_SEP})(?P<other>[0-3]?\d)(?P=sep){_Y}{_END}",
    ),
    *_patterns(
        rf"{_START}{_DAY}{_GAP}{_MON}{_GAP}{_Y}{_END}",
        rf"(?<![a-z]){_MON}{_GAP}{_DAY}(?:st|nd|rd|th)?[-_., ]+{_Y}{_END}",
        rf"{_START}{_Y}{_GAP}{_MON}{_GAP}{_DAY}{_END}",
        rf"(?<![a-z]){_MON}{_GAP}{_Y}{_END}",
        rf"{_START}{_Y}{_GAP}{_MON}(?![a-z])",
        rf"{_START}{_NO_SHEET_BEFORE}{_Y}[-_. ]?{_M}(?![\da-z])",
        rf"(?<![\da-z]){_M}[-./]{_Y}{_END}",
        is_wording=True,
    ),
    *_patterns(rf"{_START}(?<!\d[.,]){_NO_SHEET_BEFORE}{_Y}{_END}{_NO_SHEET_AFTER}", is_wording=True, is_alone=True),
)
#: numbers that say something else: codes of reference systems, sizes, scales
_NOT_DATES = re.compile(
    r"(?:epsg|srid|wkid|crs)[\W_]*\d+|\d+ ?x ?\d+|1:\d+|"
    r"\d+(?:[.,]\d+)? ?(?:cm|mm|m|km|px|pixels?|dpi|ft|bits?)(?![a-z])",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?<![^\W_])(?:rue|avenue|boulevard|place|street|stra(?:ß|ss)e|platz|allee|viale|via|piazza|calle|avenida|plaza|"
    r"rua|ulica|utca|square)(?![^\W_])",
    re.IGNORECASE,
)
#: tags that tell when the picture was taken, and tags that tell when the file was made
_TAKEN = re.compile(r"acqui|sensing|date.?time.?original|imaging.?date|product_start_time|nitf_idatim", re.IGNORECASE)
_NOT_TAKEN = re.compile(r"sensing.*(stop|end)|acqui.*(end|mode|type|id|station)", re.IGNORECASE)
_MADE = ("TIFFTAG_DATETIME", "EXIF_DateTime", "datetime", "date")
_TAG_VALUE = re.compile(r"(?P<y>\d{4})[-:/.]?(?P<m>\d\d)[-:/.]?(?P<d>\d\d)(?=\D|\d{4,6}(?!\d)|$)")
#: what a program writes that does not know
_UNSET_DATE = datetime.date(1970, 1, 1)
UNKNOWN = Sentence("nothing in the name or the file tells a date")


def guess_date(names: Iterable[str], tags: Mapping[str, str] | None = None) -> DateGuess:
    """The likeliest date of a picture called `names` (best first: layer, file, folder) with these metadata tags.

    A finer guess that agrees wins over a coarse one: the year of a name and the day of the file, say.
    """
    heard = [*tag_guesses(tags or {}), *map(date_in_name, names)]
    guesses = [guess for guess in heard if guess.iso]
    if not guesses:
        return next((guess for guess in heard if guess.why != UNKNOWN), DateGuess("", UNKNOWN, 0.0))
    best = max(guesses, key=lambda guess: guess.confidence)  # the first of equals
    return max((guess for guess in guesses if guess.iso.startswith(best.iso)), key=lambda guess: len(guess.iso))


def date_in_name(name: str) -> DateGuess:
    """The date that a name tells, as fine as it tells it; several years, or one in the name of a street, tell none."""
    cleaned = _NOT_DATES.sub(" ", name)
    for pattern in _IN_NAMES:
        found = list(dict.fromkeys(iso for match in pattern.regex.finditer(cleaned) if (iso := _iso(match))))
        if found and pattern.is_wording and _STREET.search(cleaned):
            why = Sentence("{date} may belong to the name of a street in “{name}”", date=found[0], name=name)
            return DateGuess("", why, 0.0)
        if pattern.is_alone and len(found) > 1:
            return DateGuess("", Sentence("the name tells several years: {years}", years=", ".join(found)), 0.0)
        if found:
            why = Sentence("the name “{name}”", name=name)
            return DateGuess(found[0], why, pattern.confidence or _TOLD[len(found[0])])
    return DateGuess("", UNKNOWN, 0.0)


def tag_guesses(tags: Mapping[str, str]) -> Iterator[DateGuess]:
    """Dates in metadata tags, those of the acquisition first."""
    for name, value in tags.items():
        if _TAKEN.search(name) and not _NOT_TAKEN.search(name) and (iso := _iso_of_value(value)):
            yield DateGuess(iso, Sentence("the tag {tag}", tag=name), 1.0)
    for name in _MADE:
        if iso := _iso_of_value(tags.get(name, "")):
            yield DateGuess(iso, Sentence("the tag {tag}, which may be the date of the file", tag=name), 0.3)


def _iso_of_value(value: str) -> str:
    match = _TAG_VALUE.match(str(value).strip().strip('"'))
    return _iso(match) if match else ""


def _iso(match: re.Match[str]) -> str:
    """What a match tells as ISO text; "" for a day that never was, is to come, or is too long ago."""
    parts = match.groupdict()
    year = int(parts["y"]) if parts.get("y") else 2000 + int(parts["yy"])
    today = datetime.date.today()
    if not EARLIEST_YEAR <= year <= today.year:
        return ""
    if parts.get("doy"):
        day = datetime.date(year, 1, 1) + datetime.timedelta(int(parts["doy"]) - 1)
        return day.isoformat() if day.year == year and day <= today else ""
    if parts.get("one"):
        return _iso_of_either(year, int(parts["one"]), int(parts["other"]))
    month = MONTHS.index(parts["mon"][:3].lower()) + 1 if parts.get("mon") else int(parts.get("m") or 0)
    if not parts.get("d"):
        return f"{year}-{month:02}" if month else str(year)
    return _iso_of_day(year, month, int(parts["d"]))


def _iso_of_either(year: int, one: int, other: int) -> str:
    """Day and month in either order before the year: where both make sense, only the year is sure."""
    if one <= 12 and other <= 12 and one != other:
        return str(year)
    return _iso_of_day(year, other, one) if other <= 12 else _iso_of_day(year, one, other)


def _iso_of_day(year: int, month: int, day: int) -> str:
    try:
        found = datetime.date(year, month, day)
    except ValueError:
        return ""
    return found.isoformat() if found <= datetime.date.today() and found != _UNSET_DATE else ""

"""What belongs to the name of an English body before and behind the words that tell its sort.

The rule: a body that any people or place may have is called with its own («Russian Union of
Builders», «National Port Agency of Chad»). What the sides hold together is no body beside them.
"""

from __future__ import annotations

import re

from coopplan.extract.en.addresses import SHORT
from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.en.heads import ALL, SOCIETY, STATE, any_of
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_ITS_HEAD = re.compile(
    r"(?<=\w)(?<!\bof)(?<!\bthe)(?<!Prime)(?<!Chief)\s+(?:(?:Vice|Deputy|Acting|Interim|Managing|Executive|Founding)[\s-]+)*"
    r"(?:Rector|(?:Vice-|Pro-)*Chancellor|President|Director(?:[\s-]General)?|Chair(?:man|woman|person)?|"
    r"CEO|Chief\s+Executive(?:\s+Officer)?|Provost|Principal|Governor|Mayor)"
    rf"\s+(?=(?:{CAP}|[A-Z]\.)(?:\s+(?:[a-z]{{1,3}}[\s-])?(?:{CAP}|[A-Z]\.))?(?:$|\s|[,.]))"
)
"""Who heads a body, behind its name: «University of Karz Rector Ann Cruz»."""


_AND_NEXT = re.compile(rf"\s+and\s+{CAP}\s+(?:[A-Z]\.\s+)?{CAP}$")
_NEXT_OFFICE = re.compile(rf",\s+(?:(?:the|its|a)\s+)?(?i:{POSTED.pattern})")
"""Behind the next one of a row: «president of the Karz Chamber and Ann Cruz, mayor of Graz»."""


_AND_HOLDER = re.compile(
    r"\s+and\s+(?:(?:Deputy|Vice|Prime|First|Acting|Chief)[\s-]+)*(?:Minister|Governor|Mayor|Rector|"
    rf"President|Premier|Commissioner|Ambassador|Chancellor|Director)\s+(?={CAP}(?:$|\s))"
)
"""The next one of a row with the office ahead: «of the Port of Karz and Minister Ann Cruz»."""


_ADDRESSED = re.compile(
    rf"(?<=\w)(?<!\bof)(?<!\bthe)\s+(?=(?:{SHORT}|Hajj?|Haji|Sheikh)\b\.?\s+{CAP}|"
    rf"{CAP}\s+(?:[Bb]int?|[Ii]bn)\s+{CAP})"
)
"""Who stands behind a body by a form of address or of descent: «Karz Chamber Omar bin Nasir»."""


_OF_BODY = re.compile(rf"\b{any_of(ALL)}\b")
"""In what stands before a person: «Omar bin Nasir University» is called after one."""


def without_head(text: str, start: int, end: int) -> int:
    """Return where a body's name ends in a text, before who heads it and before the next person."""
    head = _ITS_HEAD.search(text, start + 1, end)
    head = head or _AND_HOLDER.search(text, start + 1, end)
    addressed = _ADDRESSED.search(text, start + 1)
    behind = addressed is not None and _OF_BODY.search(text, start, addressed.start())
    head = head or (addressed if addressed and behind and addressed.start() < end else None)
    end = end if head is None else head.start()
    following = _AND_NEXT.search(text, start + 1, end)
    return following.start() if following and _NEXT_OFFICE.match(text, end) else end


_WORD_BEFORE = re.compile(r"(?<![\w-])([A-Z]\w+)\s+$")
_OF_WHAT = re.compile(rf"(?:{any_of(SOCIETY)}|Academy|Chamber|Council|Agency)\s+(?:of|for)\s")


def with_adjective(text: str, first: int, start: int, end: int) -> int:
    """Return where a body begins that is called by its people: «Russian Union of Builders»."""
    word = _WORD_BEFORE.search(text, first, start)
    people = word is not None and plain(word[1]) in index(Lang.EN).peoples
    return word.start() if word and people and _OF_WHAT.match(text, start, end) else start


OF_SIDES = re.compile(
    r"\b(?:Joint|Mixed|Bilateral|Trilateral|Intergovernmental|Interregional)\s+(?:[A-Z][\w-]*\s+){0,2}?"
    r"(?:Commission|Committee|Council|Group)\b|"
    r"\b[A-Z]\w+[-–][A-Z]\w+\s+(?:[A-Z][\w-]*\s+){0,3}(?:Commission|Committee)\b"
)
"""What the sides hold together is none of them: «Joint Commission of Chad and Mali»."""
_OF_ANY_PLACE = re.compile(
    r"(?:(?:National|State|Federal|Central)\s.*|.*\sand\s.*)"
    rf"(?:{any_of(STATE)}|Bank|Cent(?:er|re)|Company|Corporation|Railways?|Airlines|Fund)"
)
"""A body that every place may have, and which is called with its own."""
_PLACED = re.compile(r"\s+(?:of|(?P<in>in))\s+(?:the\s+)?")
_LETTERS = re.compile(r"\s+\([A-Z]{3,8}\)")
"""Behind a whole name, which then holds the place: «Union of Builders in Kenya (UBIK)»."""


_OF_STATE = re.compile(r"University of (?P<state>[A-Z][\w ]+)")
_CAMPUS = re.compile(
    rf",\s+(?!(?:USA|US|U\.S)\b)[A-Z][\w.’'-]*\w(?:\s+[A-Z]\w+)?(?=,|\s+(?:and|have|has|had|will|to|on|in|{SIGNED}|agreed)\b)"
)
"""Behind a state's university, which of them it is: «University of Ohio, Karz»."""


_CAMPUS_AT = re.compile(
    rf"\s+at\s+{CAP}(?:\s+{CAP})?(?=\s*[,.(]|\s+(?:and|have|has|had|will|to|on|in|{SIGNED}|agreed)\b)"
)
"""So does «University of Ohio at Karz»."""


_DASH = re.compile(r"\s[–—-]\s")
_OF_STATE_HEAD = re.compile(r"\b(?:Department|Agency|Authority)\b")
"""Bodies behind which a dash tells whose they are: «Department of Roads – Karz»."""
_OF_LAND = re.compile(r"\bof\s.*\s(?:Okrug|Oblast|Region|Republic|Krai|Kray)$")
_CALLED_AGAIN = re.compile(rf"\s[–—-]\s{CAP}(?=\s+(?:[a-z]|\()|[.,;)]|$)")
"""The other name of the land whose a body is: «Department of Karz Autonomous Okrug – Orwin»."""
_OF_PEOPLE = re.compile(r"[A-Z]\w+ (?:University|College|School)")
_ABROAD = re.compile(rf"\s+in\s+(?:the\s+)?{CAP}(?:\s+{CAP})?")
"""Behind a school of another people, where it is: «American University in Karz»."""


def _is_us_state(name: str) -> bool:
    match = _OF_STATE.fullmatch(name)
    state = index(Lang.EN).forms.get(plain(match["state"])) if match else None
    return state is not None and state.kind == "r" and state.code.startswith("US-")


def with_place(text: str, base: int, end: int, name: str, known: list[Mention]) -> tuple[int, str]:
    """Return where a name ends and the name, with its place: «National Port Agency of Chad»."""
    campus = _CAMPUS.match(text, end) if _OF_STATE.fullmatch(name) else None
    if campus is not None and _is_us_state(name):
        return campus.end(), f"{name}{campus.group()}"
    seat = _CAMPUS_AT.match(text, end) if name.startswith("University of ") else None
    if seat is not None:
        return seat.end(), f"{name}{seat.group()}"
    abroad = _ABROAD.match(text, end) if _OF_PEOPLE.fullmatch(name) else None
    if abroad is not None and plain(name.split()[0]) in index(Lang.EN).peoples:
        return abroad.end(), f"{name}{abroad.group()}"
    dash = _DASH.match(text, end) if _OF_STATE_HEAD.search(name) else None
    for one in known if dash else ():
        if dash and one.start - base == dash.end() and one.entry.kind in "rc":
            return one.end - base, f"{name}{text[end : one.end - base]}"
    again = _CALLED_AGAIN.match(text, end) if _OF_LAND.search(name) else None
    if again is not None:
        return again.end(), f"{name}{again.group()}"
    behind = _PLACED.match(text, end)
    if behind is None:
        return end, name
    of_any = behind["in"] or (" of " not in name and _OF_ANY_PLACE.fullmatch(name))
    for one in known if of_any else ():
        if behind["in"] and not _LETTERS.match(text, one.end - base):
            continue
        if one.start - base == behind.end() and not one.weak and one.entry.kind in "rcn":
            end = one.end - base
            place = re.sub(r"[’']s?$", "", text[behind.start() : end])
            return end, f"{name}{' '.join(['', *place.split()])}"
    return end, name

"""Kazakh names that no list holds, told by their heads: «Сайрам ауданы», «… министрлігі».

The rule: a name is capital words right before a head with its possessive («ауданының»), brought to
the nominative by writing the head in it; «А, Ә және Б аудандары» are three. Where it lies is not
guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coopplan.extract.gazetteer import MINISTRY, Entry, index, plain
from coopplan.extract.kk import bodies as bodies_kk
from coopplan.extract.kk import joined_bodies, openers
from coopplan.extract.kk.bodies import CAP, END
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>{CAP}(?:\s+{CAP}){{0,2}})\s+"
    rf"(?P<more>автономиялық?\s+|автономды\s+|муниципал(?:ды|дық|ьдық|ьды)\s+|қалалық\s+(?=округ))?"
    rf"(?P<head>облысы|ауданы|провинциясы|өлкесі|округі|аймағы|штаты|уәлаяты|префектурасы|"
    rf"губерниясы|воеводствосы|графтығы|кантоны|Республикасы|республикасы|муниципалитеті){END}(?![\w-])"
)
_CITY = re.compile(rf"(?<![\w-])(?P<name>{CAP}(?:\s+{CAP})?)\s+қала(?:сы|лық){END}(?![\w-])")
_HEADED_TOWN = re.compile(rf"(?<![\w-])(?P<name>{CAP})\s+мэрі(?=\s+[А-ЯЁӘҒҚҢӨҰҮҺІ])")
"""The town of a mayor whom the text names: «Үскүдар мэрі Асан Үсенов»."""
_NAME_BEFORE = re.compile(
    r"(?:^|\s)(?!\w+(?:[ндт][ыі]ң|[дт][ае]ғы|[дт]егі|сы|сі)\s)[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+$"
)
_SHARED = re.compile(
    rf"(?<![\w-])(?P<names>{CAP}(?:\s+[\w-]+)?(?:(?:,|\s+(?:мен|пен|бен|және))\s+{CAP}(?:\s+[\w-]+)?){{1,12}})"
    rf"\s+(?P<head>аудандары|облыстары|провинциялары|аймақтары|қалалары|университеттері|институттары|"
    rf"ауданы(?=\s+(?:әкім|басшы)(?:дері|лары)))"
    rf"(?:ның|мен|на|нда|ндағы|нан|н)?(?![\w-])"
)
_ONE_NAME = re.compile(
    rf"(?P<name>{CAP}(?:\s+(?!мен\b|пен\b|бен\b|және\b)[\w-]+)?)(?:,|\s+(?:мен|пен|бен|және)\b|$)"
)
_SINGULAR = {
    "аудандары": ("r", "ауданы"),
    "ауданы": ("r", "ауданы"),
    "облыстары": ("r", "облысы"),
    "провинциялары": ("r", "провинциясы"),
    "аймақтары": ("r", "аймағы"),
    "қалалары": ("c", ""),
    "университеттері": ("o", "университеті"),
    "институттары": ("o", "институты"),
}
_PERSON = re.compile(r"\s[А-ЯӘҒҚҢӨҰҮҺІ]\w+(?:[оеё]ва?|ина?|ұлы|қызы)(?!\w)")
"""A name and a surname in a list of places: «мэр А Б-ов пен … қалалары»."""
_RULED = re.compile(
    rf"(?<![\w-])(?P<name>{CAP})\s+(?P<level>облыстық|аудандық|қалалық)\s+"
    r"(?=(?:атқару\s+|партия\s+)?комитет|әкімдік|әкімдіг|әкімшілі|мәслихат|дума|халық\s+үкімет|халық\s+депутат)"
)
"""Whose authority it is: «Гомель облыстық атқару комитеті» speaks for the region."""
_BEHALF = r"\s+(?:атынан|тарапынан|жағынан)(?!\w)"
_HEADED = re.compile(rf"(?P<head>ауданы|облысы|провинциясы)(?:ның|нің)?{_BEHALF}")
_ELLIPTIC = re.compile(rf"(?:^|[,;]\s+(?:ал\s+)?)(?P<name>{CAP}(?:\s+{CAP})?)(?={_BEHALF})")
_NO_NAME = re.compile(
    r"^(?:Бұл|Осы|Екі|Қос|Біздің|Олардың|Сол|Әр|Барлық|Облыс|Аудан|Қала|Аймақ|Көрші|Шекара|Орталық|"
    r"Сондай-ақ|Кездесуде|Іс-шара|Тараптар|Ресей|Қазақстан|Қытай|Бүгін|Кеше|Жалпы|"
    r"(?:Құжат|Меморандум|Келісім|Хаттама|Жоспар|Шарт|Бағдарлама|Декларация|Жиын|Форум|Кездесу|"
    r"Сапар|Келісімшарт)\w*)$"
)
_OBLIQUE = re.compile(r"(?:ның|нің|дың|дің|тың|тің|дағы|дегі)$|\w{3,}[дт][ае]$")


_APART = re.compile(
    rf"(?<!\w)(?:екі|үш|төрт|бес|алты|бірқатар|бірнеше)\s+(?P<head>аудан|облыс|қала)\s+[–—:]\s+"
    rf"(?P<names>{CAP}(?:\s+[\w-]+)?(?:(?:,|\s+(?:мен|пен|бен|және))\s+{CAP}(?:\s+[\w-]+)?){{1,12}})"
    r"(?=\s*[–—.;:])"
)
"""«Төрт аудан – А, Ә, Б және В – …»: the head stands before its names."""
_PLURAL = {"аудан": "аудандары", "облыс": "облыстары", "қала": "қалалары"}
_TITLE = re.compile(
    r"[^«»\"”]{3,60}[»\"”]\s+(?:[\w-]+\s+){0,3}?(?:форум|жоба|бағдарлама|фестивал|көрме|акция|журнал|"
    r"газет|конференция|марафон|экспедиция)"
)
_NO_PLACE = re.compile(
    r"\s+(?:[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:[ое]ва?|ина?|ұлы|қызы)(?:[ндт][ыі]ң?|[ғгқкн][ае]|[мпб]ен|[ндт][ае]н)?(?![\w-])|"
    r"(?:(?:мен|пен|бен|және)\s+[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+\s+)?өзен|атындағы(?!\w)|(?:секілді|сияқты|тәрізді)(?!\w))"
)


_OF_TOWNS = re.compile(rf"(?:(?:,|\s+(?:мен|пен|бен|және))\s+{CAP})+\s+қалалары")
"""«Алтай және Үрімші қалалары»: what is called as a region is, and is a town."""
_HEAD = (
    r"(?:әкімі|хокимі|мэрі|басшысы|төрағасы|төрайымы|директоры|ректоры|министрі|губернаторы|"
    r"президенті|раисі|орынбасары|хатшысы|жетекшісі|өкілі|консулы|елшісі)"
)
_FIRST_NAME = re.compile(rf"(?<!\w){_HEAD}\s+[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+\s+$")
"""What makes a town's bare name the surname of an office's bearer: «басшысы Асан Қаскелең»."""


def without_first_names(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Leave out places that are a first name («Абай Серіков»), a surname, a title, a likeness."""
    return [
        one
        for one in known
        if not _NO_PLACE.match(sentence.text, one.end - sentence.start)
        and not (one.entry.kind == "r" and _OF_TOWNS.match(sentence.text, one.end - sentence.start))
        and not _in_a_title(sentence, one)
        and not _is_surname(sentence, one)
    ]


def _is_surname(sentence: Span, one: Mention) -> bool:
    said = sentence.text[one.start - sentence.start : one.end - sentence.start]
    lead = sentence.text[: one.start - sentence.start]
    return one.entry.kind == "c" and said == one.name and _FIRST_NAME.search(lead) is not None


def _in_a_title(sentence: Span, one: Mention) -> bool:
    """Tell whether a name stands in that of an event: ««Алтай – ортақ үйіміз» форумы»."""
    after = sentence.text[one.end - sentence.start :]
    opened = sentence.text[: one.start - sentence.start].rstrip()[-1:] in ("«", '"', "“")
    return opened and _TITLE.match(after) is not None


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places and bodies that the sentence names by a head word, none of them known."""
    found: list[Mention] = [
        *_shared(sentence, known),
        *joined_bodies.shared(sentence, known),
        *_ruled(sentence),
        *_elliptic(sentence, known),
    ]
    for start, end, name, kind in _candidates(sentence, known):
        start, end = sentence.start + start, sentence.start + end
        if any(one.start < end and start < one.end for one in found):
            continue
        inside = [one for one in known if one.start < end and start < one.end]
        district = name.endswith((" ауданы", " округі")) and all(
            one.entry.kind == "c" or one.weak for one in inside
        )
        if kind in "rc" and inside and not district:
            continue
        if any(
            one.start == start and one.entry.kind == "n" and _is_any(name, one) for one in inside
        ):
            continue
        found.append(Mention(Entry(kind, "", "", name, ""), start, end, name))
    return _without_owners(sentence, found)


_ANY = re.compile(
    r"(?:ның|нің|дың|дің|тың|тің)?\s+(?:(?:екі|үш|төрт|бес|бірқатар|бірнеше|барлық|ірі|жетекші|астам|жуық|"
    r"\d[\w-]*)\s+)*(?:университеті|институты|колледжі|театры|музейі|кітапханасы|мектебі|ауруханасы|"
    r"клиникасы|компаниясы|кәсіпорны|зауыты)"
)


def _is_any(name: str, nation: Mention) -> bool:
    """Tell whether a name is any such body of a country: «Қытай университеті», «… екі театры»."""
    return name.startswith(nation.name) and _ANY.fullmatch(name, len(nation.name)) is not None


_OWNS = re.compile(r"\s+(?:жанындағы\s+)?[«\"“]?")
_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_SCHOOL = re.compile(r"(?:университеті|академиясы)$")
_PART = re.compile(r"(?:филиалы|бөлімшесі|госпиталі)$")
"""What is no body without the one whose it is."""
_OF_MINISTRY = re.compile(r"(?:институты|академиясы|комитеті|орталығы)$")
_WITH_WHOM = re.compile(r"\s+(?:[\w-]+\s+){0,7}?(?:меморандумы|келісімі|хаттамасы|шарты)")


def _without_owners(sentence: Span, found: list[Mention]) -> list[Mention]:
    """Leave out bodies that only say whose another one is: «… басқармасының … театры».

    A part of a university is called with it («… университетінің … мектебі»), a branch with
    whomever it is of («… одағының … филиалы»), an institute with the ministry right before it.
    """
    result: list[Mention] = []
    for one in sorted(found, key=lambda each: each.start):
        owner = result[-1] if result and one.entry.kind not in "rcn" else None
        if owner is not None and _is_owner(sentence, owner, one):
            result.pop()
            lead = sentence.text[owner.start - sentence.start : one.start - sentence.start]
            within = _is_plain(owner, sentence) and "жанындағы" not in lead
            whole = _SCHOOL.search(owner.name) or _PART.search(one.name) or within
            lead = lead if whole else ""
            name = " ".join(f"{lead}{one.name}".split())
            one = replace(one, entry=replace(one.entry, kk=name), name=name, start=owner.start)
        result.append(one)
    return result


def _is_owner(sentence: Span, owner: Mention, one: Mention) -> bool:
    """Tell whether a body stands right before another one that is its own."""
    text, begin = sentence.text, sentence.start
    gap = text[owner.end - begin : max(0, one.start - begin)]
    if owner.entry.kind in "rcn" or not _OWNS.fullmatch(gap):
        return False
    if "жанындағы" in gap:
        return True
    agreed = text[: one.end - begin].endswith(("мен", "пен", "бен")) and _WITH_WHOM.match(
        text, one.end - begin
    )
    owned = _OF.search(text[: owner.end - begin]) is not None
    own_part = _is_plain(owner, sentence) and _OF_MINISTRY.search(one.name) and gap == " "
    return bool(owned or own_part) and not agreed


def _is_plain(owner: Mention, sentence: Span) -> bool:
    """Tell whether a ministry is named without a case: «… министрлігі … институтының»."""
    said = sentence.text[: owner.end - sentence.start]
    return owner.entry.kind == MINISTRY and said.endswith("министрлігі")


def _candidates(sentence: Span, known: list[Mention]) -> Iterator[bodies_kk.Candidate]:
    text = sentence.text
    yield from bodies_kk.candidates(sentence, known)
    for match in _PLACE.finditer(text):
        name = _without_lead(match["name"])
        if len(name.split()) == 3:  # «Ұласбек Сәдібеков Согдий облысының …»
            name = name.split()[-1]
        if name:
            start = match.end("name") - len(name)
            yield start, match.end(), f"{name} {match['more'] or ''}{match['head']}", "r"
    for match in (*_CITY.finditer(text), *_HEADED_TOWN.finditer(text)):
        name = _without_lead(match["name"])
        if " " in name and _NAME_BEFORE.search(text, 0, match.start()):
            name = name.split()[-1]  # «Иван Петров Шолпан-Ата қаласында …»
        if name:
            yield match.end("name") - len(name), match.end("name"), name, "c"


def _shared(sentence: Span, known: list[Mention]) -> Iterator[Mention]:
    """Yield the places of «А, Ә және Б аудандары», none of which a list holds."""
    for match in (*_SHARED.finditer(sentence.text), *_APART.finditer(sentence.text)):
        kind, head = _SINGULAR[_PLURAL.get(match["head"], match["head"])]
        begin = match.start("names")
        parts = list(_ONE_NAME.finditer(match["names"]))
        start, end = sentence.start + match.start(), sentence.start + match.end()
        regions = [one for one in known if start <= one.start < end and one.entry.kind in "rn"]
        if regions and kind != "r":
            continue
        for part in parts:
            if _PERSON.search(part["name"]):
                continue
            words = _without_lead(part["name"])
            name = f"{words} {head}".strip()
            at = sentence.start + begin + part.end("name") - len(words)
            last = end if part is parts[-1] else at + len(words)
            listed = any(one.start < last and at < one.end for one in regions)
            if head != "ауданы" and regions and (listed or not words.istitle()):
                continue
            known_town = index(Lang.KK).forms.get(plain(name)) if kind == "c" else None
            entry = known_town or Entry(kind, "", "", name, "")
            yield Mention(entry, at, last, name)


def _elliptic(sentence: Span, known: list[Mention]) -> Iterator[Mention]:
    """Yield the places whose head a parallel phrase bears: «А ауданы атынан …, Ә атынан …»."""
    headed = _HEADED.search(sentence.text)
    for match in _ELLIPTIC.finditer(sentence.text, headed.end()) if headed else ():
        start, end = sentence.start + match.start("name"), sentence.start + match.end("name")
        if headed and not any(one.start < end and start < one.end for one in known):
            name = f"{match['name']} {headed['head']}"
            yield Mention(Entry("r", "", "", name, ""), start, end, name)


def _ruled(sentence: Span) -> Iterator[Mention]:
    """Yield the places whose authorities a sentence names by an adjective."""
    bare = index(Lang.KK).bare
    forms = index(Lang.KK).forms
    for match in _RULED.finditer(sentence.text):
        name = match["name"]
        if _NO_NAME.match(name):
            continue  # «Құжатты аудандық …»: whose, another sentence says
        start, end = sentence.start + match.start(), sentence.start + match.end("level")
        if match["level"] == "облыстық":
            entry = bare.get(plain(name)) or Entry("r", "", "", f"{name} облысы", "")
        elif match["level"] == "аудандық":
            entry = Entry("r", "", "", f"{name} ауданы", "")
        else:
            entry = forms.get(plain(name)) or Entry("c", "", "", name, "")
        yield Mention(entry, start, end, entry.kk)


def _is_no_name(word: str) -> bool:
    return _NO_NAME.match(word) is not None or openers.opens(word)


def _without_lead(name: str) -> str:
    """Leave out capital words that only begin a sentence, and genitives («Қытайдың Сиань»)."""
    words = name.split()
    while words and (_is_no_name(words[0]) or (len(words) > 1 and _OBLIQUE.search(words[0]))):
        words.pop(0)
    return " ".join(words)

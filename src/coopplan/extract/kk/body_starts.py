"""Where the name of a Kazakh body begins, told from its head backwards.

The rule: at the first capital or quotation mark before the head; what says when or where somebody
acts («… соңында», «… облысында»), a dateline, a site and a word of time are no part of it, nor is a
subject before «облыстық …». A country is taken in where it rules through the body.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import joined_bodies, openers
from coopplan.extract.kk.endings import ending, is_whence
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_STATE = re.compile(r"(?<![\w-])(?:ҚР|РФ|ҚХР|ӨР|БҰҰ|ЕО|ЕАЭО|ТМД|ШЫҰ)\s+$")
"""A state, or a union of states, by its letters: it leads the names of its bodies."""
_SIDE_OF_WORLD = re.compile(r"(?<!\w)(?:Оңтүстік|Солтүстік|Шығыс|Батыс|Орталық)\s+$")
"""«Оңтүстік Орал университеті» is another than that of Орал."""
_WIDE = re.compile(r"(?<!\w)(?:Халықаралық|Ұлттық|Мемлекеттік)\s+$")
_QUOTE = re.compile(r"«[^«»]{2,40}»$")
_CALLED = re.compile(r"«[^«»]{2,40}»\s+(?:партиясының\s+)?$")
_VERB = re.compile(
    r"(?:(?<!федерал)(?<!муниципал)(?<!регионал)(?<!автоном)ды|(?<!бейін)(?<!салал)(?<!сенім)ді|"
    r"(?<![аәеиоөуұүыіюя])(?<!ерік)(?<!тұрақ)(?<!орнық)(?<!құрмет)т[ыі]|"
    r"(?<!дырыл)ған|(?<!діріл)(?<!ріктіріл)ген|қан|(?<![Бб]ірік)кен|ып|(?<!кәс)іп|лап|леп|деп|мен|пен|бен)$"
)
"""How a verb or a «with» ends, but no adjective of a name: «көпбейінді», «мамандандырылған»."""
_OBJECT = re.compile(r"\w{2,}[тдн][ыі]$")
_JOINING = ("және", "пен", "мен")
_DEED = re.compile(r"\w{3,}[уү]$")
"""What an object inside a name stands before: «… саясатты зерттеу институты»."""

_LONGEST = 200
"""Letters of the name of a body at most."""


_HONOURS = ("Ата", "Ана", "Хан", "Батыр", "Би", "Сұлтан")
"""What stands behind a name and begins none: «Қорқыт Ата университеті»."""
_WORD = re.compile(r"[\w.-]+|[«»,;:()]")
_WORDS, _MORE = 7, 5
"""Words of a name before its head at most, and more where a body is told as that of another."""
_BESIDE = "жанындағы"
"""«… кабинеті жанындағы … мұражайы»: at whom a body is."""
_OCCASION = re.compile(
    r"(?:соңында|барысында|аясында|шеңберінде|кезінде|негізінде|базасында|"
    r"(?:облыс|аудан|қала|провинция|университет|академия|министрліг)[а-яәғқңөұүһі]*нд[ае])$|"
    r".*\.(?:kz|com|ru|org|net)$",
    re.IGNORECASE,
)
"""What stands before a body as when, where or by whom it was told: «Кездесу соңында …»."""
_SITE = re.compile(r"[A-Z][\w-]*\.[a-z]{2,3}\s+(?!\w+(?:стық|лалық|ндық)\s)[а-яәғқңөұүһі]")
"""A name that is a site, before which a sentence tells nothing: «Komek.kz … қозғалысы»."""
_RED = re.compile(r"(?<!\w)Қызыл\s+Жарты\s+$")
"""«Қызыл Жарты Ай қоғамы» has three words in its own name."""
_ABOUT = re.compile(
    r"(?:Құжат|Меморандум|Келісім|Келісімшарт|Хаттама|Жоспар|Шарт|Бағдарлама|Жиын|Форум|Кездесу|Сапар|"
    r"Гастроль|Шара|Іс-шара|Жоба|Кеш|Рәсім)(?:[ғгқк][ае]|[ндт][ыі]ң?|[дт][ае]|[ндт][ае]н)?$"
)
"""What a sentence opens with that tells of a body: «Сапар облыстық …», «Құжатқа қалалық …»."""


def start_of(sentence: Span, head: int, known: list[Mention]) -> int | None:
    """Return where the name of a body starts whose head stands at ``head``, if it bears a name."""
    text = sentence.text
    namesake = _namesake(sentence, head, known)
    if namesake is not None:
        return namesake
    start = _first_capital(sentence, head, known)
    if start is None:
        return joined_bodies.local_start(text, head)
    if text[start] == "«":
        return _with_state(text, start)
    start = _with_first_word(sentence, start, head, known)
    called = _CALLED.search(text, max(0, start - _LONGEST), start)
    if called is not None:
        return called.start()
    for leading in (_RED, _SIDE_OF_WORLD, _WIDE):
        lead = leading.search(text, max(0, start - _LONGEST), start)
        start = lead.start() if lead else start
    start = _with_state(text, start)
    return with_country(sentence, start, known, ruled=_RULED.match(text, head) is not None)


def _first_capital(sentence: Span, head: int, known: list[Mention]) -> int | None:
    """Return where the capital or the name in quotation marks nearest before a head begins."""
    text = sentence.text
    words = list(_WORD.finditer(text, max(0, head - _LONGEST), head))
    beside = any(one.group() == _BESIDE for one in words[-_WORDS:])
    words = words[-_WORDS - (_MORE if beside else 0) :]
    named = {one.name for one in known}  # «Түмен» is a town, though it ends like «with»
    left = {one.end - sentence.start for one in known if is_whence(sentence.said(one), one)}
    start: int | None = None
    following: list[str] = []
    for word in reversed(words):
        token = word.group()
        told = _OCCASION.match(token) and (word.start() or not _SITE.match(text))
        if joined_bodies.ends_before(text, word) or told:
            break
        governs = any(_DEED.search(one) for one in following[-2:])
        if not (governs and _OBJECT.search(token)) and token not in _JOINING:
            following.append(token)
        if token == "»" and start is None:
            called = _QUOTE.search(text, max(0, word.end() - _LONGEST), word.end())
            return called.start() if called else None
        joins = token in _JOINING or (token in named and token[0].isupper())
        joins = joins or (governs and _OBJECT.search(token) is not None)
        if token in "«»,;:()" or (is_verb(token) and not joins):
            break
        if token[0].isupper() and (_is_surname(text, word) or openers.opens(token)):
            break
        if word.end() in left or _ABOUT.match(token):
            break
        if token[0].isupper():
            start = word.start()
            if token not in _HONOURS:
                break
    return start


def _namesake(sentence: Span, head: int, known: list[Mention]) -> int | None:
    """Return where the person begins by whose name a body is called: «Асан Үсенов қоры»."""
    match = _WHOLE_NAME.search(sentence.text, max(0, head - _LONGEST), head)
    if match is None or not _SURNAME.match(match["last"]):
        return None
    first = match["first"]
    if openers.opens(first) or _SURNAME.match(first) or _INFLECTED.search(first):
        return None
    start = match.start()
    return None if any(one.start - sentence.start == start for one in known) else start


_WHOLE_NAME = re.compile(
    r"(?<![\w-])(?P<first>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+)\s+(?P<last>[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+)\s+$"
)


def is_verb(word: str) -> bool:
    """Tell whether a word ends as one that is no part of a name does: a verb, a «with»."""
    return _VERB.search(word) is not None


_BARE = re.compile(
    r"(?:(?<![\w-])[а-яёәғқңөұүһі\d-]+\s+|[,(]\s+|^|^(?P<opener>[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+)\s+)(?P<word>[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+)\s+$"
)
_IN_LATIN = re.compile(r"(?<![\w«\"“.-])[A-Z]\w+(?:\s+[A-Z]\w+)*\s+$")
_CALLED_SO = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+$")
_INFLECTED = re.compile(
    r"(?:[ндт][ыі]ң|[дт][ае]ғы|[дт]егі|[дт][ае]н?|[мпб]ен|[ғгқк][ае]|с[ыі]|[^с]і)$"
)


def _with_first_word(sentence: Span, start: int, head: int, known: list[Mention]) -> int:
    """Take in a capital word before the one right before a head: «Конрад Аденауэр қоры».

    A place, an inflected word, a surname and the first word of a sentence are none.
    """
    text = sentence.text
    latin = _IN_LATIN.search(text, max(0, start - _LONGEST), start)
    if latin is not None and text[start].isascii():
        return latin.start()
    lead = _BARE.search(text, max(0, start - _LONGEST), start)
    if lead is None or not _CALLED_SO.fullmatch(text, start, head):
        return start
    begin, word = lead.start("word"), lead["word"]
    if any(one.start - sentence.start in (begin, start) for one in known):
        return start
    endings = (_SURNAME, _INFLECTED)
    other = openers.opens(word) or any(one.search(word) is not None for one in endings)
    if not begin or lead["opener"]:
        other = other or _ABOUT.match(word) is not None or _OBJECT.search(word) is not None
        other = other or is_verb(word) or bool(begin and not openers.opens(lead["opener"]))
    return start if other else begin


_SURNAME = re.compile(r"\w{3,}(?:[оеё]ва?|[иы]на?|ұлы|қызы|[сц]к[иы]й|[сц]кая|енко)$")
_FIRST_NAME = re.compile(
    r"[а-яёәғқңөұүһі]\s+(?!\w+[ндт][ыі]ң\s)[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+\s+$"
)
"""A capital word that may be a first name; «Қытайдың» is whose what follows is."""
_ON = re.compile(r"\s+[а-яёәғқңөұүһі]")


def _is_surname(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is the surname of somebody who does what follows: «Асан Үсенов жер …»."""
    whole = _FIRST_NAME.search(text, 0, word.start()) and _ON.match(text, word.end())
    return bool(whole) and _SURNAME.match(word.group()) is not None


def _with_state(text: str, start: int) -> int:
    """Take in the letters of a state before a name: «ҚР …», «БҰҰ …»."""
    state = _STATE.search(text, max(0, start - _LONGEST), start)
    return state.start() if state else start


_WHERE = re.compile(r"[дт][ае](?:[ғг][ыі])?$")
"""«Бейжіңде», «Кореядағы»: where it is, not whose."""
_RULED = re.compile(r"министрлігі|агенттігі|комитеті|банкі|үкіметі", re.IGNORECASE)
_ANY_HAS = re.compile(
    r"(?:ұлттық|мемлекеттік|бас)\s|(?:сауда-өнеркәсіп\s+палата|ғылым\s+академия)", re.IGNORECASE
)
"""What each country has one of, so that it is called with whose it is: «… Ұлттық кітапханасы»."""
_PLACE_OF = re.compile(r"[\w-]+\s+(?:қала|аудан|облыс)\w*(?:ның|нің)\s")
_OF_TOWN = re.compile(r"\s+қала(?:сы(?:ның)?|лық)\s+")
_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_IN_FULL = re.compile(r"(?:[Рр]еспублика|[Фф]едерация|[Кк]орольді[гк])[а-яәғқңөұүһі]*$")
"""A state by its full name leads the names of its bodies: «… Республикасының Ұлттық музейі»."""


def with_country(sentence: Span, start: int, known: list[Mention], *, ruled: bool) -> int:
    """Take in the country before a name; of a body that does not rule it only says where it is."""
    text = sentence.text
    for one in known:
        if one.start - sentence.start <= start < one.end - sentence.start:
            return one.start - sentence.start
    if _PLACE_OF.match(text, start):
        return start
    for one in known:
        gap = text[one.end - sentence.start : start]
        said = sentence.said(one)
        inside = _WHERE.search(ending(said, one)) is not None or is_whence(said, one)
        owned = one.entry.kind == "n" and _OF.search(said) is not None and not _IN_FULL.search(said)
        inside = inside or (owned and not ruled and not _ANY_HAS.match(text, start))
        led_up = not gap.strip() or _OF_TOWN.fullmatch(gap)
        if one.end - sentence.start <= start and led_up and not inside:
            return one.start - sentence.start
    return start

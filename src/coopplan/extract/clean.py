"""From a page to its running text: menus and other furniture set aside.

Lines that are no part of the article are left out of ``body``, not cut from the text. Tags of an
HTML page become spaces, and spaces are made one; the place in the page of every character that is
read stays known (``Article.at``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en import signed_list as signed_list_en
from coopplan.extract.en.signing_verbs import SIGN, SIGNED, SIGNING, SIGNS, WHOSE
from coopplan.extract.html_text import ENTITY, is_page, without_tags
from coopplan.extract.sentences import Span, sentences
from coopplan.extract.tidied import quoted, tidied, unshouted
from coopplan.extract.wrapped import unbroken
from coopplan.model.frozen import frozen


@frozen
class Article:
    """A page made ready: ``text`` to read, ``source`` that quotes are cut from, and its body.

    ``places`` are those of the characters of ``text`` in ``source``.
    """

    source: str
    text: str
    title: Span | None
    body: tuple[Span, ...]
    places: Sequence[int]

    def at(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the text, which is not empty, stands in the source."""
        last = self.places[end - 1]
        entity = ENTITY.match(self.source, last)
        return self.places[start], entity.end() if entity is not None else last + 1


_MIXED = re.compile(r"\b(?=\w*[Ѐ-ӿ])(?=\w*[A-Za-z])\w+\b")
_LOOKALIKES = str.maketrans("aceopxyiABCEHKMOPTXYI", "асеорхуіАВСЕНКМОРТХУІ")


def of_one_alphabet(text: str) -> str:
    """Turn Latin letters inside Cyrillic words into those they look like, one for one."""
    return _MIXED.sub(lambda match: match.group().translate(_LOOKALIKES), text)


_STAMP = re.compile(
    r"^[\s•\-–—*|]*(?:[A-Za-zА-Яа-яЁё]{3,15}\s+(?=\d{1,2}:\d{2},))?(?:date\s+)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|"
    r"\d{4}-\d{2}-\d{2}|\d{1,2}\s+[а-яәғқңөұүһіa-z]{3,9}\.?,?(?:\s+\d{4})?(?:\s*г\.?)?"
    r"(?:,?\s+(?:в\s+)?\d{1,2}:\d{2}|\s*$)|[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4}\s*(?:,?\s*\d{1,2}:\d{2})?\s*$)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"^\W*(?:читайте\s+(?:также|ещё|еще)|читать\s+(?:далее|ещё|еще)|сейчас\s+читают|по\s+теме\b|материалы\s+по\s+теме|похожие|другие\s+новости|"
    r"ещё\s+новости|еще\s+новости|последние\s+новости|новости\s+партн|комментари|подпис(?:ывайтесь|"
    r"аться|ка)\b|подпишитесь|главн(?:ое(?=\s*$|\s+(?:за|сегодня|по\s+теме)\b)|ые\s+новости\b)|популярн(?:ое|ые\s+(?:новости|материалы|статьи))\b|лента\s+новостей|теги?\b|метки\b|"
    r"ещё\s+по\s+теме|еще\s+по\s+теме|рекомендуем\s*:|читают\s+сейчас|самое\s+читаемое|"
    r"поделиться|все\s+новости|свежие\s+комментари|курс\s+валют|погода\b|реклам|источник:|фото\b|"
    r"оқи\s+отыр|(?:тағы(?:\s+да)?|сондай-ақ|толығырақ)\s+оқы|ұқсас|(?:соңғы|басқа|өзге)\s+жаңалық|пікір\s+қалдыр|бөлісу|"
    r"read\s+(?:also|more)|related|tags?\b|share\b|latest\s+news|more\s+news|other\s+materials|"
    r"most\s+read|comments?\b|subscribe|photo\b|advert|сообщить\s+об\s+опечатке|текст,\s+который\s+"
    r"будет\s+отправлен|возрастное\s+ограничение|портал\s+разработан|проголосовало|наш\s+веб-сайт|"
    r"recent\s+posts|новости\s+по\s+тегу|лента\s+настроения|похожие\s+записи|ранее\s+по\s+теме|"
    r"меню\b|copyright|©|все\s+права|при\s+использовании\s+материалов)",
    re.IGNORECASE,
)
_HARD_TAIL = re.compile(
    r"^\W*(?:читайте|материалы\s+по|похожие|другие\s+новости|ещё\s+новости|еще\s+новости|"
    r"последние\s+новости|все\s+новости|популярн|комментари|оқи\s+отыр|тағы\s+оқы|ұқсас|"
    r"recent\s+posts|новости\s+по\s+тегу|похожие\s+записи|"
    r"read\s+(?:also|more)|related|latest\s+news|more\s+news|other\s+materials|most\s+read)",
    re.IGNORECASE,
)
_LINKED = re.compile(
    r"^\W*(?:читайте(?:\s+(?:также|ещё|еще))?|read\s+(?:also|more)|(?:тағы\s+)?оқи\s+отыр\w*)\s*[:–—-]\s*\w",
    re.IGNORECASE,
)
"""A link to other news within the article, which goes on behind it: «Читайте также: …»."""
_RATES = re.compile(
    r"\b(?:usd|eur|rub|gbp|cny|kzt)\b[^а-яё]{0,12}\d|\d\s*°|[+-]\d{1,2}\s*°?\s*[cс]\b|^\W*usd\b"
    r"|курс\s+(?:доллара|валют|евро)|погода\s+(?:в|на)\b|\bветер\b.*м/с",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    rf"\W*(?:photos?|caption|pictured?)\b(?=.{{0,300}}\b(?:{SIGN}|{SIGNS}|{SIGNED}|{SIGNING}|exchang(?:es?|ed|ing)|"
    rf"put(?:s|ting)?\s+(?:pens?|{WHOSE}))\b).{{60,}}",
    re.IGNORECASE,
)
"""What stands below a picture of the signing, which often alone tells who signed."""
_ENDS = re.compile(r"(?:[.!?…:;][»”\"')\]]*|[;,]\s+(?:and|or|и|или|және))\s*$")

AGENCY = re.compile(r"(?<=[.!?])\s+[/(|]\s*[A-Z]{2,}[\w\s.)/]*$")
"""The mark of an agency behind the last full stop: «… for workers. / XINHUA»."""
_TOLD = 8
"""Words of a line at least that tells something: a tail can follow only such a one."""


def article(source: str) -> Article:
    """Return a page with its title and the lines of its body found."""
    source = source.replace("\x00", " ")
    text = without_tags(source) if is_page(source) else unbroken(source)
    text, places = tidied(text)
    text = unshouted(quoted(of_one_alphabet(text)))
    lines = signed_list_en.joined(_lines(text))
    title = _title(lines)
    body: list[Span] = []
    over = told = linked = False
    for line in lines:
        bare = line.text.strip("•-–—* \t")
        if title is not None and line.start == title.start:
            continue
        caption = _CAPTION.match(bare) is not None
        prose = caption or _ENDS.search(AGENCY.sub("", bare)) is not None
        if _LINKED.match(bare) and told:
            linked = True
            continue
        linked = linked and not (prose and len(bare.split()) >= _TOLD)
        if _HARD_TAIL.match(bare) and told:
            over = True
        stamped = _STAMP.match(line.text) and len(bare) <= (120 if prose else 200)
        if not bare or stamped:
            continue
        if (_RATES.search(bare) and len(bare) < 80) or (
            _TAIL.match(bare) and len(bare) < 400 and not caption
        ):
            continue
        if over or linked or (not prose and (len(bare.split()) < 9 or _MENU.search(bare))):
            continue
        told = told or (prose and len(bare.split()) >= _TOLD)
        body.append(line)
    if not body and title is not None:
        body = [title]
    return Article(source, text, title, tuple(body), places)


_PREFIX = re.compile(
    r"date\s+\d{4}-\d{2}-\d{2}\s+(?=\S)"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}[\s,|]*(?:\d{1,2}:\d{2}[\s|]*|\|\s*)(?=\S)"
)


_GLUED = re.compile(r"(?<![A-Za-zА-Яа-яЁё])[a-zа-яё]{3,}(?=[А-ЯЁ][а-яё]{4})")
"""The end of a caption that a page left stuck to the next sentence: «областиПравительство»."""


def _lines(text: str) -> list[Span]:
    found = []
    for match in _pieces(text):
        piece = match.group()
        lead = len(piece) - len(piece.lstrip())
        stamp = _PREFIX.match(piece, lead)
        lead = stamp.end() if stamp else lead
        piece = piece[lead:].strip()
        if piece:
            start = match.start() + lead
            found.append(Span(start, start + len(piece), piece))
    return found


def _pieces(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines of a text, and the parts of those that were glued together."""
    for line in re.finditer(r"[^\n\r\u2028]+", text):
        begin = line.start()
        cuts = [one.end() for one in _GLUED.finditer(text, begin, line.end())]
        for stop in (*cuts, line.end()):
            piece = _ANYTHING.match(text, begin, stop)
            if piece is not None:
                yield piece
            begin = stop


_ANYTHING = re.compile(r".+", re.DOTALL)


_SUBJECT = re.compile(
    r"подпис|соглаш|меморандум|\bплан|сотруднич|област|регион|договор|қол қой|облыс|келісім|"
    r"ынтымақ|меморандум|sign|ink|memorandum|agreement|cooperat|region|roadmap|programme",
    re.IGNORECASE,
)


_MENU = re.compile(
    r"\s[|/>→·•]\s(?:.*\s[|/>→·•]\s|\S{1,20}$)|\S\s{3,}\S+\s{3,}\S|^[^|]{1,25}\|[^|]{1,25}$"
)
"""A row of sections or a line of crumbs: «Главная / Новости / Общество»."""


def _title(lines: list[Span]) -> Span | None:
    """Return the headline: of the lines before the running text the one most about agreements.

    A headline has a few words and no full stop, and running text follows it.
    """
    candidates: list[Span] = []
    for at, line in enumerate(lines[:40]):
        bare = line.text.strip("•-–—* \t")
        count = len(bare.split())
        if _STAMP.match(line.text) or _RATES.search(bare) or _TAIL.match(bare):
            continue
        if _MENU.search(bare):
            continue
        if re.search(r"[.…:;][»”\"')\]]*\s*$", bare):
            if count < 8:
                continue
            break
        if 3 <= count <= 35 and len(bare) <= 300:
            follows = lines[at + 1 : at + 40]
            if any(_ENDS.search(one.text) and len(one.text.split()) > 6 for one in follows):
                candidates.append(line)
    if not candidates:
        return None
    stems = {stem for one in lines if _ENDS.search(one.text) for stem in _stems(one.text)}
    return max(
        candidates,
        key=lambda one: (
            bool(_stems(one.text) & stems),
            len(set(_SUBJECT.findall(one.text.lower()))),
            len(one.text.split()) > 4,
        ),
    )


def _stems(text: str) -> set[str]:
    """Return how the long words of a text begin: what a headline shares with its own article."""
    return {word[:5] for word in re.findall(r"[^\W\d_]{5,}", text.lower())}


def all_sentences(found: Article) -> list[Span]:
    """Return the sentences of the body, in order."""
    return [one for line in found.body for told in sentences(line) for one in _bounded(told)]


LONGEST_SENTENCE = 2_000
"""Letters of a sentence at most: no sentence of a press release comes near it."""


def _bounded(one: Span) -> Iterator[Span]:
    """A sentence, in pieces where it is too long to be one: rules look at each with all others."""
    text, start = one.text, one.start
    while len(text) > LONGEST_SENTENCE:
        cut = text.rfind(" ", 1, LONGEST_SENTENCE) + 1 or LONGEST_SENTENCE
        yield Span(start, start + cut, text[:cut])
        text, start = text[cut:], start + cut
    yield Span(start, one.end, text)

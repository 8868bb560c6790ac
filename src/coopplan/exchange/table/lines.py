"""What a line or a cell by itself is: a note, a sum, a stamp, a heading of a section, «то же».

The rule: only words that are no measure's are known here; a line that is none of these is looked at
where it stands.
"""

from __future__ import annotations

import re

from coopplan.model.text import fold

NUMBER = re.compile(r"^\d{1,3}(?:\.\d{1,3})*[.)]?\s")
"""The number before a heading."""
_NOTE = re.compile(
    r"^(?:примечани|ескерт|сілтеме|сноска|note\b|\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]|<[*\d]+>|"
    r"\(?(?:в|с) ред(?:\.|акции)|"
    r"\(?(?:пункт|позиция|строка|подпункт|раздел|п\.)(?: [\d.]+)? "
    r"(?:введен|исключен|изложен|утратил|в ред)|\(?(?:введен|исключен|утратил)[а-я]* |"
    r"(?:исп(?:олнитель)?\.?|орынд(?:аушы)?\.?)[ :].{0,60}\bтел\b)"
)
"""Footnotes, what an editor of laws has put between the rows, and whom to call."""
_TAKEN_OUT = re.compile(
    r"^[\[(«]*(?:(?:пункт|позиция|мероприятие|строка|item|measure|activity)\w* (?:[\d.]+ )?)?"
    r"(?:(?:исключен|утратил|отменен)[аои]?\b|снят[ао]? с контроля|"
    r"(?:excluded|deleted|removed|repealed)\b|no longer in force)"
    r"|^[\[(]?(?:[\d.]+-?)?(?:тармақ |іс-?шара )?(?:алып тасталды|күші жойылды|алынып тасталды)"
)
_SUM = re.compile(
    r"^(?:итого|всего|общий итог|барлығы|жиыны|жалпы жиыны|(?:sub|grand |overall )?total)"
    r"(?:$|[ ,:]+(?:по|на|за|бойынша|for|of|by|cost)\b|[:,]| ?\(|"
    r" (?:расход|затрат|средств|финансир|тыс|млн|млрд|мың|шығы[сн]|қаржы|қаражат|costs|amount|"
    r"funding|expenditure)|[ –—-]+(?:\d+ ?)?"
    r"(?:(?:мероприят|пункт|позици|строк|іс-?шара|тармақ|measure|item|row|activit)\w*)?\W*(?:\d+)?\W*$)"
)
_STAMP = re.compile(
    r"_{3,}|\bм\. ?п\.|^утвержд|^согласован|^бекіт|^келісіл|^approved|^приложени|^қосымша|^annex|"
    r"план\w* (?:(?:совместных|основных) )?(?:мероприяти|работ)|іс-?шаралар\w* жоспар|"
    r"^план\w* на 20\d\d|^20\d\d\S* (?:жыл\S* )?арналған жоспар|^plan for 20\d\d|"
    r"жұмыс жоспар|action plan|work ?plan"
)
_SECTION = re.compile(
    r"^(?:[ivxіх]+[.)]|раздел\b|глава\b|цел[ьи]\b|задача \d|направление \d|бөлім\b|section\b|"
    r"part\b|objective\b|goal\b|[ivxіх]+-бөлім|[\d.]+-(?:бөлім|мақсат|міндет|бағыт)|"
    r"(?:механизм|подпрограмма|блок|компонент|приоритет)\b.|(?:outcome|pillar|component|phase|"
    r"priority)\b(?: [\divx]|:))",
    re.I,
)
_RULE = re.compile(r"^[-–—_=.*\s]{3,}$")
_DASHES = r"\-‐‑‒–—―−"
_MARKS = r"[\"“”«»„〃″'/\\]"
_DITTO = re.compile(
    rf"^[{_DASHES}\s]*(?:то ?же(?: самое)?|{_MARKS}{{1,4}}|сол(?:ай)?|дәл солай|бұл да|"
    r"там же|сонда|сол жерде|"
    r"(?:исполнител\w+ )?(?:то|те|тот|та|он|она|они) же(?: исполнител\w+| лиц[аоы]?| орган\w*|"
    r" организаци[ия]| ведомств[ао]| министерств[ао]| учреждени[ея]| структур[аы]| стороны?)?|"
    r"жоғарыдағы(?:дай|лар)?|солар|"
    r"сол (?:басқарма|мекеме|орган|ведомство|орындаушы|ұйым)(?:[лдт][ае]р)?|"
    r"(?:the )?same(?: as (?:above|before)| (?:bod|part|agenc|ministr|entit)(?:y|ies)|"
    r" organi[sz]ations?)?|as above|ditto|do|idem|ibid(?:em)?)"
    rf"[{_DASHES}\s.]*$|"
    rf"^[{_DASHES}]+ ?{_MARKS}+ ?[{_DASHES}]+$"
)
_POINTS = re.compile(
    r"^(?:(?:исполнител\w+ )?(?:то|те|тот) же,? (?:что|как)(?: и)?(?: в| во)? |"
    r"как (?:и )?во? |(?:см\.?|смотри(?:те)?) |"
    r"(?:same )?as (?:in |for )?|see (?:also )?|қараңыз:? |қар\. )"
    r"(?:п(?:ункт\w*|\.)?|мероприяти\w+|мер\w*|items?|measures?|no\.?|№|тармақ\w*)\s*№?\s*"
    r"(\d+(?:\.\d+)*)\W*$|^(\d+(?:\.\d+)*)-тармақ(?:ты қараңыз|тағыдай|та)?\W*$"
)
_NOTHING = re.compile(rf"^[{_DASHES}_.*\s]+$")
_PAPERS = r"(?:таблиц\w*|приложени\w*|плана?|перечн\w*|кесте\w*|жоспар\w*|table|plan|annex)"
_PAGE = re.compile(
    rf"\W*(?:{_PAPERS} ?(?:№ ?)?[\d.]*\W*)?"
    rf"(?:(?:продолжение|окончание|конец|continuation(?: of)?|end of)(?: (?:the )?{_PAPERS})?|"
    r"(?:жалғасы|соңы)|(?:to be )?cont(?:inued|['’]?d|\.))(?: ?(?:№ ?)?\d[\d.]*)?\W*|"
    r"\W*(?:стр(?:аница|\.)?|бет|page|p\.) ?\d+(?: ?(?:из|of|/|,) ?\d+)?\W*|"
    r"\d+[ -]?бет\W*"
)
"""What stands where a page ends or begins: «Продолжение таблицы 1», «Стр. 3 из 5»."""


def is_taken_out(text: str) -> bool:
    """Whether a title says only that its measure is no more: «Исключён протоколом от …»."""
    return bool(_TAKEN_OUT.match(fold(text)))


def is_note(text: str) -> bool:
    """Whether a line is a footnote or what an editor put in: «(в ред. постановления от …)».

    What only says that a table goes on over the page is one, too.
    """
    told = fold(text)
    return bool(_NOTE.match(told) or _PAGE.fullmatch(told))


def is_sum(text: str) -> bool:
    """Whether a line tells a sum: «Итого по разделу 1»."""
    return bool(_SUM.match(fold(text)))


def is_stamp(text: str) -> bool:
    """Whether a line is of the stamp of approval or of a plan's title."""
    return bool(_STAMP.search(fold(text)))


def is_section(text: str) -> bool:
    """Whether a line says that a section begins: «II. …», «Раздел 2», «Goal 1»."""
    return bool(_SECTION.match(text))


def is_rule(text: str) -> bool:
    """Whether a line is only drawn."""
    return bool(_RULE.match(text))


def is_ditto(text: str) -> bool:
    """Whether a cell says what stands above it: «то же», «-//-», "ditto"."""
    return bool(_DITTO.match(fold(text)))


def points_to(text: str) -> str | None:
    """The number of the row whose cell is meant: «см. п. 2», "same as item 2"; None where none."""
    found = _POINTS.match(fold(text))
    return (found[1] or found[2]) if found else None


def is_nothing(text: str) -> bool:
    """Whether a cell holds a dash and no words."""
    return bool(_NOTHING.match(text))

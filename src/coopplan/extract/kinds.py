"""Which documents a sentence names, and of which kind each is."""

from __future__ import annotations

import re

from coopplan.extract.en.signing_verbs import CONCLUDED, REACHED, SIGNED
from coopplan.extract.sentences import Span
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_NOUNS: dict[Lang, tuple[tuple[Kind, str], ...]] = {
    Lang.RU: (
        (Kind.ROADMAP, r"дорожн\w+ карт\w*|[«\"„”]дорожн\w+ карт\w*[»\"“]"),
        (
            Kind.PLAN,
            (
                r"план(?:а|у|ом|е|ы|ов|ами|ах)?|"
                r"(?:переч(?:ень|н(?:я|ю|ем|е|и|ей|ям|ями|ях))|комплекс(?:а|у|ом|е)?) "
                r"(?:(?:совместн|основн)\w+ )?мероприятий|"
                r"(?-i:«?Основны(?:е|х|м|ми)) мероприяти(?:я|й|ям|ями|ях)(?= (?:\w+ )?"
                r"(?:сотрудничества|взаимодействия|партн[её]рства))"
            ),
        ),
        (
            Kind.PROGRAMME,
            r"программ(?:а|ы|у|е|ой|ами|ах)?(?!\s+(?:развития\s+)?(?:ООН|Организации\s+Объедин))",
        ),
        (Kind.AGREEMENT, r"(?:доп|инвест|спец)?соглашени(?:е|я|ю|ем|и|й|ями|ях)"),
        (Kind.MEMORANDUM, r"меморандум(?:а|у|ом|е|ы|ов|ами|ах)?"),
        (Kind.PROTOCOL, r"протокол(?:а|у|ом|е|ы|ов|ами|ах)?"),
        (
            Kind.DECLARATION,
            (
                r"деклараци(?:я|и|ю|ей|й|ями|ях)|коммюнике|совместн\w+ заявлени(?:е|я|ю|ем|и)|"
                r"(?:(?<=подписали )|(?<=подписано ))заявление(?! (?:на|об? (?:уходе|отставке)))|"
                r"заявление(?= (?:[а-яё]+ )?подписа(?:ли|но))"
            ),
        ),
        (Kind.TREATY, r"договор(?:а|у|ом|е|ы|ов|ами|ах)?"),
    ),
    Lang.KK: (
        (Kind.ROADMAP, r"жол карта\w*"),
        (Kind.PLAN, r"жоспар(?!ла)\w*"),
        (Kind.PROGRAMME, r"бағдарлама\w*"),
        (Kind.AGREEMENT, r"келісім(?!ен\b|іне келді)(?:-шарт)?\w*"),
        (Kind.MEMORANDUM, r"меморандум\w*"),
        (Kind.PROTOCOL, r"хаттама\w*"),
        (Kind.DECLARATION, r"декларация\w*"),
        (Kind.TREATY, r"(?<!-)шарт(?:қа|тың|ты|ы|ына)?(?!\s+ұйым)"),
    ),
    Lang.EN: (
        (Kind.ROADMAP, r"road\s?-?maps?"),
        (Kind.PLAN, r"plan(?!\s+to\s+(?!the\b|an?\b))|action plans"),
        (Kind.PROGRAMME, r"program(?:me)?s?"),
        (
            Kind.AGREEMENT,
            (
                r"agreements?|(?:co-?operation )?pacts?|(?<!\bin )accords?|(?<!more )(?<!most "
                r")compacts?"
                r"(?=\s+(?:on|of|between|with|was|were|is|that|which|has|will|signed)\b|[,.;]|$)"
            ),
        ),
        (
            Kind.MEMORANDUM,
            (
                r"letters? of (?:intent|understanding)|memorand(?:um|ums|a)|mo[ua]s?|"
                r"memos?(?=\s+of)|"
                r"(?-i:(?<=[Tt]he )M[oO]C(?=\s+(?:was|is|will|on|between|aims|covers|provides)\b))"
            ),
        ),
        (
            Kind.PROTOCOL,
            (
                r"protocols?|(?:(?:the|its|their|\w+[’']s?|meeting) )minutes(?! (?:later|ago|"
                r"before|after|long|of\b))|minutes(?= of (?:an?|the|its|their) "
                r"(?:[\w-]+ ){0,4}?(?:meeting|talks|session|committee|commission|council))"
            ),
        ),
        (
            Kind.DECLARATION,
            (
                r"declarations?|proclamations?|joint statements?|statements? of co-?operation|"
                r"joint communiqu[eé]s?"
            ),
        ),
        (Kind.TREATY, r"treat(?:y|ies)(?!\s+(?:rights?|obligations?|lands?|nations?|areas?|\d))"),
    ),
}
_NOUN = {
    lang: re.compile(
        "|".join(rf"(?P<k{at}>(?<!\w)(?:{noun})(?!\w))" for at, (_, noun) in enumerate(nouns)),
        re.IGNORECASE,
    )
    for lang, nouns in _NOUNS.items()
}
_ANY = {
    Lang.RU: re.compile(
        r"\bдокумент\w*|\bспецинвестконтракт\w*|\bспециальн\w+ инвест\w*\s?контракт\w*"
        r"|^(?:он|она|оно)\s+(?:был[аио]?\s+)?(?:подписан|заключ)"
        r"|\b(?:подписан|заключ[её]н)[ао]?\s+(?:был[ао]?\s+)?(?:он|она|оно)\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(r"\bқұжат\w*", re.IGNORECASE),
    Lang.EN: re.compile(
        r"\b(?:documents?|(?:the|this|both|two|second|other|a|last)\s+(?:papers?|texts?|letters?)|deals?|"
        r"(?:package|set|number|series)\s+of\s+(?:\w+\s+)?papers|"
        r"(?:an?|the|this)\s+(?:[\w-]+\s+){0,2}contract(?!\s+(?:work|price|term|law|award|sum|value)))\b|"
        rf"^(?:It|They|These|Both)\s+(?:was|were|(?:has|have)\s+been)\s+(?:\w+\s+)?(?:{SIGNED}|{CONCLUDED}|"
        rf"{REACHED})\b",
        re.IGNORECASE,
    ),
}
_PLURAL = {
    Lang.RU: re.compile(r"(?:карты|картами|ями|ами|ов|ий|ях|ах|ям|ам)$", re.IGNORECASE),
    Lang.KK: re.compile(r"(?:лар|лер|дар|дер|тар|тер)(?:[ыі]\w*|\w{0,3})$", re.IGNORECASE),
    Lang.EN: re.compile(r"(?:s|ies|da)$", re.IGNORECASE),
}
# A document of which the signed one is only a part or a follower.
_PARENT = {
    Lang.RU: re.compile(
        r"(?:реализаци\w+|исполнени\w+|выполнени\w+|предусмотренн\w+|рамках|во исполнение|"
        r"соответствии с|основ\w+|"
        r"согласно|действие|действия|дополнени\w+ к|приложени\w+ к|"
        r"изменени\w+ (?:и дополнени\w+ )?[вк]|"
        r"по|этого|этому|(?<!\w)(?<!присоединение )(?<!присоединении )"
        r"к(?!\s+(?:подпис|заключ|не(?:му|й)\b)))"
        r"\s+(?:\w+\s+){0,2}$",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(r"(?!)"),
    Lang.EN: re.compile(
        r"(?:implement\w*|framework of|(?<!signature )(?<!signatures )(?<!names )under|within|"
        r"in line with|accordance with|of|"
        r"(?:plan|protocol|annex|roadmap|addendum|amendments?) to)\s+"
        r"(?:the\s+|an?\s+)?(?:\w+\s+){0,1}$|\bwithin\s+the\s+(?:\w+\s+){0,3}$",
        re.IGNORECASE,
    ),
}


@frozen
class Document:
    """A document named in the text. ``parent``: it is only what the signed one carries out.

    ``plural``: several of the kind («agreements», «меморандумдар»).
    """

    kind: Kind
    start: int
    end: int
    parent: bool
    plural: bool = False


def documents(span: Span, lang: Lang) -> list[Document]:
    """Return the documents that a span names, in order."""
    found = []
    for match in _NOUN[lang].finditer(span.text):
        at = next(int(key[1:]) for key, value in match.groupdict().items() if value)
        before = span.text[: match.start()]
        if lang is Lang.RU and _TRADE.match(span.text, match.start()):
            continue
        if lang is Lang.EN and _NONE.search(before):
            continue
        parent = _PARENT[lang].search(before) is not None
        found.append(
            Document(
                _NOUNS[lang][at][0],
                span.start + match.start(),
                span.start + match.end(),
                parent,
                _PLURAL[lang].search(match.group()) is not None,
            )
        )
    return found


_TRADE = re.compile(
    r"договор\w*\s+(?:(?:о|об|на)\s+)?(?:поставк|закупк|покупк|купл[ие]|подряд|аренд|лизинг|за[йе]м|"
    r"оказани\w+\s+услуг|страхован)",
    re.IGNORECASE,
)
"""A contract of trade, which is no agreement of regions."""


def only_trade(span: Span) -> bool:
    """Tell whether a Russian span names contracts of trade and no other document."""
    named = [*_NOUN[Lang.RU].finditer(span.text), *_ANY[Lang.RU].finditer(span.text)]
    return bool(named) and all(_TRADE.match(span.text, one.start()) for one in named)


_NONE = re.compile(r"\bno\s+(?:\w+\s+)?$", re.IGNORECASE)


def names_document(span: Span, lang: Lang) -> bool:
    """Tell whether a span speaks of a document, by its kind or as «документ»."""
    return bool(_NOUN[lang].search(span.text) or _ANY[lang].search(span.text))

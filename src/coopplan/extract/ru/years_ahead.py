"""In which years a Russian text says that two sides will work together, whatever paper says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.term_words import IS_OVER, PREVIOUS, comes, of_others
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_TOGETHER = re.compile(
    r"\b(?:сотрудничеств|сотрудничать|партн[её]рств|взаимодейств|обмениваться\s+опытом|"
    r"развива\w+\s+(?:связи|отношения|контакты)|работать\s+(?:сообща|вместе)|"
    r"совместн\w+\s+(?:проект|действи|мероприяти|работ))",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:буд(?:ет|ут)|предусм|предусматрива|обсужда|обсудил|услови|договорил|намерен|планиру|развити|"
    r"расписа|намеч|запланир|рассчитан|прод(?:л|олж)ится)",
    re.IGNORECASE,
)


def years_ahead(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the only years in which a Russian text says that the two sides will work together.

    «Сотрудничество предусмотрено с 2031 по 2035 год», right beside the signing also «до 2035 года».
    """
    found: dict[tuple[object, object], PeriodMention] = {}
    for at, one in enumerate(told if lang is Lang.RU and main.anchors else ()):
        text = one.span.text
        if one.earlier or IS_OVER.search(text) or of_others(one, main):
            continue
        if not (_TOGETHER.search(text) and _AHEAD.search(text)):
            continue
        beside = any(
            each in main.anchors for each in (*told[max(0, at - 1) : at], *told[at + 1 : at + 2])
        )
        for mention in dates.periods(one.span):
            lead = text[: mention.start - one.span.start]
            docs = [doc for doc in one.documents if doc.end <= mention.start and not doc.parent]
            other = bool(docs) and docs[-1].kind is not main.kind
            whole = mention.first is not None and mention.first != mention.last
            over = PREVIOUS.search(lead) or comes(one, lead, 70)
            if not other and not over and (whole or (beside and mention.first is None)):
                found.setdefault((mention.first, mention.last), mention)
    if len(found) == 1:
        yield from found.values()

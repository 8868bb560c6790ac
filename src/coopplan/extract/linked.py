"""A quote that ends on a verb which only links: «Construction of the bridge is | on schedule».

The rule: such a verb says nothing without its predicate, so the quote goes on to the end of its
clause; where that is too far it ends before the verb.
"""

from __future__ import annotations

import re

from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LINKS = {
    Lang.EN: re.compile(
        r"\s+(?:is|are|was|were|has|have|had|will|would|shall|can|could|may|been|be|being|remains?|"
        r"stands?)(?:\s+(?:now|already|still|currently|also|not))*$"
    ),
    Lang.RU: re.compile(
        r"\s+(?:находи(?:тся|лся|лась|лось)|находятся|явля(?:ется|ются)|оста[её]тся|остаются|"
        r"составля(?:ет|ют)|составил[аио]?|достига(?:ет|ют)|достиг(?:л[аио])?|был[аио]?|буд(?:ет|ут))"
        r"(?:\s+(?:сейчас|уже|ещё|пока|сегодня))*$"
    ),
}
_REST = re.compile(r"(?:\s+(?:[^\s,;:!?()«»“”\".]|[.,](?=\d))+){1,12}(?=\s*(?:[.,;:!?()»”\"]|$))")
"""The words up to the end of a clause; a point within a number ends none."""


def with_predicate(text: str, begin: int, stop: int, lang: Lang) -> int:
    """Return where the quote at ``begin:stop`` ends with the predicate of its last verb."""
    link = _LINKS[lang].search(text[begin:stop]) if lang in _LINKS else None
    if link is None:
        return stop
    rest = _REST.match(text, stop)
    if rest is not None:
        return rest.end()
    return begin + link.start() if link.start() else stop


_COURSE = {
    Lang.EN: re.compile(
        r"\s+(?:is|are|was|were|remains?)\s+(?:(?:now|already|currently|still)\s+)*"
        r"(?:(?:on|ahead\s+of|behind)\s+(?:schedule|track|time)|"
        r"\d[\d.]*\s?(?:%|per\s?cent)\s+(?:complete|ready|finished|done|built)).*$"
    ),
    Lang.RU: re.compile(r"\s+наход(?:ит|ят)ся\s+(?:на|в)\s+(?:[а-яё]+\s+)?стади.*$"),
}


def thing(quote: str, lang: Lang) -> str:
    """Return a quote without what tells how its thing goes on: «is on schedule»."""
    return _COURSE[lang].sub("", quote) if lang in _COURSE else quote


_SHARE = {
    Lang.EN: re.compile(
        r"(\d{1,3})(?:\.\d+)?\s?(?:%|per\s?cent)\s+(?:complete|ready|finished|done)\b"
    ),
    Lang.RU: re.compile(
        r"(?:выполнен|готов|построен|заверш[её]н|достроен|возвед[её]н)[аоы]?\s+(?:уже\s+)?на\s+"
        r"(\d{1,3})(?:,\d+)?\s?(?:%|процент)"
    ),
    Lang.KK: re.compile(
        r"(\d{1,3})(?:,\d+)?\s?(?:%-?|пайыз)(?:ға|ы)?\s+(?:аяқталды|дайын|орындалды|салынды|бітті)"
    ),
}


def of_share(quote: str, status: Status, lang: Lang) -> Status:
    """Return the status of a deed of which a share is told to be done: it is under way till all."""
    share = _SHARE[lang].search(quote)
    if share is None or status is not Status.DONE or int(share[1]) >= 100:
        return status
    return Status.IN_PROGRESS

"""Deeds that an English sentence lists: «will open a school, train its teachers and hold a fair».

The rule: a list is one of deeds where each part begins with one (a gerund, a noun of doing, a bare
verb, an event); each concrete deed is a measure of its own, and what only names cooperation is
none. What begins with no deed goes on with the part before it.
"""

from __future__ import annotations

import re

from coopplan.extract.en.idle import idle
from coopplan.extract.en.objects import abstract, makes_paper
from coopplan.extract.en.programme import goes
from coopplan.extract.en.things import concrete, nothing
from coopplan.extract.en.verbs import (
    ACTIVE,
    ANY_VERB,
    BARE,
    DETERMINER,
    EVENT,
    FIRST,
    GERUND,
    MANY_EVENTS,
    NOMINAL,
)
from coopplan.extract.sentences import Span
from coopplan.model.frozen import frozen

_PAIRED = re.compile(r"\b\w+ing(?:\s+(?:up|out))?$")
"""«Surveying and planning plantations»: the first verb shares its object with the second."""
_MODAL = re.compile(
    r"\b(?:to|will|would|shall|may|might|could|should|also|jointly|[a-z]{4,}ly|must|can)\s*:?\s*$",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|would|shall|may|might|could|should|must|can|(?:is|are)\s+to)\s+$")
_BREAK = re.compile(r"[,;]\s+(?:and\s+|as\s+well\s+as\s+)?|\s+(?:and|as\s+well\s+as|plus),?\s+")
_LEADS = re.compile(
    r"\s*(?:is\s+(?=an?\b|the\b)|on\s+how\s+to\s+|how\s+to\s+|such\s+\w+\s+as\s+)?(?:(?:on|for|"
    r"upon|to|that|in|at|"
    r"the\s+following)\b)?"
    r"\s*:?\s*"
)
IDLE = re.compile(
    rf"^{DETERMINER}(?:to\s+|of\s+|for\s+|on\s+|in\s+)?(?:further\s+|joint(?:ly)?\s+|"
    rf"mutual(?:ly)?\s+|fully\s+|also\s+|"
    r"actively\s+)*(?:"
    r"(?:strengthen|enhanc|deepen|boost|foster|promot|develop|expand|intensif|improv|maintain|"
    r"increas|consolidat|rais|continu|establish|encourag|facilitat|ensur|support|step|creat|build|"
    r"carry(?:ing)?\s+out|broaden|widen|extend|advanc|stimulat|explor)\w*\s+(?:up\s+|of\s+)?"
    r"(?:the\s+)?(?:[\w-]+,?\s+(?:and\s+)?){0,4}?(?:cooperation|co-operation|ties|relations|"
    r"relationships?|friendship|"
    r"partnerships?|collaboration|interaction|contacts|understanding|exchanges|trade|bonds|"
    r"opportunit\w+|"
    r"conditions|activities|links|dialogue)\b(?!\s+(?:cent|program|plan|council|office|agreement|"
    r"roadmap|missions?|fairs?|houses?))|"
    r"(?:implementation|implement\w*|realization)\s+(?:of\s+)?(?:the\s+)?(?:previous|joint|"
    r"existing|"
    r"mutual|specific|these|this|concrete)\b|"
    r"(?:fully\s+)?(?:utili[sz]|us)(?:e|ing)\b|co-?operat\w+|collaborat\w+|work(?:ing)?"
    r"\s+(?:\w+\s+){0,2}?together|"
    r"explor\w+\s+(?:new\s+|further\s+|potential\s+)?(?:opportunit|areas|possibilit|ways)|"
    r"bring\w*\s+(?:the\s+)?\w+\s+to\s+fruition|shar(?:e|ing)\s+(?:\w+\s+){0,2}information\b|"
    r"compl[yi]\w*\s+with|abid\w+\s+by|seek\w*|striv\w*\b(?!\s+to\s+(?:complete|finish|build|"
    r"open|launch)\b)|contribut\w*|develop(?:ment|ing)?\s+(?:of\s+)?(?:friendly|bilateral)|"
    r"(?:[a-z]+\s+)?exchanges?\s+in\b|promot\w+\s+(?:of\s+)?(?:peace|friendship|mutual))",
    re.IGNORECASE,
)
"""What begins a deed that nothing could point at later."""


_AMONG = re.compile(r",\s+[^,;]{2,60}\s+among\s+(?:them|others|these)[.\s]*$")
"""What only gives an example of the last item: «… fairs, the Bread Days among them»."""


def deeds(clause: Span, at: int, single: bool = False) -> list[Span] | None:
    """Return the concrete deeds that a clause lists behind the place ``at``; None if it lists none.

    An empty list means that all of what is listed only names cooperation. ``single``: one deed is a
    list too.
    """
    text = _AMONG.sub("", clause.text)
    begin = at - clause.start
    lead = _LEADS.match(text, begin)
    begin = lead.end() if lead else begin
    starts = _starts(text, begin)
    if starts is None:
        return None
    parts = _parts(text, begin, starts)
    if len(parts) < 2 and not single:
        return None
    return [
        Span(clause.start + start, clause.start + end, text[start:end])
        for start, end in parts
        if _is_deed(text[start:end])
    ]


_THING = re.compile(r"(?:an?|the|its|their|joint|two|three|four|five|\d+|new|many|several|other)\s")
_OWN = re.compile(rf"{_THING.pattern}|[a-z-]+s\b")
_SHARES = re.compile(r"the\s")
_OTHERS = re.compile(
    r"(?:[a-z-]+\s+){0,2}(?:co-?operation|ties|relations|partnership|collaboration)\b|"
    r"(?:(?:many|several|some|a\s+number\s+of)\s+)?(?:others?|more)\b"
)


def things(clause: Span, at: int) -> list[Span]:
    """Return what a clause lists behind ``at`` as things or nouns of doing, each a deed."""
    text = clause.text
    parts = _parts(text, at - clause.start, (EVENT, NOMINAL, GERUND, _THING))
    whole: list[tuple[int, int]] = []
    for start, end in parts:
        shared = whole and _SHARES.match(text, whole[-1][0]) and not _OWN.match(text, start)
        if shared and NOMINAL.match(text, whole[-1][0]) and _AND.search(text[whole[-1][1] : start]):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return [
        Span(clause.start + start, clause.start + end, text[start:end])
        for start, end in whole
        if _is_deed(text[start:end]) and not _OTHERS.match(text, start)
    ]


_AND = re.compile(r"^\s+and\s+$")
"""«The opening of a fair and presentation of the zoo»: one «the» for both."""


_SOFT = re.compile(
    rf"^{DETERMINER}(?:to\s+|further\s+|also\s+|jointly\s+|\w+ly\s+)*(?:strengthen|enhanc|deepen|"
    rf"boost|"
    r"foster|promot|develop|expan[ds]|intensif|improv|maintain|increas|consolidat|rais|encourag|"
    r"facilitat|ensur|support|attract|advanc|stimulat|broaden|widen|extend|lift|grow|accelerat|"
    r"sustain|"
    r"preserv|tighten|nurtur|cement|solidif|bolster|reinforc|elevat|popularis|"
    r"populariz)\w*\b",
    re.IGNORECASE,
)
"""Verbs and nouns that need a thing, people or a number behind them to be more than a wish."""
_SEEN = re.compile(r"\d|\b(?:by|through)\s+(?:the\s+)?[a-z]+ing\b")


def soft(deed: str) -> bool:
    """Tell whether a deed is only to make something stronger, better or more."""
    return _SOFT.match(deed) is not None


def empty(deed: str) -> bool:
    """Tell whether a deed only names cooperation, or a verb that leaves nothing to see."""
    if makes_paper(deed):
        return False
    if nothing(deed) or goes(deed) or (abstract(deed) and not _SEEN.search(deed)):
        return True
    wish = IDLE.match(deed) or (_SOFT.match(deed) and not _SEEN.search(deed))
    return wish is not None and not concrete(deed)


_ANY_PROJECTS = re.compile(
    r"(?:(?:joint|various|several|many|some|new|other|common|mutual|different)\s+)+(?:[a-z-]+\s+)?"
    r"(?:program(?:me)?s|projects|events|activities|measures|initiatives)(?:(?:,|\s+and|,"
    r"\s+and)\s+(?:[a-z-]+\s+)?"
    r"(?:program(?:me)?s|projects|events|activities|measures|initiatives))*",
    re.IGNORECASE,
)
"""«Joint programmes, projects»: nobody knows which."""


def _is_deed(part: str) -> bool:
    """Tell whether a part of a list is something that could be pointed at later."""
    if _ANY_PROJECTS.fullmatch(part.strip()):
        return False
    return len(part.split()) > 2 and not empty(part) and (not idle(f" {part}") or concrete(part))


def begins_deed(item: str) -> bool:
    """Tell whether an item of a list over lines is a deed, or a thing that one gives."""
    begins = any(one.match(item) for one in (BARE, GERUND, NOMINAL, EVENT))
    return _is_deed(item) and (begins or concrete(item) or bool(re.search(r"\d", item)))


def _starts(text: str, begin: int) -> tuple[re.Pattern[str], ...] | None:
    """Return what the parts of a list that begins here begin with; None if it is none of deeds."""
    verb = FIRST.match(text, begin) or ANY_VERB.match(text, begin)
    verb = verb or (_WILL.search(text[:begin]) and ACTIVE.match(text, begin))
    if verb and _MODAL.search(text[:begin]):
        return (BARE, ANY_VERB)
    if GERUND.match(text, begin) or NOMINAL.match(text, begin):
        return (GERUND, NOMINAL, EVENT, _COOPERATION)
    if EVENT.match(text, begin):
        return (EVENT, NOMINAL, GERUND, _COOPERATION)
    return None


_COOPERATION = re.compile(r"co-?operation\b")


_IN_DOING = re.compile(r"\bin\s+[a-z]+ing\b")
"""«Assist the city in restoring a bridge and in setting up a booth»."""
_INSERT = re.compile(
    r"(?:in|on|at|by|from|for|with|once|when|if|after|before|following|during|subject|as|under)\b"
    r"[^,;:.]{2,70},\s+"
)
"""What stands between «and» and the deed: «and, once the money is there, to place …»."""
_TO_VERB = re.compile(r"to\s+(?!(?:the|an?|its|their|his|her|our|all|both)\b)[a-z]{3,}(?<!s)\b")
_TO = re.compile(r"\bto\s*:?\s*$")
_AGAIN = re.compile(r"\b(?P<word>for|on|of)\s+(?:the\s+following\s*:?\s*)?$")


def _again(text: str, begin: int) -> re.Pattern[str] | None:
    """Return what finds the preposition of a list before its later items: «for …, for …»."""
    lead = _AGAIN.search(text[:begin])
    if lead is None:
        return None
    return re.compile(
        rf"{lead['word']}\s+(?!example|instance|(?:his|her|its|their)\s+part)(?=[a-z“\"‘])"
    )


@frozen
class _Row:
    """How the parts of a list begin: by which deeds, by which preposition, by «to» each."""

    starts: tuple[re.Pattern[str], ...]
    again: re.Pattern[str] | None
    after_to: bool

    def next(self, text: str, at: int, head: str, mark: str) -> int | None:
        """Return where a part begins behind a mark that ends at ``at``; None if none does."""
        repeated = self.again.match(text, at) if self.again is not None else None
        if repeated is not None:
            return repeated.end()
        if any(one.match(text, at) for one in self.starts):
            return at
        insert = _INSERT.match(text, at)
        if insert is not None and any(one.match(text, insert.end()) for one in self.starts):
            return insert.end()
        many = mark.split()[-1] == "as" and MANY_EVENTS.match(text, at)
        to = self.after_to and _TO_VERB.match(text, at)
        doing = _IN_DOING.match(text, at) and _IN_DOING.search(head)
        return at if many or to or doing else None


def _parts(text: str, begin: int, starts: tuple[re.Pattern[str], ...]) -> list[tuple[int, int]]:
    """Return where the parts of a list stand; what begins with no deed goes on with the last."""
    ends: list[tuple[int, int]] = []
    start = begin
    bare = BARE in starts
    row = _Row(starts, _again(text, begin), bare and bool(_TO.search(text[:begin])))
    for match in _BREAK.finditer(text, begin):
        depth = text.count("(", begin, match.start()) - text.count(")", begin, match.start())
        joined = match.group().strip() == "and"
        head = text[start : match.start()]
        at = row.next(text, match.end(), head, match.group())
        paired = joined and (_PAIRED.search(head) or (bare and _without_object(head)))
        short = bare and len(head.split()) < (3 if joined else 2)
        within = bare and joined and _for_aim(head)
        pair = joined and _open_pair(head) and not ANY_VERB.match(text, match.end())
        shares = joined and not bare and _shares_noun(text, head, match.end())
        if depth == 0 and at is not None and not (paired or pair or short or within or shares):
            ends.append((start, match.start()))
            start = at
            to = re.match(r"(?:to|will)\s+(?=[a-z])", text[start:]) if bare else None
            start += to.end() if to else 0
    ends.append((start, len(text.rstrip(' .,;:!”"'))))
    return ends


def _shares_noun(text: str, head: str, at: int) -> bool:
    """Tell whether an «and» stands in one noun: «encouraging trade and investor participation»."""
    noun = NOMINAL.match(text, at)
    own = noun is None or GERUND.match(text, at) or _THING.match(text, at)
    return not own and len(head.split()) < _VERB_AND_OBJECT


_VERB_AND_OBJECT = 3
_AIM = re.compile(r"\b(?:so\s+as|in\s+order)\s+to\s+(?P<aim>.*)$", re.DOTALL)


def _for_aim(head: str) -> bool:
    """Tell whether an «and» goes on with an aim: «so as to help farmers and share experience»."""
    aim = _AIM.search(head)
    return aim is not None and " and " not in aim["aim"] and soft(aim["aim"])


def _open_pair(head: str) -> bool:
    """Tell whether an «and» still belongs to «between» or «both»: «between firms and operators»."""
    opens = max(head.rfind(" between "), head.rfind(" both "))
    return opens >= 0 and " and " not in head[opens:]


def _without_object(head: str) -> bool:
    """Tell whether a part ends in a verb: «design and build a plant» is one deed."""
    last = _LAST_VERB.search(head)
    return last is not None and FIRST.fullmatch(last["verb"]) is not None


_LAST_VERB = re.compile(r"(?:^|\b(?:to|and|will|shall|or|also|jointly)\s+)(?P<verb>\S+)$")

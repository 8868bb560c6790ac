"""What a Russian plan would call a measure: «Строительство дороги», «Открыть маршрут».

The rule: a verb of planning before an infinitive or a noun falls away with its subject («стороны
намерены открыть …»), and a noun that heads the words comes to the nominative with its adjectives
and what is joined to it («созданию и развитию центра»). What grammar leaves open stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.ru import finite_rows
from coopplan.extract.ru.adjectives import cased
from coopplan.extract.ru.things import DEED
from coopplan.language.morphology import Reading, readings, straight
from coopplan.model.frozen import frozen

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WILL_DO = re.compile(
    r"(?<!\w)(?:планиру(?:ет|ют|ем)|намерен[аы]?|намерева(?:ется|ются|емся)|рассчитыва(?:ет|ют|ем)|"
    r"собира(?:ется|ются|емся)|хотят|хочет|хотим|договорил(?:ись|ся|ась)|условил(?:ись|ся|ась)|"
    r"согласил(?:ись|ся|ась)|решил[аи]?|обязал(?:ись|ся|ась)|обязу(?:ется|ются)|(?:по)?обеща(?:ет|ют|л[аи]?)|"
    r"предлага(?:ет|ют|ем)|предложил[аи]?|готов[аы]?|может|могут|смогут|сможет|"
    r"будет|будут|стан(?:ет|ут)|стрем(?:ится|ятся)|долж(?:ен|на|ны))(?!\w)",
    re.IGNORECASE,
)
"""Before an infinitive; who stands before is the subject."""
_IS_TO_BE_DONE = re.compile(
    r"(?<!\w)(?:планируется|планировалось|запланировано|предполагается|предлагается|предложено|"
    r"решено|предстоит|намечено|намечается|поручено|предусмотрено|предусматривается|ожидается|"
    r"планируем|необходимо|следует|нужно)(?!\w)",
    re.IGNORECASE,
)
"""Before an infinitive, without a subject."""
_FORESEES = re.compile(
    r"(?<!\w)(?:предусматрива(?:ет|ют)|предусмотрел[аи]?|предполага(?:ет|ют)|подразумева(?:ет|ют)|"
    r"планиру(?:ет|ют|ем)|запланировал[аи]?|наметил[аи]?)(?!\w)",
    re.IGNORECASE,
)
"""Before a noun; who or what stands before is the subject."""
_IS_FORESEEN = re.compile(
    r"(?<!\w)(?:планиру(?:ется|ются)|запланирован[аоы]?|предусмотрен[аоы]?|предусматрива(?:ется|ются)|"
    r"предполага(?:ется|ются)|намеча(?:ется|ются)|намечен[аоы]?)(?!\w)",
    re.IGNORECASE,
)
"""Before a noun, which is the subject itself."""
_APART = re.compile(r"[,;:—–(]")
_RELATIVE = re.compile(r",\s+(?:[а-яё]+\s+)?(?:котор|где\b|чтобы\b|что\b|чь[яеи])", re.IGNORECASE)
_OF_MANY = re.compile(r",\s+котор(?:ые|ых|ыми?)\b", re.IGNORECASE)
"""Behind several: «растения, которые» are no genitive of one."""
_JOINT = re.compile(r"\s*,\s+(?:(?:и|а\s+также)\s+)?|\s+(?:и|а\s+также)\s+", re.IGNORECASE)
_PREPOSITIONS = {
    "в": "loct", "во": "loct", "о": "loct", "об": "loct", "обо": "loct", "по": "datv",
    "к": "datv", "над": "ablt", "для": "gent",
}  # fmt: skip
"""Before a noun of a deed, which they govern in one case: «заинтересованы в увеличении …»."""
_WHERE = frozenset("в во на с со".split())
"""Before a time or a place."""
_MOST = 8
"""Words of a subject at most."""
_SINGULAR = re.compile(
    r"(?!соревнован|исследован|испытан|издани|учрежден|мероприят|задани|собрани)[а-яё-]+(?:ия|ья|ства|"
    r"ации|изации|ытия)",
    re.IGNORECASE,
)
"""Nouns of deeds, as they end in the genitive, that are hardly ever said of many."""
_FINITE = frozenset(("VERB", "INFN", "PRTS", "ADJS", "PRED", "GRND"))


def row(text: str, *, field: bool = False) -> str:
    """Return the words of a measure as a plan's row says them.

    ``field``: they are a field of cooperation, whose noun may be any.
    """
    rest = _ungoverned(text)
    return finite_rows.row(rest) or _nominative(rest, field) or rest


def _ungoverned(text: str) -> str:
    """Return the words without the verb of planning that governs them, and without its subject."""
    for pattern, subject in ((_WILL_DO, True), (_IS_TO_BE_DONE, False)):
        verb = pattern.search(text)
        if verb and _may_fall(text[: verb.start()], verb.group(), subject):
            deed = _infinitive(text, verb.end(), alone=verb.start() == 0)
            if deed is not None:
                return text[deed:]
    for pattern, subject in ((_FORESEES, True), (_IS_FORESEEN, False)):
        verb = pattern.search(text)
        if verb and _may_fall(text[: verb.start()], verb.group(), subject):
            rest = text[verb.end() :].lstrip()
            if _head(rest, 0) is not None:
                return rest
    return text


def _may_fall(lead: str, verb: str, subject: bool) -> bool:
    """Tell whether what stands before a verb of planning is no more than its subject or a time."""
    words = [one.lower() for one in _WORD.findall(lead)]
    if not words:
        return True
    if _APART.search(lead) or words[-1] == "не" or len(words) > _MOST:
        return False
    told = [readings(one)[0].tags for one in words]
    if any(tags & _FINITE for tags in told):
        return False
    if words[0] in _WHERE or "ADVB" in told[0]:
        return True
    nouns = [one for one, tags in zip(words, told, strict=True) if tags & {"NOUN", "NPRO"}]
    if not subject or not nouns:
        return False
    number = "plur" if any("plur" in one.tags for one in readings(verb)) else "sing"
    several = number == "plur" and "и" in words
    return any("nomn" in one.tags and (several or number in one.tags) for one in readings(nouns[0]))


def _infinitive(text: str, start: int, *, alone: bool) -> int | None:
    """Return where the words of an infinitive begin behind a verb, its adverbs with it.

    Where the verb does not stand ``alone``, what is before it may be the object, and what is behind
    the infinitive the subject: then that has to have an object of its own.
    """
    begin = None
    words = list(_WORD.finditer(text, start))
    for word, after in zip(words[:3], [*words[1:4], None], strict=False):
        tags = readings(word.group())[0].tags
        if _APART.search(text, start, word.start()) or word.group().lower() == "не":
            return None
        if "INFN" in tags:
            behind = _cases(text, after.start()) if after is not None else frozenset[str]()
            objects = {"accs", "gent", "datv"} if "tran" in tags else {"ablt"}
            if "nomn" in behind and not behind & objects:
                return None  # the subject: «может появиться завод»
            if not alone and not behind & objects:
                return None
            return word.start() if begin is None else begin
        if "ADVB" in tags and begin is None:
            begin = word.start()
        elif tags.isdisjoint(("PRCL", "ADVB")):
            return None
    return None


def _cases(text: str, start: int) -> frozenset[str]:
    """Return the cases in which the noun may stand that words begin with, behind its adjectives."""
    for word in _WORD.finditer(text, start):
        there = readings(word.group())
        if there[0].tags.isdisjoint(("ADJF", "PRTF")):
            nouns = [one for one in there if one.tags & {"NOUN", "NPRO"}]
            named = bool(nouns) and nouns[0] is there[0]
            return frozenset(one.case for one in nouns if named and one.case is not None)
    return frozenset()


@frozen
class _Noun:
    """A noun that words begin with, and the words before it that agree with it."""

    words: tuple[re.Match[str], ...]
    case: str
    forms: tuple[str, ...]


def _nominative(text: str, field: bool) -> str | None:
    """Return words that a noun heads in the nominative; None where grammar does not tell it."""
    if _finite(text):
        return None
    start, case = 0, None
    first = _WORD.match(text)
    if first is not None and first.group() in _PREPOSITIONS:
        start, case = first.end() + 1, _PREPOSITIONS[first.group()]
    head = _head(text, start, case, deed=case is not None, singular_of=field)
    if head is None or head.words[0].group()[0].isupper():
        return None
    if head.case == "nomn" or (head.case == "gent" and _OF_MANY.match(text, head.words[-1].end())):
        return text
    joined = _joined(text, head)
    if joined is None:
        return None
    made, done = [], start
    for noun in (head, *joined):
        for word, form in zip(noun.words, noun.forms, strict=True):
            made += [text[done : word.start()], cased(form, word.group())]
            done = word.end()
    return "".join((*made, text[done:]))


def _finite(text: str) -> bool:
    """Tell whether the words have a verb of their own, outside of a clause of «который»."""
    main = _RELATIVE.split(text)[0]
    return any(readings(one.group())[0].tags & _FINITE for one in _WORD.finditer(main))


def _head(
    text: str,
    start: int,
    case: str | None = None,
    *,
    deed: bool = False,
    singular_of: bool = False,
) -> _Noun | None:
    """Return the noun that words begin with, all that agrees with it before; None where it is open.

    ``case`` is that in which it has to stand, ``deed`` whether it has to be one of a deed. A noun
    of a deed that is hardly ever said of many, or of a field (``singular_of``), is the genitive
    singular where it may be that.
    """
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start):
        if words and text[words[-1].end() : word.start()].strip():
            return None
        words.append(word)
        there = readings(word.group())
        nouns = [one for one in there if "NOUN" in one.tags and one.known]
        if nouns and "NOUN" in there[0].tags:
            break
        if there[0].tags.isdisjoint(("ADJF", "PRTF")):
            return None
    else:
        return None
    of_deed = DEED.match(words[-1].group()) is not None
    if deed and not of_deed:
        return None
    fits = [_agreeing(words, one) for one in nouns if case in (None, one.case)]
    found = [one for one in fits if one is not None]
    genitive = [
        one
        for one, noun in zip(fits, nouns, strict=False)
        if one is not None and {"gent", "sing"} <= noun.tags
    ]
    single = singular_of or (of_deed and _SINGULAR.fullmatch(words[-1].group()) is not None)
    if single and genitive and len(words) == 1:
        return genitive[0]
    if any(one.case == "nomn" for one in found):
        return next(one for one in found if one.case == "nomn")
    return found[0] if len({one.forms for one in found}) == 1 else None


def _agreeing(words: Sequence[re.Match[str]], noun: Reading) -> _Noun | None:
    """Return a noun with the words before it in the nominative, where all of them agree with it."""
    own = straight(words[-1].group(), noun)
    if own is None or noun.case is None:
        return None
    forms = []
    for word in words[:-1]:
        form = next(
            (
                straight(word.group(), one)
                for one in readings(word.group())
                if not one.tags.isdisjoint(("ADJF", "PRTF")) and _agrees(one, noun)
            ),
            None,
        )
        if form is None:
            return None
        forms.append(form)
    return _Noun(tuple(words), noun.case, (*forms, own))


def _agrees(one: Reading, noun: Reading) -> bool:
    if one.case != noun.case or ("plur" in one.tags) != ("plur" in noun.tags):
        return False
    of = {"masc", "femn", "neut"} & noun.tags
    if noun.case == "accs" and not {"inan", "anim"} & one.tags & noun.tags:
        return "femn" in one.tags and "femn" in noun.tags
    return "plur" in noun.tags or bool(of & one.tags)


def _joined(text: str, head: _Noun) -> list[_Noun] | None:
    """Return the nouns that are joined to the head; None where that is open.

    Joined ones stand in its case. A genitive may also belong to the noun before, so only a deed
    is joined to a deed there; an instrumental may be the object of the head.
    """
    found: list[_Noun] = []
    main = _RELATIVE.split(text)[0]
    for joint in _JOINT.finditer(main, head.words[-1].end()):
        other = _head(text, joint.end(), head.case)
        if other is None:
            continue
        word = other.words[-1].group()
        governed = any(
            "PREP" in readings(one.group())[0].tags
            for one in _WORD.finditer(text, head.words[-1].end(), joint.start())
        )
        of_deed = DEED.match(word) is not None
        match head.case:
            case "ablt":
                return None
            case "gent" if DEED.match(head.words[-1].group()):
                if of_deed:
                    found.append(other)
                elif found:
                    return None
            case "gent":
                return None
            case _ if governed and of_deed:
                return None
            case _ if not governed:
                found.append(other)
    return found

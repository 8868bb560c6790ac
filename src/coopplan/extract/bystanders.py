"""Who is named in the sentence of a signing and signed nothing: who watched, spoke, led or met.

The rule: a person is a signer unless the words around the name say otherwise; what says so differs
by language.
"""

from __future__ import annotations

import re

from coopplan.extract import signing_words
from coopplan.extract.en import beside as beside_en
from coopplan.extract.en import bystanders as bystanders_en
from coopplan.extract.en import governed as governed_en
from coopplan.extract.en import opening_phrase as opening_phrase_en
from coopplan.extract.en import signed_by as signed_by_en
from coopplan.extract.kk import bystanders as kazakh_signs
from coopplan.extract.persons import Person
from coopplan.extract.ru import bystanders as bystanders_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_WITNESS = {
    Lang.RU: bystanders_ru.WITNESS,
    Lang.KK: r"(?!)",
    Lang.EN: r"in (?:the )?presence of|(?:at|in|under|with) the witness(?:ing)? of|"
    r"under the (?:watchful )?(?:eyes?|gaze) of|"
    r"(?:during|following|after) (?:(?:a|the|their) )?(?:meeting|talks|negotiations|discussions|"
    r"consultations) (?:between|of|with)|"
    r"(?:during|as part of|in the course of|on the occasion of) (?:the|an?) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip) (?:(?:to|in) (?:the )?(?:[\w-]+ ){1,3}?)?(?:of|by)|"
    r"(?:witnessed|attended|hosted|held|chaired|convened|called|opened|initiated|facilitated|"
    r"brokered|mediated|spearheaded) by|"
    r"under the (?:witness|patronage|leadership|guidance|auspices|chairmanship) of|"
    r"at the invitation of|in the absence of|in lieu of|instead of|"
    r"(?:while|(?-i:as)(?=\s+(?-i:(?:the\s+)?[A-Z])))(?=[^;]{0,200}\b(?:looks? on|looked on|"
    r"looking on|watch|watched|(?:was|were|is|are) present|stood by|applauded)\b)|"
    r"with(?=\s[^;]{0,160}?\b(?:looking on|watching|standing by|in attendance|"
    r"among (?:the )?(?:guests|audience|attendees|those present)|in the audience|"
    r"as (?:the )?witness(?:es)?)\b)|"
    r"alongside|accompanied by|joined by",
}
_SPEAKER = {
    Lang.RU: r"(?:сообщил\w*|рассказал\w*|отметил\w*|заявил\w*|написал\w*|подчеркнул\w*|"
    r"прокомментировал\w*|сказал\w*|цитиру\w+|по словам|по данным|поблагодарил\w*|поздравил\w*|"
    r"добавил\w*|пояснил\w*|выразил\w*|объявил\w*|заверил\w*|прив[её]л\w*|уточнил\w*|"
    r"заметил\w*|счита[её]т|сч[её]л|доложил\w*|помощник\w*|советник\w*|корреспондент\w*)",
    Lang.KK: r"(?:баспасөз хатшысы|тілшісі)",
    Lang.EN: r"(?:cites?|said|told|according to|reports?|adviser|advisor|noted|wrote|thanked|"
    r"correspondent)",
}
_SAID_ENGLISH = re.compile(
    r",?\s+(?:said|noted|told|stressed|added|emphasi[sz]ed|announced|wrote|thanked|witnessed|"
    r"attended|was present|were present)\b"
)
_APPOSED_SAID = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*|,\s[^,.;]{3,80},)\s+"
    r"(?:said|says|noted|stressed|announced|recalled|hailed|praised)\b"
    r"(?!\s+(?:that\s+)?(?:he|she|they|we|I)\b)"
)
"""So does a place or an office between: «Mayor Ann Cruz of Graz said the pact was signed»."""
_AFTER_SIGNING = re.compile(
    r"(?:[Ss]peaking\s+)?(?:(?:shortly|soon|immediately|right|just)\s+)?[Aa]fter\s+(?:signing|inking)\s"
)
"""Before the one subject of both: «Speaking after signing the pact, Ann Cruz said»."""
_DONE_BY = re.compile(
    r"(?<!led )(?<!headed )(?<!accompanied )(?<!followed )(?<!post )(?<!statement )(?<!report )"
    r"(?<!visit )(?<!speech )\bby\b"
)


def stands_aside(told: Told, person: Person, lang: Lang) -> bool:
    """Tell whether a person only watched or spoke."""
    assert told.signed is not None
    start, end = told.signed
    words = told.span.text[start - told.span.start : end - told.span.start]
    nominal = signing_words.nominal(words)
    if lang is Lang.RU and bystanders_ru.stands_beside(told, person):
        return True
    if (
        lang is Lang.RU
        and nominal
        and len(told.people) == 1
        and _AFTER_IT.search(told.before(start))
    ):
        return True
    if nominal and person.start < start:
        between = told.span.text[person.end - told.span.start : start - told.span.start]
        if lang is Lang.EN:
            return not bystanders_en.sealed_by(between, _led_by(told, person))
        return not _LED_TO.search(between)
    if nominal and lang is Lang.EN:
        between = told.span.text[end - told.span.start : person.start - told.span.start]
        if not _OF_SIGNERS.search(between):
            return True
    if lang is Lang.RU and bystanders_ru.is_named_otherwise(told, person):
        return True
    if lang is Lang.EN and _AS_WITNESS.match(told.after(end)):
        return person.end <= start
    watched = _watched(told, person, lang)
    if watched is not None:
        return watched
    if lang is Lang.EN and governed_en.is_governed(told, person):
        return True
    if lang is Lang.KK and (nominal or kazakh_signs.stands_aside(told, person)):
        return True
    if lang is Lang.EN and (
        (_SAID_ENGLISH.match(told.after(person.end)) and not _AFTER_SIGNING.match(told.span.text))
        or (_APPOSED_SAID.match(told.after(person.end, 120)) and person.end <= start)
        or _REPRESENTED.search(_led_by(told, person))
        or signed_by_en.in_other_clause(told, person)
        or _received(told, person)
        or bystanders_en.stands_beside(told, person, _led_by(told, person))
        or _QUOTED_BEFORE.search(_led_by(told, person, 160))
        or re.match(r"[’']s\s", told.after(person.end))
        or beside_en.stands_beside(told, person)
    ):
        return True
    return _spoke(told, person, lang, nominal)


_OF_SIGNERS = re.compile(
    r"(?<!meeting )(?<!talks )(?<!negotiations )\b(?:by|between|with)\b[^.;)–—]*$"
)
"""Behind «the signing of …» before those who signed."""
_AFTER_IT = re.compile(r"\bпосле\s+(?:\w+\s+)?(?:церемонии\s+)?$", re.IGNORECASE)
"""Before «подписания»: what one did after it does not tell that he signed."""
_AS_WITNESS = re.compile(
    r"\s+(?:(?:it|the\s+\w+)\s+)?as\s+(?:the\s+|an?\s+)?(?:official\s+)?witness"
)
"""Behind «signed»: whose hand only bears witness."""
_REPRESENTED = re.compile(r"\b(?:[Oo]n\s+behalf\s+of|for)\s+(?:the\s+)?$")


_QUOTED_BEFORE = re.compile(
    r"[”\"»],?\s+(?:said|says|stated|stressed|added|noted|emphasi[sz]ed|remarked|observed|commented|"
    r"explained|declared|recalled|announced)\s+(?:the\s+)?$"
)
"""Before whom somebody is told to have said what was quoted: «…," said Governor Ann Cruz»."""
_MET = re.compile(
    r"\b(?:met|meets|received|welcomed|hosted|greeted)\s+(?:with\s+)?(?:the\s+)?(?:[\w’'-]+\s+){0,3}$"
)
_AND_THEN = re.compile(r"(?:,\s+[^.;]{0,90})?,?\s+and\s+(?:(?!they\b|both\b)\w+\s+)?$")


def _received(told: Told, person: Person) -> bool:
    """Tell whether somebody was only met by who signed: «Cruz met Holt, the rector, and signed».

    The one subject of both verbs signed; whom he met did so only where another sentence says it.
    """
    assert told.signed is not None
    between = told.span.text[
        person.end - told.span.start : max(0, told.signed[0] - told.span.start)
    ]
    return (
        person.end <= told.signed[0]
        and _MET.search(_led_by(told, person)) is not None
        and _AND_THEN.fullmatch(between) is not None
    )


def _led_by(told: Told, person: Person, length: int = 60) -> str:
    """Return what stands before a person and his office: «signed on behalf of Premier …»."""
    office = person.office
    ahead = office is not None and office.start < person.start
    return told.before(office.start if office is not None and ahead else person.start, length)


def watched(told: Told, person: Person) -> bool:
    """Tell whether an English sentence of a signing says of a person that he took no part in it."""
    return (
        _watched(told, person, Lang.EN) is True
        or beside_en.stands_beside(told, person)
        or bystanders_en.stands_beside(told, person, _led_by(told, person))
    )


def _watched(told: Told, person: Person, lang: Lang) -> bool | None:
    """Tell whether a person stands among those who watched; None where nobody is said to."""
    assert told.signed is not None
    if lang is Lang.EN and _SIGNS_HIMSELF.match(told.after(person.end)):
        return False
    if lang is Lang.EN and opening_phrase_en.in_opening(told, person):
        return True
    for match in re.finditer(_WITNESS[lang], told.span.text, re.IGNORECASE):
        if lang is Lang.EN and bystanders_en.signs_alongside(told, match):
            continue
        start = told.span.start + match.start()
        if lang is Lang.EN and start == told.signed[0]:
            continue  # «was joined by Ann Cruz in signing»
        end = next((at for at in told.signed if at > start), told.span.end)
        if lang is Lang.EN:
            end = min(end, _end_of_aside(told, match))
            stop = told.span.text.find(";", match.end())
            end = min(end, told.span.start + stop) if stop >= 0 else end
        if start <= person.start < end:
            if lang is Lang.RU and _acts(told, match, person):
                return False
            between = told.span.text[match.end() : person.start - told.span.start]
            if lang is Lang.EN and (
                _WHO_THEN.search(told.span.text, person.end - told.span.start)
                or _OTHER_CLAUSE.search(between)
            ):
                return False
            return lang is not Lang.EN or not (
                _DONE_BY.search(between) or _new_subject(told, match.end(), person)
            )
    return None


_SIGNS_HIMSELF = re.compile(
    r"\s+(?:(?:then|also|has|had)\s+)?(?:(?:signed|inked|initiall?ed)\b(?!\s+(?:by|in)\b)|"
    r"(?:put|affixed|appended)\s+(?:his|her)\b)"
)
_OTHER_CLAUSE = re.compile(r",\s+(?:while|whereas)\b")
_WHO_THEN = re.compile(r",\s+who\s+(?:(?:both|all|then|jointly|later)\s+)*(?:signed|inked)\b")
"""«The event was attended by Ann Cruz and Ben Holt, who signed …»: those who came signed."""
_GOVERNS_CASE = re.compile(
    r"(?:в присутствии|участи\w+|посредничестве|приглашению)$", re.IGNORECASE
)


def _acts(told: Told, cue: re.Match[str], person: Person) -> bool:
    """Tell whether a Russian name in the nominative ends those watching: «в присутствии А Б …»."""
    office = person.office
    nominative = office is not None and office.case == "nomn" and office.start < person.start
    return nominative and _GOVERNS_CASE.match(cue.group()) is not None


_COMMA_AND = re.compile(r",\s+and\s+(?=(?:the\s+)?[A-Z])")


def _end_of_aside(told: Told, cue: re.Match[str]) -> int:
    """Return where an English aside on one companion ends: «A, accompanied by B, and C signed»."""
    text, base = told.span.text, told.span.start
    close = _COMMA_AND.search(text, cue.end())
    if close is None or not text[: cue.start()].rstrip().endswith(","):
        return told.span.end
    inside = [one for one in told.people if cue.end() <= one.start - base < close.start()]
    alone = len(inside) == 1 and "," not in text[cue.end() : close.start()]
    return base + close.start() if alone else told.span.end


def _spoke(told: Told, person: Person, lang: Lang, nominal: bool) -> bool:
    """Tell whether a person only told of the signing."""
    assert told.signed is not None
    lead = told.span.text[: person.start - told.span.start]
    if lang is Lang.RU and _WHO_SIGNED.match(told.after(person.end)):
        return False
    speakers = list(re.finditer(rf"\b{_SPEAKER[lang]}\b", lead, re.IGNORECASE))
    if not speakers:
        return False
    at = told.span.start + speakers[-1].end()
    between = lead[speakers[-1].end() :]
    if lang is Lang.EN and _THAT.search(between) and person.end <= told.signed[0]:
        return False
    if lang is Lang.RU and _SOURCE.match(speakers[-1].group()):
        return "," not in between
    if lang is Lang.RU and nominal:
        return True
    if lang is Lang.EN and speakers[-1].group().lower() == "according to" and "," in between:
        return False
    if lang is Lang.EN and person.end <= told.signed[0] and _WHEN_HE.search(between):
        return False
    return not at <= told.signed[0] < person.start and not re.search(r"[,;]\s*что\b", between)


_WHEN_HE = re.compile(r"\b(?:after|when|as|while|that|where|which)\s+(?:he|she)\s+and\b")
"""«… Ann Cruz said after she and Ben Holt had signed …»: they signed, whoever spoke."""
_THAT = re.compile(
    r"^[^“”\"]{0,60}\bthat\b(?![^“”\"]*\b(?:which|who|has|had|will|would|was|were)\b)"
)
"""Behind «said»: who stands between it and the verb is told of and spoke not."""
_OPENING = re.compile(r"(?:During|On|As|At|In|Within|Following|After|While)\b")


def _new_subject(told: Told, cue: int, person: Person) -> bool:
    """Tell whether a comma ends those who watched: «In the presence of …, Governor … signed»."""
    base = told.span.start
    if told.span.text[:cue].count(" ") > 4 and not _OPENING.match(told.span.text):
        return False
    for comma in re.finditer(r",\s+(?!and\b|who\b|as\b)", told.span.text):
        start = base + comma.end()
        there = [*(one.start for one in told.people), *(one.start for one in told.offices)]
        watched = any(base + cue <= one < start for one in there)
        stop = told.span.text.find(",", comma.end())
        following = [one for one in told.people if start <= one.start]
        nearer = [one for one in following if stop < 0 or one.start < base + stop]
        if comma.start() > cue and watched and nearer:
            return person.start >= start
    return False


_WHO_SIGNED = re.compile(r",\s+котор\w+\s+(?:\w+\s+)?(?:подпис|заключ)", re.IGNORECASE)
_SOURCE = re.compile(r"по (?:словам|данным)", re.IGNORECASE)
_LED_TO = re.compile(
    r"(?:итогом|результатом|завершил\w+|увенчал\w+|ознаменовал\w+|завершением|закончил\w+|состоял\w+|"
    r"провел\w*\s+церемони\w+)",
    re.IGNORECASE,
)

"""The signing itself: on which day and by whom.

The rule: a day, a place or a name is taken only from a sentence that tells of this signing; what
merely stands nearby (menus, older documents, witnesses, speakers) is left out or put in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from coopplan.extract import dates, kazakh_signs, kinds, people_en
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import Note, NoteCode
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.places import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_WITNESS = {
    Lang.RU: r"в присутствии|при участии|с участием|свидетел\w+|при посредничестве|по приглашению",
    Lang.KK: r"(?!)",
    Lang.EN: r"in the presence of|during (?:a|the) (?:meeting|talks) (?:between|of)|"
    r"during (?:the|an?) (?:\w+ )?(?:visit|trip) (?:of|by)|witnessed by|attended by|hosted by|"
    r"under the (?:witness|patronage) of|at the invitation of",
}
_SPEAKER = {
    Lang.RU: r"(?:сообщил\w*|рассказал\w*|отметил\w*|заявил\w*|написал\w*|подчеркнул\w*|"
    r"прокомментировал\w*|сказал\w*|по словам|по данным|поблагодарил\w*|поздравил\w*|"
    r"добавил\w*|пояснил\w*|выразил\w*|помощник\w*|советник\w*|корреспондент\w*)",
    Lang.KK: r"(?:баспасөз хатшысы|тілшісі)",
    Lang.EN: r"(?:cites?|said|told|according to|reports?|adviser|advisor|noted|wrote|thanked|"
    r"correspondent)",
}
_SAID_ENGLISH = re.compile(
    r",?\s+(?:said|noted|told|stressed|added|emphasi[sz]ed|announced|wrote|thanked|witnessed|"
    r"attended|was present|were present)\b"
)
_DONE_BY = re.compile(r"(?<!led )(?<!headed )(?<!accompanied )(?<!followed )\bby\b")


def signers(main: Main, lang: Lang) -> list[Person]:
    """Return the people whom the sentences of the signing name as its doers, each once."""
    found: dict[str, Person] = {}
    for told in main.anchors:
        if told.signed is None:
            continue
        for person in told.people:
            if _stands_aside(told, person, lang):
                continue
            old = found.get(person.key)
            if old is None or _fuller(person) > _fuller(old):
                found[person.key] = person
    return list(found.values())


_BARE = re.compile(r"\b(?:подписал\w*|подписыва\w+|заключил\w*|постав\w+|скреп\w+)", re.IGNORECASE)


def unnamed(main: Main, told: list[Told], signers: list[Person]) -> list[Person]:
    """Return those whom a signing's sentence calls by office alone and another one by name.

    «Губернатор … области подписал меморандум … отметил Иван Иванов»: the one person of the article
    who bears that office, or the only one who speaks and bears none.
    """
    everyone = {one.key: one for said in told for one in said.people}
    signed = {one.key for one in signers}
    found: list[Person] = []
    for one in main.anchors:
        if one.signed is None or not _BARE.search(one.span.text):
            continue
        held = {(person.office.start, person.office.end) for person in one.people if person.office}
        for office in one.offices:
            alone = (office.start, office.end) not in held and not office.plural
            if not alone or office.case != "nomn" or office.end > one.signed[0]:
                continue
            place = next((each for each in one.places if each.start == office.end + 1), None)
            bearers = [
                person
                for person in everyone.values()
                if person.key not in signed and _bears(person, office, place)
            ]
            if len(bearers) == 1:
                found.append(replace(bearers[0], office=office, place=place or bearers[0].place))
                signed.add(bearers[0].key)
    return found


def plural(main: Main, told: list[Told]) -> list[Person]:
    """Return whom an English signing calls only by a plural office: «the Premiers signed»."""
    for one in main.anchors:
        if one.signed is not None and (not one.headline or len(one.span.text.split()) > 20):
            at = told.index(one)
            before = [each.people for each in told[:at] if not each.headline]
            after = [each.people for each in told[at + 1 :]]
            found = people_en.holders(one.span, one.offices, one.signed, before, after)
            if found:
                return found
    return []


def _bears(person: Person, office: Office, place: Mention | None) -> bool:
    """Tell whether a person may be the one who holds an office."""
    if person.office is None:
        return True
    if person.office.name.split()[0] != office.name.split()[0]:
        return False
    return place is None or person.place is None or person.place.entry == place.entry


_HEADS = re.compile(
    r"\b(?:лидеры|главы|руководители|представители)\s+(?:двух\s+)?(?:регион|област|территор|сторон)|"
    r"\b(?:стороны|они)\s+(?:также\s+)?(?:под|скреп|заключ)",
    re.IGNORECASE,
)
_IN_PERSON = re.compile(r"\bв лице\s+[^,.;]{0,80}$")


def in_person(main: Main, told: list[Told]) -> list[Person]:
    """Return those «в лице» of whom the parties agreed, where «главы регионов» then signed."""
    if not any(_HEADS.search(one.span.text) for one in main.anchors):
        return []
    named = [
        person
        for one in told
        for person in one.people
        if _IN_PERSON.search(one.before(person.start, 110))
    ]
    return named or _who_met(main, told)


_MET = re.compile(
    r"\b(?:встретил\w*|встреч[аеуи]\b|провел\w*|прошл\w*|переговор\w*|обсудил\w*|договорил\w*|"
    r"прибыл\w*|приехал\w*|посетил\w*)",
    re.IGNORECASE,
)


def _who_met(main: Main, told: list[Told]) -> list[Person]:
    """Return the two who met in one of the two sentences before «Стороны подписали …».

    Only where that sentence names just two people with an office, one for each of two places.
    """
    for anchor in main.anchors:
        if anchor.headline or not _HEADS.search(anchor.span.text) or anchor.people:
            continue
        at = told.index(anchor)
        for one in reversed(told[max(0, at - 2) : at]):
            held = [each for each in one.people if each.office is not None]
            homes = {each.place.entry for each in held if each.place is not None}
            if len(held) == len(homes) == 2 and _MET.search(one.span.text):
                return held
    return []


_UNNAMED_KAZAKH = re.compile(
    r"(?:^|[,;]\s*)(?:аймақ|облыс|өңір|қала|аудан)\s+(?:басшысы|әкімі)\s+(?!(?:[А-ЯӘҒҚҢӨҰҮҺІ]\S*\s+)?"
    r"[А-ЯӘҒҚҢӨҰҮҺІ]\S*(?:ов|ев|ин|бай|бек|ұлы|қызы|ва)\b)",
    re.IGNORECASE,
)


def unnamed_head(main: Main, told: list[Told], signed: list[Person]) -> list[Person]:
    """Return the one head whom a signing only calls «аймақ басшысы», if the text names just one.

    The names of those who signed beside him are known; his stands in another sentence.
    """
    if len(signed) != 1:
        return []
    if not any(one.signed and _UNNAMED_KAZAKH.search(one.span.text) for one in main.anchors):
        return []
    heads = {
        person.key: person
        for one in told
        for person in one.people
        if person.office
        and person.place
        and person.key != signed[0].key
        and person.office.name.lower() in ("әкім", "басшы")
    }
    return list(heads.values()) if len(heads) == 1 else []


def _fuller(person: Person) -> int:
    return (person.office is not None) + 2 * (person.place is not None)


def _stands_aside(told: Told, person: Person, lang: Lang) -> bool:
    """Tell whether a person only watched or spoke."""
    assert told.signed is not None
    start, end = told.signed
    words = told.span.text[start - told.span.start : end - told.span.start]
    nominal = kinds.nominal(words)
    if lang is Lang.RU and _AMONG_GUESTS.search(told.before(person.start, 90)):
        return True
    if nominal and person.start < start:
        between = told.span.text[person.end - told.span.start : start - told.span.start]
        return not _LED_TO.search(between)
    if lang is Lang.RU and (
        _only_owned(told, person)
        or _is_before_paper(person, start, words)
        or _unconcerned(told, person, words)
    ):
        return True
    for match in re.finditer(_WITNESS[lang], told.span.text, re.IGNORECASE):
        start = told.span.start + match.start()
        end = next((at for at in told.signed if at > start), told.span.end)
        if start <= person.start < end:
            between = told.span.text[match.end() : person.start - told.span.start]
            return lang is not Lang.EN or not (
                _DONE_BY.search(between) or _new_subject(told, match.end(), person)
            )
    if lang is Lang.KK and (nominal or kazakh_signs.stands_aside(told, person)):
        return True
    if lang is Lang.EN and _SAID_ENGLISH.match(told.after(person.end)):
        return True
    lead = told.span.text[: person.start - told.span.start]
    if lang is Lang.RU and _WHO_SIGNED.match(told.after(person.end)):
        return False
    speakers = list(re.finditer(rf"\b{_SPEAKER[lang]}\b", lead, re.IGNORECASE))
    if not speakers:
        return False
    at = told.span.start + speakers[-1].end()
    between = lead[speakers[-1].end() :]
    if lang is Lang.RU and _SOURCE.match(speakers[-1].group()):
        return "," not in between
    if lang is Lang.RU and kinds.nominal(words):
        return True
    return not at <= told.signed[0] < person.start and not re.search(r"[,;]\s*что\b", between)


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


def _is_before_paper(person: Person, signed: int, words: str) -> bool:
    """Tell whether a person is named before «подписанный документ», which others signed."""
    return words.lower().startswith("подписанн") and person.start < signed


_PASSIVE = re.compile(r"(?:подписан|заключ[её]н)[аоы]?$", re.IGNORECASE)


def _unconcerned(told: Told, person: Person, words: str) -> bool:
    """Tell whether a bare name in the nominative stands by «подписан …»: who signs is in another.

    So stand the names of authors and photographers that pages run together with the text.
    """
    if person.office is not None or not _PASSIVE.match(words):
        return False
    return told.span.text[person.start - told.span.start :].startswith(person.name)


_WHO_SIGNED = re.compile(r",\s+котор\w+\s+(?:\w+\s+)?(?:подпис|заключ)", re.IGNORECASE)
_SOURCE = re.compile(r"по (?:словам|данным)", re.IGNORECASE)
_LED_TO = re.compile(
    r"(?:итогом|результатом|завершил\w+|завершением|закончил\w+|состоял\w+|провел\w*\s+церемони\w+)",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:поручени\w+|имени|визит\w*|встреч\w+|участи\w+|присутстви\w+|приглашени\w+|инициатив\w+|"
    r"пресс-служб\w+|канал\w*|сайт\w*|словам|приезд\w*|распоряжени\w+|указ\w*|поддержк\w+)"
    r"\s+(?:[а-яё-]+(?:ого|ой)\s+){0,2}$",
    re.IGNORECASE,
)


_AMONG_GUESTS = re.compile(rf"\b(?:{_WITNESS[Lang.RU]})\s+(?:[\w-]+\s+){{0,5}}$", re.IGNORECASE)
_LED_BY = re.compile(r"\bво главе с\s+$", re.IGNORECASE)
_MET_WITH = re.compile(r"\b(?:встреч|завтрак|обед|ужин|бесед|переговор)\w*\s+с\s+$", re.IGNORECASE)
_THEY = re.compile(r"\bсторон\w+\b|\bглавы\b|\bони\b", re.IGNORECASE)


def _only_owned(told: Told, person: Person) -> bool:
    """Tell whether a person is only named as whose: «во время визита губернатора …»."""
    start = person.start
    if person.office is not None and person.office.start < person.start:
        if person.office.case == "nomn":
            return False
        start = person.office.start
    lead = told.before(start, 90)
    if _LED_BY.search(lead):
        return True
    if _MET_WITH.search(lead) and not _THEY.search(told.after(person.end, 200)):
        return True
    return _OWNED.search(lead) is not None


_CEREMONY = re.compile(
    r"\b(?:церемони\w+|подписани\w+|торжеств\w+|событие|мероприятие|іс-шара|шара|рәсім\w*|"
    r"ceremony|signing|event|meeting|talks)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:прош(?:ла|ло|ел|ёл)|состоял\w+|проходил\w*|өтті|болды|took place|was held)\b",
    re.IGNORECASE,
)
_FORUM_KAZAKH = re.compile(
    r"форум\w*.*\b(?:өт(?:іп жатыр|ті|кен)|аяқталды)\b|\bөткен\b.*форум", re.IGNORECASE
)


_MANY = re.compile(r"\b(?:agreements|memorandums|memoranda|documents|contracts)\b", re.IGNORECASE)


def event_sentences(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences that can tell the day and place: the signing's own, then its ceremony."""
    if main.planned:
        return
    own = [one for one in main.anchors if not one.headline]
    yield from own[:1]
    yield from (one for one in own[1:] if not _MANY.search(one.span.text))
    for one in told:
        text = one.span.text
        other = one not in main.anchors and not one.earlier and not one.future
        if other and _CEREMONY.search(text) and _HELD.search(text):
            yield one
    if own:
        at = told.index(own[0])
        yield from (one for one in told[max(0, at - 2) : at] if _FORUM_KAZAKH.search(one.span.text))
    yield from (one for one in main.anchors if one.headline)


_OTHER_DAY = re.compile(
    r"(?:\b(?:от|до|по|с|со|к|после|dated|from|until|till|since|by)|\bof|"
    r"\d{1,2}:\d{2},?|\d{1,2}\s*(?:[-–—]|и|and|және)|\d{1,2}\s+\w{3,10}\s*[-–—])\s*$",
    re.IGNORECASE,
)


_DATELINE = re.compile(r"\s*(?:[,/]?\s*[A-Z][\w.]*\s*)?(?:\([^()]*\)\s*)?[)\]/]*\s*(?::|–|—|-\s)")
_LOWER = re.compile(r"(?<![-\w])[a-zа-я]{3,}(?![-\w])")
"""The day of a dateline («ASTANA, 4 March 2024 (Agency) – …») is that of the article."""
_CLOCK = re.compile(r"\s*(?:г\.|года?)?[\s,|]*\d{1,2}:\d{2}")
"""The hour behind a day makes it the stamp of a page."""


def signing_day(main: Main, told: list[Told]) -> tuple[date | None, list[Note]]:
    """Return the day of the signing where the text gives day, month and year; else notes."""
    notes: list[Note] = []
    for one in event_sentences(main, told):
        if one.earlier and not one.headline and one.signed is None:
            continue
        for mention in dates.days(one.span):
            stamped = _CLOCK.match(one.after(mention.end)) or (
                _DATELINE.match(one.after(mention.end))
                and not _LOWER.search(one.before(mention.start))
            )
            other = stamped or _OTHER_DAY.search(one.before(mention.start))
            if not other and not _in_earlier(one, mention):
                return mention.day, []
        for dated, words in dates.hints(one.span):
            code = NoteCode.DAY_WITHOUT_YEAR if dated else NoteCode.RELATIVE_DAY
            notes.append(Note(code, words.text, words.start, words.end))
    return None, notes


def _in_earlier(told: Told, mention: dates.DayMention) -> bool:
    """Tell whether a full date stands with an older document inside the same sentence."""
    lead = told.before(mention.start, 80)
    return re.search(r"(?:предыдущ|прежн|действующ|previous|earlier)\w*[^,.]*$", lead) is not None

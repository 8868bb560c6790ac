"""The signing itself: on which day and by whom.

The rule: a day, a place or a name is taken only from a sentence that tells of this signing; what
merely stands nearby (menus, older documents, witnesses, speakers) is left out or put in a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from coopplan.extract import dates
from coopplan.extract.bystanders import stands_aside
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import Note, NoteCode
from coopplan.extract.en import people as people_en
from coopplan.extract.en import signed_by as signed_by_en
from coopplan.extract.kk import occasions as occasions_kk
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.places import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def signers(main: Main, lang: Lang) -> list[Person]:
    """Return the people whom the sentences of the signing name as its doers, each once."""
    found: dict[str, Person] = {}
    for told in main.anchors:
        if told.signed is None:
            continue
        for person in told.people:
            if stands_aside(told, person, lang):
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
    everyone: dict[str, Person] = {}
    for person in (each for said in told for each in said.people):
        if person.key not in everyone or _fuller(person) >= _fuller(everyone[person.key]):
            everyone[person.key] = person
    signed = {one.key for one in signers}
    found: list[Person] = []
    for one in main.anchors:
        if one.signed is None or not _BARE.search(one.span.text):
            continue
        held = {(person.office.start, person.office.end) for person in one.people if person.office}
        for office in one.offices:
            alone = (office.start, office.end) not in held and not office.plural
            ahead = one.span.text[one.signed[1] - one.span.start : office.start - one.span.start]
            after = office.start >= one.signed[1] and not ahead.strip()
            if not alone or office.case != "nomn" or (office.end > one.signed[0] and not after):
                continue
            place = next((each for each in one.places if each.start == office.end + 1), None)
            bearers = [
                person
                for person in everyone.values()
                if person.key not in signed and _bears(person, office, place)
            ]
            if len(bearers) == 1:
                own = bearers[0].office
                own = own if own is not None and _both_heads(own, office) else office
                found.append(replace(bearers[0], office=own, place=place or bearers[0].place))
                signed.add(bearers[0].key)
    return found


def plural(main: Main, told: list[Told]) -> list[Person]:
    """Return whom an English signing calls only by a plural office: «the Premiers signed»."""
    for one in main.anchors:
        if one.signed is not None and (not one.headline or len(one.span.text.split()) > 20):
            at = told.index(one)
            before = [each.people for each in told[:at] if not each.headline]
            after = [each.people for each in told[at + 1 :]]
            passive = signed_by_en.passive(one)
            found = people_en.holders(
                one.span, one.offices, one.signed, before, after, one.places, passive
            )
            if found:
                return found
    return []


_SIGNS = r"(?:подписал|заключил|скрепил|поставил|завизировал|оставил)[аи]?"
_HE_SIGNED = re.compile(
    r"\b(?:он|она)\s+(?P<with>(?:и|вместе\s+с)\s+[А-ЯЁ][\w-]+(?:\s+[А-ЯЁ][\w-]+)?\s+)?(?:[а-яё]+\s+){0,2}"
    rf"{_SIGNS}\b|"
    rf"\b{_SIGNS}\s+(?:\w+\s+){{0,2}}?(?:он|она|сам|сама)\s+(?P<along>(?:и|вместе\s+с)\s)",
    re.IGNORECASE,
)


def meant(main: Main, told: list[Told], signers: list[Person]) -> list[Person]:
    """Return whom «… подписал он» means: the one with an office whom the sentence before names."""
    there = {one.key for one in signers}
    for anchor in main.anchors:
        at = told.index(anchor)
        said = _HE_SIGNED.search(anchor.span.text)
        if not at or told[at - 1].headline or said is None:
            continue
        held = [
            one
            for one in told[at - 1].people
            if one.office is not None and one.office.case == "nomn" and one.key not in there
        ]
        if said["with"] or said["along"]:  # «он и … подписали»: whoever is left
            own = {one.key for one in anchor.people}
            held = held or [one for one in told[at - 1].people if one.key not in own]
        if len(held) == 1:
            return held
    return []


_HEADS_REGION = re.compile(
    r"(?:губернатор|глава|врио (?:губернатора|главы))(?: (?:региона|края|области))?$"
)


def _both_heads(one: Office, other: Office) -> bool:
    """Tell whether two offices can be one: the «глава» of a region is its governor."""
    return all(_HEADS_REGION.match(each.name) for each in (one, other))


def _bears(person: Person, office: Office, place: Mention | None) -> bool:
    """Tell whether a person may be the one who holds an office."""
    if person.office is None:
        return True
    if place is not None and _both_heads(person.office, office):
        return person.place is None or person.place.entry == place.entry
    if person.office.name.split()[0] != office.name.split()[0]:
        return False
    return place is None or person.place is None or person.place.entry == place.entry


_HEADS = re.compile(
    r"\b(?:лидер(?:ы|ами)|глав(?:ы|ами)|руководител(?:и|ями)|представител(?:и|ями)|"
    r"губернатор(?:ы|ами)|мэр(?:ы|ами)|градоначальник(?:и|ами)|аким(?:ы|ами))\s+"
    r"(?:(?:двух|обоих|обеих|этих)\s+)?(?:регион|област|территор|сторон|город|республик)|"
    r"\b(?:стороны|они|оба|собеседники)\s+(?:\w+\s+){0,2}(?:под|скреп|заключ)|"
    r"\bсторонами\s+(?:\w+\s+){0,2}(?:подписан|заключ)",
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
    return named or ([] if main.planned else _who_met(main, told))


_MET = re.compile(
    r"\b(?:встретил\w*|встреч[аеуи]\b|провел\w*|прошл\w*|переговор\w*|обсудил\w*|договорил\w*|"
    r"прибыл\w*|приехал\w*|посетил\w*)",
    re.IGNORECASE,
)


def _who_met(main: Main, told: list[Told]) -> list[Person]:
    """Return the two who met in one of the two sentences before «Стороны подписали …».

    Only where that sentence names just two people with an office, not two for one place.
    """
    for anchor in main.anchors:
        if anchor.headline or not _HEADS.search(anchor.span.text) or anchor.people:
            continue
        at = told.index(anchor)
        for one in reversed(told[max(0, at - 2) : at]):
            held = [each for each in one.people if each.office is not None]
            homes = [each.place.entry for each in held if each.place is not None]
            placed = 0 < len(homes) == len(set(homes)) or _two_heads(held)
            if len(held) == 2 and placed and _MET.search(one.span.text):
                return held
        if _THE_HEADS.search(anchor.span.text):
            heads: dict[str, Person] = {}
            for person in (each for one in told[:at] for each in one.people):
                if person.office is not None and _HEAD_OF_PLACE.match(person.office.name):
                    heads.setdefault(person.key, person)
            homes = [one.place.entry for one in heads.values() if one.place is not None]
            if len(heads) == 2 and len(homes) == len(set(homes)):
                return list(heads.values())
    return []


def _two_heads(held: list[Person]) -> bool:
    """Tell whether people head places by offices of two sorts: «губернатор края и аким области»."""
    names = [one.office.name for one in held if one.office is not None]
    return all(map(_HEAD_OF_PLACE.match, names)) and len(set(names)) == len(held)


_THE_HEADS = re.compile(
    r"\b(?:лидер|глав|руководител|губернатор|мэр|градоначальник|аким)(?:[ыи]|[ая]ми)\b",
    re.IGNORECASE,
)
_HEAD_OF_PLACE = re.compile(
    r"(?:врио )?(?:глав[аы]|губернатор\w?|аким|хоким|мэр|раис|президент|председатель облисполкома)"
    r"(?: (?:региона|республики|края|области|города|администрации))*$"
)


def _fuller(person: Person) -> int:
    return (person.office is not None) + 2 * (person.place is not None)


_CEREMONY = re.compile(
    r"\b(?:церемони\w+|подписани\w+|торжеств\w+|событие|мероприятие|іс-шара|шара|рәсім\w*|"
    r"ceremony|signing|event|occasion|meeting|talks|session|official part)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:прош(?:ла|ло|ел|ёл)|состоял\w+|проходил\w*|провели|проведена|өтті|болды|"
    r"took place|was held|"
    r"formed part of|occasion was\b[^.;]{0,120}\bheld)\b",
    re.IGNORECASE,
)
_MOST = 40
"""Sentences of a signing at most."""
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
    yield from occasions_kk.pointed_at(own[:_MOST], told)
    yield from (one for one in main.anchors if one.headline)


_OTHER_DAY = re.compile(
    r"(?:\b(?:от|до|по|с|со|к|после|dated|from|until|till|since|by)|\bof|"
    r"\d{1,2}:\d{2},?|\d{1,2}\s*(?:[-–—]|и|and|және)|\d{1,2}\s+\w{3,10}\s*[-–—])\s*$",
    re.IGNORECASE,
)


_DATELINE = re.compile(
    r"\s*(?:[,/]?\s*(?:[A-Z][\w.-]*\s*){1,4})?(?:\([^()]*\)\s*)?[)\]/]*\s*(?::|–|—|-{1,2}\s)"
)
"""The day of a dateline («ASTANA, 4 March 2024 (Agency) – …») is that of the article."""
_LOWER = re.compile(r"(?<![-\w])[a-zа-я]{3,}(?![-\w])")
_CLOCK = re.compile(r"\s*(?:г\.|года?)?[\s,|]*\d{1,2}:\d{2}")
"""The hour behind a day makes it the stamp of a page."""


def signing_day(main: Main, told: list[Told]) -> tuple[date | None, list[Note]]:
    """Return the day of the signing where the text gives day, month and year; else notes."""
    notes: list[Note] = []
    for one in event_sentences(main, told) if main.anchors else ():
        if one.earlier and not one.headline and one.signed is None:
            continue
        for mention in dates.days(one.span):
            stamped = _CLOCK.match(one.after(mention.end)) or (
                _DATELINE.match(one.after(mention.end))
                and not _LOWER.search(one.before(mention.start))
            )
            other = stamped or _OTHER_DAY.search(one.before(mention.start))
            apart = _of_other_document(one, mention, main) or _in_earlier(one, mention)
            if not other and not apart:
                return mention.day, []
        for dated, words in dates.hints(one.span):
            code = NoteCode.DAY_WITHOUT_YEAR if dated else NoteCode.RELATIVE_DAY
            notes.append(Note(code, words.text, words.start, words.end))
    return None, notes


_ATTRIBUTE = re.compile(
    r"(?:\b(?:подписанн|заключ[её]нн|утвержд[её]нн|принят|одобренн)(?:ое|ого|ому|ым|ом|ый|ая|ой|ую|ые|ых|"
    r"ыми)\b|\bкотор\w+\s+(?:\w+\s+){0,3}?(?:подпис|заключ|утверд|утвержд)\w+|"
    r"\((?:\w+\s+)?(?:подписан|заключ[её]н)\w*)[^,;.()]{0,60}$",
    re.IGNORECASE,
)
"""What says of a document named before it when that one was signed: «соглашение, подписанное …»."""


def _of_other_document(told: Told, mention: dates.DayMention, main: Main) -> bool:
    """Tell whether a day is said of the document named before it, which is not the main one.

    «Протокол об изменениях в соглашение, подписанное 12 апреля 2023 года».
    """
    lead = told.span.text[: mention.start - told.span.start]
    match = _ATTRIBUTE.search(lead)
    named = [one for one in told.documents if match and one.end - told.span.start <= match.start()]
    if not named or main.kind is None:
        return False
    return named[-1].parent or named[-1].kind is not main.kind


def _in_earlier(told: Told, mention: dates.DayMention) -> bool:
    """Tell whether a full date stands with an older document inside the same sentence."""
    lead = told.before(mention.start, 80)
    return re.search(r"(?:предыдущ|прежн|действующ|previous|earlier)\w*[^,.]*$", lead) is not None

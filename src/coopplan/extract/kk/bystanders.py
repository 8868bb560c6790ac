"""Who in a Kazakh sentence of a signing only watched, met, or is the one whose meeting it was.

The rule: «қол қойды» has its doers before it; «қол қойылды» has none, whoever the sentence names,
but for those who sign «атынан» and the owners of the hand («А мен Б-ның қолы қойылды», «екеуінің
қолы қойылды»); and «А мен Б қатысқан», «А мен Б-ның кездесуінде» are guests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from coopplan.extract.kk import we_signed
from coopplan.extract.kk.decrees import is_of_law
from coopplan.extract.kk.signing_words import OWN_HAND
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_GUESTS = re.compile(
    r"қатыс(?:уымен|қан|ып|ты|тырды)\w*|кездесу(?:і|інде|інен|інің|і барысында)\b|"
    r"келіссөздер(?:і|інде|інен)\b|сапары\w*|бастаған|қабылдап|қабылдаған|айтуынша|мәлімдеуінше|хабарлауынша",
    re.IGNORECASE,
)
_ON_A_JOURNEY = re.compile(r"сапарында(?!\w)", re.IGNORECASE)
"""«Асан Үсенов … сапарында қол қойды»: whoever is not in the genitive did so on his own."""
_JOINED = re.compile(r"\s*(?:мен|пен|бен|және)\s", re.IGNORECASE)
_NO_VERB = re.compile(r"[;.]|\b(?:қол|келісім|меморандум|құжат|хаттама)\w*", re.IGNORECASE)
_PASSIVE = re.compile(r"қойыл|бекітіл|жасалды|түзіл|рәсімделді", re.IGNORECASE)
_LIST = re.compile(
    r"\s*:\s+(?=[^;.]*(?:атынан|тарапынан|жағынан|жақтан|тараптан|"
    r"[–—-]\s*[\w-]+ (?:әкім|мэр|губернатор)))",
    re.IGNORECASE,
)
"""Behind «қол қойылды»: a list of those who did."""
_BY_HAND = re.compile(r"қол\w*мен\b", re.IGNORECASE)
_THEN = re.compile(r"қол\s+қой(?:ыл)?ған(?:нан\s+(?:кейін|соң)|\s+соң)\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:атынан|тарапынан|жағынан)\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(r"\b(?:екеу|үшеу|төртеу)інің\s", re.IGNORECASE)
_GENITIVE = re.compile(r"(?:н|д|т)(?:ың|ің)$", re.IGNORECASE)
_AMONG = re.compile(r"\bарасында\b", re.IGNORECASE)
_AMONG_THEM = re.compile(r"\s+арасында\b", re.IGNORECASE)
_PRESS = re.compile(r"\b(?:баспасөз хатшысы|тілшісі)\b", re.IGNORECASE)
_IN_LIST = re.compile(r"\s*(?:,|мен\s|пен\s|бен\s|және\s)", re.IGNORECASE)


def stands_aside(told: Told, person: Person) -> bool:
    """Tell whether a person of a signing's sentence is no doer of it."""
    return (
        told.by_noun
        or _is_no_doer(told, person)
        or _told_of_it(told, person)
        or _only_tells(told, person)
    )


def _only_tells(told: Told, person: Person) -> bool:
    """Tell whether somebody only says what states signed: «… қол қойдық, – деді министр А»."""
    return we_signed.says(told, person) and we_signed.for_states(told, person)


def _is_no_doer(told: Told, person: Person) -> bool:
    """Tell whether the grammar of a signing's sentence makes somebody no doer of it."""
    assert told.signed is not None
    if told.after(person.end).startswith(" атындағы"):
        return True  # whom a university is named after
    start, end = (at - told.span.start for at in told.signed)
    words = told.span.text[start:end]
    if is_of_law(told.span.text, start):
        return True
    if OWN_HAND.match(words):
        return not _owns_hand(told, person)
    if _AMONG.search(told.span.text[:start]) and _joined_to(told, person, _AMONG_THEM):
        return False
    if person.start >= told.signed[1] and _LIST.match(told.span.text, end):
        return False  # «қол қойылды: бір жағынан – А, екінші жағынан – Б»
    by_hand = _BY_HAND.match(words) is not None  # «… қолдарымен бекітілді» names its doers
    if _PASSIVE.search(words) and not by_hand and not _FOR.search(told.span.text[:start]):
        return True
    if person.start >= told.signed[1] and _THEN.match(told.span.text[start:]):
        return True  # «қол қойған соң Х алғыс айтты»
    return is_guest(told, person)


def _told_of_it(told: Told, person: Person) -> bool:
    """Tell whether an office of the press stands before a name."""
    return _PRESS.search(told.span.text, 0, person.start - told.span.start) is not None


def _owns_hand(told: Told, person: Person) -> bool:
    """Tell whether a person is among those whose hand was set: «А, Б мен В-ның қолы қойылды»."""
    assert told.signed is not None
    if person.end > told.signed[0]:
        return False
    if _ALL_OF_THEM.search(told.before(told.signed[0])):
        return True
    return _joined_to(told, person, re.compile(r".*", re.DOTALL))


def _joined_to(told: Told, person: Person, after: re.Pattern[str]) -> bool:
    """Tell whether the last of a person's list is in the genitive, before the signing and words."""
    assert told.signed is not None
    people = [one for one in told.people if one.end <= told.signed[0]]
    own = people[people.index(person) :] if person in people else []
    return (
        bool(own)
        and _GENITIVE.search(told.before(own[-1].end, 3)) is not None
        and after.match(told.after(own[-1].end)) is not None
        and all(
            _IN_LIST.match(told.after(one.end)) and not _NO_VERB.search(_between(told, one, other))
            for one, other in pairwise(own)
        )
    )


def _between(told: Told, one: Person, other: Person) -> str:
    return told.after(one.end, max(0, other.start - one.end))


_WATCHED = re.compile(
    r"\s+(?:қатыс(?:қан|ты)|(?:[\w-]+\s+)?қатысуымен|айтуынша|бастаған)(?!\w)", re.IGNORECASE
)
_JOURNEY = re.compile(r"\s+(?:[\w-]+\s+){0,4}?(?:іс)?сапары(?!\w*мен)", re.IGNORECASE)


def only_watched(told: Told, person: Person) -> bool:
    """Tell whether somebody signed a law alone, or was where others of the sentence signed.

    Others did so, too, where «қол қойылды» tells of no doers, nor «қол қою рәсіміне … қатысты».
    """
    if told.signed is None:
        return False
    if is_of_law(told.span.text, told.signed[0] - told.span.start):
        return True
    start, end = (at - told.span.start for at in told.signed)
    nobody = told.by_noun or _PASSIVE.search(told.span.text, start, end) is not None
    if nobody and is_guest(told, person) and _is_watching(told, person):
        return True
    doers = [one for one in told.people if one.end <= told.signed[0] and not is_guest(told, one)]
    return bool(doers) and is_guest(told, person) and _is_watching(told, person)


_LEADS = re.compile(r"\s+бастаған(?!\w)", re.IGNORECASE)


def leads_guests(told: Told, person: Person) -> bool:
    """Tell whether a sentence names a person, alone or in a list, as who leads those who came."""
    return person in told.people and _LEADS.match(_behind_row(told, person)) is not None


def _is_watching(told: Told, person: Person) -> bool:
    """Tell whether what stands right behind a person, or behind the last of a list, says so.

    So it does of whose journey it was: «Асан Үсеновтің Түркияға сапарында …».
    """
    whose = _GENITIVE.search(told.before(person.end, 3)) and _JOURNEY.match(told.after(person.end))
    return bool(whose) or _WATCHED.match(_behind_row(told, person)) is not None


def _behind_row(told: Told, person: Person) -> str:
    """Return what stands behind a person, or behind the last of those joined to them."""
    at = told.people.index(person)
    row = [person]
    for one in told.people[at + 1 :]:
        between = _between(told, row[-1], one)
        if not _JOINED.match(between) or _NO_VERB.search(between):
            break
        row.append(one)
    return told.after(row[-1].end)


def is_guest(told: Told, person: Person) -> bool:
    """Tell whether a person of a sentence only was there: «А қатысқан», «А бастаған топ»."""
    at = told.people.index(person) if person in told.people else -1
    following = told.people[at + 1] if 0 <= at < len(told.people) - 1 else None
    after = told.span.text[person.end - told.span.start :]
    if following is not None:
        between = after[: following.start - person.end]
        if _JOINED.match(between) and not _NO_VERB.search(between):
            return is_guest(told, following)
        after = between
    guest = _GUESTS.search(after[:60])
    if guest is None or _NO_VERB.search(after[: guest.start()]):
        return False
    own = _ON_A_JOURNEY.match(guest.group()) is not None
    return not own or _GENITIVE.search(told.before(person.end, 3)) is not None


def is_told_in_full(anchors: Iterable[Told], signers: list[Person]) -> bool:
    """Tell whether one sentence names all who signed, each with an office."""
    keys = {one.key for one in signers}
    return any(
        one.signed is not None
        and not one.headline
        and not one.by_noun
        and keys <= {each.key for each in one.people if each.office is not None}
        for one in anchors
    )

"""Which of those whom an article names signed its document, by what was learned of them.

The rule: who is likely enough to have signed did, whatever the rules say, and so did whom the rules
know to be meant by a signing that names them not («both signed»), or to sign for a side in so many
words («… signed for Graz»); who is told to have only watched, or signed another paper, did not. In
which office remains the rules' own; ``for_whom`` weighs for which side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from coopplan.extract.en import bystanders as bystanders_en
from coopplan.extract.en import governed as governed_en
from coopplan.extract.en import sides as sides_en
from coopplan.extract.en import surely_signed as surely_signed_en
from coopplan.extract.kk import bystanders as bystanders_kk
from coopplan.extract.kk import papers as papers_kk
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.signer_traits import Namings, of_people
from coopplan.extract.learned.weights import SIGNERS, YES, Weights, learned
from coopplan.extract.persons import Person
from coopplan.extract.ru import bystanders as bystanders_ru
from coopplan.extract.ru import surely_signed as surely_signed_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_SIGNED = 0.35
"""How probable it is at least that a person signed."""
_AWAY = 0.5
"""How probable it is at least of whom no English sentence of a signing names, nor the rules."""
_BESIDE = 0.2
"""How probable it is at least of whom «and» or commas alone join to one who signed."""


def who_signed(read: Reading) -> list[Person]:
    """Return who signed a document, where the rules found ``signers``."""
    if not read.weighable:
        return read.signers
    return chosen(read, learned(read.lang, SIGNERS))


def chosen(read: Reading, weights: Weights) -> list[Person]:
    """Return who signed a document by given weights, in the order of the text."""
    people = named(read)
    chances = [weights.chance(traits, YES) for traits in of_people(read, people)]
    found = {one[0][1].key: chance for one, chance in zip(people, chances, strict=True)}
    there = {one.key for each in read.main.anchors for one in each.people}
    near = found.keys() if read.lang is not Lang.EN else _near(read)
    likely = {
        one[0][1].key: one
        for one in people
        if found[one[0][1].key] >= (_SIGNED if one[0][1].key in near else _AWAY)
    }
    doubted = (found.keys() & there) - likely.keys()
    kept = [
        one
        for one in read.signers
        if one.key not in doubted or one.voiced or one.pointed or _surely(one, read)
    ]
    if read.lang is Lang.EN:
        row = {one.key for one in kept}
        beside = [one for one in read.signers if found.get(one.key, 0) >= _BESIDE]
        kept += [one for one in beside if one.key not in row and _in_row(one, row, read)]
    taken = {one.key for one in kept}
    more = [
        naming(one, read)
        for key, one in likely.items()
        if key not in taken and not _ELSEWHERE[read.lang](one, read)
    ]
    return sorted([*kept, *more], key=lambda one: one.start) if more else kept


def _near(read: Reading) -> set[str]:
    """Return whom the rules take for signers or sentences of a signing name."""
    signing = {one.key for each in read.told if each.signed for one in each.people}
    return signing | {one.key for one in read.signers}


def _surely(one: Person, read: Reading) -> bool:
    """Tell whether by the grammar of a signing's sentence somebody is its doer."""
    if read.lang is Lang.RU:
        return any(
            surely_signed_ru.surely(told, person)
            for told in read.main.anchors
            for person in told.people
            if person.key == one.key
        )
    return read.lang is Lang.EN and any(
        surely_signed_en.surely(told, person)
        or (read.main.planned and surely_signed_en.surely_will(told, person))
        for told in read.main.anchors
        for person in told.people
        if person.key == one.key
    )


def _in_row(one: Person, others: Collection[str], read: Reading) -> bool:
    """Tell whether somebody stands in one row with those of ``others`` who signed."""
    return any(
        surely_signed_en.in_row(told, person, other)
        for told in read.main.anchors
        for person in told.people
        if person.key == one.key
        for other in told.people
        if other.key in others
    )


def _elsewhere(namings: Namings, read: Reading) -> bool:
    """Tell whether a text says of somebody that he only watched, or signed another document."""
    for one, person in _told(namings, read):
        if one.signed and bystanders_en.takes_no_part(one, person):
            return True
        if sides_en.only_accompanies(one, person):
            return True
        if one.signed and bystanders_en.is_stood_in_for(one, person):
            return True
    there = [read.told[at] for at, _ in namings]
    signing = [each for each in _told(namings, read) if each[0].signed]
    if signing and all(governed_en.is_governed(*each) for each in signing):
        return True
    if any(one in read.main.anchors for one in there):
        return False
    own = {id(one) for one in read.own}
    known = len(read.signers) > 1
    if any(one in read.main.others or (one.aside and one.future and one.document) for one in there):
        return True
    return any(id(one) not in own or (known and one.anchor and not one.headline) for one in there)


def _told(namings: Namings, read: Reading) -> Iterator[tuple[Told, Person]]:
    return ((read.told[at], person) for at, person in namings)


def _of_another(namings: Namings, read: Reading) -> bool:
    """Tell whether a Russian text has somebody sign another paper or a law, and not this one."""
    signing = [read.told[at] for at, _ in namings if read.told[at].signed is not None]
    if signing and all(map(bystanders_ru.is_law, signing)):
        return True
    if any(read.told[at] in read.main.anchors for at, _ in namings):
        return False
    known = len(read.signers) > 1
    there = [read.told[at] for at, _ in namings]
    return any(one.signed is not None and (one.earlier or (known and one.aside)) for one in there)


def _only_watched(namings: Namings, read: Reading) -> bool:
    """Tell whether all Kazakh signings that name somebody make him a guest, or sign a law.

    So it is with whom the text names only as who leads a delegation, and who signed a joint
    statement beside this paper.
    """
    if all(bystanders_kk.leads_guests(*each) for each in _told(namings, read)):
        return True
    signing = [each for each in _told(namings, read) if each[0] in read.main.anchors]
    if not signing and any(
        one.signed and papers_kk.signs_statement(one) for one, _ in _told(namings, read)
    ):
        return True
    if (
        not signing
        and len(read.signers) > 1
        and bystanders_kk.is_told_in_full(read.main.anchors, read.signers)
    ):
        return True
    watched = bool(signing) and all(bystanders_kk.only_watched(*each) for each in signing)
    return watched or _elsewhere(namings, read)


_ELSEWHERE = {Lang.EN: _elsewhere, Lang.KK: _only_watched, Lang.RU: _of_another}
"""What tells by language that somebody is said to have no part in this signing."""


def named(read: Reading) -> list[Namings]:
    """Return the people of an article, each with all namings."""
    found: dict[str, Namings] = {}
    for at, told in enumerate(read.told):
        for one in told.people:
            found.setdefault(one.key, []).append((at, one))
    return list(found.values())


def naming(namings: Namings, read: Reading) -> Person:
    """Return a person as the signing names them, with an office before without one."""
    return min(
        namings,
        key=lambda one: (read.told[one[0]] not in read.main.anchors, one[1].office is None),
    )[1]

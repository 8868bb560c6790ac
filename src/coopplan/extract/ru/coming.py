"""Who will sign, by a Russian text that announces a signing: «подпишут …», «подпись поставит …».

The rule: a person named in the clause of the future signing, or whom the text says to be empowered
to it («подписать протокол уполномочен …»); who only tells of it («сообщил, что подпишут») is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coopplan.extract import signing
from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import hands
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_HANDS = r"(?:подпис|автограф|росчерк)\w*"
_SETS = r"(?:(?:постав|остав)(?:ит|ят)|появ(?:ит|ят)ся)"
_WILL_SIGN = re.compile(
    rf"\bподпиш(?:ет|ут)\b|\bзаключ(?:ит|ат)\b|\bскреп(?:ит|ят)\b"
    r"|\b(?:рас|под)пиш[еу]тся\b|\bпарафиру[ею]т\b"
    r"|\bучаствовать\s+в\s+(?:[а-яё]+\s+)?подписании\s+(?:будет|будут|станут)\b"
    r"|\bв\s+(?:[а-яё]+\s+)?подписани[ия]\s+(?:примут\s+участие|будут\s+участвовать)\b"
    r"|\b(?:примут\s+участие|будут\s+участвовать)\s+в\s+(?:[а-яё]+\s+)?подписани[ия]\b"
    r"|\bучастниками\s+(?:[а-яё]+\s+)?подписания\s+(?:будут|станут)\b"
    rf"|\b{_HANDS}\b[^.;]{{0,90}}?\b{_SETS}\b|\b{_SETS}\b[^.;]{{0,40}}?\b{_HANDS}"
    r"|\b(?:предсто[ия]т|намерен[аы]?|планиру[ею]т|готов[ия]тся|собира[ею]тся)\s+(?:\w+\s+){0,2}"
    r"(?:подписать|заключить)\b"
    r"|\b(?:подписать|заключить)\s+(?:\w+\s+){0,2}?(?:должн[аоы]|должен|предстоит|поручен[оа]|"
    r"планиру[ею]т(?:ся)?|намерен[аы]?)\b"
    r"|\b(?:буд(?:ет|ут)|долж(?:ен|на|но|ны)\s+быть)\s+(?:\w+\s+)?(?:подписан|заключ[её]н|скрепл[её]н)\w*"
    r"|\b(?:уполномоч|полномочи)\w+[^.;]{0,40}?\bподпис(?:ать|ани[еяю])\b[^.;]{0,80}?\bнадел[её]н\w*"
    r"|\b(?:уполномоч|полномочи)\w+[^.;]{0,40}?\bподпис(?:ать|ани[еяю])\b"
    r"|\b(?:подпис(?:ать|ани[еяю])|заключить)\b[^.;]{0,160}?\b(?:(?:уполномоч(?:ен|ива)|поруча[ею]т|"
    r"поручен|доверен|предоставлен|делегирован)\w*|(?:поручил|доверил|уполномочил)[аио]?)"
    r"|\b(?:поручен[оа]?|поруча[ею]тся|доверен[оа]?)\s[^.;]{0,100}?\b(?:подписать|заключить)\b"
    r"|\b(?:поручил|доверил|уполномочил)[аио]?\s[^.;]{0,100}?\bподпис(?:ать|ани[еяю])\b",
    re.IGNORECASE,
)
_BIDS = re.compile(r"\b(?:поручил|доверил|уполномочил)[аио]?\b", re.IGNORECASE)
"""Who does so lets another sign, who is named behind it."""
_APART = re.compile(
    r"[;:]|\b(?:что|чтобы|котор\w+|сообщ\w+|рассказ\w+|сказал\w*|отмет\w+|заявил\w*|напомн\w+|"
    r"подчеркн\w+|добавил\w*|встрет\w+|обсуд\w+|где|куда|когда|пригла\w+|предлож\w+|ожида\w+|"
    r"рассчит\w+|надеж\w+|счита\w+|поруч\w+)\b",
    re.IGNORECASE,
)
_AFTER = 2
"""Sentences behind the announcement in which it may go on."""


def signers(main: Main, told: list[Told], known: list[Person]) -> list[Person]:
    """Return those who will sign the document, besides those who have."""
    there = {one.key for one in known}
    found: dict[str, Person] = {}
    for one in _announcing(main, told):
        match = _WILL_SIGN.search(one.span.text)
        if match is None:
            continue
        at = (one.span.start + match.start(), one.span.start + match.end())
        ahead = Main(main.kind, (replace(one, signed=at),))
        for person in signing.signers(ahead, Lang.RU):
            first, last = sorted(((person.start, person.end), at))
            between = one.span.text[first[1] - one.span.start : last[0] - one.span.start]
            bids = _BIDS.search(match.group()) is not None
            if bids and person.end <= at[0]:
                continue
            if bids and person.place is None:
                person = replace(person, place=_home_of_bidder(one, at[0]))
            if person.key not in there and not _APART.search(between):
                found.setdefault(person.key, person)
    return list(found.values())


def _announcing(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences of the announcement; of a signing half done those right behind it."""
    own = [one for one in main.anchors if not one.headline]
    if main.planned:
        yield from own
    if not main.anchors:
        meant = (one for one in told if one.document or hands.will_sign_it(one.span.text))
        yield from (one for one in meant if not one.headline and not one.earlier)
    elif not own:
        yield from (one for one in told if one.future and _is_of(one, main))
    for at, one in enumerate(told):
        behind = any(each in own for each in told[max(0, at - _AFTER) : at])
        if one not in own and not one.headline and not one.earlier and behind:
            yield one


def _is_of(told: Told, main: Main) -> bool:
    """Tell whether a sentence of the text is about the paper that only its headline calls done."""
    kinds = {doc.kind for doc in told.documents}
    return kinds == {main.kind} and not told.headline and not told.earlier


def _home_of_bidder(told: Told, before: int) -> Mention | None:
    """Return the place of the one person ahead, who lets another of the same place sign."""
    ahead = [one for one in told.people if one.end <= before]
    return ahead[0].place if len(ahead) == 1 else None

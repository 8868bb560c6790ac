"""Who signed a document, by the rules of each language in turn.

The rule: a way of telling that says more of a signer (his own sentence) is asked before one that
infers him (a meeting, a headline), and a later one only adds people whom no earlier one has.
"""

from __future__ import annotations

from coopplan.extract import signing, told
from coopplan.extract.documents_told import Main
from coopplan.extract.en import glad_to_sign as glad_to_sign_en
from coopplan.extract.en import jointly as jointly_en
from coopplan.extract.en import meant as meant_en
from coopplan.extract.en import ministers as ministers_en
from coopplan.extract.en import people as people_en
from coopplan.extract.en import represented as represented_en
from coopplan.extract.en import sides as sides_en
from coopplan.extract.en import spoken as spoken_en
from coopplan.extract.en import with_him as with_him_en
from coopplan.extract.kk import coming as coming_kk
from coopplan.extract.kk import signers as signers_kk
from coopplan.extract.persons import Person
from coopplan.extract.ru import all_signed as all_signed_ru
from coopplan.extract.ru import coming as coming_ru
from coopplan.extract.ru import ministers as ministers_ru
from coopplan.extract.ru import narrator as narrator_ru
from coopplan.extract.ru import plural_heads as plural_heads_ru
from coopplan.model.text import Lang


def who_signed(
    main: Main, sentences: list[told.Told], own: list[told.Told], lang: Lang
) -> list[Person]:
    """Return those who signed a document, or are to sign one that is planned, for whom if told.

    ``own`` are the sentences of ``sentences`` that are about this document alone.
    """
    people = [] if main.planned else signing.signers(main, lang)
    if main.planned and lang is Lang.EN:
        people = sides_en.coming(main.anchors) or jointly_en.holders(main.anchors, sentences)
        return people + meant_en.meant(main.anchors, sentences, people)
    if main.planned and lang is Lang.KK:
        return coming_kk.signers(main, sentences)
    people = people or signing.in_person(main, own)
    if lang is Lang.RU:
        people += coming_ru.signers(main, own, people)
    if lang is Lang.RU and not main.planned:
        people += signing.meant(main, sentences, people)
        people += signing.unnamed(main, sentences, people)
        people += narrator_ru.signers(main, sentences, people)
        people = people or plural_heads_ru.signers(main, sentences)
        people = people or all_signed_ru.signers(main, sentences)
        people = people or plural_heads_ru.unplaced(main, sentences, people)
        people = ministers_ru.with_ministries(main, sentences, people)
    elif lang is Lang.EN and not main.planned:
        if not any(one.office is not None for one in people):
            people = jointly_en.holders(main.anchors, sentences) or people
        people = _with(people, jointly_en.with_met(main.anchors, sentences))
        people = _with(people, jointly_en.guests(main.anchors, sentences))
        people = people + meant_en.meant(main.anchors, sentences, people)
        people = people or represented_en.signers(main.anchors, sentences)
        people = people + spoken_en.speakers(main.anchors, sentences, people)
        people = _with(people, glad_to_sign_en.signers(main.anchors, sentences))
        people = _with(people, with_him_en.signers(main.anchors, sentences))
        headed = [place for one in sentences if one.headline for place in one.places]
        people = people_en.of_regions(people, headed)
        people = ministers_en.with_ministries(people, sentences)
    elif lang is Lang.KK and not main.planned:
        people += signers_kk.unnamed(main, sentences, people)
        people = _with(people, coming_kk.later(main, sentences))
        people = signers_kk.with_surnames(people, sentences)
        people = signers_kk.with_homes(people, sentences)
    return people


def _with(people: list[Person], more: list[Person]) -> list[Person]:
    """Return people and those of ``more`` who are not among them."""
    known = {one.key for one in people}
    return [*people, *(one for one in more if one.key not in known)]

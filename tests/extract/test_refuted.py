"""What a text tells only to deny it: nothing is read of it, and a note says so."""

from __future__ import annotations

import time

import pytest

from coopplan.extract import refuted
from coopplan.extract.draft import NoteCode
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

RU = "Омская и Павлодарская области подписали план сотрудничества на 2025–2027 годы.\n\n"
KK = "Омбы облысы мен Павлодар облысы 2025–2027 жылдарға арналған жоспарға қол қойды.\n\n"
EN = "Omsk Region and Pavlodar Region signed a cooperation plan for 2025–2027.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        RU + "Минтранс опроверг сообщения о том, что открытие рейса перенесено на 2028 год.",
        RU + "Информация о том, что строительство причала остановлено, не соответствует "
        "действительности.",
        RU + "Слухи о переносе открытия причала на 2028 год не подтвердились.",
        RU + "Неправда, что открытие моста через Иртыш перенесено на 2028 год.",
        RU + "В акимате отрицают, что ввод моста отложен до конца 2028 года.",
        RU + "Открытие моста через Иртыш перенесено на 2028 год. Эта информация ложна, "
        "заявили в акимате.",
        EN + "The ministry denied reports that the launch of the ferry has been postponed to 2028.",
        EN + "The port rejected claims that construction of the pier has been suspended.",
        EN + "It is not true that the opening of the bridge has been postponed to 2028.",
        EN + "Reports that the launch of the ferry has been put off until 2028 are false.",
        EN + "Papers wrote that the opening of the bridge was postponed to 2028. This is not true.",
        KK + "Басқарма рейстің ашылуы 2028 жылға ауыстырылды деген ақпаратты жоққа шығарды.",
        KK + "Айлақ құрылысы тоқтатылды деген хабар шындыққа жанаспайды.",
        KK + "Басқарма рейстің ашылуы 2028 жылға шегерілгенін жоққа шығарды.",
        KK + "Көпірдің ашылуы 2028 жылға шегерілді. Бұл ақпарат шындыққа жанаспайды.",
    ],
)
def test_a_denied_claim_is_no_measure_and_a_note(text: str) -> None:
    draft = extract(text)
    assert draft.measures == ()
    there = [one for one in draft.notes if one.code is NoteCode.DENIED]
    assert [text[one.start : one.end] for one in there] == [text.partition("\n\n")[2]]
    assert NoteCode.MOVED_PROMISE not in [one.code for one in draft.notes]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            RU + "Информация о том, что строительство моста остановлено, не подтвердилась. "
            "Строительство моста продолжается.",
            "Строительство моста продолжается",
        ),
        (
            RU + "В акимате отрицают, что ввод моста отложен до конца 2026 года, но признают, "
            "что строительство школы приостановлено.",
            "строительство школы приостановлено",
        ),
        (
            RU + "Вопреки слухам о переносе запуска, автобусный маршрут Омск — Павлодар откроют "
            "1 сентября 2026 года.",
            "автобусный маршрут Омск — Павлодар откроют 1 сентября 2026 года",
        ),
        (
            EN + "The port rejected claims that construction of the pier has been suspended, "
            "saying that the pier will be completed in May 2026.",
            "the pier will be completed in May 2026",
        ),
    ],
)
def test_what_the_denier_says_himself_is_read(text: str, quote: str) -> None:
    assert [one.quote for one in extract(text).measures] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        RU + "Министр не опроверг, что открытие моста через Иртыш перенесено на 2028 год.",
        RU + "Губернатор отверг предложение построить мост через Иртыш в Таре.",
        EN + "The port did not deny that the opening of the bridge has been postponed to 2028.",
        EN + "The governor rejected a proposal to build a bridge near Tara.",
        KK + "Басқарма көпірдің ашылуы 2028 жылға шегерілгенін жоққа шығармады.",
    ],
)
def test_what_is_turned_down_or_not_denied_stays(text: str) -> None:
    draft = extract(text)
    assert draft.measures
    assert NoteCode.DENIED not in [one.code for one in draft.notes]


MET = "Омская область построила пять школ в Павлодаре. "
PLANNED = "Omsk will open a trade house in Pavlodar in 2027. "


@pytest.mark.parametrize(
    "text",
    [
        RU + MET + "Это не так много, как хотелось бы.",
        RU + MET + "Это не так, как мы строили раньше.",
        RU + MET + "Это не вымысел.",
        RU + MET + "Это необоснованно дорого для области.",
        RU + MET + "Сначала акимат отверг это, но потом выделил деньги.",
        EN + PLANNED + "The city council first rejected it in May, but then approved the funds.",
        EN + PLANNED + "The city council first rejected the idea in May.",
        EN + PLANNED + "This was rejected in May and approved in June.",
        EN + PLANNED + "At first the council denied it, but then it approved the funds.",
        EN + PLANNED + "This is not so far from the target.",
    ],
)
def test_what_is_not_so_much_or_was_turned_down_at_first_stays(text: str) -> None:
    draft = extract(text)
    assert draft.measures
    assert NoteCode.DENIED not in [one.code for one in draft.notes]


@pytest.mark.parametrize(
    "text",
    [
        RU + MET + "Это не так.",
        RU + MET + "На самом деле это не так, заявили в акимате.",
        RU + MET + "Это совсем не так, как пишут в сетях.",
        RU + MET + "Это неверно.",
        RU + MET + "Акимат опроверг это.",
        RU + MET + "Акимат отверг эти обвинения.",
        EN + PLANNED + "This is not so.",
        EN + PLANNED + "The city council denied this.",
        EN + PLANNED + "The city council rejected these claims.",
        EN + PLANNED + "The reports were dismissed by the council.",
        EN + PLANNED + "This has been denied.",
    ],
)
def test_a_sentence_that_denies_the_one_before_it(text: str) -> None:
    draft = extract(text)
    assert draft.measures == ()
    assert NoteCode.DENIED in [one.code for one in draft.notes]


def test_no_figure_is_read_of_a_denied_claim() -> None:
    text = EN + "The mayor denied reports that trade fell to $310 million."
    assert extract(text).figures == ()


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("опроверг сообщения ", Lang.RU),
        ("сообщения опроверг слухи о мосте ", Lang.RU),
        ("слухи не подтвердились ", Lang.RU),
        ("reports were denied ", Lang.EN),
        ("denied reports that ", Lang.EN),
        ("хабар жоққа шығарды ", Lang.KK),
    ],
)
def test_a_page_of_denials_is_read_in_time(words: str, lang: Lang) -> None:
    text = words * (96_000 // len(words))
    started = time.process_time()
    told = Told(Span(0, len(text), text), [], [], [], [], [], None, False, False, False, False)
    refuted.claims([told], lang)
    assert time.process_time() - started < 0.5

"""Deadlines that a text moves: to when, of which measure, and what nobody could read of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.exchange import planfile
from coopplan.extract.draft import Draft, DraftMeasure, NoteCode, to_json
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.press_release import extract
from coopplan.extract.standing import standing
from coopplan.model.codes import Scope, Status
from coopplan.model.text import LocalText

RU = "Омская и Павлодарская области подписали план сотрудничества на 2025–2027 годы.\n\n"
KK = "Омбы облысы мен Павлодар облысы 2025–2027 жылдарға арналған жоспарға қол қойды.\n\n"
EN = "Omsk Region and Pavlodar Region signed a cooperation plan for 2025–2027.\n\n"


def moved(draft: Draft) -> list[tuple[str, str, str | None]]:
    there = [one.promise.promise for one in draft.measures if one.promise is not None]
    return [(one.moment.edtf, one.bound.value, one.moment.words) for one in there]


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        (
            "Срок сдачи причала в Черлаке перенесён на декабрь 2027 года.",
            ("2027-12", "in", "декабрь 2027 года"),
        ),
        (
            "Запуск ночного поезда Омск — Павлодар перенесён на третий квартал 2026 года.",
            ("2026-35", "in", "третий квартал 2026 года"),
        ),
        (
            "Открытие моста через Иртыш сдвинуто с 2025 на 2026 год.",
            ("2026", "in", "2026 год"),
        ),
        (
            "Ввод моста через Иртыш отложен до конца 2026 года.",
            ("2026-12", "by", "конца 2026 года"),
        ),
        (
            "Мост через Иртыш планируется открыть в мае 2026 года вместо конца 2025 года.",
            ("2026-05", "in", "мае 2026 года"),
        ),
    ],
)
def test_a_moved_deadline_is_a_promise_with_its_words(
    text: str, promise: tuple[str, str, str]
) -> None:
    draft = extract(RU + text)
    assert moved(draft) == [promise]
    assert NoteCode.MOVED_PROMISE not in [one.code for one in draft.notes]
    told = next(one.promise for one in draft.measures if one.promise is not None)
    assert (RU + text)[told.start : told.end] == told.quote
    assert promise[2] in told.quote


def test_an_english_deadline_is_moved_too() -> None:
    draft = extract(
        EN + "The opening of the bridge over the Irtysh was postponed to the third quarter of 2026."
    )
    assert moved(draft) == [("2026-35", "in", "the third quarter of 2026")]


@pytest.mark.parametrize(
    ("text", "title", "promise"),
    [
        (
            "Көпірді салу мерзімі 2026 жылдың 1 қыркүйегіне дейін ұзартылды.",
            "Көпірді салу",
            ("2026-09-01", "by", "2026 жылдың 1 қыркүйегіне дейін"),
        ),
        (
            "Ертіс арқылы өтетін көпірдің ашылуы 2027 жылға шегерілді.",
            "Ертіс арқылы өтетін көпірдің ашылуы",
            ("2027", "in", "2027 жылға"),
        ),
        (
            "Ертіс арқылы көпір салу 2027 жылдың үшінші тоқсанына ауыстырылды.",
            "Ертіс арқылы көпір салу",
            ("2027-35", "in", "2027 жылдың үшінші тоқсанына"),
        ),
        (
            "Мектеп құрылысын аяқтау кейінге, 2026 жылдың желтоқсанына қалдырылды.",
            "Мектеп құрылысын аяқтау",
            ("2026-12", "in", "2026 жылдың желтоқсанына"),
        ),
        (
            "Жүк терминалын ашу 2027 жылға дейін кейінге қалдырылды.",
            "Жүк терминалын ашу",
            ("2027", "by", "2027 жылға дейін"),
        ),
        (
            "Зауытты іске қосу 2025 жылдың желтоқсанынан 2026 жылдың маусымына жылжытылды.",
            "Зауытты іске қосу",
            ("2026-06", "in", "2026 жылдың маусымына"),
        ),
    ],
)
def test_a_kazakh_deadline_is_moved_too(
    text: str, title: str, promise: tuple[str, str, str]
) -> None:
    draft = extract(KK + text)
    assert moved(draft) == [promise]
    assert NoteCode.MOVED_PROMISE not in [one.code for one in draft.notes]
    (one,) = draft.measures
    assert (one.title, one.status) == (title, Status.PLANNED)
    assert one.promise is not None
    assert one.promise.quote == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "Келісімнің мерзімі 2030 жылға дейін ұзартылды.",
        "Тараптардың келесі кездесуі 2026 жылдың мамырына шегерілді.",
        "Көпірдің ашылуы келесі жылға шегерілді.",
        "Аялдама 2026 жылы Абай көшесіне ауыстырылды.",
    ],
)
def test_a_moved_meeting_or_paper_is_no_kazakh_measure(text: str) -> None:
    draft = extract(KK + text)
    assert moved(draft) == []
    assert NoteCode.MOVED_PROMISE in [one.code for one in draft.notes]


def test_what_is_moved_elsewhere_is_no_kazakh_deadline() -> None:
    draft = extract(KK + "Әкімдік 2025 жылы мұражайды жаңа ғимаратқа көшірді.")
    assert NoteCode.MOVED_PROMISE not in [one.code for one in draft.notes]


@pytest.mark.parametrize(
    "text",
    [
        RU + "Срок сдачи причала в Черлаке перенесён на весну.",
        RU + "Запуск ночного поезда Омск — Павлодар отложен на год.",
        RU + "Министр рассказал о переносе сроков.",
        EN + "The opening of the bridge over the Irtysh was postponed until next year.",
        KK + "Көпірдің ашылуы келесі жылға шегерілді.",
    ],
)
def test_what_cannot_be_read_for_certain_is_a_note_and_no_promise(text: str) -> None:
    draft = extract(text)
    assert moved(draft) == []
    assert NoteCode.MOVED_PROMISE in [one.code for one in draft.notes]


@pytest.mark.weighed
def test_what_is_moved_is_not_done() -> None:
    text = "Запуск ночного поезда Омск — Павлодар перенесли на третий квартал 2026 года.\n"
    draft = extract(RU + text)
    assert [one.status for one in draft.measures] == [Status.PLANNED]
    assert moved(draft) == [("2026-35", "in", "третий квартал 2026 года")]


@pytest.mark.parametrize(
    "text",
    [
        "Остановку автобуса Омск — Павлодар перенесли на улицу Мира.",
        "Таможенный пост перенесён на новую площадку.",
        "Остановку автобуса перенесли на улицу Маяковского.",
        "Таможенный пост перенесён на место, годное для стройки.",
        "Аэродром перенесён для летательных аппаратов.",
        "Мост через Иртыш откроют до конца 2026 года.",
    ],
)
def test_what_moves_no_deadline_promises_nothing_anew(text: str) -> None:
    draft = extract(RU + text)
    assert moved(draft) == []
    assert NoteCode.MOVED_PROMISE not in [one.code for one in draft.notes]


MOVED = RU + "Открытие моста через Иртыш перенесено на декабрь 2026 года."


def test_a_promise_travels_into_the_plan_file_and_back() -> None:
    draft = extract(MOVED)
    publication = Publication("Вестник", date(2025, 5, 2))
    plan = plan_of(draft, publication, "OMS-PAV-2025", (), {one: one.value for one in NoteCode})
    back = planfile.parse(planfile.write(plan))
    promised = [one for one in back.statements if one.promise is not None]
    assert [one.promise.moment.edtf for one in promised if one.promise] == ["2026-12"]
    assert promised[0].citations[0].quote == promised[0].text.ru
    assert "декабрь 2026 года" in (promised[0].text.ru or "")


def test_the_json_of_a_draft_has_the_promise() -> None:
    measures = to_json(extract(MOVED))["measures"]
    assert isinstance(measures, list)
    assert measures[0]["promise"]["on"] == "2026-12"
    assert measures[0]["promise"]["words"] == "декабрь 2026 года"


def test_a_promise_stands_where_its_text_tells_of_a_deed_that_goes_further() -> None:
    draft = extract(MOVED)
    later = next(one for one in draft.measures if one.promise is not None)
    under_way = DraftMeasure("Мост", "transport", Status.IN_PROGRESS, "Мост строится", 0, 13)
    publication = Publication("Вестник", date(2025, 5, 2))
    both = replace(draft, measures=(under_way, replace(later, status=Status.PLANNED)))
    plan = plan_of(both, publication, "OMS-PAV-2025", (), {one: one.value for one in NoteCode})
    said = [replace(one, measure="OMS-PAV-2025/1") for one in plan.statements[:2]]
    settled = standing(said, {"OMS-PAV-2025/1": LocalText(ru="Мост")})
    assert [(one.scope, one.status) for one in settled] == [
        (Scope.MEASURE, Status.IN_PROGRESS),
        (Scope.MEASURE, None),
    ]
    assert settled[1].promise is not None


@pytest.mark.weighed
@pytest.mark.parametrize(
    ("text", "status"),
    [
        (RU + "Запуск поезда отложен до мая 2027 года.", Status.PLANNED),
        (RU + "Открытие автобусного маршрута «Омск — Павлодар» переносится с 1 сентября 2026 года "
         "на II квартал 2027 года.", Status.PLANNED),
        (EN + "The launch of the bus route has been postponed to May 2027.", Status.PLANNED),
        (EN + "Completion of the school in Tara has been pushed back to 2027.", Status.PLANNED),
        (KK + "Автобус бағытының ашылуы 2027 жылға ауыстырылды.", Status.PLANNED),
        (EN + "Construction of the bridge has been suspended and its opening postponed to 2028.",
         Status.SUSPENDED),
        (RU + "Строительство моста продолжается, срок перенесён на 2028 год.", Status.IN_PROGRESS),
        (KK + "Көпір құрылысы жүріп жатыр, аяқталу мерзімі 2028 жылға шегерілді.",
         Status.IN_PROGRESS),
    ],
)  # fmt: skip
def test_a_moved_deadline_alone_tells_of_what_is_planned(text: str, status: Status) -> None:
    first = extract(text).measures[0]
    assert first.promise is not None
    assert first.status is status

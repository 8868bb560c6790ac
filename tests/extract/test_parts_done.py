"""So many of so many that are ready, and one stage that is done: the whole is under way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.extract import stages
from coopplan.extract.draft import DraftMeasure, NoteCode, to_json
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.plan_extended import extended
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.codes import Status
from coopplan.model.text import Lang, LocalText

pytestmark = pytest.mark.weighed

RU = "Омская и Павлодарская области подписали план сотрудничества на 2025–2027 годы.\n\n"
KK = "Омбы облысы мен Павлодар облысы 2025–2027 жылдарға арналған жоспарға қол қойды.\n\n"
EN = "Omsk Region and Pavlodar Region signed a cooperation plan for 2025–2027.\n\n"
NOTES = {one: one.value for one in NoteCode}
PUBLICATION = Publication("Вестник", date(2026, 5, 2))


def measures(text: str) -> list[DraftMeasure]:
    found = extract(text).measures
    assert [text[one.start : one.end] for one in found] == [one.quote for one in found]
    return list(found)


@pytest.mark.parametrize(
    ("text", "done_of"),
    [
        (RU + "Готово 18 из 42 км дороги Омск — Павлодар.", (18, 42)),
        (RU + "Уже готовы 18 из 42 километров дороги Омск — Русская Поляна.", (18, 42)),
        (RU + "Из 42 км дороги в Черлак готово 18 км.", (18, 42)),
        (RU + "Построено три из пяти мостов через Иртыш.", (3, 5)),
        (RU + "На сегодня 12 из 20 школ отремонтированы.", (12, 20)),
        (RU + "Отремонтировано 18,5 из 42 км трассы.", None),
        (RU + "Построен 1 из 1 200 домов.", (1, 1200)),
        (RU + "Построено 2\u00a0000 из 5\u202f000 домов в Таре.", (2000, 5000)),
        (RU + "Из 12 500 домов построено 1 200.", (1200, 12500)),
        (RU + "Построено 2 из 12 100-квартирных домов в Таре.", (2, 12)),
        (RU + "Построено 2,000 из 5,000 домов в Таре.", None),
        (RU + "Построено 2 из 5 тысяч домов в Таре.", None),
        (RU + "Построен один из трёх мостов через Иртыш.", (1, 3)),
        (EN + "2,000 of 5,000 water meters have been installed.", (2000, 5000)),
        (EN + "1,200,000 of 5,000,000 new meters are installed.", (1200000, 5000000)),
        (EN + "Of the 5,000 water meters, 2,000 are ready.", (2000, 5000)),
        (EN + "2 000 of 5 000 water meters have been installed.", (2000, 5000)),
        (EN + "18.5 of the 42 km of the road have been completed.", None),
        (EN + "2 of 5 million water meters have been installed.", None),
        (EN + "2 of the 12 100-bed hospitals are ready.", (2, 12)),
        (EN + "One of the five forest roads in the region was opened.", (1, 5)),
        (KK + "Жоспарланған 1 200 үйдің 300-і салынды.", (300, 1200)),
        (KK + "Жоспарланған 5 000 үйдің 1 200-і салынды.", (1200, 5000)),
        (KK + "Салынып жатқан бес көпірдің біреуі ашылды.", (1, 5)),
        (EN + "18 of 42 km of the Omsk – Pavlodar road are ready.", (18, 42)),
        (EN + "So far, 18 out of 42 kilometres of the road have been completed.", (18, 42)),
        (EN + "Three of the five schools are ready.", (3, 5)),
        (EN + "Of the 42 km of the road, 18 km are ready.", (18, 42)),
        (EN + "The builders have already completed 3 of the 5 bridges over the Irtysh.", (3, 5)),
        (KK + "Омбы – Павлодар жолының 42 шақырымының 18-і дайын.", (18, 42)),
        (KK + "Жолдың 42 шақырымның 18 шақырымы дайын.", (18, 42)),
        (KK + "Салынып жатқан 5 көпірдің үшеуі дайын.", (3, 5)),
        (KK + "Жоспарланған 20 мектептің 12-сі салынды.", (12, 20)),
    ],
)
def test_so_many_of_so_many_are_under_way(text: str, done_of: tuple[int, int] | None) -> None:
    found = measures(text)
    assert [(one.status, one.done_of) for one in found] == [(Status.IN_PROGRESS, done_of)]


def test_all_of_them_are_done() -> None:
    (one,) = measures(RU + "Готово 42 из 42 км дороги Омск — Павлодар.")
    assert (one.status, one.done_of) == (Status.DONE, (42, 42))


@pytest.mark.parametrize(
    "text",
    [
        RU + "Готово 18 из 42 км.",
        RU + "Готово 18 из 42.",
        RU + "Готово 42 из 18 км дороги Омск — Павлодар.",
        RU + "Пока не готово 18 из 42 км дороги Омск — Павлодар.",
        EN + "18 of 42 km are ready.",
        EN + "18 of 42 km of the road are not ready.",
        KK + "42 шақырымның 18 шақырымы дайын.",
    ],
)
def test_a_count_of_nothing_named_or_of_more_than_all_is_none(text: str) -> None:
    assert measures(text) == []


@pytest.mark.parametrize(
    "text",
    [
        RU + "Построен один из пяти крупнейших мостов через Иртыш.",
        RU + "Один из трёх самых длинных мостов через Иртыш построен.",
        EN + "One of the five largest wind farms in the region was opened.",
        EN + "One of the region’s three second-largest bridges was built in Omsk.",
        EN + "One of the three world’s longest bridges was built in Omsk.",
        KK + "Облыстағы ең ірі бес зауыттың біреуі ашылды.",
    ],
)
def test_one_of_the_largest_is_no_count(text: str) -> None:
    assert [(one.status, one.done_of) for one in measures(text)] in ([(Status.DONE, None)], [])


def test_the_count_is_in_the_json_and_in_the_plan_file() -> None:
    draft = extract(RU + "Готово 18 из 42 км дороги Омск — Павлодар.")
    shown = to_json(draft)["measures"]
    assert isinstance(shown, list)
    assert shown[0]["done_of"] == [18, 42]
    plan = plan_of(draft, PUBLICATION, "OMS-PAV-2025", (), NOTES)
    assert [one.done_of for one in plan.statements if one.measure] == [(18, 42)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            RU + "Завершён первый этап строительства моста через Иртыш.",
            "Строительство моста через Иртыш",
        ),
        (
            RU + "Завершили второй этап модернизации пункта пропуска «Урлютобе».",
            "Модернизация пункта пропуска «Урлютобе»",
        ),
        (RU + "Сдана первая очередь элеватора в Черлаке.", "Элеватор в Черлаке"),
        (
            RU + "Введена в эксплуатацию первая очередь завода в Экибастузе.",
            "Завод в Экибастузе",
        ),
        (
            RU + "Первый этап строительства моста через Иртыш завершён.",
            "Первый этап строительства моста через Иртыш",
        ),
        (
            EN + "The first phase of the construction of the bridge over the Irtysh is complete.",
            "The first phase of the construction of the bridge over the Irtysh is complete",
        ),
        (
            KK + "Ертіс арқылы өтетін көпір құрылысының бірінші кезеңі аяқталды.",
            "Көпір құрылысының бірінші кезеңі аяқталды",
        ),
    ],
)
def test_a_stage_done_is_not_the_whole_done(text: str, title: str) -> None:
    found = measures(text)
    assert [(one.status, one.title) for one in found] == [(Status.IN_PROGRESS, title)]


@pytest.mark.parametrize(
    ("sentence", "deed", "lang", "number"),
    [
        ("The second phase of the port’s repair was completed", "port’s repair", Lang.EN, 2),
        ("Phase one of the bridge is complete", "the bridge is complete", Lang.EN, 1),
        ("Завершён первый этап (строительство моста)", "строительство моста", Lang.RU, 1),
        ("Phase II of the bridge is complete", "the bridge is complete", Lang.EN, 2),
        ("Phase 12 of the bridge is complete", "the bridge is complete", Lang.EN, 12),
        ("The 3rd stage of the bridge is complete", "the bridge is complete", Lang.EN, 3),
        ("The initial phase of the bridge is over", "the bridge is over", Lang.EN, 1),
        ("Завершён 2-й этап строительства моста", "строительства моста", Lang.RU, 2),
        ("Сдана 11-я очередь завода", "завода", Lang.RU, 11),
        ("Завершён третий этап строительства моста", "строительства моста", Lang.RU, 3),
        ("Сдан 5 этаж больницы", "больницы", Lang.RU, None),
        ("Көпір құрылысының екінші кезеңі аяқталды", "Көпір құрылысының", Lang.KK, 2),
        ("Көпір құрылысының 3-шы кезеңі аяқталды", "Көпір құрылысының", Lang.KK, 3),
        ("Көпір құрылысының 2ші кезегі аяқталды", "Көпір құрылысының", Lang.KK, 2),
        ("Көпір құрылысының 6-шы сатысы аяқталды", "Көпір құрылысының", Lang.KK, 6),
        ("Көпір құрылысының 1-кезеңі аяқталды", "Көпір құрылысының", Lang.KK, 1),
        ("В первом этапе завершили ремонт моста", "ремонт моста", Lang.RU, None),
        ("During the first phase the bridge was built", "the bridge was built", Lang.EN, None),
        ("Бірінші кезеңде көпір салынды", "көпір салынды", Lang.KK, None),
        ("Мост сдан, начат второй этап", "Мост сдан", Lang.RU, None),
        ("Первый этап стоил миллион, мост сдан", "мост сдан", Lang.RU, None),
    ],
)
def test_a_stage_stands_beside_what_it_is_of(
    sentence: str, deed: str, lang: Lang, number: int | None
) -> None:
    start = sentence.index(deed)
    told = stages.done_in(Span(0, len(sentence), sentence), start, start + len(deed), lang)
    assert (told.number if told else None) == number


@pytest.mark.parametrize(
    "text",
    [
        RU + "Завершено строительство моста через Иртыш.",
        RU + "Завершён последний этап строительства моста через Иртыш.",
        RU + "На первом этапе построен мост через Иртыш.",
        EN + "The construction of the bridge over the Irtysh has been completed.",
        KK + "Көпір құрылысының соңғы кезеңі аяқталды.",
    ],
)
def test_a_whole_or_its_last_stage_is_done(text: str) -> None:
    assert [one.status for one in measures(text)] == [Status.DONE]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Первый этап строительства моста через Иртыш", Status.DONE),
        ("Второй этап строительства моста через Иртыш", Status.IN_PROGRESS),
        ("Строительство моста через Иртыш", Status.IN_PROGRESS),
    ],
)
def test_the_stage_that_a_measure_is_is_done(title: str, status: Status) -> None:
    planned = extract(RU + "Планируется строительство моста через Иртыш.")
    known = plan_of(planned, PUBLICATION, "OMS-PAV-2025", (), NOTES)
    measure = replace(known.measures[0], title=LocalText(ru=title))
    known = replace(known, measures=(measure,))
    draft = extract(RU + "Завершён первый этап строительства моста через Иртыш.")
    added = extended(known, draft, Publication("Вестник", date(2026, 6, 2)), [measure.ref], NOTES)
    assert [one.status for one in added.statements if one.measure] == [status]

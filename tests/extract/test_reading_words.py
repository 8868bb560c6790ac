"""Names, places, dates and languages: the small readings that the draft rests on."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.errors import NoArticleText, UnsupportedLanguage
from coopplan.extract import dates, gazetteer, organisations, places, sectors
from coopplan.extract.language import detect
from coopplan.extract.names import nominative
from coopplan.extract.ru import declension as declension_ru
from coopplan.extract.ru import offices as offices_ru
from coopplan.extract.ru import subjects as subjects_ru
from coopplan.extract.ru import towns as towns_ru
from coopplan.extract.sentences import Span, sentences
from coopplan.model.text import Lang


def span(text: str) -> Span:
    return Span(0, len(text), text)


@pytest.mark.parametrize(
    ("told", "case", "name"),
    [
        ("Сериком Шапкеновым", "ablt", "Серик Шапкенов"),
        ("Крымбеком Досжановым", None, "Крымбек Досжанов"),
        ("Виталием Хоменко", "ablt", "Виталий Хоменко"),
        ("Натальей Ершовой", "ablt", "Наталья Ершова"),
        ("Владимиром Степановичем Караваником", "ablt", "Владимир Степанович Караваник"),
        ("Касым-Жомарта Ахметова", "gent", "Касым-Жомарт Ахметов"),
        ("Берика Ахмади", "gent", "Берик Ахмади"),
        ("Владиславом Кашпой", "ablt", "Владислав Кашпа"),
        ("Павел Викторович Малков-Орлов", "nomn", "Павел Викторович Малков-Орлов"),
        ("Данияр Ислямов", None, "Данияр Ислямов"),
        ("В. Шумковым", "ablt", "В. Шумков"),
        ("Шолбаном Кара-оолом", "ablt", "Шолбан Кара-оол"),
        ("Марией Кара-Мурзой", "ablt", "Мария Кара-Мурза"),
    ],
)
def test_names_come_to_the_nominative(told: str, case: str | None, name: str) -> None:
    assert " ".join(nominative(tuple(told.split()), case)[0]) == name


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        (
            Lang.RU,
            "между Павлодарской, Томской и Омской областями, а также городом Алматы",
            ["Павлодарская область", "Томская область", "Омская область", "Алматы"],
        ),
        (
            Lang.RU,
            (
                "главой Республики Саха (Якутия) и губернатором Ханты-Мансийского автономного "
                "округа – Югры"
            ),
            ["Республика Саха (Якутия)", "Ханты-Мансийский автономный округ – Югра"],
        ),
        (Lang.RU, "губернатор Владимир Киров приехал в Орёл", ["Орёл"]),
        (Lang.RU, "дорога на Большом Уссурийском, гости из Уссурийска", ["Уссурийск"]),
        (
            Lang.RU,
            "мэры Каменска-Уральского и Великих Лук приехали из Химок в Новый Уренгой",
            ["Каменск-Уральский", "Великие Луки", "Химки", "Новый Уренгой"],
        ),
        (
            Lang.RU,
            "министры Абхазии и Южной Осетии, гости из Приднестровья и штата Юта",
            [
                "Абхазия",
                "Южная Осетия",
                "Приднестровская Молдавская Республика",
                "штат Юта",
            ],
        ),
        (Lang.RU, "соглашение с Нижней Саксонией и штатом Керала", ["Нижняя Саксония", "Керала"]),
        (
            Lang.RU,
            "аким области Абай и аким Жетысуской области",
            ["область Абай", "область Жетісу"],
        ),
        (
            Lang.KK,
            "Павлодар және Омбы облыстары арасында, Қазан қаласында",
            ["Павлодар облысы", "Омбы облысы", "Қазан"],
        ),
        (
            Lang.KK,
            "Түркістан облысының әкімі Татарстанмен",
            ["Түркістан облысы", "Татарстан Республикасы"],
        ),
        (
            Lang.EN,
            "Governors of Akmola and Turkestan regions met the head of Grodno Oblast in Astana",
            ["Akmola Region", "Turkestan Region", "Grodno Oblast", "Astana"],
        ),
    ],
)
def test_places_are_found_in_any_case(lang: Lang, text: str, names: list[str]) -> None:
    assert [one.name for one in places.find(span(text), lang)] == names


def test_every_place_of_the_list_is_found_by_its_own_name() -> None:
    for lang in Lang:
        for entry in gazetteer.entries():
            before = {Lang.RU: "город ", Lang.KK: "", Lang.EN: "city of "}[lang]
            after = " қаласы" if lang is Lang.KK and entry.kind == "c" else ""
            if not entry.name(lang):
                continue  # a region that only English texts name
            text = before + entry.name(lang) + after if entry.kind == "c" else entry.name(lang)
            found = places.find(span(text[:1].upper() + text[1:]), lang)
            assert [one.entry.code for one in found] == [entry.code], (lang, entry)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("подписан 20 мая 2025 года", date(2025, 5, 20)),
        ("2024 жылғы 12 қыркүйекте", date(2024, 9, 12)),
        ("on June 8, 2025, in Kazan", date(2025, 6, 8)),
        ("on 22 October 2025", date(2025, 10, 22)),
        ("31.05.2022", date(2022, 5, 31)),
    ],
)
def test_full_dates(text: str, day: date) -> None:
    assert [one.day for one in dates.days(span(text))] == [day]


@pytest.mark.parametrize("text", ["9 ноября", "31 февраля 2025 года", "IP 10.12.2025.1", "в мае"])
def test_no_date_is_made_of_half_a_date(text: str) -> None:
    assert dates.days(span(text)) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("на 2025-2027 годы", date(2025, 1, 1), date(2027, 12, 31)),
        ("на 2025 – 2027 гг.", date(2025, 1, 1), date(2027, 12, 31)),
        ("на 2024, 2025 и 2026 годы", date(2024, 1, 1), date(2026, 12, 31)),
        ("до 2030 года", None, date(2030, 12, 31)),
        ("действует до 31 декабря 2029 года", None, date(2029, 12, 31)),
        ("действует до 2030-го, затем продлится", None, date(2030, 12, 31)),
        ("по 2030-й включительно", None, date(2030, 12, 31)),
        ("по март 2027 года", None, date(2027, 3, 31)),
        ("до конца марта 2027 года", None, date(2027, 3, 31)),
        ("на текущий 2027 год", date(2027, 1, 1), date(2027, 12, 31)),
        ("на следующий, 2027 год", date(2027, 1, 1), date(2027, 12, 31)),
        ("на 2027-й", date(2027, 1, 1), date(2027, 12, 31)),
        ("на 2026-й и 2027 годы", date(2026, 1, 1), date(2027, 12, 31)),
        ("с 2026 г. по 2028 г.", date(2026, 1, 1), date(2028, 12, 31)),
        ("с мая 2026 года по июнь 2028 года", date(2026, 5, 1), date(2028, 6, 30)),
        ("с 1 апреля 2025 года по 31 декабря 2027 года", date(2025, 4, 1), date(2027, 12, 31)),
        ("2026–2028 жылдарға арналған", date(2026, 1, 1), date(2028, 12, 31)),
        ("2028 жылға дейін", None, date(2028, 12, 31)),
        ("a plan until 2028", None, date(2028, 12, 31)),
    ],
)
def test_periods(text: str, first: date | None, last: date | None) -> None:
    found = dates.periods(span(text))
    assert [(one.first, one.last) for one in found] == [(first, last)]


@pytest.mark.parametrize("text", ["до марта 2027 года", "с июня 2027 по май 2027 года"])
def test_what_is_no_period(text: str) -> None:
    assert dates.periods(span(text)) == []


def test_a_mere_length_gives_no_days() -> None:
    for text in ("сроком на пять лет", "на ближайшие три года", "for the next five years"):
        assert dates.periods(span(text)) == []
        assert [one.text for one in dates.durations(span(text))] == [text]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Главы регионов подписали соглашение о сотрудничестве в Омске.", Lang.RU),
        ("Облыс әкімі мен губернатор келісімге қол қойды.", Lang.KK),
        ("The governors have signed an agreement in Omsk.", Lang.EN),
    ],
)
def test_languages_that_are_read(text: str, lang: Lang) -> None:
    assert detect(text) is lang


@pytest.mark.parametrize(
    "text",
    [
        "Вилоят ҳокими ва губернатор ҳамкорлик тўғрисида меморандум имзолади, бу икки ҳудуд учун.",
        "Облустун губернатору жана мэр кызматташтык тууралуу меморандумга кол коюшту, бул үчүн.",
        "Губернатор і голова області підписали угоду про співпрацю, що є новою для регіонів та їх.",
        "Der Gouverneur und der Minister haben das Abkommen in Minsk für die Region unterzeichnet.",
        "Oblys ákimi men gýbernator yntymaqtastyq týraly kelisimge qol qoıdy, bul óńir úshin.",
        "Алмута вилайити билән Җәнубий өлкә арисида һәмкарлиқ тоғрилиқ келишим түзүлди.",
        "Баян-Өлгий аймаг болон хөрш муж хамтын ажиллагааны санамж бичигт гарын үсэг зурлаа.",
        "Саха сирэ уонна ыаллыы уобалас бииргэ үлэлээһин туһунан сөбүлэһиигэ илии баттаатылар.",
        "Област Варна и съседният край подписаха меморандум, страните ще работят заедно.",
        (
            "Qazirgi ýaqytta biz áýejaıdyń múmkindikterin paıdalaný baǵytynda jumys isteımiz, onyń "
            "qýatyn eki ese arttyrý kózdelip otyr, bul be eken."
        ),
        (
            "Budapest városa és egy kínai tartomány a turizmus fejlesztéséről írt alá "
            "megállapodást, a felek ezt be is jelentették."
        ),
        "Чӑваш Республики килӗшӳ турӑх ӗҫлеме пуҫларӗҫ. Документа алӑ пуснӑ.",
        "州长签署了合作协议。",
        "وقع المحافظ اتفاقية تعاون",
    ],
)
def test_other_languages_are_refused(text: str) -> None:
    with pytest.raises(UnsupportedLanguage):
        detect(text)


@pytest.mark.parametrize("text", ["", " \n ", "2025 — 100 %"])
def test_a_text_without_words_is_refused(text: str) -> None:
    with pytest.raises(NoArticleText):
        detect(text)


def test_a_shortening_before_a_name_ends_no_sentence() -> None:
    text = "Ректор МГУ им. Огарева встретил в г. Омске гостей. В 2025 г. Начата стройка."
    assert next(one.text for one in sentences(span(text))).endswith("гостей.")


def test_sentences_know_short_forms_and_initials() -> None:
    text = "А. Иванов получил 5 тыс. т зерна в 2025 г. из Омска. Вторая фраза! «Третья.» Да."
    assert [one.text for one in sentences(span(text))] == [
        "А. Иванов получил 5 тыс. т зерна в 2025 г. из Омска.",
        "Вторая фраза!",
        "«Третья.»",
        "Да.",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "ректором Орского аграрного университета имени Петра Зимина Антоном Швецовым",
            ["Орский аграрный университет имени Петра Зимина"],
        ),
        (
            "между Минтрансом Казахстана и группой компаний «Южный лён»",
            ["Минтранс Казахстана", "Южный лён"],
        ),
        (
            "с Министерством сельского, водного хозяйства и развития регионов Узбекистана",
            ["Министерство сельского, водного хозяйства и развития регионов Узбекистана"],
        ),
        ('подписали с ПАО «Волга-банк» и АФК "Восход"', ["ПАО «Волга-банк»", 'АФК "Восход"']),
        ("Тобольским городским Советом депутатов", ["Тобольский городской Совет депутатов"]),
        ("новый завод и медицинский центр построят у вокзала", []),
        ("через пункт пропуска АПП «Караколь»", []),
        ("глава Минниханов встретил Росина", []),
        ("ТулГУ и КубГТУ подписали договор", ["ТулГУ", "КубГТУ"]),
        ("АКИМ ОБЛАСТИ ОТКРЫЛ ПКО и ООО«Лён»", ["ООО «Лён»"]),
    ],
)
def test_organisations_come_to_the_nominative(text: str, names: list[str]) -> None:
    sentence = span(text)
    known = places.find(sentence, Lang.RU)
    assert [one.name for one in organisations.find(sentence, known)] == names


@pytest.mark.parametrize(
    ("text", "name", "case"),
    [
        ("первым заместителем председателя правительства Ильёй Зотовым",
         "первый заместитель председателя правительства", "ablt"),
        ("врио заместителя губернатора Юрий Пашин", "врио заместителя губернатора", None),
        ("генеральный директор фирмы Олег Дуров", "генеральный директор", "nomn"),
        ("министр труда и занятости Инна Белова", "министр труда и занятости", "nomn"),
        ("главы городов Олег Дуров и Иван Седов", "глава города", "nomn"),
        ("первый заместитель хокима Зафар Азизов", "первый заместитель хокима", "nomn"),
        ("с губернатором бразильского штата Пауло Рибейро", "губернатор", "ablt"),
        ("полномочного представителя президента Бакыта Осмонова",
         "полномочный представитель президента", "gent"),
    ],
)  # fmt: skip
def test_offices_keep_what_belongs_to_them(text: str, name: str, case: str | None) -> None:
    found = offices_ru.offices(span(text), ())
    assert [(one.name, one.case) for one in found] == [(name, case)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("мэр Рузаевки и власти Кашина", ["Рузаевка", "Кашин"]),
        ("с китайским городом Шоугуан", ["Шоугуан"]),
        (
            "глава Лепельского района и Светлогорским горисполкомом",
            ["Лепельский район", "Светлогорск"],
        ),
        ("в городе Иване Сергееве не знают", []),
    ],
)
def test_towns_of_no_list_are_named_by_what_leads_to_them(text: str, names: list[str]) -> None:
    sentence = span(text)
    found = towns_ru.find(sentence, places.find(sentence, Lang.RU))
    assert [one.name for one in sorted(found, key=lambda one: one.start)] == names


@pytest.mark.parametrize(
    ("before", "quote", "after", "unit", "counted"),
    [
        ("отправлено ", "16,5 тыс. тонн", " семян озимой пшеницы.", "t", "семян озимой пшеницы"),
        ("Объём инвестиций составит ", "2 млрд рублей", ".", "RUB", "объём инвестиций"),
        ("За год товарооборот СКО вырос, достигнув ", "7 млн тенге", ".", "KZT", "товарооборот"),
        ("поедут ", "50 студентов", " в Томск", "people", "студентов"),
        ("для области закупили ", "25 buses", ".", "vehicles", None),
        ("мощностью ", "20 тыс. тонн", " в год", "t", "мощность"),
        ("", "5 %", "", "%", None),
    ],
)
def test_what_a_figure_counts(
    before: str, quote: str, after: str, unit: str, counted: str | None
) -> None:
    assert subjects_ru.subject(before, quote, after, unit) == counted


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("проведение Дней Омска", "culture"),
        ("строительство льнокомбината", "industry"),
        ("модернизация трамваев и стоянок", "transport"),
        ("отдых детей в лагере", "youth"),
        ("поставка нефтегазового оборудования", "trade"),
        ("совместная лаборатория", "science"),
        ("установление побратимских связей", "government"),
    ],
)
def test_to_which_sector_words_belong(words: str, code: str) -> None:
    assert sectors.sector(words) == code


def test_the_dictionary_knows_no_other_form_of_a_place() -> None:
    """The dictionary of forms is the oracle of our endings.

    But not for towns in -ово, -ино and -чно, which the press leaves as they are, and for Лахор, out
    of which it makes «Лахра».
    """
    pymorphy3 = pytest.importorskip("pymorphy3")
    dictionary = pymorphy3.MorphAnalyzer(lang="ru")
    names = {name for entry in gazetteer.entries() for name in entry.names(Lang.RU)}
    words = {word for name in names for word in name.lower().replace("ё", "е").split()}
    missing = {}
    for word in sorted(words):
        if word.endswith(("ово", "ево", "ино", "чно")) or word == "лахор" or word[-1] == ")":
            continue
        readings = [one for one in dictionary.parse(word) if one.is_known and "Geox" in one.tag]
        for one in readings[:1]:
            told = [one.inflect({case}) for case in ("gent", "datv", "ablt", "loct")]
            forms = {form.word.replace("ё", "е") for form in told if form}
            if one.tag.case == "nomn" and not forms <= set(declension_ru.cases(word)):
                missing[word] = forms - set(declension_ru.cases(word))
    assert missing == {}

"""What each of several documents of one text promises is in its own draft and in no other one.

The rule: a sentence promises for the document that it or its paragraph is about.
"""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed

RU_THREE = (
    "Омская область подписала три соглашения на форуме в Омске\n\n"
    "Губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков "
    "подписали соглашение о сотрудничестве. Стороны построят зерновой терминал в Черлаке.\n\n"
    "В тот же день Омская область и Костанайская область подписали меморандум о туризме. "
    "Стороны запустят автобусный маршрут Омск — Костанай.\n\n"
    "Также было подписано соглашение между Омской областью и Акмолинской областью. Стороны "
    "откроют торговый дом в Кокшетау.\n"
)
RU_COUNTED = (
    "Томск. 5 мая 2026 года губернатор Томской области Игорь Седов и хоким Бухарской "
    "области Ботир Зокиров подписали соглашение о сотрудничестве. Соглашение "
    "предусматривает строительство завода керамики в Бухаре.\n\n"
    "Кроме того, мэр Томска Анна Котова и хоким Самарканда Фазлиддин Умаров подписали "
    "соглашение о побратимстве. Города проведут выставку художников в Самарканде.\n\n"
    "Третий документ — меморандум между Томским университетом и Бухарским университетом. "
    "Вузы откроют лабораторию почвоведения.\n"
)
RU_BACK_TO_PLAN = (
    "Саратовская и Актюбинская области подписали план мероприятий на 2026–2028 годы\n\n"
    "План подписали губернатор Саратовской области Роман Гусев и аким Актюбинской области "
    "Ермек Сагындыков. До конца 2027 года стороны построят мост через Илек.\n\n"
    "На полях встречи Саратовская область и Мангистауская область подписали соглашение о "
    "торговле. В рамках соглашения будет создан логистический центр в Актау.\n\n"
    "Ещё одно соглашение подписали Саратовская область и Атырауская область. По нему в "
    "Атырау откроют филиал института.\n\n"
    "Стороны плана также отремонтируют участок дороги Озинки — Уральск.\n"
)
RU_OTHERS_BESIDE = (
    "Новосибирская область и Восточно-Казахстанская область подписали соглашение о "
    "сотрудничестве на 2026–2030 годы. Соглашение предусматривает запуск авиарейса "
    "Новосибирск — Усть-Каменогорск и создание центра селекции.\n\n"
    "В этот же день Новосибирский аграрный университет и Семейский университет подписали "
    "договор о сотрудничестве. Университеты запустят программу двойных дипломов.\n\n"
    "Компания «Сибирь-Агро» и товарищество «Ертіс Астық» подписали меморандум. Компании "
    "построят элеватор в Семее.\n"
)
KK_THREE = (
    "Павлодар облысы мен Омбы облысы ынтымақтастық туралы келісімге қол қойды. Тараптар "
    "Железин ауданында көпір салады.\n\n"
    "Сол күні Павлодар облысы мен Новосібір облысы туризм туралы меморандумға қол қойды. "
    "Тараптар Баянауылда туристік орталық ашады.\n\n"
    "Сондай-ақ Павлодар облысы мен Алтай өлкесі арасында келісімге қол қойылды. Тараптар "
    "Павлодарда сауда үйін ашады.\n"
)
KK_OTHERS = (
    "Ақтөбе облысының әкімі Ермек Сагындыков пен Орынбор облысының губернаторы Олег Лыткин "
    "2026–2028 жылдарға арналған жоспарға қол қойды. Жоспар бойынша шекарада логистикалық "
    "орталық салынады.\n\n"
    "Бұдан бөлек, Ақтөбе қаласы мен Орынбор қаласы меморандумға қол қойды. Қалалар автобус "
    "бағытын ашады.\n\n"
    "Ақтөбе университеті мен Орынбор университеті де келісімге қол қойды. Университеттер "
    "бірлескен зертхана құрады.\n"
)
EN_THREE = (
    "Governor of the Omsk Region Maxim Veselov and Khokim of the Bukhara Region Botir "
    "Zokirov signed an agreement on cooperation. The sides will build a grain terminal in "
    "Bukhara.\n\n"
    "On the same day the Omsk Region and the Samarkand Region signed a memorandum on "
    "tourism. The sides will launch a direct flight from Omsk to Samarkand.\n\n"
    "A third document, an agreement between the Omsk Region and the Fergana Region, was "
    "also signed. Under it the sides will open a trade house in Fergana.\n"
)
EN_OTHERS = (
    "The Free State of Bavaria and the Province of Ontario signed a memorandum of "
    "understanding on Monday. Under the memorandum the partners will set up a joint "
    "research centre in Toronto.\n\n"
    "The same day, the City of Munich and the City of Toronto signed a twinning agreement. "
    "The cities will hold an annual film festival.\n\n"
    "The University of Munich and the University of Toronto also signed an agreement. The "
    "universities will launch a joint master’s programme.\n"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (RU_THREE, (["терминал"], ["маршрут"], ["торговый дом"])),
        (RU_COUNTED, (["завод"], ["выставк"], ["лаборатор"])),
        (RU_BACK_TO_PLAN, (["мост"], ["логистическ"], ["филиал"])),
        (RU_OTHERS_BESIDE, (["авиарейс", "селекц"], ["двойных диплом"], ["элеватор"])),
        (KK_THREE, (["көпір"], ["туристік орталық"], ["сауда үй"])),
        (KK_OTHERS, (["логистикалық"], ["автобус"], ["зертхана"])),
        (EN_THREE, (["terminal"], ["flight"], ["trade house"])),
        (EN_OTHERS, (["research centre"], ["film festival"], ["master’s"])),
    ],
)
def test_each_document_promises_its_own(text: str, told: tuple[list[str], ...]) -> None:
    assert len(extract(text).documents) == len(told)
    for number, own in enumerate(told, 1):
        quotes = " | ".join(one.quote for one in extract(text, document=number).measures)
        others = [stem for each in told if each is not own for stem in each]
        assert [stem for stem in own if stem not in quotes] == [], number
        assert [stem for stem in others if stem in quotes] == [], number


def test_what_names_the_main_document_again_is_of_it() -> None:
    first, third = extract(RU_BACK_TO_PLAN), extract(RU_BACK_TO_PLAN, document=3)
    assert "отремонтируют участок дороги Озинки — Уральск" in [one.quote for one in first.measures]
    assert len(third.measures) == 1


BACK_TO_SIDES = (
    "Омская область и Павлодарская область подписали соглашение. Стороны построят мост.\n\n"
    "Кроме того, Омская область и Костанайская область подписали меморандум.\n\n"
    "Губернатор поблагодарил гостей за тёплый приём и пригласил их на форум.\n\n"
    "Омичи и павлодарцы также откроют автобусный маршрут в Черлак.\n"
)
TOLD_AGAIN = (
    "Омская область и Павлодарская область подписали соглашение о дружбе.\n\n"
    "В тот же день Омская область и Павлодарская область подписали соглашение в Омске. "
    "Стороны откроют автобусный маршрут в Черлак.\n"
)


@pytest.mark.parametrize("text", [BACK_TO_SIDES, TOLD_AGAIN])
def test_what_may_be_of_the_main_document_stays(text: str) -> None:
    assert "маршрут" in " ".join(one.quote for one in extract(text).measures)


def test_a_signing_by_the_same_sides_that_day_is_no_other_document() -> None:
    text = (
        "Mayor of Graz Ann Cruz and Mayor of Linz Ben Holt signed a memorandum in Graz.\n\n"
        "On the same day the Mayor of Graz and the Mayor of Linz signed the memorandum again. "
        "The cities will open a bus route.\n"
    )
    draft = extract(text)
    assert len(draft.documents) == 1
    assert len(draft.measures) == 1

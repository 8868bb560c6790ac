"""A day that may be another document's is a candidate in a note, never the day of signing."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.draft import NoteCode
from coopplan.extract.press_release import extract

OLDER = {
    "a memorandum that is put into practice": """Tornio, Kirov agree on roadmap

Tornio and Kirov on Monday outlined in Tornio a roadmap for cooperation in trade, the agency said.

The roadmap was drawn up by the two sides during the visit of Oleg Zimin, Mayor of Kirov. It is to \
put into practice a memorandum of understanding (MoU) signed by the two cities on May 4, 2021.
""",
    "an agreement that a council adopts": """Kirov adopts its agreement with Tornio

The city council of Kirov adopted on 4 May 2021 the agreement with Tornio on sister ties.
""",
    "an agreement that a government approves, in Russian": """Документ о туризме утверждён

Правительство Казахстана утвердило 4 мая 2021 года соглашение с Ираном в сфере туризма. \
Документ заключили в Астане.
""",
    "an agreement that a government approves, in Kazakh": """Үкімет келісімді бекітті

Қазақстан Үкіметі 2021 жылғы 4 мамырда № 21 қаулымен Иранмен жасалған туризм туралы келісімді \
бекітті. Құжат Астана қаласында жасалған еді.
""",
    "earlier, where the article is of a visit": """Guests from Tornio in the town hall of Kirov

Guests from Tornio were received yesterday in the town hall and were shown the old harbour.
Earlier, on May 4, 2021, a memorandum on friendly ties had been signed by Tornio and Kirov.
""",
    "the first of several": """Tornio and Kirov sign their agreement anew

Mayor Anna Berg and Mayor Oleg Zimin signed the agreement of Tornio and Kirov anew yesterday.
It was back on May 4, 1991 that Kirov signed the original agreement with Tornio.
""",
    "had been signed": """Kirov sends a choir to Tornio

A choir of Kirov is to sing in Tornio at the feast of the two towns.
The sister-city agreement had been signed on May 4, 1991 by Anna Berg, mayor of Tornio.
""",
    "what a resolution recalls": """Kirov to execute a memorandum with Tornio

WHEREAS, Kirov and Tornio signed a sister city agreement on May 4, 2012.
""",
    "reported on a day": """Kirov and Tornio sign a memorandum

Anna Berg and Oleg Zimin, mayors of Tornio and Kirov, signed on Thursday a memorandum on markets, \
the agency reported on May 4, 2021.
""",
    "reported on a day, in Russian": """Киров и Торнио подписали меморандум

Мэры Кирова и Торнио подписали в четверг меморандум о рынках, сообщило агентство 4 мая 2021 года.
""",
    "what it goes on with": """Kirov and Tornio sign a memorandum

Kirov and Tornio signed a memorandum on rivers in the town hall.
It complements the memorandum on forests signed on May 4, 2021 by the mayors of both towns.
""",
    "what it goes on with, in Russian": """Киров и Торнио подписали меморандум

Киров и Торнио подписали в ратуше меморандум о реках.
Он дополняет меморандум о лесах, подписанный 4 мая 2021 года мэрами обоих городов.
""",
    "of one side, before the other countersigned": """Kirov and Tornio to share a ferry

Oleg Zimin, mayor of Kirov, signed the memorandum of Kirov and Tornio on May 4, 2021.
It was countersigned on May 22 by Anna Berg, mayor of Tornio.
""",
    "a year later": """Kirov and Tornio open a park

On May 4, 2021, a year after the two towns signed their sister-city agreement, Kirov and Tornio \
opened a park.
""",
    "a year later, in Russian": """Год дружбы Кирова и Торнио

4 мая 2021 года исполнился ровно год с того дня, как Киров и Торнио подписали соглашение о \
побратимстве. Годовщину отметили в ратуше.
""",
    "an anniversary, in Russian": """В Кирове вспомнили о соглашении с Торнио

4 мая 2021 года в ратуше отметили десятилетие соглашения о дружбе, которое подписали Киров и Торнио.
""",
    "a year later, in Kazakh": """Павлодар мен Омбы достығы

Павлодар мен Омбы қалалары келісімге қол қойды, 2021 жылғы 4 мамырда бұған бір жыл толды.
""",
    "handed over": """Consul brings a signed memorandum to Kirov

Consul Anna Berg on May 4, 2021 handed over to Kirov the memorandum of Tornio and Kirov bearing \
the signature of Matti Salo, mayor of Tornio.
""",
    "handed over, in Russian": """Киров получил меморандум

Консул Анна Берг 4 мая 2021 года вручила мэру Кирова подписанный мэром Торнио меморандум о дружбе \
Кирова и Торнио.
""",
    "handed over, in Kazakh": """Киров қаласы меморандум алды

Консул Анна Берг 2021 жылғы 4 мамырда Киров қаласының әкіміне Торнио мэрі қол қойылған \
меморандумды тапсырды.
""",
    "recalled": """Kirov and Tornio prepare a plan

A plan of cooperation of Kirov and Tornio is being prepared, the town hall said.
It recalled that an agreement on friendship was signed by the two towns on May 4, 1991.
""",
    "noted": """Kirov and Tornio on the way ahead

Kirov and Tornio will build a bridge of culture.
As was noted, the memorandum of Kirov and Tornio was signed on May 4, 2021 in Kirov.
""",
    "a clause on what is now made longer": """Kirov and Tornio go on

By a new paper the pact of Kirov and Tornio, which was signed on May 4, 2019, will run until 2027.
""",
    "closing an article about talks": """Посол Финляндии на приёме у мэра Кирова

Мэр Кирова Олег Зимин принял посла Финляндии в старой ратуше.
Они обсудили работу школ и театров.
Гость поблагодарил за тёплый приём.
Мэр показал ему набережную и музей.
Соглашение о дружбе Кирова и Торнио подписано 4 мая 1991 года.
""",
    "several in one sentence": """Томская область и её соглашения

Соглашение Томской области с Гомельской областью подписано 4 мая 2021 года в Гомеле, \
с Витебской областью — 9 июня 2021 года в Витебске.
""",
    "ratified now": """Президент подписал закон

Президент подписал закон, которым ратифицировано соглашение Торнио и Кирова о рыбалке.
Соглашение подписали соседи, парламент одобрил закон 4 мая 2023 года.
""",
    "Kazakh, ratified": """Президент заңға қол қойды

Президент Атырау мен Астрахань облысының келісімін ратификациялау туралы заңға қол қойды, \
оны парламент 2023 жылғы 4 мамырда қабылдаған.
""",
    "Kazakh, the first": """Атырау мен Астрахань келісімді жаңартты

Атырау облысы мен Астрахань облысы келісімді қайта жаңартты.
Екі облыс арасындағы алғашқы келісімге 1996 жылғы 4 мамырда қол қойылды.
""",
}


@pytest.mark.parametrize("text", OLDER.values(), ids=OLDER)
def test_it_is_left_to_the_reviewer(text: str) -> None:
    draft = extract(text)
    assert draft.signed_on is None
    others = [one for one in draft.notes if one.code is NoteCode.OTHER_DAY]
    assert others
    assert all(text[one.start : one.end] == one.words for one in others)


def test_finishing_a_text_is_no_signing() -> None:
    text = """A railway agreement for the coast

The agreement proposed by Tornio and Kirov was finalized at a session held in Oulu on May 4, 2014.
"""
    assert extract(text).signed_on is None


OWN = {
    "of the memorandum told": """Tornio and Kirov sign a memorandum

Tornio and Kirov signed a memorandum on friendly ties on May 4, 2021 in Kirov.
""",
    "in an article about talks that ends later": """Встреча в Кирове

Мэр Кирова Олег Зимин принял делегацию Гомеля. Соглашение о дружбе Кирова и Гомеля \
подписано 4 мая 2021 года. Гости осмотрели набережную. Потом они были в школе.
Вечером прошёл концерт. Завтра делегация уедет домой.
""",
    "told twice": """Томская и Гомельская области подписали соглашение

Соглашение подписано 4 мая 2021 года в Гомеле; в силу оно вступило в день подписания, \
4 мая 2021 года.
""",
}


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_the_documents_own_day_is_taken(text: str) -> None:
    assert extract(text).signed_on == date(2021, 5, 4)


CITED = {
    "a paper on which the new one rests": """Tornio and Kirov sign a programme

When talks were over, a programme of cooperation was signed by the mayors in line with the \
Protocol on friendship of Tornio and Kirov, signed on May 4, 1996.
""",
    "the ties that began so": """Tornio and Kirov sign a programme

A programme of cooperation was signed by the mayors of Tornio and Kirov on Monday.
Diplomatic relations were established on May 4, 1993 by the signing of a protocol.
""",
    "a paper of which the new one is the result": """Tornio and Kirov sign a memorandum

A memorandum was signed by the mayors of Tornio and Kirov on Monday.
The memorandum is the result of an agreement on links of towns concluded by the two ministries in \
Oulu on May 20, 2013.
""",
    "a dateline": """Tornio and Kirov sign a memorandum

Kirov, 4 May 2015 (Agency).- A memorandum was signed in Kirov by the mayors of Tornio and Kirov.
""",
    "a dateline in brackets": """Tornio and Kirov sign a memorandum

KIROV, (Northern News - 4th May, 2015) A memorandum was signed in Kirov by the mayors of Tornio \
and Kirov.
""",
    "a dateline of two agencies": """Tornio and Kirov sign a memorandum

Kirov, (Northern News / OBS - 4th May, 2015) Kirov has signed a memorandum with Tornio. It did so \
at a conference held online on Monday.
""",
    "the last day of a visit": """Tornio and Kirov sign an agreement

In the course of a visit to Kirov, Russia, from 2 to 4 May 2015, an agreement was signed between \
Tornio and Kirov.
""",
    "what was begun": """Tornio and Kirov sign an agreement

A sister-city agreement was signed by the mayors of Tornio and Kirov as an outcome of the process \
initiated on May 4, 2016.
""",
    "the end of an article about a visit": """Guests from Tornio in Kirov

A delegation of Tornio was in Kirov this week.
It saw the harbour and two schools.
The guests met with young sailors.
A concert closed the day.
The partnership agreement of Tornio and Kirov was signed on May 4, 2003.
""",
}


@pytest.mark.parametrize("text", CITED.values(), ids=CITED)
def test_what_english_only_cites_dates_nothing(text: str) -> None:
    assert extract(text).signed_on is None


@pytest.mark.parametrize("stamp", ["12.12.2025", "2025-12-12", "12/12/2025"])
def test_figures_before_the_first_word_are_the_stamp_of_a_page(stamp: str) -> None:
    text = f"""{stamp} План подписали Киров и Гомель

{stamp} План совместных действий подписали город Киров и город Гомель.
"""
    assert extract(text).signed_on is None
    again = text.replace(f"\n{stamp} План", "\nВ Кирове 12.12.2025 план")
    assert extract(again).signed_on == date(2025, 12, 12)


APART = {
    "which both have signed": """Tornio and Kirov set their course

At a conference the town hall of Kirov reviewed the cooperation with Tornio, Finland.
According to Oleg Zimin, the towns will carry out the Treaty and the Protocol on the river which \
both countries signed on May 4, 2019.
""",
    "formalized long ago": """Tornio and Kirov renew their agreement

The mayors today signed a document to renew the sister-city agreement of Tornio and Kirov.
The sister-city agreement was formalized in Kirov on May 4, 1990.
""",
    "which is carried out": """Программу с Кировом одобрили в Торнио

Программу мероприятий Торнио и Кирова на 2022–2024 годы одобрили и подписали в ратуше.
Она нужна, чтобы исполнить соглашение, которое правительство Торнио и администрация города \
Кирова заключили 4 мая 2009 года.
""",
    "two signings on two days": """Kirov gets two sister towns

The protocol of Kirov and Tornio was signed at a ceremony in Tornio on May 4, 2021.
On May 5, 2021 a protocol was signed by Kirov and Oulu in the town hall of Oulu.
""",
    "of the session whose minutes are signed": """Tornio and Kirov sign two papers

Tornio and Kirov this morning signed a memorandum and the agreed minutes of the third session of \
their committee, which was held on May 4, 2021.
""",
    "of the session whose protocol is signed": """Киров и Торнио подписали протокол

Мэры Кирова и Торнио подписали протокол заседания совместной комиссии, состоявшегося \
4 мая 2021 года.
""",
    "a later ceremony": """Two papers of Tornio

Tornio and Kirov signed a friendship agreement on May 4, 2021 in Kirov.
Two days later, on May 6, 2021, the week closed with a twinning ceremony. Tornio and Oulu signed \
a twinning agreement.
""",
    "a later signing": """The ties of Tornio and Kirov

On May 4, 2005 a sister city agreement was signed in Kirov by Tornio and Kirov.
A memorandum on a new programme was signed on June 7, 2009 in Tornio by the two towns.
""",
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_a_day_of_another_signing_is_a_candidate(text: str) -> None:
    assert extract(text).signed_on is None


def test_one_day_that_is_told_twice_is_the_day() -> None:
    text = """Kirov and Tornio sign a protocol

The protocol of Kirov and Tornio was signed in Tornio on May 4, 2021.
The protocol, signed by the mayors on May 4, 2021, runs for five years.
"""
    assert extract(text).signed_on == date(2021, 5, 4)


def test_the_ceremony_of_what_an_article_is_about_is_not_that_of_a_paper_recalled() -> None:
    text = """Гомельде мектеп ашылды

Киров қаласының әкімі Олег Зимин Гомельде жаңа мектеп ашты. Балалар қонақтарды әнмен қарсы алды. \
Мектепте бес жүз оқушы оқиды.
Гомель мен Киров арасында бауырластық туралы келісімге қол қойылған еді.
Салтанатты рәсім 2021 жылғы 4 мамырда өтті.
"""
    assert extract(text).signed_on is None
    own = """Киров пен Гомель келісімге қол қойды

Гомель мен Киров арасында бауырластық туралы келісімге қол қойылды.
Салтанатты рәсім 2021 жылғы 4 мамырда өтті.
"""
    assert extract(own).signed_on == date(2021, 5, 4)

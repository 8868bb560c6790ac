"""What a restatement tells otherwise, in the words of the report and in its language."""

from __future__ import annotations

from datetime import date

from coopplan.documents import official
from coopplan.documents.blocks import Page, Table
from coopplan.language.words import Words
from coopplan.model.codes import Bound, Schedule, Status
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.statement import Promise
from coopplan.model.text import Lang, LocalText
from coopplan.render.texts import told as shown
from coopplan.reports.answers import VoiceName
from coopplan.reports.issued_answer import (
    Difference,
    Holds,
    Imprint,
    Judged,
    PromiseTold,
    Restatement,
    TimeTold,
)
from coopplan.reports.quarterly import quarterly
from tests.plans import Plans, words

REF = "AST-ATY-2025/1"
HASH = "ab" * 32


def quarterly_page(lang: Lang, imprint: Imprint) -> Page:
    made = Plans()
    made.measure()
    return official.compose(quarterly(made.plan(), Quarter(2025, 4)), Words(lang), imprint)


def restated(*told: Difference, lang: Lang = Lang.RU) -> list[list[str]]:
    """What a restatement tells, a row each: the field, the value before and after."""
    imprint = Imprint(4, "a", HASH, 1, HASH, Restatement(3, words("x"), told))
    (table,) = (
        block
        for block in quarterly_page(lang, imprint).blocks
        if isinstance(block, Table) and block.key == "restated"
    )
    return [[shown(cell.text) for cell in row[2:]] for row in table.rows]


def test_what_is_restated_is_told_in_the_words_of_the_report() -> None:
    name = VoiceName("upr", words("Управление", "Office", "Басқарма"), LocalText(), None, False)
    promise = Promise(Moment.parse("2025-09"), Bound.IN)
    stands, broken, over = (
        PromiseTold(promise, name, "2025-40", holds)
        for holds in (Holds.STANDS, Holds.NOT_KEPT, Holds.OVER)
    )
    missed = TimeTold(None, Schedule.OVERDUE, 92)
    late = TimeTold(Status.DONE, Schedule.DONE_LATE, 80)
    told = (
        Difference(REF, "promise", stands, None),
        Difference(REF, "promise", broken, over),
        Difference(REF, "time", missed, late, "2025-40"),
        Difference(REF, "time", None, TimeTold(Status.CANCELLED, Schedule.OPEN, None), "2025-41"),
        Difference(REF, "word", words("было", "was"), words("стало", "is")),
        Difference(REF, "statement", None, Moment.parse("2025-12-02")),
        Difference(REF, "assessment", None, (Judged(words("верно"), "ann", date(2026, 1, 5)),)),
    )
    half = "в сентябре 2025 г. (Управление, I полугодие 2025 г.)"
    assert restated(*told) == [
        ["обещание", half, "—"],
        ["обещание", f"{half}, не сдержано", f"{half}, больше не действует"],
        ["I полугодие 2025 г.", "просрочено, 92 дн.", "исполнено с нарушением срока, 80 дн."],
        ["II полугодие 2025 г.", "—", "отменено"],
        ["ход исполнения", "было", "стало"],
        ["сведения", "—", "2 декабря 2025 г."],
        ["оценка", "—", "верно (ann, 05.01.2026)"],
    ]
    english = restated(told[0], told[4], lang=Lang.EN)
    assert english[0][1] == "in September 2025 (Office, first half of 2025)"
    assert english[1] == ["course", "was", "is"]
    assert "Басқарма" in restated(told[0], lang=Lang.KK)[0][1]


def test_texts_that_differ_in_another_language_alone_are_told_in_all() -> None:
    one, other = words("то же", "the same"), words("то же", "another")
    assert restated(Difference(REF, "title", one, other))[0][1:] == [
        "то же [ru] | the same [en]",
        "то же [ru] | another [en]",
    ]

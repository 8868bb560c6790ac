"""A status as somebody writes it into an answer: a label of the list, or another word for it.

The rule: words that do not say plainly where a measure stands («не исполнено», «частично») are no
status; whoever reads the answer asks again.
"""

from __future__ import annotations

from collections.abc import Mapping

from coopplan.language.words import Words
from coopplan.model.codes import Status
from coopplan.model.text import Lang, fold

_ALSO: Mapping[Status, str] = {
    Status.PROPOSED: (
        "на проработке;в проработке;обсуждается;на рассмотрении;талқылануда;қаралуда;"
        "under discussion;proposed"
    ),
    Status.PLANNED: "планируется;не начато;не начата;не начат;жоспарлануда;басталмады;not started",
    Status.IN_PROGRESS: (
        "в работе;исполняется;выполняется;на исполнении;в процессе;в процессе исполнения;"
        "реализуется;орындалуда;жүргізілуде;under way;underway;in process"
    ),
    Status.SUSPENDED: "приостановлена;приостановлен;уақытша тоқтатылды;on hold",
    Status.DONE: (
        "исполнена;исполнен;исполнены;выполнено;выполнена;выполнен;выполнены;завершено;"
        "завершена;реализовано;орындалған;аяқталды;completed;complete;finished;executed"
    ),
    Status.CANCELLED: "отменена;отменен;исключено;canceled",
}
_STATUSES = {
    fold(word): status
    for status, words in _ALSO.items()
    for word in (*words.split(";"), *(Words(lang).code("status", status) for lang in Lang))
}


def status_told(text: str) -> Status | None:
    """The status that a cell names, None where it names none."""
    return _STATUSES.get(fold(text).strip(" .!"))

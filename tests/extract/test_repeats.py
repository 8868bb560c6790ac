"""Articles that say whose words they repeat."""

from __future__ import annotations

import pytest

from coopplan.extract.repeats import told_by


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Мост откроют. Об этом сообщает пресс-служба акимата.", "сообщает пресс-служба акимата"),
        ("Мост откроют, передаёт ТАСС.", "передаёт ТАСС"),
        ("Пресс-служба региона открыла новый зал.", None),
        ("Пошли в рост", None),
        ("Пресс-служба мэрии сообщает, что план готов.", "Пресс-служба мэрии сообщает"),
        ("Железнодорожное сообщение откроют у пресс-центра.", None),
        ("Сообщить новость\nИнтерфакс", None),
        (
            "The Press Service of the mayor reports that it opens.",
            "Press Service of the mayor reports that it opens",
        ),
        ("Бұл туралы әкімнің баспасөз қызметі хабарлады.", "баспасөз қызметі хабарлады"),
        ("A bridge will open, BelTA reports. More follows.", "BelTA reports"),
        (
            "According to the press service of the akimat, it opens.",
            "According to the press service of the akimat",
        ),
        ("The governor said that the press was free.", None),
    ],
)
def test_whose_words_an_article_repeats(text: str, words: str | None) -> None:
    assert told_by(text) == words

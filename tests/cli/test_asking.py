"""Commands that ask for what they were not given: field by field, each answer checked at once."""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
import time

import pytest

from tests.cli.running import Runner, environ_of

SEED = "AST-ATY-2025"


def answers(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_a_party_is_asked_for(demo: Runner) -> None:
    told = answers("RU-SAM", "Самарская область", "kk:Самара облысы", "", "reg", "", "", "", "ru")
    done = demo("party", "add", asks=True, text=told)
    assert "  region, city, country" in done.err
    assert "coopplan party add RU-SAM --name 'Самарская область'" in done.err
    party = demo("party", "show", "RU-SAM", "--json").json
    assert (party["kind"], party["country"]) == ("region", "RU")
    assert party["name"] == {"ru": "Самарская область", "kk": "Самара облысы"}


def test_a_wrong_answer_is_told_at_once_and_asked_for_again(demo: Runner) -> None:
    told = answers("RU-AST", "_x", "RU-SAM", "", "Самара", "", "regoin", "region", "", "", "", "")
    done = demo("party", "add", asks=True, text=told)
    assert "RU-AST" in done.err  # taken
    assert "may not be empty" in done.err
    assert "Nearest: region" in " ".join(done.err.split())
    assert demo("party", "show", "RU-SAM", "--json").json["kind"] == "region"


def test_an_agreement_a_measure_a_voice_a_source(demo: Runner) -> None:
    told = answers(
        "SAM-TEST-2026", "plan", "План", "", "", "RU-NO", "RU-AST", "kz-23", "", "12.13.2026",
        "10 февраля 2026 года", "", "2026/2028", "ru,kk", "", "",
    )  # fmt: skip
    done = demo("agreement", "add", asks=True, text=told)
    assert "RU-NO" in done.err
    plan = demo("agreement", "show", "SAM-TEST-2026", "--json").json
    assert plan["schema"] == "agreement/1"
    told = answers("sam-no", "sam-test", "Мост", "", "transprt", "transport", "2027", *[""] * 9)
    done = demo("measure", "add", asks=True, text=told)
    assert "SAM-TEST-2026/1" in done.out + done.err
    told = answers("sam-mintrans", "Минтранс", "", "regional", "RU-AST", "ru", "", "")
    demo("voice", "add", asks=True, text=told)
    told = answers("ТАСС", "Заголовок", "", "https://tass.ru/1", "2026-02-10", "agency", *[""] * 4)
    done = demo("source", "add", asks=True, text=told)
    assert "--publisher" in done.err


def test_say_asks_when_nothing_was_said(demo: Runner) -> None:
    told = answers(
        "никто", "rosgranstroy", "2026-02-01", "in_progress", "", "когда-нибудь", "2027-06", "9/5",
        "", "", "Работы идут", "", "", "", "",
    )  # fmt: skip
    done = demo("say", f"{SEED}/1", asks=True, text=told)
    assert f"coopplan say {SEED}/1 --by rosgranstroy" in done.err
    history = demo("history", f"{SEED}/1").out
    assert "Работы идут" in history


@pytest.mark.parametrize(
    "words", [("party", "add"), ("say",), ("measure", "add"), ("source", "add")]
)
def test_without_a_terminal_nothing_is_asked(demo: Runner, words: tuple[str, ...]) -> None:
    before = demo("log", "--json").json["rows"]
    done = demo(*words, text=answers("RU-SAM", "x"), code=2)
    assert len(done.err.splitlines()) == 3
    assert demo("log", "--json").json["rows"] == before


def test_a_given_option_means_that_nothing_is_asked(demo: Runner) -> None:
    done = demo("party", "add", "RU-SAM", "--name", "Самара", asks=True, text="region\n", code=2)
    assert "--kind" in done.err
    demo("party", "add", "--help", asks=True)


def test_the_end_of_input_writes_nothing(demo: Runner) -> None:
    before = demo("log", "--json").json["rows"]
    demo("party", "add", asks=True, text=answers("RU-SAM", "Самара"), code=130)
    assert demo("log", "--json").json["rows"] == before


def test_it_asks_in_the_readers_language(demo: Runner) -> None:
    for lang, word in (("ru", "Ctrl-C прерывает"), ("kk", "Ctrl-C тоқтатады")):
        done = Runner(demo.home, demo.db, lang=lang)("party", "add", asks=True, code=130)
        assert word in done.err
    told = answers("RU-SAM", "Самара", "", "область")
    done = Runner(demo.home, demo.db, lang="ru")("party", "add", asks=True, text=told, code=130)
    assert "region (" in done.err  # the choices with their labels, which may be typed too


def test_a_real_terminal_and_ctrl_c(demo: Runner) -> None:
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the tests' own process may ignore it
        os.execve(
            sys.executable, [sys.executable, "-m", "coopplan", "party", "add"], environ_of(demo)
        )
    said = b""

    def wait_for(word: bytes) -> None:
        nonlocal said
        end = time.monotonic() + 60
        while word not in said and time.monotonic() < end:
            if select.select([terminal], [], [], 1)[0]:
                said += os.read(terminal, 4096)
        assert word in said, said

    wait_for(b"hyphens (required): ")
    os.write(terminal, b"RU-SAM\n")
    wait_for(b"languages (required): ")
    time.sleep(0.5)  # no hand is as quick as to come between the prompt and the reading
    os.write(terminal, b"\x03")
    wait_for(b"coopplan: ")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 130
    os.close(terminal)
    demo("party", "show", "RU-SAM", code=1)

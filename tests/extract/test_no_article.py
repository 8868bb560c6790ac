"""What a file of text is that is no article, and what stays one."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from coopplan.errors import UnreadableArticle
from coopplan.exchange import plancsv, planfile, planjson
from coopplan.exchange.demo import demo_plans
from coopplan.extract import opened
from coopplan.extract.no_article import what_it_is

ARTICLE = "Губернатор Орской области и аким Актюбинской области подписали план.\n"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
OFFICE = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
OPEN = "application/vnd.oasis.opendocument."
PLAN = planfile.read(demo_plans()[0])
MAIL = "From: press@orsk.example\nSubject: =?utf-8?b?0J8=?=\nMIME-Version: 1.0\n"


def flat(kind: str) -> str:
    return f'<office:document {OFFICE}\n office:mimetype="{OPEN}{kind}"><office:body>{ARTICLE}'


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("a.fods", XML + flat("spreadsheet"), "other_sheet"),
        ("a.txt", flat("spreadsheet"), "other_sheet"),
        ("a.fodt", f"{XML}<!-- saved -->{flat('text')}", "other_document"),
        (
            "a.xls",
            XML + '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/>',
            "other_sheet",
        ),
        (
            "a.doc",
            XML + '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
            "other_document",
        ),
        ("feed.xml", XML + f'<rss version="2.0"><item>{ARTICLE}</item></rss>', "xml"),
        ("a.json", json.dumps({"text": ARTICLE}, ensure_ascii=False), "json"),
        ("a.txt", json.dumps([ARTICLE]), "json"),
        ("register.json", planjson.write([PLAN]), "plan_file"),
        ("plan.toml", planfile.write(PLAN), "plan_file"),
        ("register.csv", plancsv.write([PLAN]), "table"),
        ("plan.csv", "№;Мероприятие;Срок\n1;Открыть рейс;2026 год\n", "table"),
        ("a.eml", MAIL + "Content-Transfer-Encoding: base64\n\n0J/Qu9Cw0L0=\n", "mail"),
        ("a.eml", MAIL + "Content-Type: multipart/mixed;\n boundary=x\n\n--x\n", "mail"),
        (
            "a.mht",
            "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tx=y\n",
            "saved_page",
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_what_is_no_article(name: str, text: str, reason: str, encoding: str) -> None:
    raw = text.encode(encoding)
    assert what_it_is(raw, name) == reason
    with pytest.raises(UnreadableArticle) as caught:
        opened.read_bytes(raw, name)
    assert caught.value.fields["reason"] == reason


@pytest.mark.parametrize(
    ("kind", "reason"), [("spreadsheet", "other_sheet"), ("text", "other_document")]
)
def test_open_documents(kind: str, reason: str) -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("mimetype", OPEN + kind)
        archive.writestr("content.xml", ARTICLE)
    assert what_it_is(raw.getvalue(), "a.bin") == reason


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", ARTICLE),
        ("a.txt", "[Орск] " + ARTICLE),
        ("a.txt", "{фото} " + ARTICLE),
        ("a.txt", "<b>Орск.</b> " + ARTICLE),
        ("a.html", f"<div>{ARTICLE}</div>"),
        ("a.xhtml", f'{XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">{ARTICLE}'),
        ("a.txt", f"Subject: План\nDate: 14 апреля 2026\n\n{ARTICLE}"),
        ("a.eml", f"{MAIL}Content-Type: text/plain; charset=utf-8\n\n{ARTICLE}"),
        ("a.csv", ""),
    ],
)
def test_what_may_be_an_article(name: str, text: str) -> None:
    assert what_it_is(text.encode(), name) is None
    assert ARTICLE.strip() in opened.read_bytes(text.encode(), name) or not text


@pytest.mark.parametrize("piece", ["<!-- c -->\n<a>x</a>\n", "<?a?>\n", "<!-- c -->\n"])
def test_markup_of_many_comments_is_looked_through_once(piece: str) -> None:
    """Where each comment may be skipped in two ways, this would never end."""
    assert what_it_is((XML + "<plan>\n" + piece * 3000).encode(), "a.txt") == "xml"

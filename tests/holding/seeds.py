"""What the readers are given to begin with: tables, settings, questions, words of commands."""

from __future__ import annotations

import contextlib
import io

from tests.holding.door import encoded


def page(text: bytes) -> bytes:
    """A text as a page of a site."""
    lines = text.decode().splitlines()
    body = "\n".join(f"<p>{line}</p>" for line in lines if line)
    return (
        "<!DOCTYPE html><html><head><title>Новости</title><style>p{}</style></head><body>"
        f"<nav><a href='/'>Главная</a></nav><article><h1>{lines[0]}</h1>{body}&nbsp;&laquo;"
        "</article>"
        "<script>var x = '</p>';</script></body></html>"
    ).encode()


def article(text: str) -> bytes:
    """A text as a DOCX file."""
    import docx

    made, out = docx.Document(), io.BytesIO()
    for line in text.splitlines():
        with contextlib.suppress(ValueError):
            made.add_paragraph(line)
    made.save(out)
    return out.getvalue()


TABLE = """№;Мероприятие;Срок;Исполнители от Астраханской области;От Атырауской области
Раздел I. Торговля;;;;
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли
;;IV квартал 2026 года;Минтранс, Агентство (по согласованию);Акимат
2;Организовать обмен школьниками;ежегодно;Министерство образования;то же
3)
1;"Построить:
1) мост;
2) путь";2026 год;-//-;
=1+1;+7 851;31.12.2025;@x;"""
DRAWN = """| № | Мероприятие | Срок |
|---|---|---|
| 1 | Открыть рейс | 2026 год |
| 2 | Провести форум | ежегодно |
"""
KEYS = (
    "schema agreement measures statements sources parties voices ref kind title period deadline "
    "= [ ] { } [[measures]] [agreement] true false nan inf 2025-04-14 1979-05-27T07:32:00Z "
    "settlements fates indicators bodies side status promise text quote langs supersedes"
).split()
SETTINGS = (
    'db = "/home/ann/plans.db"\nlang = "ru"\nuser = "ann"\n',
    '# как надо\nlang = "kk"\n\n[views."моё"]\nwords = "+overdue"\ncolumns = "ref, title"\n',
    '[views.late]\nwords = "due<2026"\n\n# потом\n[views."a b"]\nwords = ""\n',
    'views = {a = {words = "x"}}\nuser = "a"',
    "lang = '''ru'''\n\"user\" = \"b\"\n",
)
MOMENTS = (
    "2025 2025-04 2025-04-14 2025-04-14~ 2025-35 2025-21 2025-41 2024? 2025-03% ../2025-12-31 "
    "2025/.. 2026/2027 2020~/2024 2024-02-29 2025-04/2025-06 2025-Q4 XXXX-02-29 201X"
).split()
FILTERS = (
    "sector:transport status:in_progress side:KZ due<2026-Q2 +overdue +silent +disputed text",
    "not (+late or slip>=180) and due<=today",
    'agreement:AST "мост через" or body:минтранс',
    "status:done,cancelled evidence:none mark:not_started deadline:given schedule:overdue",
    "((((not not a))))",
    "heard<2025-10-10 promise>2026 days>30 no:1.2",
)
REFS = (
    "AST-ATY-2025 ast-aty-2025/3 AST-ATY-2025/3#4 AST-ATY-2025#2 AST-ATY-2025/i2 s12 #118 "
    "rosgranstroy RU-AST KZ-23 AST-ATY AST-ATY-2025/karauzek kz s1 # / i1 #0"
).split()
INSTANTS = (
    "2025-10-10",
    "2025-10-10T12:30",
    "2025-10-10 12:30:45.123456+05:00",
    "2026-11-22T09:30:00Z",
    "#1",
    " #2 ",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00+23:59",
)
FIGURES = (
    "exports=16,5 тыс. т, 2024",
    "4/5",
    "4 из 5",
    "90d",
    "12w",
    "ru,kk",
    "trade=~1 200,5-1 300 млн USD, 2025-Q1",
    "trade=>-5 %, 2025/2026",
)
SQL = [
    "SELECT m.ref, count(*) FROM measures m JOIN statements s ON s.measure = m.ref GROUP BY 1",
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n LIMIT 9",
    "VALUES (1, 'два', NULL, x'00ff', 1e308 * 10)",
    "SELECT json_group_array(ref) FROM agreements -- всё",
    "SELECT 1 /* a */; ",
]
SQL_WORDS = (
    "SELECT FROM WHERE ORDER BY LIMIT UNION DROP TABLE measure INSERT INTO UPDATE DELETE PRAGMA "
    "ATTACH DATABASE 'x.db' load_extension('x') randomblob(1000000000) zeroblob(1000000000) "
    "printf('%1000000000d',1) ) ( ; -- /* */ :a ?1 $x @y [a] `b` \"c\" sqlite_master "
    "generate_series(1,99999999) abs(-9223372036854775808) VACUUM COMMIT RETURNING"
).split()
COMMANDS = (
    "report AST-ATY-2025 --quarter 2025-Q4 --lang kk",
    "measure list sector:transport +overdue --json",
    "history AST-ATY-2025/1 --as-of 2025-10-10",
    "diff AST-ATY-2025 2025-Q2 2025-Q4 --known-at '#1'",
    "search 'мост' --limit 3",
    "deadline 'III квартал 2025 г.' --context 2025..2027",
    "timeline AST-ATY-2025 --csv",
    "agreement show AST-ATY-2025",
    "source list --csv --limit 2",
    "due --within 90d",
    "log --json",
    "check AST-ATY-2025",
    "sql 'select ref from measures' --csv",
    "slip --lang en",
)
TYPED = (
    "--json --csv --limit 0 -1 --as-of 2025-13 --known-at --lang uz --quarter 2025-Q5 --within "
    "report measure list show history AST-ATY-2025 AST-ATY-2025/1 --help -h -- - '' --db x.db"
).split()
_SCALES = "k K thousand mn bln trln тыс тыс. млн млрд. трлн мың миллион".split()
_UNITS = "hectares т $ people рублей теңге % км buses jobs раза кв.м".split()
PHRASES = [
    *(f" 12,5 {scale} {unit} " for scale in _SCALES for unit in _UNITS),
    *(f" 40{scale} {unit} " for scale in _SCALES for unit in _UNITS),
    *(f" ${number}{scale} " for number in ("3", "1 200", "4.5") for scale in _SCALES),
    " for 2031-33 ",
    " from 5 May 2031 to 31 June 2033 ",
    " with effect from 2033 up to 2031 ",
    " expires on 30 February 2033 ",
    " 2031 to 2031 ",
    " на 2031–33 годы ",
    " с 31 мая 2031 года по 31 июня 2033 года ",
    " 2031 жылдан 2033 жылға дейін ",
    " подписали ",
    " signed by: ",
    " қол қойды ",
    " on behalf of ",
]
"""What press releases are full of: sums, stretches of time, words of a signing."""
HTML = encoded(
    "<p> </p> <div <script> </script <!-- --> &nbsp; &#1087; &#x110000; &lt; <h1> <br/> "
    "<svg/onload=x> <article> </article> <title>".split()
)

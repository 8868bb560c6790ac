"""What the ending of the verb that stands last tells of a Kazakh deed, whatever the verb is.

The rule: «-мақ», «-атын болады», «-амыз» and a passive in «-ады» are planned, «-уда» and «-ып
жатыр» in progress, a thing that was done to something («-ылды») or brought to its end («-ып
бітті») done; «-сын», «-у керек» and «-уға болады» are proposed. A verb is none of a deed by its
meaning: who says, thinks, is or becomes does nothing that could be pointed at later.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import governing as governing_kk
from coopplan.extract.kk.deeds import LETTERS, MAKES, MARKS, Deed, fold
from coopplan.extract.kk.ready import ready
from coopplan.model.codes import Status

_SAYING = (
    r"айт|атап|атал|баянда|хабарла|мәлімде|сөйле|тоқтал|түсіндір|ескер|сұра|ұсын|шақыр|талқыла|"
    r"қара(?:л|й|стыр)|пысықта|зерделе|келіс|уағдалас|шешіл|жоспарла|көзде|белгіле|айқында|анықта|"
    r"болжа|қорытынды|насихатта|көтеріл|дәйекте|жазыл|көрсетіл|қос(?:ыл)?ады$"
)
_THINKING = (
    r"ойла|сана|санал|есепте|сен|үмітте|қуан|біл|түсін(?!дір)|көр(?!сетіл)|байқа|сезін|тіле|құттықта|"
    r"қала[йдм]|мақтан|ұмыт|таны|қызық|бағала|ұна|күт|тамашала|арала|құрметте|сүйен|көмектес(?!еміз)"
)
_BEING = (
    r"бол|бірге|айнал|тұр(?!ғыз)|жат|отыр(?!ғыз)|жүр(?!гіз)|табыл|көрін|ерекшелен|негізделе|сипатта|"
    r"байланыс|жалға(?!с)|мекенде|орналас(?!тыр)|қамтыл|құрай|құрал|жет(?!кіз)|кір(?!гіз)|ен(?!гіз)|түс(?!ір)|"
    r"айналыс|қолданыла|пайдаланыла|бөлін|кезде|қал[аыу]|басымдық|тиесіл|аталм|аяқ|тірел|созыл"
)
_BECOMING = (
    r"дам(?:[ыу])|өс(?!ір)|арт(?!тыр)|көбей(?!т)|азай(?!т)|нығай|кеңей(?!т)|ұлғай(?!т)|жақсар(?!т)|күшей|"
    r"тереңде|жаңар(?!т)|жаңғыр(?!т)|өзгер(?!т)|жандан|өрбі|өркенде|гүлде|жиіле|қалыптас(?!тыр)|бекі|жеңілде|молай"
)
_GOING = r"кел(?!тір)|бар|кет|шық|қайт(?!ар)|жина[лп]|аттан|ал[аыд]|бер[еідм]|түс(?!ір)|қой[ам]|ұш"
_NO_DEED = re.compile(rf"(?:{_SAYING}|{_THINKING}|{_BEING}|{_BECOMING}|{_GOING})")
"""Verbs of saying, thinking, being, becoming and going, which do nothing to a thing."""
_KNOWN = re.compile(rf"{MAKES}(?:[аей]|уд[ае]|[ыі]?п\s|[мбп](?:ақ|ек))")
_AT_WORK = re.compile(
    r"(?:еңбек|жұмыс|қызмет|ықпал|әсер|әрекет|күш|рөл|үлес|назар|көңіл|мән|баға|көмек|қолдау)\S*\s+(?:жемісті\s+)?$"
)
"""Nouns whose verb only says that somebody works, helps or heeds: «еңбек етіп жатыр»."""
_NO_VERB = re.compile(
    r"(?:аймақ|аумақ|тармақ|қармақ|еңбек|көмек|өзбек|өрнек|үлек|[оы]рмақ|^демек)$"
)
_W = rf"(?<![{LETTERS}-])(?P<verb>[{LETTERS}]{{2,}}?)"
_AHEAD = re.compile(
    rf"(?<![{LETTERS}])(?:келесі|алдағы|келер|жақын\s+арада|жақында|таяуда|таяу|жуырда|күзде|көктемде|"
    r"жазда|қыста|биыл|үстіміздегі|ертең(?![ғгі])|20[2-9]\d[\s-]*(?:жыл|ж\.)|[а-яң]+\s+айында|ендігі)"
)
_OPEN = (
    (
        Status.IN_PROGRESS,
        re.compile(rf"{_W}(?:уд[ае]|(?:[ыі]п|(?<=[аеәуиюя])п)\s+жатыр|[аей]\s+баста(?:ды|ған))$"),
    ),
    (Status.PROPOSED, re.compile(rf"{_W}с[ыі]н(?:дер)?$")),
    (
        Status.PLANNED,
        re.compile(
            rf"{_W}(?:(?:[мбп](?:ақ|ек)(?:ш[ыі])?|[аей]т[ыі]н\s+бол(?:ады|ды|а))(?:м[ыі]з|б[ыі]з|п[ыі]з)?|"
            r"(?<!д)(?:[ае]|(?<=[аеиу])й)м[ыі]з|(?:[ыі][лн]|[аә]л|ан|ел|ен)[ае]д[ыі])$"
        ),
    ),
)
_PAST_STEM = re.compile(rf"[{LETTERS}]{{2,}}(?<![ыі])[лдт][ае]д[ыі]$")
"""«Зерттеді» is past, for its stem ends in a vowel; its present is «зерттейді»."""
_SOON = re.compile(rf"{_W}(?:[ае]|(?<=[аеиу])й)д[ыі]$")
_ENDED = re.compile(
    rf"(?<![{LETTERS}])(?P<verb>{MAKES})(?:[ыі]п|(?<=[аеәуиюя])п)\s+(?:[тд][ае]\s+)?"
    r"(?:(?:кет|қой|таста|бол|біт|шық|қайт|бер)(?:т[ыі]|д[ыі]|қан|кен|ған|ген)|келдік|қайттық)$"
)
_AGAIN = re.compile(
    rf"{_W}(?:[ыі]п|(?<=[аеәуиюя])п)\s+(?:отыр|тұр|қайт|шығ|кет|қой)[ае](?:д[ыі]|м[ыі]з)$"
)
"""«… шешіп отырамыз», «… үйреніп қайтады»: the verb before is the deed."""
_WORK_GOES_ON = re.compile(
    rf"(?<![{LETTERS}])(?:құрылыс|жөндеу|өндіріс|жоба|сынақ|қазба|жұмыс)[{LETTERS}]*\s+(?:\S+\s+){{0,2}}"
    r"(?P<verb>(?:жүр(?:іп|гізіл\S*)|баст|жалғас|аяқтал|тәмамдал)\S*(?:\s+(?:жатыр|(?:[тд][ае]\s+)?кетті))?)$"
)
_MAY = re.compile(
    rf"(?<![{LETTERS}])(?!өт(?!кіз)|(?<=[аей]\s)(?<![ғгқкн][ае]\s)(?:бер|ал|түс|кел))(?P<verb>{MAKES}(?:у(?:ы|і|ымыз|іміз|мыз|міз)?\s+(?:керек|қажет|тиіс|жөн)"
    r"(?:\s+екен\S*|[тп]ігін)?|у(?:ға|ге|ына|іне|ымызға|імізге)\s+бол(?:ады|ар)(?:\s+еді)?|"
    r"(?:[ыі]п\s+бер|[ыі]п\s+ал)?(?:с[ыі]н(?:дер)?|с(?:ақ|ек)\s+де(?:йміз|ймін|п\s+отыр\S*))|[ае]?й(?:ық|ік)))$"
)
_HELD = re.compile(
    rf"(?<![{LETTERS}])(?:(?:көрме|жәрмеңке|концерт|жаттығу|тренинг|акция|жарыс|турнир|семинар|фестивал|байқау|олимпиада|спектакл|"
    r"күндері|у\s+(?:салтанат|рәсім)|(?:экономикалық|бизнес|іскерлік|инвестициялық|ғылыми|жастар)[\s-]*"
    rf"(?:форум|конференция))|(?<=у\s)(?:салтанат|рәсім))[{LETTERS}]*\s+(?:\S+\s+){{0,3}}?"
    r"(?P<verb>өтті|өтіп|өткізілді|ұйымдастырылды|ұйымдастырылып|бер(?:іл)?ді|болып\s+өтті)$"
)
_CONTENT = re.compile(
    rf"(?<![{LETTERS}])(?:жоба|іс-шара|рейс|зауыт)[{LETTERS}]*\s+(?P<verb>енгізілді|қамтиды)$"
)
"""What a plan or programme holds: «жоспарға … іс-шаралар енгізілді»."""
_GIVEN = re.compile(
    r"\d[\d\s.,-]{0,12}(?:мың\s+|млн\s+|млрд\s+|миллион\s+|миллиард\s+)?(?:[^\s,;]+\s+){1,5}"
    r"(?P<verb>(?:жеткіз|жібер|жөнелт|бер|сат|бөл|тарат|тасымалда|өткіз|егіл|отырғыз|оқыт|қабылда)"
    r"(?:[ыі]?[лн])(?:д[ыі]|ған|ген))$"
)
"""So many of a thing were given: «45 тонна су берілді»."""
_PAID = re.compile(
    r"\d\s*(?:мың|млн|млрд|миллион|миллиард)?\s*(?:теңге|доллар|рубль|юань|еуро)\S*\s+"
    r"(?:[^\s,;]+\s+){0,4}(?P<verb>(?:бөл|жұмса)(?:д[ыі]|ған|ген))$"
)
_PAID_INTO = re.compile(
    r"у(?:ға|ге)\s+(?:[^\s,;]+\s+){0,2}?\d[^,;]{0,40}\s(?P<verb>(?:құй|сал)(?:д[ыі]|ған|ген))$"
)
"""Money that was paid in for a deed: «салуға 5 млн доллар құйды»."""
_LONG_AGO = re.compile(rf"(?<![{LETTERS}])(?:былтыр|өткен\s+жылы|бұрын)(?![{LETTERS}])")
_WILL_BE = re.compile(
    rf"(?<![{LETTERS}])(?:зауыт|фабрика|цех|станция|кешен|мектеп|балабақша|аурухана|орталығ|институт|филиал|терминал|"
    rf"қойма|парк|алаң|зертхана)[{LETTERS}]*\s+(?:[дт][ае]\s+)?(?P<verb>бол(?:ады|мақ))$"
)
"""«Құрамында ет өңдеу зауыты да болады»: what there will be is to be built."""
_SHAPES = (
    (Status.PROPOSED, _MAY),
    (Status.DONE, _WORK_GOES_ON),
    (Status.DONE, _ENDED),
    (Status.DONE, _HELD),
    (Status.PLANNED, _CONTENT),
    (Status.DONE, _GIVEN),
    (Status.DONE, _PAID),
    (Status.DONE, _PAID_INTO),
    (Status.PLANNED, _WILL_BE),
)
"""Shapes of a predicate with the status that each tells where nothing in it says otherwise."""


_SAID_SO = re.compile(r"(?<=керек|қажет|.тиіс)\s+екен(?:і|ін|дігі|дігін)\s+(?:\S+\s+){0,2}\S+$")
"""Behind what must be done, that somebody said it: «… салу қажет екені айтылды»."""


def last(folded: str) -> Deed | None:
    """Return the verb of a deed that ends a folded clause, with the status its ending tells."""
    text = _SAID_SO.sub("", folded.rstrip(MARKS))
    if (there := ready(text)) is not None:
        return there
    for status, pattern in _SHAPES:
        match = pattern.search(text)
        if match is not None and not (
            pattern in (_GIVEN, _PAID, _PAID_INTO) and _LONG_AGO.search(text)
        ):
            return Deed(_stands(status, match["verb"], text), match.start("verb"), match.end())
    match = _AGAIN.search(text)
    if match is not None:
        return _open(Status.PLANNED, match)
    found = [(status, hit) for status, pattern in _OPEN if (hit := pattern.search(text))]
    match = _SOON.search(text)
    past = match is not None and _PAST_STEM.search(match.group()) is not None
    if match is not None and not past and _AHEAD.search(text):
        found.append((Status.PLANNED, match))
    # A verb of ``deeds`` that is left for this is none: it has told so already.
    new = [_open(*one) for one in found if not _KNOWN.match(one[1].group())]
    return new[0] if new else None


_FOUNDATION = re.compile(r"іргетас\S*\s+қала(?:у|н)")
"""What is begun by laying its first stone, however solemnly that was done."""


def told(text: str) -> Status | None:
    """Return the status that a lead («… көзделген:») gives to the list behind it."""
    folded = fold(text)
    if (there := ready(folded.rstrip(MARKS))) is not None:
        return there.status
    governed = governing_kk.governed(folded)
    if governed is not None:
        return governed[0]
    deed = last(folded)
    return deed.status if deed is not None else None


def _open(status: Status, match: re.Match[str]) -> Deed | None:
    word = match.group()
    if (
        _NO_DEED.match(word)
        or _NO_VERB.search(word)
        or _AT_WORK.search(match.string, 0, match.start())
    ):
        return None
    return Deed(status, match.start(), match.end())


_BEGUN = re.compile(r"баст|жүр|жалғас")


def _stands(status: Status, verb: str, text: str) -> Status:
    """Return the status of a shape: what was only begun is not done, what must be is planned."""
    if status is Status.DONE and (_BEGUN.match(verb) or _FOUNDATION.search(text)):
        return Status.IN_PROGRESS
    if status is Status.PROPOSED and "тиіс" in verb:
        return Status.PLANNED
    return status

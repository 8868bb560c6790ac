"""What money is called in Russian, Kazakh and English, by the code of ISO 4217.

The rule: a name that several currencies share («рупий», «крон», "pesos", «манат») is no currency
without the word that says whose it is, and a sign that several share (¥, Rs) stands for itself:
which of them is meant is not known. «$» and "dollars" alone are those of the United States, as the
usage of the news is.
"""

from __future__ import annotations

_DOLLARS = r"\s+(?:доллар\w*|долл\.?)"
_RUPEES = r"\s+рупи\w+"
_PESOS = r"\s+песо"
_KRONER = r"\s+крон\w*"

SIGNS: tuple[tuple[str, str], ...] = (
    ("CAD", r"(?-i:CAD?|CDN)\s?\$"),
    ("CAD", r"(?-i:C)\$"),
    ("AUD", r"(?-i:AUD?)\s?\$"),
    ("AUD", r"(?-i:A)\$"),
    ("NZD", r"(?-i:NZD?)\s?\$"),
    ("HKD", r"(?-i:HKD?)\s?\$"),
    ("TWD", r"(?-i:NT)\s?\$"),
    ("SGD", r"(?-i:SGD?|S)\$"),
    ("BRL", r"(?-i:R)\$"),
    ("USD", r"(?:usd?\s?)?\$(?:us)?"),
    ("EUR", r"€"),
    ("GBP", r"£"),
    ("RUB", r"₽"),
    ("KZT", r"₸"),
    ("INR", r"₹"),
    ("KRW", r"₩"),
    ("TRY", r"₺"),
    ("UAH", r"₴"),
    ("MNT", r"₮"),
    ("VND", r"₫"),
    ("GEL", r"₾"),
    ("AZN", r"₼"),
    ("NGN", r"₦"),
    ("PHP", r"₱"),
    ("THB", r"฿"),
    ("ILS", r"₪"),
    ("CNY", r"rmb"),
    ("MYR", r"(?-i:RM)"),
    ("¥", r"¥"),
    ("Rs", r"(?-i:Rs)\.?"),
)
"""Signs that stand before a number, longer ones first where one is the end of another."""
CODES = (
    "USD EUR GBP RUB KZT CNY JPY KRW INR PKR BDT LKR NPR TRY UAH BYN UZS KGS TJS TMT AZN AMD GEL "
    "MDL MNT IRR AED SAR QAR KWD EGP CAD AUD NZD HKD TWD SGD MYR THB VND IDR PHP CHF SEK NOK DKK "
    "PLN CZK HUF RSD BGN RON ILS ZAR NGN KES GHS ETB UGX TZS RWF BRL MXN ARS CLP COP PEN"
).split()
"""Codes that may stand before or behind a number as they are."""
NAMES: tuple[tuple[str, str], ...] = (
    ("CAD", rf"канадск\w+{_DOLLARS}|canadian\s+dollars?|канада\s+доллар\w*"),
    ("AUD", rf"австралийск\w+{_DOLLARS}|australian\s+dollars?|австралия\s+доллар\w*"),
    ("NZD", rf"новозеландск\w+{_DOLLARS}|new\s+zealand\s+dollars?"),
    ("HKD", rf"гонконгск\w+{_DOLLARS}|hong\s+kong\s+dollars?"),
    ("TWD", rf"тайваньск\w+{_DOLLARS}|(?:new\s+)?taiwan(?:ese)?\s+dollars?"),
    ("SGD", rf"сингапурск\w+{_DOLLARS}|singapore(?:an)?\s+dollars?|сингапур\s+доллар\w*"),
    (
        "USD",
        (
            r"доллар\w*(?:\s+сша)?|долл\.?(?:\s+сша)?|(?:us|u\.s\.|american)[\s-]+dollars?|"
            r"dollars?|ақш\s+доллар\w*|\$"
        ),
    ),
    ("EUR", r"евро|еуро(?:ға|ны|ның|мен|дан|дай)?\b|euros?|€"),
    ("GBP", r"фунт\w*\s+стерлинг\w*|(?:british\s+)?pounds?\s+sterling|british\s+pounds?|£"),
    ("KZT", r"тенге|теңге\w*|tenge|тг|₸"),
    ("BYN", r"(?:белорусск\w+|бел\.?)\s*руб(?:л\w*|\.)?|bel[oa]rus(?:ian|sian)\s+r(?:o)?ubles?"),
    ("RUB", r"(?:российск\w+\s+)?рубл\w*|руб\.?|(?:russian\s+)?roubles?|(?:russian\s+)?rubles?|₽"),
    ("CNY", r"(?:китайск\w+\s+)?юан\w*|(?:chinese\s+)?yuan|renminbi|rmb"),
    ("JPY", r"(?:японск\w+\s+)?(?:иен|йен)\w*|(?:japanese\s+)?yen"),
    ("KRW", r"(?:южнокорейск\w+\s+)?вон(?:а|ы)?\b|(?:south\s+)?(?:korean\s+)?won"),
    (
        "UZS",
        r"(?:узбекск\w+\s+)?сум(?:ов|а)?\b|(?:өзбек\s+)?сум(?:ға|ды|ның|мен|нан)?\b|uzbek\w*\s+so(?:u)?ms?|sums?\b|soums?",
    ),
    (
        "KGS",
        r"(?:киргизск\w+\s+|кыргызск\w+\s+)?сом(?:ов|а)?\b|(?:қырғыз\s+)сом\w*|(?:kyrgyz\s+)?soms?\b",
    ),
    ("TJS", r"сомони\w*|somonis?"),
    ("TMT", r"(?:туркменск\w+|түрікмен)\s+манат\w*|turkmen\s+manats?"),
    ("AZN", r"(?:азербайджанск\w+|әзербайжан)\s+манат\w*|azerbaijani\s+manats?"),
    ("AMD", r"(?:армянск\w+\s+)?драм(?:ов|а|ға|ды|ның|мен)?\b|(?:armenian\s+)?drams?"),
    ("GEL", r"(?:грузинск\w+\s+)?лари\b|(?:georgian\s+)?lari"),
    ("UAH", r"грив(?:ен|н)\w*|hryvn\w+"),
    ("MDL", r"молдавск\w+\s+ле(?:й|ев|я)|moldovan\s+le[iu]"),
    ("MNT", r"тугрик\w*|төгрөг\w*|tugriks?|togrogs?"),
    (
        "TRY",
        (
            r"(?:турецк\w+\s+)?лир(?:а|ы|у)?\b|"
            r"(?:түрік\s+)?лира(?:ға|ны|ның|мен|дан|сы\w{0,4})?\b|(?:turkish\s+)?lira"
        ),
    ),
    ("INR", rf"индийск\w+{_RUPEES}|indian\s+rupees?|үнді\w*\s+рупи\w+"),
    ("PKR", rf"пакистанск\w+{_RUPEES}|pakistani?\s+rupees?|пәкістан\s+рупи\w+"),
    ("LKR", rf"шри-ланкийск\w+{_RUPEES}|sri\s+lankan\s+rupees?"),
    ("NPR", rf"непальск\w+{_RUPEES}|nepal(?:i|ese)\s+rupees?"),
    ("IDR", rf"индонезийск\w+{_RUPEES}|indonesian\s+rupiahs?|rupiahs?"),
    ("BDT", r"\btaka\b"),
    ("AED", r"дирхам\w*(?:\s+оаэ)?|(?:emirati\s+|uae\s+)?dirhams?"),
    ("VND", r"донг(?:ов|а)?\b|(?:vietnamese\s+)?dong\b"),
    ("THB", r"бат(?:ов|а)?\b|(?:thai\s+)?baht"),
    ("MYR", r"ринггит\w*|ringgits?"),
    ("PLN", r"злот(?:ых|ый|ого)\b|zlot(?:y|ys|ies|ych)\b"),
    ("HUF", r"форинт\w*|forints?"),
    ("CZK", rf"чешск\w+{_KRONER}|czech\s+(?:crowns?|korunas?)"),
    ("SEK", rf"шведск\w+{_KRONER}|swedish\s+(?:crowns?|kron\w+)"),
    ("NOK", rf"норвежск\w+{_KRONER}|norwegian\s+(?:crowns?|kron\w+)"),
    ("DKK", rf"датск\w+{_KRONER}|danish\s+(?:crowns?|kron\w+)"),
    ("CHF", r"швейцарск\w+\s+франк\w*|swiss\s+francs?"),
    ("RSD", r"сербск\w+\s+динар\w*|serbian\s+dinars?"),
    ("ILS", r"шекел\w*|shekels?"),
    ("ZAR", r"рэнд\w*|(?:south\s+african\s+)?rands?\b"),
    ("NGN", r"найр\w*|naira"),
    ("MXN", rf"мексиканск\w+{_PESOS}|mexican\s+pesos?"),
    ("ARS", rf"аргентинск\w+{_PESOS}|argentin(?:e|ian)\s+pesos?"),
    ("CLP", rf"чилийск\w+{_PESOS}|chilean\s+pesos?"),
    ("COP", rf"колумбийск\w+{_PESOS}|colombian\s+pesos?"),
    ("PHP", rf"филиппинск\w+{_PESOS}|philippine\s+pesos?"),
    ("BRL", r"(?:бразильск\w+\s+)?реал(?:ов|а)\b|(?:brazilian\s+)?rea(?:is|ls)\b"),
    *((code, rf"(?-i:{code})") for code in CODES),
)
"""Names behind a number, by language in one row; of two that begin alike the longer one first."""

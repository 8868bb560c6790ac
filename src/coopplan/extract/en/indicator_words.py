"""Closed lists of English words around a figure: what is never counted, what leads up to a figure.

The rule: a word belongs here by its class (function words, approximators, times, verbs of amount),
never because one text had it.
"""

from __future__ import annotations

ROUGHLY = frozenset(
    """
    about around some nearly almost over under above below approximately roughly circa ca more
    less fewer than no not only just exactly well already even estimated another further
    additional extra total record whole as much many high low little an a the slightly much far
    still yet now currently already again other
    """.split()
)
"""What stands before a number and is no part of what is counted: «over», «an estimated»."""
ROUGH_PAIRS = frozenset(
    "up to,close to,at least,at most,upward of,upwards of,north of,as much,much as,many as".split(
        ","
    )
)
PREPOSITIONS = frozenset(
    """
    of in on at by for from to with within without between among across through into onto over
    under during since until till per via than against towards toward upon off after before
    behind beyond despite outside inside around along throughout like as amid alongside near
    including
    """.split()
)
DETERMINERS = frozenset(
    """
    the a an this that these those its their his her our my your all each every both some any
    such various several many most another same
    """.split()
)
CONJUNCTIONS = frozenset("and or but nor so while whereas because although though if".split())
OPENERS = frozenset(
    """
    that which who whom whose what where when how why whether while whereas because although
    though if since until said says say saying noted notes added adds told announced announces
    stressed explained reported recalled remarked expects expected believes hopes means shows
    showed
    """.split()
)
"""Words that open a clause of its own: what stands before them is not its subject."""
MODALS = frozenset("will would shall should can could may might must".split())
AUXILIARIES = MODALS | frozenset(
    """
    is are was were be been being am has have had having do does did cannot
    """.split()
)
_PRONOUNS = (
    "it he she they we you i him them us me there here this that one ones who nothing".split()
)
TIMES = frozenset(
    """
    year years month months week weeks day days today yesterday tomorrow tonight quarter
    quarters half decade decades century hour hours minute minutes season fall period time times
    end start beginning morning evening moment date annually yearly monthly daily january
    february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday last next past previous coming current first second third fourth nine three six then
    fiscal financial calendar recent late early mid year's ago later earlier now date
    """.split()
)
SEASONS = frozenset("winter summer spring autumn".split())
SCALES = frozenset(
    """
    hundred thousand million billion trillion mln bln trln bn mn tn m k crore crores lakh lakhs
    dozen percent per cent percentage point points dollar dollars euro euros rouble roubles
    ruble rubles tenge yuan pounds pound yen rupees rupee sterling us usd eur gbp cny rub kzt rs
    inr cad ton tons tonne tonnes km kilometres kilometers hectares hectare ha mw megawatts kwh
    square cubic metres meters times fold nearly annum u.s
    """.split()
)
_FUNCTION = """
    not also too very more most less least much many few several worth together respectively
    abroad home well away up down out back ahead east west north south long wide only even just
    almost already still yet again soon ever never often always else instead however moreover
    therefore thus hence meanwhile furthermore otherwise altogether overall alone so-called
    likewise rest part parts half quarter third majority excess tune some any none all both
    either neither compared due according owing thanks plus minus versus except other others
    same etc combined apiece one two four five seven eight ten eleven twelve extra further
    """.split()
_VERBS = """
    went gone came come goes comes gave given gives took taken takes got gets gotten made makes
    make put puts set sets sold sells bought buys built builds brought brings grew grown grows
    rose risen rises fell fallen falls led leads left leaves held holds kept keeps met meets
    paid pays said says saw seen sees sent sends spent spends stood stands won wins began begun
    begins became becomes broke broken broken drew drawn draws found felt had lost meant ran run
    runs shown showed shows spoke struck told thought understood wrote written let lets cut seek
    sought lent born borne reaches reached exceeds exceed receives gets includes lies belongs
    remains accounts needs serves uses lives depends provides employs produces exceeds consists
    concerns covers allows enables expects hopes wants intends attracts creates amounts equals
    becomes seems reach attract provide give receive become include
    """.split()
NEVER = (
    PREPOSITIONS
    | CONJUNCTIONS
    | OPENERS
    | AUXILIARIES
    | DETERMINERS
    | TIMES
    | SCALES
    | frozenset((*_PRONOUNS, *_FUNCTION, *_VERBS))
)
"""Words that are no part of the name of what is counted."""
SUMS = frozenset("total sum amount totality".split())
"""Nouns that only say that something is counted: «a total of», «the amount of»."""
EMPTY = SUMS | frozenset("figure figures level value order equivalent".split())
"""Nouns that name nothing without a word beside them: «the estimated value»."""
VAGUE = frozenset(
    """
    average minimum maximum thing things something way extent list one group field sector
    sphere scope side sides party parties order case result view region regions country
    countries city cities town state states government province republic governor mayor minister
    president company companies world territory district bar mark threshold milestone boost
    addition fact course accordance average general particular
    """.split()
).union(SEASONS)
"""Nouns that are no name of an indicator by themselves."""
MASSES = frozenset("people children women men cattle livestock staff".split())
MODIFIERS = frozenset(
    "gas sports goods sales arms news overseas economics savings systems services customs "
    "logistics earnings sanitary affairs humanities mathematics works".split()
)
"""Plurals that may stand before a noun: «goods turnover»."""
CLEARLY_ING = frozenset(
    "funding training housing building financing spending lending farming mining engineering "
    "shipping fishing planting manufacturing processing banking breeding printing crossing".split()
)
"""Words in -ing that are nouns of their own."""
LINKS = frozenset(
    """
    worth totalling totaling exceeding reaching costing averaging numbering covering occupying
    """.split()
)
"""What joins a noun to its figure, besides «of» and two words such as «valued at»."""
PAPERS = frozenset(
    """
    agreement agreements contract contracts deal deals loan loans memorandum memorandums
    memoranda tender order orders grant grants credit bill invoice cheque check protocol bid
    """.split()
)
"""Nouns whose figure follows «for»: «an agreement for up to $15 billion»."""
AMOUNT = frozenset(
    """
    reach reaches reached amount amounts amounted total totals totalled totaled stand stands
    stood come comes came make makes made exceed exceeds exceeded surpass surpasses surpassed
    hit hits grow grows grew grown rise rises rose risen fall falls fell fallen drop drops
    dropped decline declines declined increase increases increased decrease decreases decreased
    climb climbs climbed jump jumps jumped soar soars soared go goes went gone equal equals
    equalled equaled average averages averaged constitute constitutes constituted account
    accounts accounted top tops topped cross crosses crossed touch touches touched expand
    expanded shrink shrank slump slumped run runs ran doubled tripled surged slipped plunged
    dipped gained approach approaches approached is are was were be been
    """.split()
)
"""Verbs that say how much their subject is."""
NOUNS_TOO = frozenset(
    "total totals make stand stands hit hits fall falls rise rises drop drops decline increase "
    "increases decrease decreases climb jump average averages equal equals account accounts "
    "top tops cross run runs approach touch".split()
)
"""Those of them that are nouns or adjectives too."""
MADE_SO = frozenset(
    "brought raised increased cut reduced lowered boosted expanded estimated valued put set fixed "
    "projected forecast multiplied doubled tripled slashed".split()
)
"""Participles that do so with «be» before them: «was brought to»."""
DOERS_TOO = frozenset(
    "make makes made go goes went gone come comes came run runs ran hit hits gained cross "
    "crosses crossed climb climbs climbed jump jumps jumped top tops topped".split()
)
"""Those that also say what somebody does: «the bank made $5 million»."""
COVER = frozenset("cover covers covered occupy occupies occupied span spans spanned".split())
RAISE = frozenset(
    """
    increase increases increased increasing raise raises raised raising bring brings brought
    bringing boost boosts boosted boosting push pushes pushed cut cuts cutting reduce reduces
    reduced reducing lower lowers lowered lowering expand expands expanded expanding grow double
    take limit cap slash slashed lift lifted
    """.split()
)
"""Verbs that change their object: «increase mutual trade to»."""
LIKELY = frozenset(
    "expected planned projected likely due able set hoped forecast scheduled supposed bound meant "
    "to also already currently now thus even further together still soon again then therefore "
    "almost not only consequently since both each all altogether yearly annually".split()
)
"""What stands between a subject and its verb besides auxiliaries."""
DEEDS = {
    **dict.fromkeys("invest invests invested investing".split(), "investment"),
    **dict.fromkeys("lend lends lent lending".split(), "loan"),
    **dict.fromkeys("donate donates donated donating".split(), "donation"),
    **dict.fromkeys("cost costs costing".split(), "cost"),
}
"""Verbs of money and the noun of what they name."""
INDICATORS = frozenset(
    """
    trade turnover export exports import imports investment investments output production growth
    inflation unemployment population budget revenue revenues income cost costs price prices
    sales tourism freight traffic aid funding capital debt spending wages profit profits losses
    damage gdp grp fdi employment consumption demand supply supplies deliveries shipments
    tariffs taxes construction agriculture industry harvest capacity turnout attendance
    enrolment enrollment arrivals contracts loans grants emissions purchases contributions
    subsidies remittances
    """.split()
)
"""Nouns that are known for indicators even with a capital, alone at a sentence's beginning."""
MONEY_IN = frozenset(
    """
    investment investments aid assistance grant grants funding funds fund loan loans revenue
    revenues trade exports imports sales goods damage damages subsidies taxes support savings
    debt contracts deals capital credit credits profit profits wages fees financing spending
    compensation products merchandise machinery services equipment supplies orders income bonds
    equity royalties losses benefits costs relief
    """.split()
)
"""What money may consist in: «$80 billion in investment»."""
CHANGES = frozenset(
    "increase rise growth decrease decline fall drop reduction cut surge jump gain hike".split()
)
"""Nouns of change, named with what changes: «a 5% increase in exports»."""
NATIONS = r"(?:[A-Z][a-z]+(?:ian|ean|ese|ish|tan|kh|ch)|[A-Z]{2,}.*|German|Greek|Dutch|.*['’]s?)"
"""First words of a sentence that keep their capital."""

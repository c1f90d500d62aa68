"""Small English words: those that carry no condition, and ordinary ones not to be "corrected".

A question may hold any number of PLAIN words without asking for something else. Every other word
that the fact base doesn't know may be a condition ("convicted", "per head"), so it counts.
Imports nothing of the project.
"""

from __future__ import annotations

from functools import lru_cache

from bot.language.packing import packed
from bot.language.shorthand import FEELING, SHORTHAND
from bot.regex import regex

FUNCTION = frozenset(
    """
    a an the this that these those it its there here he she they them their his her him we our
    us i im ive id ill me my mine myself you your youre youve yours u ur ya yous yall one ones
    am is are was were be been being isnt arent wasnt werent aint do does did done doing dont
    doesnt didnt have has had having havent hasnt hadnt will would wouldnt can cant could
    couldnt shall should shouldnt may might must ought gonna wanna gotta lets let and or but so
    if then than as because cos cuz coz bc since though although while whilst whether of in on
    at to from for with by about into onto over under between among across within during through
    throughout amongst amid towards toward until till
    up down out off round around near against per via upon re concerning regarding what whats which
    who whos whom whose when where wheres how hows why whys whatever not no nope never any some
    all every each both either neither nor none other another such same own many much more most less
    wont wouldnt mustnt mightnt neednt shant youd youll theyll whod wholl whove whatll whatd
    howd thatd thatll thered therell
    least few several lot lots bit little quite very too really rather just only even still also
    already yet again ever always often usually maybe perhaps probably actually basically
    literally honestly simply exactly precisely roughly approximately approx
    """.split()
)
"""Words of grammar: they carry no subject of their own."""

CHATTER = packed(
    """
    filing handful thereabouts unrounded rounded whereas lest albeit newer fresher freshest
    soundbite soundbites recite dominant prevalent widespread rife prominent proportionally role pre
    problem heap pile haul batch caseload headcount headcounts
    basis calendar trouble bother crop crops cropped crept
    alone separating belong belonged belongs terms adamant cllr remark remarks bracket identify
    oldest firstly secondly thirdly alongside dug outstrip outstrips order nothing else
    normal middle details detail absolute numeric numerical baseline seem recall beside tiny fair
    print post insist bet hoping neighbour neighbor councillor commenter colleague editor boss
    governor auntie uncle aunt cousin granny gran bloke lady gent monday tuesday wednesday thursday
    friday saturday sunday minute minutes agenda due tmrw tomoz context style mark marks deadline
    standfirst caption spreadsheet table chart slide sheet shift channel server chat thread
    comment commented board governing committee council page column bullet paragraph item entry
    row stat legit quote quoting keep call financial fiscal copy edit editing sub piece sum
    maths math calculate calculation compute divided divide factor odd roughly something level
    ish set side plan separately available provide kindly precise pattern remember forgotten
    forget lead leading primary secondary sociology science history english dear regards
    faithfully thanks yours sincerely grand lovely fab wager reckon guess opinion view idea clue
    word thought angle january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec manage manages managed
    produce produces produced producing generate generates generated generating create created
    dinner lunch breakfast student students search searching far pub bus train phone telly radio
    podcast please pls plz plss thank thankyou thx ty cheers ta sorry excuse pardon hi hello hey
    heya hiya yo hullo greetings morning afternoon evening night good gd folks guys mate mates
    bro bruv bruh fam dude lads pal buddy sir madam miss m8 man ok okay okey k kk right well oh
    ah um umm uh erm er hmm hm huh eh lol lmao haha omg wow gosh god ffs wtf tbh imo imho fyi
    btw idk dunno asap smh ngl fr rn atm tho thru yes yeah yep yea yup ye nah tell show give
    gimme get got find finding found look looking see know knew known need needed want wanted
    wants wondering wonder wondered ask asking asked say says said saying mean means meant think
    thinking suppose believe hear heard read reading saw seen remind check checking confirm
    welcome pleasing encouraging heartening unexpected mins shrink outside everybody deduct remove
    removed aside slower quicker verses
    typo typos mistyped mistype
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million parish earth lack explode exploded

    single ran runs running ending won nobody sizeable
    wide contributed contribute stack tru surer lies handwritten typed
    brand innit pie alright useful bye goodbye dare dares contact
    gotten enough flat steady stable fault exaggeration exaggerated exaggerating
    genuine genuinely wanted whatever
    seeing reckons reckoned express expressed once turned attached hope hopes
    summarise specify quantify tabulate retrieve fetch detail outline
    verify help explain share sharing send drop pull bring put come came go going went gone make
    made take took use using used usage try trying tried work working kept like liked love
    interested curious keen able possible possibly happy hope number numbers figure figures fig figs
    stats statistic statistics data total totals count counts counted tally amount quantity
    value answer answers info information fact facts result results levels digit digits latest
    newest current recent recently currently now today recorded record records recording
    reported report reports logged log logs registered register registers noted counting
    occurred occur occurs happened happen happens happening committed commit commited received
    receive dealt deal handled handle place overall altogether whole entire full exact official
    real actual true proper final across there around area areas region places county force
    forces local locally year years yr yrs yearly quarterly annual annually month months period
    periods time times date dates compared compare comparison versus vs previous thing things stuff
    anything everything someone anyone everyone somebody anybody people person folk ppl public
    question questions query queries q bot footnote robot tonight tomorrow yesterday week
    weekend moment second sec while quick quickly short brief simple easy hard fast soon first
    last next new old apparently supposedly allegedly obviously clearly certain certainly sure
    surely definitely big bigger biggest large larger small smaller high higher highest low
    lower lowest bad worse worst great nice cool fine best better article articles paper papers
    newspaper news story press website link site online essay homework project assignment
    coursework dissertation presentation school class teacher college uni university writing
    write wrote written research study studying out end start begin beginning etc e.g i.e eg ie
    s t d ll ve re m two three four five six seven eight nine ten different kind kinds sort
    sorts type types way ways part case anyway anyways however therefore hence thus though
    besides mum mom dad mother father brother sister wife husband son daughter nan friend live
    lives living lived moved move meeting particular particularly specific specifically especially
    general generally main mainly hold held holding included including include includes involve
    involved involves involving thats theres heres wheres hes shes theyre weve theyve itll itd
    wed theyd thatll getting gets goes stand stands stood standing sit sits steep sharp sharply
    massive massively huge hugely shocking awful terrible horrible scary horrendous crazy insane
    mad bloody damn serious seriously worrying worried worry alarming surprising interesting
    weird strange common rare frequent grateful appreciate greatly mind minded wonderin tellin
    askin plus picture instead parties attribute attributes group groups day blank run
    spokeswoman spokesman spokesperson furnish obtain obtained exist exists existed existing
    brings brought carries carried additional further respective respectively corresponding
    relevant appropriate comparable equivalent similar raw plain plainly sheer straight updated
    fresh original initial starting opening closing ongoing subsequent following consecutive
    preceding occasion occasions instance matter matters situation scale extent magnitude volume
    size trend direction movement summary overview rundown recap briefing memo newsletter flyer
    handout slideshow assembly workshop seminar lecture lesson training session conference
    hearing inquiry interview feature splash intro draft tweet tweets reddit blogger script exam
    quiz test module bulletin team pretty oops whoops soz amirite wth swear swears outta break
    dig fetch grab locate retrieve clarify specify outline summarise summarize describe appear
    appears appeared arise emerge relate relates related relating pertain pertaining apply
    applies cover covers covered reach reached hit hits seems looks sound sounds feel feels
    continue continues continued fill filled filling land landed tot advise forward hunt inform
    informed kindest warm wishes cordially truly esteemed reader viewer listener followers
    stream streamer admin mod mods moderator moderators squad crew buddies genuinely frankly
    hopefully curiously incidentally meanwhile anyhow nonetheless regardless accurate accurately
    correct correctly approximate estimate estimated headteacher reporter journalist producer
    presenter researcher analyst archivist librarian developed develop develops evolve evolved
    moves shifted collapse collapsed plunge plunged plummet plummeted slump slumped dip dipped
    tumble tumbled dwindle dwindled shrank swell swelled balloon ballooned leap leapt roof hike
    hiked creep crept surged sake code fond tend tends mode bets lookin itself themselves
    himself herself yourself ourselves own hand handy ready given giving gives gave taken takes
    taking tells telling shown showing shows showed comes coming back forth along together apart
    away speak speaking speaks spoke spoken talk talks talking chatting discuss discussing discussed
    words wording verbatim direct directly literal line lines phrase text passage bit bits pieces
    slice chunk thingy agree agrees agreed disagree understand understood understanding learn
    learned learnt started starts began begun ended ends finish finished play plays played puts
    putting sets complete completely totally fully wholly present presently nos num amt become
    becomes became becoming remain remains remained stay stays stayed concern concerns concerned
    likely likeliest unlikely headline headlines leaflet poster essays blog bibliography speech
    slides combined jointly let letting lemme wanna gonna gotta kinda sorta whatcha material
    base database book books list lists listed tables curiosity reference refer referring refers
    supposed according accordingly per add added adding select pick choose name names named
    naming regard respect ahead internet web net fella chap lass lad hows hw wats plzz thnx
    rough ballpark ever since prior former earlier later after afterwards before beforehand
    poss note notes making swore swears sworn mistake mistaken impressive shame
    decade decades series row rows column columns stretch mix mixed mixing
    typical typically usual usually
    everywhere somewhere anywhere whichever wise disgusting disgraceful shocking appalling minded
    nearly almost about circa mentioned mention mentions mentioning cited stated via bout abt
    wot wat wht mny n y r b c o w yield yields yielded deliver delivers delivered
    """.split()
)

PLAIN = FUNCTION | CHATTER | SHORTHAND | FEELING

ORDINARY = frozenset(
    """
    rely able accept access account across action active actor adult advice afford afraid after
    against age agency agree ahead alone along amount angry animal annual apple april arrest
    arrested artist attack august average avoid award aware away baby back bank base based
    battle beach beat beauty become bedroom before behind belief below benefit beside beyond
    bill birth black blame blood blue board body book border born bottle bottom brain branch
    bread break bridge brief bring britain british brother brown budget build building burglary
    business buy buyer call camera campaign cancer capital care career carry case cash cause
    cell central centre century chain chair chance change charge charged chart cheap chief child
    choice choose church city civil claim class clean clear client climate close coach coast
    coffee cold comment common community company complaint computer concern condition conference
    control convicted conviction convictions cook copy corner correct cost costs council country
    couple course court cover crash cream create credit crime criminal crisis cross crowd
    culture cup custom customer cut damage dance danger dark daughter death deaths debate debt
    decade december decide decision deep defence degree deliver demand depend design desk detail
    develop device diet dinner direct director disease doctor door double doubt dream dress
    drink drive driver drug drugs early earn earth east easy economy edge effect effort eight
    elect election else email energy engine enjoy enough enter error escape event evidence
    example exchange expect expert extra face fact factor fail fall false family famous farm
    father fault fear february federal feel fell female field fight film final finance finger
    finish fire firm fish five flight flood floor focus follow food foot football force foreign
    forest forget form former forward four fraud free friday friend front fuel full fund funny
    future game games garden general gift girl give glass goal gold government grant graph green
    ground group grow growth gun guy hair half hall hand hang hard harm hate head health heart
    heat heavy height hello help high hill history hold holiday home hope horse hospital hot
    hotel hour house household human hundred hurt husband ideal image impact income increase
    industry inside instead interest internet issue item jail january job join joke judge july
    jump june jury keen keyboard kill king kitchen knee knife knowledge label labour lack lady
    land language late laugh law lawyer lead leader leaf learn leave left legal length lesson
    letter liberal life light line list listen litre load loan long loss lost love lower luck
    lunch machine male manage manager march mark market marriage married match matter may mayor
    meal meaning measure meat media medical meet member memory mental message messages method
    middle mile military milk million mind minister minor mistake mobile model modern monday
    money month mood moon moral morning mother motor mouse mouth movie murder music narrow
    nation nature near neck network never night nine noise normal north note november nurse
    object ocean october offer office officer offices oil open opinion option orange order
    ordinary origin outside oven owner pack pain paint pair panel paper parent parents park
    party pass past path patient pattern pay peace pension period person phone photo phrase
    picture pilot pink plan plane plant plate play player pocket poem point poison policy poor
    popular population port position post pound power practice prepare present president press
    pressure pretty prevent price prime prison private prize process produce product profile
    profit programme promise protect proud prove public pupil purpose push quality quarter queen
    quiet quote race radio rail rain raise random range rape rate rather reach react reading
    reason recent recipe record red reduce reform refuse region reject relation remain remove
    rent repair repeat replace reply request rescue respect rest return review rice rich ride
    right ring rise risk river road robbery rock role roof room root rope round route rule run
    rush safe safety sale sales salt sand sanctions saturday save scale scene school science
    score sea search season seat second secret section secure sell senior sense sentence
    sentences september serial series serious serve service settle seven sex shape share sharp
    sheep shelf shift ship shirt shock shoe shoot shop shot shoulder shower sick side sign
    silver singer single sister six size skill skin sleep slow smart smile smoke snow social
    society soft soldier solid solve son song sound source south space speak special speech
    speed spend spent sport spot spread spring staff stage stand standard star state station streak
    stay steal stock stone stop storm story strange street stress strike string strong student
    style subject sugar suicide summer sun sunday supply support surface surprise survey suspect
    suspects sweet swim symbol system table talk target task taste tax teach teacher team teen
    teenager teenagers tell temperature ten term test text thank theatre theft theme theory
    thick thin third thought thousand threat three throw thursday ticket tie tired title tool
    tooth topic total touch tough tour towards tower town trade traffic train transport travel
    treat tree trend trial trick trip trouble truck trust truth tuesday twelve twenty twice twin
    uncle union unit upset urban usual valley value van variety vehicle version victory video
    view village violence violent visit voice vote wage wait wake walk wall war warm warn wash
    waste watch water wave weak weapon weapons wear weather wedding wednesday week weekend
    weight welcome west wheel white wide wife wild win wind window wine winter wish witness
    woman women wonder wood word worker world worry wrong yard year yellow young youth zero zone
    deadline helpline byline opening forecast bibliography old younger older met beds bath bury
    deal flint mold rugby sandwich wells well wilts staffs hook ash eye wing barking rye ware
    ham diss wilt dealing went sent kept cent tent texts texted agent patents essay essays sorry
    surely whales tales miles males females offering offended arrests charges charging convict
    cautions caution warnings sentenced jailed prosecuted prosecution prosecutions trials juries
    fines fined paedophile hacking phishing scams scam stalking bullying trolling assault
    assaults abuse abused abusive tall pill till bake cake rake pale gale hire wire tire dine
    cane mane sane boat toad lend mend rust nest mist bear pool hood rote dote rode node cope
    dope wipe fame dame lime mime pride bride tide cave rave pave dove cove rove fate gate hive
    dive grass gross spill shell smell stall plants coal juice farms lion tiger lake lakes banks
    bike bikes car cars cow cows dog dogs cat cats egg eggs pig pigs hen goat trees leaves seed
    seeds corn wheat flour butter cheese pizza pasta salad soup chips crisps beer vodka whisky
    tea golf tennis cricket hockey boxing cycling running sailing skiing guitar piano violin
    drums opera novel poetry comics cinema actress band album lyrics verse chorus captain sailor
    planet planets comet stars galaxy rocket laser robot radar sonar sunny cloudy rainy windy
    frost thunder lightning hurricane tornado flooding drought wildfire earthquake volcano
    tsunami glacier password username login reset install download upload update browser laptop
    tablet printer mortgage salary salaries wages refund invoice receipt voucher coupon discount
    cooking baking frying boiling roasting grilled toast sauce spice pepper garlic onion potato
    """.split()
)

WORLD = frozenset(
    """
    worldwide global globally world international internationally europe european america
    american abroad overseas elsewhere universe planet
    """.split()
)
"""Scopes wider than any base's: they always count, wherever in the question they stand."""

IRREGULAR = {
    "whats": "whats",
    **dict.fromkeys(
        "children childrens kids kid kiddie kiddies kiddo kiddos bairn bairns nipper nippers "
        "youngster youngsters".split(),
        "child",
    ),
    "people": "person",
    "women": "woman",
    "men": "man",
    "offense": "offence",
    "offenses": "offence",
    "center": "centre",
    "percentages": "percentage",
    "media": "media",
    "series": "series",
    "news": "news",
}


def stem(word: str) -> str:
    """`word` without a plural or possessive ending, so that "offences" finds "offence"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


CUE_WORDS = packed(
    """
    extra shot shoot cut responsible require required equivalent chg gon provenance lag trail
    define defines
    defined definition meaning compiled compile publish publishes released release supply
    supplied citation agency fake nation nations longest shortest smallest dataset units percent
    percentage percentages pct proportion proportions share shares fraction portion ratio part
    rise rises risen rising rose increase increases increased increasing grow grows grown
    growing grew growth jump jumps jumped jumping climb climbs climbed climbing soar soars
    soared soaring spike spiked surge surged double doubled doubling triple tripled tripling
    quadrupled uptick rocketed skyrocketed fall falls fallen falling fell drop drops dropped
    dropping decline declined decrease decreased decreasing reduced reduction halved change
    changes changed changing trend trends said quote quotes quoted quotation quotations
    statement statements comment comments commented react reacted reaction reactions respond
    responded response responses told argued warned claim claims claimed reason reasons cause
    causes caused causing explanation explanations explain explains explained blame blamed
    behind due led drive fuels fuelled fuelling fueling sparked sparking prompted
    prompting triggered triggering underlies underlying contributed contributes contributing
    provoked factor factors source sources citations cite reference references link
    links published publisher proof evidence origin originate wrote printed compare compared
    comparison versus difference differ differences higher lower more fewer less than above
    below exceed exceeds exceeded against relative gap bigger smaller larger worse rank ranked
    ranking highest lowest most fewest top biggest largest true false correct verify debunk
    rumour longer shorter older younger peak peaked peaks since lose lost diff
    subtract subtracted remain remains remaining remainder left rest faster steeper beat beats
    steepest fastest sharpest times twice thrice multiple third quarter half thirds quarters
    percentagepoints points per cent monthly hit hits reached reach accounted account accurate
    accurately apparently halve halves overtake overtook excluding without except minus leave
    leaves leaving omit omitting average avg headcount headcounts tally rate rates cover covers
    covered coverage held forecast
    wrong accounts attributes sank sunk sink sinks slid slipped gain gains gained gaining
    predict prediction provided tied slight marginally drove pushed pushing bumped lifted sent
    boosting multiply multiplied multiplies factor fiction registered position pass overtake arrange
    arranged neck separates divides measures gentler shallower milder wider narrower closer quicker
    brisker slowest weakest strongest widen widened widening narrowed narrowing distance margin
    multiplier multipliers quotient fits outdo outdoes outdid outdone outperform shape shapes bottom
    surfaced surface transpire transpired ramp grounds theory theories rationale justification
    justify justifies justified hypothesis reasoning upswing upsurge spurt ramped inched edged
    ticked nudged numbered totalled amounted topped tallied exceeded surpassed stronger weaker
    """.split()
)

ASKING = frozenset("who whom what whats when where why how which many much long".split())
"""Question words: small, but they tell one question from another."""

_ENDINGS = (
    "ations", "ation", "ating", "ated", "ates", "ate", "ity", "ingly", "ings", "ing", "edly", "ed",
    "ers", "er", "ments", "ment",
    "ions", "ion", "ly", "es", "s", "e",
)  # fmt: skip

_ENDING = regex(rf"(.{{4,}}?)(?:{'|'.join(_ENDINGS)})")


@lru_cache(maxsize=16_384)
def root(word: str) -> str:
    """A rough root, so that "jailed" meets "jail": only ever compared with other roots."""
    word = stem(word)
    ended = _ENDING.fullmatch(word)
    word = ended[1] if ended else word
    doubled = len(word) > 4 and word[-1] == word[-2]
    if doubled and word[-1] not in ("aeious" if len(word) > 6 else "aeiouls"):
        word = word[:-1]
    return word

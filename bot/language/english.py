"""Common English words, which are never "corrected" to a name. Imports nothing of the project.

Other forms of a word are told by its root. ORDINARY words, which may be part of a name, are apart.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    bid bled clung dreamt fed fit fled flung forsook hid knelt leant lit mown quit rang rid
    ridden rung sewn slung smelt sown sped spilt sprang spun stank strode strove strung stung
    swum swung wept wove wrung
    bat bee cab cot dam den dew ear inn lap mat owl pit ram yam
    rack notch churn crank moan groan grumble whinge rant ramble waffle faff
    abandon abide ability aboard abroad absence absent absorb academic academy accelerate accent
    acceptable acceptance accessible accident accidental accommodation accompany accomplish
    accountant accuracy accuse aces ache achieve achievement acid acre acres activist acute
    adapt addict addition address adequate adjective adjust admire admission admit adopt adore
    advance advantage advent adventure advert advertise advertisement aeroplane affair affect
    affection afflicted ageing aggression aggressive agility agreement agriculture aide aided
    aides aiding aircraft aired airfield airline airport alcohol alert alien align alignment
    alike alive allergic allergy allied allow allowance alloy ally almond aloud alpha alphabet
    altar alter alternative altitude amateur ambition ambitious ambulance ample amuse amusement
    analyse analysis ancient angel anger animation ankle annex anniversary announce announcement
    annoy anxiety anxious anywhere apes apologise apology appalling appeal appearance appetite
    applause application appointment approach approval approve apron arch architect architecture
    arena arid armchair arms army arose arrange arrangement arrival arrive arrogant arrow
    artificial artillery artistic arts ascent ashamed aside asleep aspect aspirin assemble
    assert assess asset assets assist assistance assistant association assume assumption assure
    astonish astronaut athlete athletic athletics atmosphere attempt attend attendance attention
    attic attitude attract attraction attractive auction audience audio audition author
    authority autistic automatic automatically autumn avenue avid avocado await awake awareness
    awesome awkward axes axle background backpack backup backward backwards backyard bacon badge
    baggage bail balance balcony bald bale ball ballet ballot banana bandage bang banter barber
    bard bare barefoot bargain bark barley barn barrel barrier barrow barry basal baseball basic
    basil basin basis basket basketball bass bathroom baton bats batter battery beacon bead
    beads beak beam bean beard beast beaten beautiful beaver bedside bedtime beef bees beetle
    begs behalf behave behaviour belly belt bench bend beneath bent berry berth beta beth bias
    bible bicycle bikini binding binds binoculars bins biography biology birch bird birthday
    biscuit bishop bite bitten bitter blackboard blade bland blanket blast blaze bleach bleed
    blend bless blew blind blink bliss block blonde blouse blow blown blunt blush boast bold
    bolt bomb bond bondage bone bonfire bonus bookcase bookshelf bookshop boom boot booth bore
    boredom borrow bossy bought bounce bound bowel bowl bows boxer boxes boyfriend boys bracelet
    brake brass brat brave breached breadth breakdown breast breath breathe bred breed breeze
    bribe brick briefcase brig bright brightness brilliant brink broad broadband broadcast
    broccoli broke broken brook brooks broom broth brows bruise brush bubble bucket built bulb
    bull bump bunch burden burger burglar burn burnt burst bush busy butcher butterfly button
    cabbage cabin cabinet cable cafe cage calendar calf calm camel camp campsite campuses cancel
    candidate candle candy canning cannot canoe canteen capable capacity cape capture caravan
    carbon carbs card cardboard cardigan careful careless carpenter carpet carriage carrot cart
    cartoon carts carve cast caste castle casual catalogue catch category cathedral cattle
    caught causal cautious cease ceiling celebrate celebrity cellar cemetery centimetre cereal
    ceremony certificate chairman chalk challenge champ champion chant chanting chants chaos
    chapel chapter character charity charm chase cheat checkout cheek cheeky cheerful chef
    chemical chemist chemistry cheque cherry chess chest chew chicken childcare childhood
    childish chili chilly chimney chin chip chocolate choir choke chop chords chores chose
    chosen cider cigarette circle circuit circulation circumstance circus citizen clan clans
    clap clash classical classmate classroom clause clauses claw clay clerk clever click cliff
    cling clinic clip cloak clock clockwise clone cloth clothes clothing cloud clown club clumsy
    coarse coastal coat cocktail cocoa coffin coil coin coincided coincidence collage collar
    collect collection colour colourful comb comedian comedy comfort comfortable comfy comma
    command commentary commercial communicate communication commute commuter companion compelled
    compensation compete competition competitive competitor complain complex complexity
    complicated compose compounded concentrate concept concert concessions conclude conclusion
    concrete condemnation condemned condemning conduct cone cones conferred confidence confident
    confined conflict conform confront confuse confusion congestion congratulations connect
    connection conscience conscious consent consequence conservative conserve consider
    considerate consideration consist consistent constant constitution construct construction
    constructive consultant consume consumption contain content contest continent contract
    contrast controversial convened convenience convenient convent convention convergence
    conversation converse convert convey conveyed convince cookie coop cooperate cooperation
    copper coral core coroner corridor costume cosy cottage cotton couch cough counsellor
    countless countryside courage courier coveted coward cowboy crab crack crafting crane crate
    crawl crayon craze crease creative creator creature creed creek creepy crest cried cries
    critic critical criticise criticism crocodile crooked crossword crow crown crucial cruel
    cruelty cruise crush crystal cube cubs cucumber cuddle cues cuff cultural cunning cupboard
    cupcake cure curl curly currency curry curse curtain curve cushion customary cute cutting
    daddy daft dagger daily dairy daisy damp dams dangerous darkness dart darts dash dawn
    daylight daytime dead deaf debit debut decay deceased deceive decent deck declare decorate
    decoration dedicate dedication deem deer defeat defective defend defiance delay delete deli
    deliberate delicate delicious delight delightful delivery democracy democratic demonstrate
    demonstration demos dentist deny department departure dependence dependent depleted deported
    deposit depressed depression depth derive derived derives descent description desert deserve
    desirable desire desktop despair desperate desperation despite dessert destination destiny
    destroy destruction destructive detect detective detention deter determination devil devote
    diagnose diagnosis diagram dial dialogue diamond diary dice dictionary died dies difficult
    difficulty digest digital dimension diner dinosaur directory dirt dirty disability disable
    disadvantage disagreement disappear disappoint disappointment disaster discipline disclosed
    discord discourage discover discovery disguise disgusting dish dishonest dishwasher disk
    dislike dismiss disorder display dispute disrupted distance distant distract distribute
    distribution district disturb ditch diver divers diversion divine division divorce dizzy
    dock document documentary dodge doll dollar dolphin domestic donate donation donkey donor
    doorbell doorway dose doubtful dough downhill downstairs dozen drag dragon drain drama
    dramatic drank draught draw drawer drawn dread dreadful drew dried drift drill drip drone
    drove drown drunk drying duck duke dull dumb dump duration dusk dust dustbin dusty duty
    duvet dyed dying dynamic eager eagle earnest earring ears ease eastern eaten eating eats
    echo eclectic economic economics educate education educational effective efficiency
    efficient effortless eighteenth eighth ejected elastic elbow elderly eldest elective
    electric electrical electrician electricity electronic elegant element elephant eleven
    eleventh elsewhere embarrass embarrassment emergency emotion emotional emperor emphasise
    empire employ employee employment empress empty enable enact enclose encoding encounter
    encourage encouragement ending endless endure enduring enemy energetic engage engagement
    engineer enjoyable enlarge enormous enquiry ensure entertain entertainment enthusiasm
    enthusiastic entirely entrance envelope environment environmental envy episode equal
    equality equation equipment erase erect erected erection erotic escort essence essential
    establish estate eternal ethic euro eventual everybody everyday everywhere evident evil
    examination examine excellence excellent exceptional excerpt excerpts excite excitement
    executed executive exercise exert exhaust exhaustion exhibition existence exit exotic expand
    expansive expelled expense expensive experience experiment expire exploitation exploited
    explore explosion explosive export expose extend extension external extraordinary extreme
    eyebrow eyesight fabric fabulous facility factory faculty fade failure faint fairness fairy
    faith familiar famine fancy fans fantastic fantasy farce fare farther fascinate fashion
    fashionable fasten faulty favour favourite feast feat feather feed feedback fees feet fellow
    felt fence ferry festival fever fiance fibre fiction fiddle fierce fifteenth fifth file
    filter filth filthy finer fingerprint fins firefighter fireman fireplace fisherman fishermen
    fist fitness fitting fixes flag flair flame flannel flash flavour flawless flee fleet flesh
    flew flexible flick flies fling flip flirt float flock flow flower flown fluffy fluid flush
    flying foam foggy foil fold font fool foolish footpath footprint footstep forbade forbid
    forbidden fore forehead foreman forever forgave forging forgive forgiven forgiveness forgot
    fork formal formula fort fortnight fortunate fortune forum foster fought foul fountain
    fourteenth fourth fracking fragile frame freedom freeze freight frequency friction fridge
    fried friendship fries fright frighten fringe frog frosty frown froze frozen fruit frustrate
    frustration fulfil function funeral furious furniture furry furthermore fury fuss gadget
    gain gallery gang garage gasp gather gaze gear geese gems gender gene generator generous
    genie genius gentle gentleman gentlemen genus geography germ gesture ghost giant giggle
    ginger giraffe girlfriend glad glance gland glide global globe gloom gloss glove glow glue
    golden gong goodness goodnight goose gore gorgeous gossip gown grace graceful grade graduate
    graduation graffiti graft grain grammar grandad grandchild grandchildren granddaughter
    grandfather grandma grandmother grandpa grandparent grandson grape grapefruit graphic grasp
    gratitude grave gray greed greedy greek greenhouse greet grey grid grief grieving grin grind
    grip grocer grocery grubby guarantee guard guest guidance guide guidebook guideline guilt
    guilty guise guts habit habitat hail haircut hairdresser hairstyle hairy halfway hallway
    halt hamburger hammer hamster handbag handbook handful handkerchief handsome handwriting
    hangover happiness harbour harden hardworking hare harmony harsh harvest hash hassle haste
    hatred hats haunt headache headlight headphones headquarters heal healthy heap heartbeat
    heaven hedge heed heel heir helicopter helmet helpful helpless hemp herb herd hero heroic
    herpes herring hesitate hidden hide highlight highness highway hilarious hind hint hips
    historian historic historical hitter hobby hollow holy homeland homeless homemade homesick
    hometown honesty honey honour hoover hopeless hopping hops horizon horn horror hose host
    hostel hostess hostile housewife housework hovering howl humble humid humorous humour hung
    hunger hungry hurry hurtful hygiene icons identity idiot ignorant ignore illegal illness
    illustrate imaginary imagination imaginative imagine imitate immediate immigrant immigration
    impatience impatient impolite import importance important impose impossible impress
    impression impressive improve improvement inaccurate inbox incest inch incident incomplete
    incorporated incorrect incredible indeed independence independent indicate indicator
    indirect individual indoor indoors industrial inexpensive inexperienced infect infection
    infested inflammation inflicted influence informal ingredient injection injure injury
    injustice inland innocence innocent innovation insect insert insight inspect inspector
    inspiration inspire instant instinct instruction instructor instrument insulated insulation
    insult insurance insure intact intelligence intelligent intend intensity intention
    intentional interact interaction interfere internal international interpret interpretation
    interrupt interruption interval intra introduce introduction invade invent invention
    inverted invest investigate investigation investment invisible invitation invite involvement
    iron irritable island isolate jacket jazz jealous jealousy jeans jelly jets jewel jewellery
    jigsaw joint jolly journal journey joyful judgement juicy junction jungle junior junk
    justice justify kebab ketchup kettle keys kick kidnap kidney kilogram kilometre kindness
    kingdom kiss kite kitten kneel knight knit knives knob knock knot laboratory lace ladder
    laid lain lamb lamp landlord landscape lane laps lashes lateral latex latter laughter launch
    laundry lawn layer laying layout lazy leadership league leak lean lease leased leases leash
    leasing leather legend leggings legs leisure lemon lemonade lens lent lesions letterbox
    lettuce lever liar libel libertarian library licence lick lifespan lifestyle lifetime lift
    lighthouse likelihood likewise lily limit linen liner liners linger lips lipstick liquid
    literary literature litter livelihood liver lizard loaf lobe lock lodged logic logos
    lollipop lonely loop loose loot looting lord lorry loser lottery loud lounge lousy lover
    loyal loyalty lucky luggage lump lunchtime lung lust luxury lying mace machinery magazine
    magic magical magnet maid maiden mail mailbox mainland maintain major majority makeup malls
    management mango manic manner manual marble margin marina marry mash mask mass mast master
    mastery mater mathematical mathematics mats mattress mature maximum maze meadow meaningful
    meaningless measurement mechanic mechanical medal medic medicine medium melody melon melt
    membership memorable memorial memorise mentor mentoring menu mercy merge meridian mess messy
    metal metre mice microphone microwave midday midfield midnight midst migraine mild milkshake
    millimetre miner miners miniature mint miracle mirror miserable misery mistaken mistook
    misunderstand misunderstood mixed mixer mixes mixture moderate modest moist mole molten
    monitor monk monkey monster monument moody moonlight moreover moron mortal mosque mosquito
    moss motel moth motion motivate motivation motive motorbike motorcycle motorway mould mound
    mountain moustache movies muddy multiply munitions mural muscle museum mushroom musical
    musician musicians mustard mute mysterious mystery nail naive naked nanny napkin nappy nasty
    national nationality native natural naughty navy nearby neat necessary necessity necklace
    needle needy negative neglect negotiate neighbourhood nephew nerve nervous neural neutral
    nevertheless newcomer newer niche nick nickname niece nightmare ninth noble nobody noisy
    nonsense noodle noon northeast northern northwest nose nosy notation notebook notice
    noticeable notification notify notion notions noun novice nowadays nowhere nuclear nuisance
    numerous nursery nuts oath obey observe obstacle obvious occasional occupation occupy odour
    offence offline olive operate operation opponent opportunity oppose opposite opposition
    optimist optional orbit orchestra organic organisation organise ornament orphan otherwise
    otter outcome outdoor outdoors outer outfit outgoing outing outlook output outstanding oval
    overcome overcrowded overhead overlook overnight overseas oversight overtime overweight owed
    owing oxygen pace pacers package packet pact paddle pads paid painful painkiller palace palm
    pancake panda pandemic panic pans panther panthers pants paperback paperwork parachute
    paradise parallel parcel parity parliament parrot parry partial participate particle
    particles partner partnership passenger passionate passive passport pastry patch patent
    pathetic patience patrol pats patty pause paws paying payment peaceful peach peanut pear
    pearl peas peasant peculiar pedestrian peel peer penalty pence pencil pending penfriend
    penguin penned penny perfect perfection perform performance perfume perish perished perks
    permanent permission permit persecuted persecution persist personal personality persuade
    pest pests petrol pets petty pharmacy phase phenomenon philosophy photograph photography
    physical physics pickle picnic pierce pigeon pile pillow pinch pine pineapple pint pipe
    pirate piston pitch pits pity pivot plague plank plaster plastic platform playful playground
    pleading pleasant pleasure plenty plot plough plug plumber plush pods poet pointless poised
    poker poking pole police policeman policewoman polish polite politeness political politician
    politics poll pollute pollution pond pony poop popcorn pope poppy pops pork porridge portal
    portrait pose positive possess possession possibility postal postcard postcode postpone
    potential potion pots pottery pour poverty powder powerful practical practise praise pram
    pray prayer preach preached precious prefer preference preferring pregnancy pregnant premise
    prescription presence preserve presiding presume pretend preview priest prince princess
    principal principle privacy privilege probability probable problem procedure proceed
    procession processor profession professional professor progress promote promotion prompt
    prone pronounce pronunciation propaganda property proposal propose prose prosper
    prostitution protective protein protest proven province prowess psalm psychological
    psychology puck pudding puddle pulse pump pumpkin punch punish punishment puppet puppy
    purchase pure purple purse pursue pursuing pushchair puzzle pyjamas pyramid qualification
    qualify quarrel quarterly queue quota quotas rabbit racer racism racket rage raid railway
    rainbow raincoat ransom rapid rash raspberry rats razor readier realise realistic reap
    reaper reasonable rebate rebuild reception receptive recognise recognition recommend
    recommendation recover recovery recruit rectangle recurring recycle referee refined refining
    reflect reflective refresh refugee refusal regain regained regal regent regime regiments
    registration regret regular regulate regulated regulates regulating rehearse reindeer
    relatable relationship relax relaxation relay relegated reliability reliable relied relief
    relieve religion religious relocate relocated reluctant remarkable remedy remote renal
    rename render renders rental repay repent replacement replay represent reproduction
    reputation requirement resemble resent reservation reserve residence resident resides
    residing resist resistant resolution resolving resort resorts respectful responsibility
    restart restaurant restore retain retard retarded retire retirement retreat retrospective
    reuse reveal revelation revenge reverse revolution revolutionary reward rhyme rhythm ribbon
    riddle rider ridge ridiculous rigging ringtone rink rinse riot ripe rival roach roadside
    roar robber robe rocky rods roll romance romantic rotate rotten rouge roundabout routine
    rowing royal rubber rubbish rubble rucksack rude rudeness ruin ruler rumble runaway runway
    rural sack sacred sacrifice saddle sadness saint salesman saleswoman salmon salon saloon
    salty sample sandal sandy sang sank satellite satin satisfaction satisfy saturation saucepan
    sausage savings savour scalp scan scandal scar scarce scare scarf scatter scenario scenery
    scent schedule scholars schoolboy schoolgirl scientific scientist scissors scope scout scrap
    scrape scratch scream screen screenshot screw screwdriver scroll scrub seafood seagull seal
    seam seams seaside seasonal seatbelt seaweed secretary sect seek seesaw seize seldom self
    selfie selfish selves sensible sensitive sensor sequence setting settlement seventeenth
    seventh severe sewing shack shade shadow shaft shake shaken shale shallow shame shameful
    shampoo shark sharpen shave shear shed sheen shelter shelves shield shine shiny shire shiver
    shone shook shopkeeper shore shortage shortcut shorten shout shoved shovel showroom shred
    shrimp shrink shrug shut sibling sickness sideways sigh sight signal signature significant
    signpost silence silent silk silly simplicity simulation sincere sinister sink sinner sins
    sitting sixteenth sixth skate skateboard skeleton sketch skies skilful skinny skip skirt
    skull skylight slack slain slam slang slap slash slate slated slave slavery slay sleek
    sleepy sleeve slender slept slick slight slim slime slip slipper slippery slogan slope slot
    slug smartphone smash smelly smoky smooth snack snail snake snap snapshot snatch sneak
    sneeze sniff snowman snowy soak soap soccer socialise sock socket sofa soften softness
    software soggy soil solar sold sole solicitor solo solution somehow sometime sometimes
    somewhat somewhere songwriter soothing sophisticated sore sought soul soundtrack sour
    southeast southern southwest souvenir spacecraft spade spaghetti spam span spanner spare
    spark sparkle sparse spat spawn spear spears specialise specialist species spectacular
    spectator speechless speedy spell spelt spicy spider spies spin spinach spine spirit
    spiritual spit spite split spoil spoilt spoke spoken sponge sponsor sponsorship spooky spoon
    sportsman spotlight spray sprinkle sprint sprung spying square squash squat squeeze squid
    squirrel stab stadium stain stair staircase stake stakes stale stalk stamp staple starch
    stare stark starve stationery statue status steak steam steel steer stem step stepbrother
    stepdaughter stepsister stepson stick sticky stiff sting stink stint stir stitch stole
    stolen stomach stomachache stony stool storage store storey stormy stove straightaway strain
    strand strands strap strategy straw strawberry stray strength strengthen stressful stretch
    strict stringent strip stripe stroke stroll struck structural structure struggle stubborn
    stuck studio studs stumble stump stunts stupid sturdy sturgeon stylish submarine submit
    subscribe subscription subset substantial subtle suburb suburban succeed success successful
    suction sudden suffer sufficient suggest suggestion suing suit suitable suitcase suite sulk
    summit sunbathe sunburn sung sunglasses sunk sunlight sunrise sunset sunshine super superb
    superior supermarket supervision supervisor supplement surf surgeon surgery surname surround
    surroundings survival survive survivor suspend suspicion suspicious swallow swam swamp swan
    swap swarm swat sway sweat sweater sweatshirt sweaty sweep sweetheart swept swift swing
    switch swollen sword sympathetic sympathy symptom syrup tablespoon tackle tail tailor
    takeaway tale talent tame tank tanning tape tapped taps tart tasty tattoo taught taxi taxing
    teamwork teapot tear tease teaspoon technical technician technique technology tedious teeth
    telephone telescope television temper template temple temporary tempt temptation tense tenth
    terrace terrific terrify terror terrorist textbook thankful theatrical therapist therapy
    thermometer thickness thief thieves thigh thirst thirsty thirteenth thirtieth thorn thorough
    thoughtful threaten threw thrill thrive throat throne throughout thrown thrust thumb
    thunderstorm tick tickle tidy tied tight tighten tile timeless timer timetable tipped tiring
    tissue toddler toes toilet token tolerate toll tolls tomato tomb tone tongue toolbox
    toothache toothbrush toothpaste topical torah torch tore torn torture toss touchscreen
    tourism tourist tournament towed towel toxic toys trace track tracksuit traction tractor
    tradition traditional tragedy tragic trail trainee trait traitor tram trance transfer
    transform translate translation translator trap trash tray tread treasure treaty treble
    tremble tremendous trendy tribal tribe tricky trigger trim triumph trolley trophy tropical
    trot trousers trout truce trumpet trunk truthful tube tucked tummy tuna tune tunnel turkey
    turtle tutor twelfth twentieth twilight twist tying typewriter typical tyre ugly ultimate
    umbrella unable unacceptable unaware unbelievable uncertain uncertainty unclear
    uncomfortable unconscious underestimate underground underline underneath undertake
    underwater underwear undress uneasy unemployed unemployment unequal unexpected unfair
    unfamiliar unfit unforgettable unfortunate unfriendly unhappy unhealthy unhelpful uniform
    unique unity universal unkind unknown unless unlike unload unlock unlucky unmarried
    unnecessary unpack unpaid unpleasant unpopular unpredictable unprepared unreal unreasonable
    unreliable unsafe unstable unsuccessful unsure untidy until untrue unused unusual unwanted
    unwelcome unwell unwilling unwise unwrap unzip upbringing upcoming upgrade uphill upper
    upright upside upstairs upward upwards urge urgent usable usage useless user vacancy
    vacation vaccination vaccine vacuum vague vain valid valuable valve vanilla vanish variable
    various vary vase vast vegetable vegetarian veggie vending verb verge vertical vest vice
    vicious victim viewpoint villain vine vinegar vintage viral virtual virus visa visible
    vision visitor vital vitamin vocabulary vogue voicemail volleyball voluntary volunteer vomit
    vowed voyage vulnerable wade waist waistcoat waitress waived wallet wallpaper walnut wander
    ward warden wardrobe warehouse warmth warped warranty warrior wasp waterfall waterproof
    weaken weakness wealth wealthy weave webcam weed weekday weep weigh weld welding welfare
    wellbeing wellies western whale wheelbarrow wheelchair whenever whereabouts whereas wherever
    whichever whip whisper whistle whiteboard whoever wicked widen widow width wildlife wink
    winner winning wireless wisdom wise wiser witch withdraw wits witty wives wizard woke woken
    wolf wolves wonderful wooden woodland wool woollen woolly wore workforce workout workplace
    worktop worldwide worm worn worsen worship worth worthless worthwhile wound woven wrap wreck
    wrestle wrinkle wrist writ wrought yacht yawn yeast yell yield yoga yoghurt yourselves
    literacy hog hogs sue sued sues slander manure mumps smear dividend snowfall sleet blackmail
    scooter scooters midwife fox foxes trifle gravy triplets warship mileage moat coastline adder
    atlas barge bat biker boar busker cab cabs chimp clam convoy dam dams ferret haddock kelp lark
    leek leeks lynx banner kilt mince
    youthful yummy zebra wetter wettest drier driest sunnier sunniest duller dullest windier
    windiest calmer calmest
    """.split()
)

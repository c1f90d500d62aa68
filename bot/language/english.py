"""Common English words, which are never "corrected" to a name. Imports nothing of the project.

Other forms of a word are told by its root. ORDINARY words, which may be part of a name, are apart.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    bid bled clung dreamt fed fit fled flung forsook hid knelt leant lit mown quit rang rid
    ridden rung sewn slung smelt sown sped spilt sprang spun stank strode strove strung stung
    swum swung wept wove wrung
    rack notch churn crank moan groan grumble whinge rant ramble waffle faff
    abandon ability aboard abroad absence absent absorb academic academy accelerate accent
    acceptable acceptance accessible accident accidental accommodation accompany accomplish
    accountant accuracy accuse ache achieve achievement acid acute adapt addict addition address
    adequate adjective adjust admire admission admit adopt adore advance advantage adventure
    advert advertise advertisement aeroplane affair affect affection ageing aggression
    aggressive agreement agriculture aircraft airline airport alcohol alert alien alike alive
    allergic allergy allow allowance ally almond aloud alphabet alter alternative amateur
    ambition ambitious ambulance amuse amusement analyse analysis ancient angel anger animation
    ankle anniversary announce announcement annoy anxiety anxious anywhere apologise apology
    appalling appeal appearance appetite applause application appointment approach approval
    approve apron architect architecture arena armchair arms army arose arrange arrangement
    arrival arrive arrogant arrow artificial artistic arts ashamed aside asleep aspect aspirin
    assemble assess assist assistance assistant association assume assumption assure astonish
    astronaut athlete athletic athletics atmosphere attempt attend attendance attention attic
    attitude attract attraction attractive audience audio author authority automatic
    automatically autumn avenue avocado await awake awareness awesome awkward background
    backpack backward backwards bacon badge baggage balance balcony bald ball ballet banana
    bandage bang barber bare barefoot bargain barn barrel barrier baseball basic basil basin
    basis basket basketball bathroom battery beam bean beard beast beaten beautiful beaver
    bedtime beef beetle behalf behave behaviour belly belt bench bend beneath bent berry bias
    bible bicycle bikini binoculars bins biography biology bird birthday biscuit bishop bite
    bitten bitter blackboard blade blanket blast bleed blend bless blew blind blink block blonde
    blouse blow blown blush boast bold bolt bomb bond bone bonus bookcase bookshelf bookshop
    boom boot booth bore boredom borrow bossy bought bounce bound bowl boxer boxes boyfriend
    boys bracelet brake brass brave breadth breakdown breath breathe bred breed breeze bribe
    brick briefcase bright brightness brilliant broad broadband broadcast broccoli broke broken
    broom bruise brush bubble bucket built bulb bull bump bunch burden burger burglar burn burnt
    burst bush busy butcher butterfly button cabbage cabin cabinet cable cafe cage calendar calf
    calm camel camp campsite cancel candidate candle candy cannot canteen capable capacity
    capture caravan carbon card cardboard cardigan careful careless carpenter carpet carriage
    carrot cartoon carve cast castle casual catalogue catch category cathedral cattle caught
    cautious ceiling celebrate celebrity cellar cemetery centimetre cereal ceremony certificate
    chairman chalk challenge champion chaos chapel chapter character charity charm chase cheat
    checkout cheek cheeky cheerful chef chemical chemist chemistry cheque cherry chess chest
    chew chicken childcare childhood childish chilly chimney chin chocolate choir choke chop
    chose chosen cider cigarette circle circuit circumstance circus citizen clap clash classical
    classmate classroom claw clay clerk clever click cliff clinic clip clock clockwise cloth
    clothes clothing cloud clown club clumsy coastal coat cocktail coffin coin collar collect
    collection colour colourful comb comedian comedy comfort comfortable comfy comma command
    commentary commercial communicate communication companion compete competition competitive
    competitor complain complex complexity complicated compose concentrate concept concert
    conclude conclusion concrete conduct confidence confident conflict confront confuse
    confusion congratulations connect connection conscience conscious consequence conservative
    conserve consider considerate consideration consist consistent constant constitution
    construct construction consultant consume consumption contain content contest continent
    contract contrast controversial convenience convenient convention conversation convert
    convince cookie cooperate cooperation copper core corridor costume cosy cottage cotton couch
    cough countless countryside courage courier coward cowboy crab crack crawl crayon crease
    creative creator creature creepy cried critic critical criticise criticism crocodile crooked
    crossword crow crown crucial cruel cruelty cruise crush crystal cube cucumber cuddle
    cultural cupboard cupcake cure curl curly currency curry curse curtain curve cushion
    customary cute cutting daddy daft daily dairy daisy damp dangerous darkness darts dash dawn
    daylight daytime dead deaf debit deceive decent deck declare decorate decoration deer defeat
    defend delay delete deliberate delicate delicious delight delightful delivery democracy
    democratic demonstrate demonstration dentist deny department departure dependence dependent
    deposit depressed depression depth description desert deserve desire desktop despair
    desperate desperation despite dessert destination destroy destruction destructive detect
    detective determination devil devote diagnose diagnosis diagram dial dialogue diamond diary
    dice dictionary died dies difficult difficulty digest digital dimension dinosaur directory
    dirt dirty disability disable disadvantage disagreement disappear disappoint disappointment
    disaster discipline disclosed discourage discover discovery disguise disgusting dish
    dishonest dishwasher disk dislike dismiss disorder display dispute distance distant distract
    distribute distribution district disturb ditch division divorce dizzy dock document
    documentary dodge doll dollar dolphin domestic donate donation donkey doorbell doorway dose
    doubtful dough downhill downstairs dozen drag dragon drain drama dramatic drank draught draw
    drawer drawn dread dreadful drew dried drift drill drip drove drown drunk duck duke dull
    dumb dump duration dusk dust dustbin duty duvet dying dynamic eager eagle earring ears ease
    eastern eaten eating echo economic economics educate education educational effective
    efficiency efficient effortless eighteenth eighth elastic elbow elderly eldest electric
    electrical electrician electricity electronic elegant element elephant eleven eleventh
    elsewhere embarrass embarrassment emergency emotion emotional emperor emphasise empire
    employ employee employment empty enable enclose encounter encourage encouragement ending
    endless enemy energetic engage engagement engineer enjoyable enlarge enormous enquiry ensure
    entertain entertainment enthusiasm enthusiastic entirely entrance envelope environment
    environmental envy episode equal equality equation equipment escort essence essential
    establish estate euro eventual everybody everyday everywhere evident evil examination
    examine excellence excellent exceptional excite excitement executive exercise exhaust
    exhaustion exhibition existence exit exotic expand expense expensive experience experiment
    expire explore explosion explosive export expose extend extension external extraordinary
    extreme eyebrow eyesight fabric fabulous facility factory fade failure faint fairness fairy
    faith familiar famine fancy fans fantastic fantasy fare fascinate fashion fashionable fasten
    faulty favour favourite feather feed feedback feet fellow felt fence ferry festival fever
    fiction fiddle fierce fifteenth fifth file filter filthy fingerprint firefighter fireman
    fireplace fisherman fishermen fist fitness fitting flag flame flannel flash flavour flee
    flesh flew flexible flies flip float flock flow flower flown fluffy fluid flush flying foam
    foggy foil fold font fool foolish footpath footprint footstep forbade forbid forbidden
    forehead forever forgave forgive forgiven forgiveness forgot fork formal formula fort
    fortnight fortunate fortune fought foul fountain fourteenth fourth fragile frame freedom
    freeze frequency fridge fried friendship fright frighten frog frosty frown froze frozen
    fruit frustrate frustration fulfil function funeral furious furniture furthermore fury fuss
    gadget gain gallery gang garage gather gear geese gender gene generator generous genius
    gentle gentleman gentlemen geography germ gesture ghost giant giggle ginger giraffe
    girlfriend glad glance global globe glove glow glue golden goodness goodnight goose gorgeous
    gossip grace grade graduate graduation graffiti grain grammar grandad grandchild
    grandchildren granddaughter grandfather grandma grandmother grandpa grandparent grandson
    grape grapefruit graphic grasp gratitude grave greedy greenhouse grey grid grief grin grip
    grocer grocery grubby guarantee guard guest guidance guide guidebook guideline guilt guilty
    habit habitat haircut hairdresser hairstyle hairy halfway hallway halt hamburger hammer
    hamster handbag handbook handful handkerchief handsome handwriting hangover happiness
    harbour harden hardworking harmony harsh harvest hassle hatred headache headlight headphones
    headquarters heal healthy heap heartbeat heaven hedge heel helicopter helmet helpful
    helpless herb herd hero heroic hesitate hidden hide highlight highway hilarious hint hips
    historian historic historical hobby hollow holy homeland homeless homemade homesick hometown
    honesty honey honour hoover hopeless horizon horn horror host hostel hostess hostile
    housewife housework howl humble humid humorous humour hung hunger hungry hurry hurtful
    hygiene identity idiot ignorant ignore illegal illness illustrate imaginary imagination
    imaginative imagine imitate immediate immigrant immigration impatience impatient impolite
    import importance important impose impossible impress impression impressive improve
    improvement inaccurate inbox inch incident incomplete incorrect incredible indeed
    independence independent indicate indicator indirect individual indoor indoors industrial
    inexpensive inexperienced infect infection influence informal ingredient injure injury
    injustice innocence innocent innovation insect insight inspect inspector inspiration inspire
    instant instinct instruction instructor instrument insult insurance insure intact
    intelligence intelligent intend intensity intention interact interaction interfere internal
    international interpret interpretation interrupt interruption interval introduce
    introduction invade invent invention invest investigate investigation investment invisible
    invitation invite involvement iron irritable island isolate jacket jazz jealous jealousy
    jeans jelly jewel jewellery jigsaw jolly journal journey joyful judgement juicy junction
    jungle junior junk justice justify kebab ketchup kettle keys kick kidnap kidney kilogram
    kilometre kindness kingdom kiss kite kitten kneel knight knit knives knob knock knot
    laboratory lace ladder laid lain lamb lamp landlord landscape lane latter laughter launch
    laundry lawn layer layout lazy leadership league leak lean leather legend leggings legs
    leisure lemon lemonade lens lent letterbox lettuce liar library licence lick lifespan
    lifestyle lifetime lift lighthouse likelihood likewise lily limit lips lipstick liquid
    literary literature litter liver lizard loaf lock logic lollipop lonely loop loose lord
    lorry lottery loud lounge lousy loyal loyalty lucky luggage lump lunchtime lung luxury lying
    machinery magazine magic magical magnet maid mail mailbox mainland maintain major majority
    makeup management mango manner manual marble margin marry mask mass master mathematical
    mathematics mattress mature maximum meadow meaningful meaningless measurement mechanic
    mechanical medal medicine medium melody melon melt membership memorable memorial memorise
    menu mercy mess messy metal metre mice microphone microwave midday midnight migraine mild
    milkshake millimetre miniature mint miracle mirror miserable misery mistaken mistook
    misunderstand misunderstood mixed mixture moderate modest moist monitor monk monkey monster
    monument moody moonlight moreover mosque mosquito motel motion motivate motivation motive
    motorbike motorcycle motorway mould mountain moustache muddy multiply muscle museum mushroom
    musical musician musicians mustard mute mysterious mystery nail naked nanny napkin nappy
    nasty national nationality native natural naughty navy nearby neat necessary necessity
    necklace needle negative neglect negotiate neighbourhood nephew nerve nervous neutral
    nevertheless newcomer newer nickname niece nightmare ninth noble nobody noisy nonsense
    noodle noon northeast northern northwest nose nosy notebook notice noticeable notification
    notify noun nowadays nowhere nuclear nuisance numerous nursery nuts oath obey observe
    obstacle obvious occasional occupation occupy odour offence offline olive operate operation
    opponent opportunity oppose opposite opposition optimist optional orbit orchestra organic
    organisation organise ornament orphan otherwise outcome outdoor outdoors outfit outgoing
    outing outlook output outstanding oval overcome overcrowded overlook overnight overseas
    overtime overweight owed owing oxygen pace package packet paid painful painkiller palace
    palm pancake panda pandemic panic paperback paperwork parachute paradise parallel parcel
    parliament parrot partial participate partner partnership passenger passionate passport
    pastry patch pathetic patience pause paying payment peaceful peach peanut pear pearl peas
    peculiar pedestrian peel penalty pence pencil penfriend penguin penny perfect perfection
    perform performance perfume permanent permission permit persist personal personality
    persuade petrol pets pharmacy phase phenomenon philosophy photograph photography physical
    physics pickle picnic pigeon pile pillow pinch pine pineapple pipe pirate pitch pity plaster
    plastic platform playful playground pleasant pleasure plenty plot plough plug plumber poet
    pointless pole police policeman policewoman polish polite politeness political politician
    politics pollute pollution pond pony popcorn pope pork porridge portrait pose positive
    possess possession possibility postal postcard postcode postpone potential pots pottery pour
    poverty powder powerful practical practise praise pram pray prayer precious prefer
    preference pregnancy pregnant prescription presence preserve pretend preview priest prince
    princess principal principle privacy privilege probability probable problem procedure
    proceed profession professional professor progress promote promotion prompt pronounce
    pronunciation propaganda property proposal propose protective protein protest proven
    province psychological psychology pudding puddle pump pumpkin punch punish punishment puppet
    puppy purchase pure purple purse pushchair puzzle pyjamas pyramid qualification qualify
    quarrel quarterly queue rabbit racism racket rage raid railway rainbow raincoat rapid rash
    raspberry razor readier realise realistic reasonable rebuild reception recognise recognition
    recommend recommendation recover recovery recruit rectangle recycle referee reflect refresh
    refugee refusal regime registration regret regular rehearse reindeer relationship relax
    relaxation relay reliability reliable relief relieve religion religious reluctant remarkable
    remedy remote rename rental repay replacement represent reputation requirement resemble
    reservation reserve residence resident resist resistant respectful responsibility restart
    restaurant restore retain retire retirement retreat reuse reveal revenge reverse revolution
    revolutionary reward rhyme rhythm ribbon riddle ridiculous ringtone riot ripe rival roadside
    roar robber rocky roll romance romantic rotate rotten roundabout routine royal rubber
    rubbish rucksack rude rudeness ruin ruler runaway runway rural sack sacrifice saddle sadness
    saint salesman saleswoman salmon salty sample sandal sandy sang sank satellite satisfaction
    satisfy saucepan sausage savings savour scan scandal scar scarce scare scarf scatter
    scenario scenery schedule schoolboy schoolgirl scientific scientist scissors scope scrape
    scratch scream screen screenshot screw screwdriver scroll scrub seafood seagull seal seaside
    seasonal seatbelt seaweed secretary seek seesaw seize seldom self selfie selfish sensible
    sensitive sequence setting settlement seventeenth seventh severe shade shadow shake shaken
    shallow shame shameful shampoo shark sharpen shave shed shelter shelves shield shine shiny
    shiver shone shook shopkeeper shore shortage shortcut shorten shout shovel showroom shrimp
    shrink shrug shut sibling sickness sideways sigh sight signal signature significant signpost
    silence silent silk silly simplicity sincere sink sitting sixteenth sixth skate skateboard
    skeleton sketch skies skilful skinny skip skirt skull skylight slam slang slap slash slave
    slavery sleepy sleeve slept slight slim slip slipper slippery slogan slope slug smartphone
    smash smelly smoky smooth snack snail snake snap snatch sneak sneeze sniff snowman snowy
    soak soap soccer socialise sock socket sofa soften softness software soggy soil solar sold
    sole solicitor solo solution somehow sometime sometimes somewhat somewhere songwriter
    sophisticated sore sought soul soundtrack sour southeast southern southwest souvenir
    spacecraft spade spaghetti spam spanner spare spark sparkle specialise specialist species
    spectacular spectator speechless speedy spell spelt spicy spider spies spin spinach spine
    spirit spiritual spit spite split spoil spoilt spoke spoken sponge sponsor sponsorship spoon
    sportsman spotlight spray sprinkle sprint square squash squeeze squirrel stab stadium stain
    stair staircase stamp starve stationery statue status steak steam steel steer stem step
    stepbrother stepdaughter stepsister stepson stick sticky stiff sting stink stir stitch stole
    stolen stomach stomachache stool storage store storey stormy stove straightaway strain strap
    strategy straw strawberry strength strengthen stressful stretch strict strip stripe stroke
    stroll struck structural structure struggle stubborn stuck studio stumble stupid stylish
    submarine submit subscribe subscription substantial subtle suburb suburban succeed success
    successful sudden suffer sufficient suggest suggestion suit suitable suitcase suite sulk
    summit sunbathe sunburn sung sunglasses sunk sunlight sunrise sunset sunshine super superb
    superior supermarket supervision supervisor supplement surf surgeon surgery surname surround
    surroundings survival survive survivor suspend suspicion suspicious swallow swam swamp swan
    swap sweat sweater sweatshirt sweaty sweep sweetheart swept swift swing switch swollen sword
    sympathetic sympathy symptom syrup tablespoon tackle tail tailor takeaway talent tame tank
    tape tart tasty tattoo taught taxi teamwork teapot tear tease teaspoon technical technician
    technique technology tedious teeth telephone telescope television temper template temple
    temporary tempt temptation tense tenth terrace terrific terrify terror terrorist textbook
    thankful theatrical therapist therapy thermometer thickness thief thieves thigh thirst
    thirsty thirteenth thirtieth thorn thorough thoughtful threaten threw thrill throat throne
    throughout thrown thumb thunderstorm tick tickle tidy tied tight tighten tile timeless
    timetable tiring tissue toddler toes toilet token tolerate tomato tomb tone tongue toolbox
    toothache toothbrush toothpaste torch tore torn torture toss touchscreen tourism tourist
    tournament towel toxic toys trace track tracksuit tractor tradition traditional tragedy
    tragic trail trainee tram transfer transform translate translation translator trap trash
    tray treasure treaty treble tremble tremendous trendy tribe tricky trigger trim triumph trolley
    trophy tropical trot trousers trout trumpet trunk truthful tube tummy tuna tune tunnel
    turkey turtle tutor twelfth twentieth twilight twist typewriter typical tyre ugly ultimate
    umbrella unable unacceptable unaware unbelievable uncertain uncertainty unclear
    uncomfortable unconscious underestimate underground underline underneath undertake
    underwater underwear undress uneasy unemployed unemployment unequal unexpected unfair
    unfamiliar unforgettable unfortunate unfriendly unhappy unhealthy unhelpful uniform unique
    unity universal unkind unknown unless unlike unload unlock unlucky unmarried unnecessary
    unpack unpaid unpleasant unpopular unpredictable unprepared unreal unreasonable unreliable
    unsafe unsuccessful unsure untidy until untrue unused unusual unwanted unwelcome unwell
    unwilling unwise unwrap unzip upbringing upcoming upgrade uphill upper upright upside
    upstairs upward upwards urge urgent usage useless user vacancy vacation vaccination vaccine
    vacuum vague vain valid valuable valve vanilla vanish variable various vary vase vast
    vegetable vegetarian veggie verb vertical vest vicious victim viewpoint villain vinegar
    vintage virtual virus visa visible vision visitor vital vitamin vocabulary voicemail
    volleyball voluntary volunteer vomit voyage vulnerable waist waistcoat waitress wallet
    wallpaper walnut wander wardrobe warehouse warmth warranty warrior wasp waterfall waterproof
    weaken weakness wealth wealthy weave webcam weed weekday weep weigh welfare wellbeing
    wellies western wheelbarrow wheelchair whenever whereas wherever whichever whip whisper
    whistle whiteboard whoever wicked widen widow width wildlife wink winner winning wireless
    wisdom wise witch withdraw witty wives wizard woke woken wolf wolves wonderful wooden
    woodland wool woollen woolly wore workforce workout workplace worktop worldwide worm worn
    worsen worship worth worthless worthwhile wound wrap wreck wrestle wrinkle wrist yacht yawn
    yeast yell yield yoga yoghurt yourselves youthful yummy zebra
    """.split()
)

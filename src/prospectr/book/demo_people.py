"""The people of the sample book: whom a small studio of menus, signs, websites and photos sells to.

First the line a contact was added with. Indented under it their details: more
of that line (``more:``), ``role:``, ``language:``, ``priority:``, ``address:``
and ``company:`` (trade, place, how many people); then their diary, ``DAY VERB
WORDS``. A day is ``today``, ``next`` (the next working day) or so many days
from today, on to the nearest working day away from it. The verbs:

- ``in`` and ``out``: ``KIND [OUTCOME]: WORDS``, a talk that came in or went out
- a criterion of the qualification: the answer as it is typed
- a state of a follow-up, or ``plan``: ``KIND [TIME] WORDS``, and how it comes again
- ``note``, ``pin``, ``alternatives``; ``asks``, ``wants`` and ``settled`` for a concern
- ``remember`` and ``remembered``: ``[YEARS] [WORDS]``, on the very day
- ``parked DAY WHY``, ``unfit WHY``, ``left-alone WHY``, ``no-next WHY``
- ``opened TITLE``, a deal, then what becomes of it: ``moved STAGE``, ``ticked NUMBERS``
  (points of its stage's checklist), ``person ROLE NAME``, ``won [AMOUNT]``, ``lost REASON[: WORDS]``;
  ``sold TITLE``, at once
- ``added``, where nothing else tells since when they are in the book; ``deleted``

Behind a ``|`` stands what goes with it: ``seen`` (a message that needs no
reply), ``via``, ``said-by``, ``verified`` and ``decider`` of an answer,
``asked`` (whether they may be asked again), ``for`` (its value), ``close`` and
``odds`` of a deal, and ``deal`` of what is for their newest deal alone.

Numbers are from ranges kept for fiction, addresses from a domain nobody can own. Nobody here exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prospectr.core.field import FieldKind

FIELDS: tuple[tuple[str, FieldKind, tuple[str, ...]], ...] = (
    ("Seats", "number", ()),
    ("Renewal", "date", ()),
    ("Colours", "text", ()),
    ("Paper", "choice", ("matt", "gloss", "uncoated")),
)
"""The studio's own fields: name, kind, choices. A renewal is the day a website has to be paid for again."""

COSTS = """
fair 240eur -76 -73 stall, table and a banner
fair 310eur -54 -52 the autumn fair, with a night away
direct-mail 96.50eur -115 -105 400 cards, printed and stamped
advert 60eur -30 -1 the street's own paper
advert 45usd -20 -11 one post, shown to people nearby
list 35eur -95 -95 fifty addresses
"""
"""What sources cost: name, amount, first and last day, words."""

LATE = """
Nora Lind @Lind Café work=nora@lindcafe.example home=nora.lind@hjem.example source:networking/breakfast club +cafe +menu
  more: https://lindcafe.example/menu seats:30 paper:uncoated colours:green and brass
  role: owner, with her sister Ida
  language: Danish
  priority: high
  address: Havnegade 12, 8000 Aarhus
  company: café, Aarhus, 4
  -64 out meet positive: coffee at her counter; the menu is four years old
  -64 market yes café, 30 seats
  -64 need yes menukortet ser træt ud | via meet | verified
  -40 done call talked through paper and sizes
  -40 opened menu in two sizes | for 900eur | close +12
  -33 ticked 1 2 3
  -33 moved presentation
  -12 in email: can we have the menu in two sizes? | seen
  -12 interest yes asked for two sizes | via email
  -12 authority yes owns it with her sister | said-by Ida | via call
  -12 budget yes 900eur paid 850 for the last menu | via call | verified
  -12 fit yes guests order more when they can read it
  -12 moved objections
  -12 timeline yes 6w before the new terrace opens
  -12 alternatives a print shop in town, 700 without the layout
  -9 pin daughter has finals, do not call before ten
  -4 out message: two papers are in the post
  -3 asks kan kortet tåle fedtede fingre? | deal
  -2 plan quote menu in two sizes | deal
  +4 remember 41
Tomasz Łukasik @Piekarnia Zorza tomasz@zorza.example source:fair/asked for the price list +shop +sign
  role: baker and owner
  language: Polish
  priority: high
  address: Piekarska 7, Kraków
  company: bakery, Kraków, 9
  -75 out visit: stood at his counter, the sign is sun-bleached
  -75 market yes bakery with two shops
  -33 out call positive: wants one look for both shops
  -33 need yes szyld jest już nieczytelny
  -33 authority yes decides alone
  -33 budget yes 2400eur for both shop fronts
  -33 opened signs for two shops | for 2400eur | close -3
  -26 moved presentation
  -13 moved objections
  -6 asks czy zdążymy przed otwarciem drugiego sklepu?
  -7 plan call sign for shop two
สมชาย ใจดี @กาแฟบ้านสวน somchai@baansuan.example source:social/photo of our menus +cafe +menu seats:20 paper:matt
  language: Thai
  address: shop=ถนนนิมมานเหมินท์ เชียงใหม่
  company: ร้านกาแฟ, เชียงใหม่, 3
  -48 in message: อยากได้เมนูสองภาษา ราคาเท่าไหร่ครับ
  -47 out message: sent three samples
  -47 need yes ลูกค้าต่างชาติอ่านเมนูไม่ออก
  -47 market yes กาแฟคั่วเอง 20 ที่นั่ง
  -40 opened เมนูสองภาษา | for 12000thb | close +20
  -19 out call positive: likes the second sample
  -19 moved presentation
  -19 note ชอบกาแฟคั่วอ่อน ไม่ชอบสีดำ
  -19 interest yes
  -3 moved objections
  -1 plan email sample in two languages | deal
Grete Halvorsen @Fjordkram grete@fjordkram.example source:direct-mail/the blue card +shop +web renewal:+19d
  language: Norwegian
  company: gifts, Bergen, 5
  -30 in call: saw our card, the web shop is slow
  -30 need yes half the orders break off
  -30 market yes gifts, one shop and a web shop
  -30 authority ? a partner abroad has a say
  -30 opened a quicker web shop
  -14 out email: three questions on the web shop
  -4 plan message her partner's name
"""

TODAY = """
Lena Vogt @Vogt Hochzeiten office=lena@vogt-feste.example source:referral by:Nora Lind +photo
  more: home=lena.vogt@post.example mobile=+49 30 23125 114 office=+49 30 23125 115 https://vogt-feste.example
  role: wedding planner
  language: German
  priority: high
  address: office=Lindenweg 3, Berlin
  company: weddings, Berlin, 2
  -52 in email: Nora said you take photos too
  -45 out meet positive: saw her portfolio, the light is poor
  -45 market yes plans forty weddings a year | said-by Nora Lind
  -45 need yes photos that sell the larger package
  -45 interest yes asked for dates twice
  -20 done call what she pays now
  -20 authority yes sole owner | via call | verified
  -20 budget yes 2100eur paid 1800 before | via call
  -20 fit yes one more booking pays for it
  -20 opened photos of three weddings | for 2100eur | close +9
  -20 person champion Nora Lind
  -13 ticked 1 2 3
  -13 moved presentation
  -8 asks Können Sie auch abends fotografieren?
  -7 settled Ja, mit eigenem Licht.
  -7 ticked 1 2 3
  -7 moved objections
  -3 moved closing
  -3 ticked 1
  today plan meet 14:00 photo brief | deal
José Andrade @Padaria Lua jose@padarialua.example source:cold-call +cafe +web seats:16 renewal:+33d
  language: Portuguese
  company: bakery, Porto, 6
  -24 out call no-answer:
  -22 out call: busy baking, ring in the morning
  -22 market yes bakery and coffee
  -22 need yes as fotos do site são antigas
  -22 opened website, two pages | for 750eur
  -10 out email: two pages as an example
  -10 moved presentation
  today plan call 10:00 the two example pages
Ayşe Yıldız @Çini Köşe ayse@cinikose.example source:fair +shop +sign colours:blue, like her tiles
  language: Turkish
  -38 out meet neutral: tile shop, tea for an hour
  -38 market yes tiles by hand
  -38 need yes tabela eskidi, yenisi lazım
  -17 out call positive: sign in blue, like the tiles
  -17 interest yes
  -17 pin her brother makes the brackets
  today plan call 11:30 size of the sign
김하늘 @달빛공방 haneul@dalbit.example source:form +maker +web
  language: Korean
  -13 in email: 홈페이지를 새로 만들고 싶어요
  -12 out email: asked what they sell and to whom
  -6 in email: 도자기 수업이 제일 인기예요 | seen
  -6 need yes 수업 예약이 전화로만 돼요
  -6 interest yes
  today plan email outline of four pages
Оксана Бондар @Медова Лавка oksana@medova.example source:social/before and after +shop +menu
  language: Ukrainian
  company: honey and tea, Львів, 3
  -41 in message: потрібна нова вивіска і цінники
  -40 out call positive: talked about labels and prices
  -40 market yes honey and tea
  -40 authority yes
  -40 sold labels for ten jars | for 90eur
  -21 cancelled meet she had a delivery
  -3 in message: коли можемо поговорити?
  today plan message two colours for labels
प्रिया शर्मा @मिट्टी घर priya@mittighar.example source:web-search +maker +web renewal:+70d
  language: Hindi
  -58 out email: saw the shop, wrote about prices online
  -55 in email: वेबसाइट पर दाम साफ़ दिखने चाहिए
  -36 out call positive: wants to sell abroad
  -36 market yes potter, sells at fairs
  -36 need yes nobody finds the prices
  -36 fit yes three orders pay for it
  today plan quote website, five pages
"""

TO_CONFIRM = """
Bea Costa @Casa Bea bea@casabea.example source:networking +cafe +photo seats:24
  role: cook, owns it with her mother
  language: Portuguese
  priority: high
  address: Rua da Praia 5, Lisboa
  company: restaurant, Lisboa, 8
  -70 out visit: lunch there, the plates deserve photos
  -70 market yes 24 seats, own terrace
  -34 out meet positive: showed her two books of ours
  -34 need yes guests order by pictures
  -34 interest yes wants the desserts first
  -11 done call found a day for the shoot
  -11 authority yes she and her mother, mother agreed
  -11 budget yes 1600eur
  -34 opened plates and terrace | for 1600eur | close +25 | odds 60
  -11 timeline yes 1m
  -11 moved presentation
  -2 wants the two photo books once more, for her mother
  next plan meet 10:00 look at the room | deal
田中さくら @文具あさひ sakura@asahi-bungu.example source:content/article on slow shops +shop +web renewal:+140d
  language: Japanese
  company: stationery, 金沢, 2
  -29 in email: ブログを読みました。サイトの相談ができますか
  -27 out email: sent three sites we made
  -15 out call positive: wants to show the new paper each month
  -15 market yes stationery, one shop
  -15 need yes 商品の更新に時間がかかる
  next plan demo 15:00 first pages
Emma Whitcombe @Whitcombe Books emma@whitcombe.example +44 20 7946 0321 source:referral by:Bea Costa +shop +sign
  company: second-hand books, London, 3
  -44 in call: Bea gave her our number
  -44 need yes nobody sees the side door
  -44 market yes second-hand books
  -44 opened sign over the side door | for 620eur
  -28 kept meet measured the wall | deal
  -28 authority yes
  -28 moved presentation
  -16 moved closing
  -6 in email: any day is fine, you choose | seen
  -6 won 680eur
  next confirmed meet 13:00 paint samples | deal
"""

BACK = """
Maeve Kinsella @Kinsella Knits maeve@kinsellaknits.example source:fair +maker +photo
  -89 out meet neutral: her stall was next to ours
  -89 market yes
  -30 out email: how did the new pattern go?
  -28 in email: sold out in a day!
  -27 parked -1 the next pattern comes first | asked yes
Zeynep Demir @Demir Atölye zeynep@demiratolye.example source:webinar +maker +web
  language: Turkish
  -35 in email: came to the talk on small websites
  -34 out call neutral: thinks about it
  -34 market yes leather bags
  -34 parked today wants to see this season's sales | asked yes
"""

NOTHING_PLANNED = """
Giulia Ferrante @Gelato Nove giulia@gelatonove.example source:fair/tasting +cafe +photo colours:pistachio
  role: makes the ice cream herself
  language: Italian
  company: gelateria, Bologna, 5
  -120 out meet positive: tasted nine kinds of ice cream
  -120 market yes gelateria, queue to the corner
  -119 need yes le foto non rendono giustizia ai gusti
  -62 out call positive: wants to start small
  -62 authority yes
  -62 budget yes 480eur for twelve photos
  -27 opened twelve photos of ice cream | for 480eur | close +30
  -26 done email sent the list of twelve
  -26 moved presentation
  -26 alternatives a cousin with a good camera
  +7 remember
Nguyễn Thị Mai @Phở Góc Nhỏ mai@phogocnho.example source:conversation +cafe +menu seats:32 paper:gloss
  language: Vietnamese
  company: noodles, Huế, 4
  -86 out visit positive: best broth in town
  -86 market yes eight tables
  -37 out call: bad line, she will think about it
  -37 need yes thực đơn cần thêm tiếng Anh
  -37 authority yes
  -37 budget yes 350eur
Mehmet Aksoy @Aksoy Saat mehmet@aksoysaat.example source:phone-book +shop +sign
  role: repairs the watches
  language: Turkish
  company: watchmaker, Bursa, 2
  -50 out call neutral: likes the old sign
  -50 authority no his uncle decides | via call | decider Hakan Aksoy
  -50 need ? says the light is broken
  -29 opened light for the old sign | for 380eur | close +40
Sara Holm @Holm Keramik sara@holmkeramik.example source:networking +maker +photo
  language: Danish
  -131 out meet positive: shared a stall
  -131 market yes potter
  -131 need yes photos for the trade fair
  -131 opened photos for the trade fair | for 850eur
  -117 moved presentation
  -90 lost price: the photographer of the fair asks half | asked not-asked
  -31 out email: asked how the fair went
  +6 remember 10 the shop opened
Иво Петров @Хлебарница Клас ivo@klas.example source:directory +shop +sign
  -40 out call no-answer:
  -18 out call: трябва му нова табела
  -18 need yes the letters fell off
"""

PEOPLE = (LATE, TODAY, TO_CONFIRM, BACK, NOTHING_PLANNED)
"""Those who stand in the agenda of the day; whoever is named by ``by:`` stands before."""

"""The people of the sample book: whom a small studio of menus, signs, websites and photos sells to.

First the line a contact was added with; indented under it their diary,
``DAY VERB WORDS``. A day is ``today``, ``next`` (the next working day) or so
many days from today, on to the nearest working day away from it. The verbs:

- ``in`` and ``out``: ``KIND [OUTCOME]: WORDS``, a talk that came in or went out
- a criterion of the qualification: the answer as it is typed
- a state of a follow-up, or ``plan``: ``KIND [TIME] WORDS``
- ``note``, ``pin``, ``alternatives``; ``asks`` and ``settled`` for a concern; ``deleted``

Numbers are from ranges kept for fiction, addresses from a domain nobody can own. Nobody here exists.
"""

from __future__ import annotations

LATE = """
Nora Lind @Lind Café nora@lindcafe.example source:networking +cafe +menu
  -64 out meet positive: coffee at her counter; the menu is four years old
  -64 market yes café, 30 seats
  -64 need yes "menukortet ser træt ud"
  -40 done call talked through paper and sizes
  -12 in email: can we have the menu in two sizes?
  -12 interest yes asked for two sizes
  -12 authority yes owns it with her sister
  -12 budget yes 900eur paid 850 for the last menu
  -12 timeline yes 6w before the new terrace opens
  -9 pin daughter has finals, do not call before ten
  -2 plan quote menu in two sizes
Tomasz Łukasik @Piekarnia Zorza tomasz@zorza.example source:fair +shop +sign
  -75 out visit: stood at his counter, the sign is sun-bleached
  -75 market yes bakery with two shops
  -33 out call positive: wants one look for both shops
  -33 need yes "szyld jest już nieczytelny"
  -33 authority yes decides alone
  -33 budget yes 2400eur for both shop fronts
  -20 asks czy zdążymy przed otwarciem drugiego sklepu?
  -7 plan call sign for shop two
สมชาย ใจดี @กาแฟบ้านสวน somchai@baansuan.example source:social +cafe +menu
  -48 in message: อยากได้เมนูสองภาษา ราคาเท่าไหร่ครับ
  -47 out message: sent three samples
  -47 need yes ลูกค้าต่างชาติอ่านเมนูไม่ออก
  -47 market yes กาแฟคั่วเอง 20 ที่นั่ง
  -19 out call positive: likes the second sample
  -19 note ชอบกาแฟคั่วอ่อน ไม่ชอบสีดำ
  -19 interest yes
  -1 plan email sample in two languages
Grete Halvorsen @Fjordkram grete@fjordkram.example source:direct-mail +shop +web
  -30 in call: saw our card, the web shop is slow
  -30 need yes half the orders break off
  -30 market yes gifts, one shop and a web shop
  -30 authority ? a partner abroad has a say
  -14 out email: three questions on the web shop
  -4 plan message her partner's name
"""

TODAY = """
Lena Vogt @Vogt Hochzeiten lena@vogt-feste.example +49 30 23125 114 source:referral by:Nora Lind +photo
  -52 in email: Nora said you take photos too
  -45 out meet positive: saw her portfolio, the light is poor
  -45 market yes plans forty weddings a year
  -45 need yes photos that sell the larger package
  -45 interest yes asked for dates twice
  -20 done call what she pays now
  -20 authority yes sole owner
  -20 budget yes 2100eur paid 1800 before
  -20 fit yes one more booking pays for it
  -8 asks Können Sie auch abends fotografieren?
  -7 settled Ja, mit eigenem Licht.
  today plan meet 14:00 photo brief
José Andrade @Padaria Lua jose@padarialua.example source:cold-call +cafe +web
  -24 out call no-answer:
  -22 out call: busy baking, ring in the morning
  -22 market yes bakery and coffee
  -22 need yes as fotos do site são antigas
  -10 out email: two pages as an example
  today plan call 10:00 the two example pages
Ayşe Yıldız @Çini Köşe ayse@cinikose.example source:fair +shop +sign
  -38 out meet neutral: tile shop, tea for an hour
  -38 market yes tiles by hand
  -38 need yes tabela eskidi, yenisi lazım
  -17 out call positive: sign in blue, like the tiles
  -17 interest yes
  -17 pin her brother makes the brackets
  today plan call 11:30 size of the sign
김하늘 @달빛공방 haneul@dalbit.example source:form +maker +web
  -13 in email: 홈페이지를 새로 만들고 싶어요
  -12 out email: asked what they sell and to whom
  -6 in email: 도자기 수업이 제일 인기예요
  -6 need yes 수업 예약이 전화로만 돼요
  -6 interest yes
  today plan email outline of four pages
Оксана Бондар @Медова Лавка oksana@medova.example source:social +shop +menu
  -41 in message: потрібна нова вивіска і цінники
  -40 out call positive: talked about labels and prices
  -40 market yes honey and tea
  -40 authority yes
  -21 cancelled meet she had a delivery
  -3 in message: коли можемо поговорити?
  today plan message two colours for labels
प्रिया शर्मा @मिट्टी घर priya@mittighar.example source:web-search +maker +web
  -58 out email: saw the shop, wrote about prices online
  -55 in email: वेबसाइट पर दाम साफ़ दिखने चाहिए
  -36 out call positive: wants to sell abroad
  -36 market yes potter, sells at fairs
  -36 need yes nobody finds the prices
  -36 fit yes three orders pay for it
  today plan quote website, five pages
"""

TO_CONFIRM = """
Bea Costa @Casa Bea bea@casabea.example source:networking +cafe +photo
  -70 out visit: lunch there, the plates deserve photos
  -70 market yes 24 seats, own terrace
  -34 out meet positive: showed her two books of ours
  -34 need yes guests order by pictures
  -34 interest yes wants the desserts first
  -11 done call found a day for the shoot
  -11 authority yes she and her mother, mother agreed
  -11 budget yes 1600eur
  -11 timeline yes 1m
  next plan meet 10:00 look at the room
田中さくら @文具あさひ sakura@asahi-bungu.example source:content +shop +web
  -29 in email: ブログを読みました。サイトの相談ができますか
  -27 out email: sent three sites we made
  -15 out call positive: wants to show the new paper each month
  -15 market yes stationery, one shop
  -15 need yes 商品の更新に時間がかかる
  next plan demo 15:00 first pages
Emma Whitcombe @Whitcombe Books emma@whitcombe.example +44 20 7946 0321 source:referral by:Bea Costa +shop +sign
  -44 in call: Bea gave her our number
  -44 need yes nobody sees the side door
  -44 market yes second-hand books
  -28 done meet measured the wall
  -28 authority yes
  -6 in email: any day is fine, you choose
  next confirmed meet 13:00 paint samples
"""

NOTHING_PLANNED = """
Giulia Ferrante @Gelato Nove giulia@gelatonove.example source:fair +cafe +photo
  -120 out meet positive: tasted nine kinds of ice cream
  -120 market yes gelateria, queue to the corner
  -119 need yes le foto non rendono giustizia ai gusti
  -62 out call positive: wants to start small
  -62 authority yes
  -62 budget yes 480eur for twelve photos
  -26 done email sent the list of twelve
  -26 alternatives a cousin with a good camera
Nguyễn Thị Mai @Phở Góc Nhỏ mai@phogocnho.example source:conversation +cafe +menu
  -86 out visit positive: best broth in town
  -86 market yes eight tables
  -37 out call: bad line, she will think about it
  -37 need yes thực đơn cần thêm tiếng Anh
  -37 authority yes
  -37 budget yes 350eur
Mehmet Aksoy @Aksoy Saat mehmet@aksoysaat.example source:phone-book +shop +sign
  -50 out call neutral: likes the old sign
  -50 authority no his uncle decides
  -50 need ? says the light is broken
Sara Holm @Holm Keramik sara@holmkeramik.example source:networking +maker +photo
  -131 out meet positive: shared a stall
  -131 market yes potter
  -131 need yes photos for the trade fair
  -31 out email: asked how the fair went
Иво Петров @Хлебарница Клас ivo@klas.example source:directory +shop +sign
  -23 out call no-answer:
  -18 out call: трябва му нова табела
  -18 need yes the letters fell off
"""

AHEAD = """
Sofia Lindqvist @Lindqvist Glas sofia@lindqvistglas.example +46 70 174 06 12 source:fair +maker +web
  -176 out meet positive: glass blower, met at her oven
  -176 market yes sells to hotels
  -176 need yes skylten syns inte från gatan
  -150 out call positive: rather a website than a sign
  -150 authority yes
  -150 budget yes 3200eur
  -98 out email: sent the plan for the site
  -35 in email: vi hörs efter mässan
  +5 plan call after her trade fair
Ελένη Παππά @Φούρνος Ελένη eleni@fournos.example source:referral by:Nguyễn Thị Mai +shop +menu
  -68 in call: Mai told her about us
  -68 need yes ο τιμοκατάλογος είναι παλιός
  -51 done meet looked at the shelves together
  -51 market yes bakery, three shops
  -51 authority yes
  -51 budget yes 1250eur
  -51 fit yes prices change every week
  +2 plan quote price boards
نرگس کریمی @کافه نارنج narges@narenj.example source:social +cafe +menu
  -57 in message: منوی دو زبانه می‌خواهیم
  -56 out message: sent two menus we made
  -39 out call positive: likes hand lettering
  -39 market yes کافه با ۱۲ میز
  -39 need yes
  -39 authority yes with her husband
  -39 budget yes 700eur
  +4 plan email lettering draft
Anna Schuster @Blumen Schuster anna@blumen-schuster.example source:cold-call +shop +web
  -82 out call neutral: has no time, but a nephew's website
  -60 out call positive: the nephew moved away
  -60 market yes florist by the station
  -60 need yes nobody can change the opening hours
  -44 done meet showed her how to change a text
  -44 interest yes
  -44 authority yes
  -44 budget yes 1500eur
  -44 timeline yes 2m
  -16 asks Kann ich die Bilder selbst tauschen?
  -15 settled Ja, in zwei Minuten, ich zeige es Ihnen.
  +1 plan message link to the draft
山本健 @喫茶あお波 ken@aonami.example source:web-search +cafe +sign
  -77 out email: wrote about the sign in the side street
  -71 in email: 看板を新しくしたいです
  -46 out call positive: a light box, not too bright
  -46 market yes 喫茶店、十五席
  -46 need yes
  -46 authority yes
  -46 budget yes 1800eur
  -46 pin the quiet hours are three to five
  +9 plan meet 16:00 see the corner by night
Ingrid Dahl @Dahl Uld ingrid@dahluld.example source:direct-mail +maker +photo
  -112 in call: kept our card on the wall
  -112 market yes dyes wool, sells by post
  -112 need yes colours look wrong on screens
  -93 done meet took ten test photos
  -93 fit yes fewer parcels come back
  -93 authority yes
  -93 budget yes 2400eur forty colours
  -27 in email: twelve new colours are coming
  +12 plan call the twelve colours
ليلى حداد @مخبز الياسمين layla@yasmin-bakery.example source:social +shop +photo
  -25 in message: نريد صورًا جديدة للحلويات
  -24 out message: asked how many kinds
  -24 need yes الصور القديمة مظلمة
  -16 out call positive: thirty kinds, two days
  +3 plan call day for the photos
Jan Novák @Kavárna U Mostu jan@umostu.example source:conversation +cafe +menu
  -54 out visit: chceme menu na tabuli i na web
  -54 market yes
  -42 no-show meet he was at the dentist
  -41 in call: sorry, wants to try again
  +8 plan meet 9:30 the board behind the bar
Oliver Grant @Grant Joinery oliver@grantjoinery.example +44 113 496 0123 source:referral by:Emma Whitcombe +maker +web
  -32 in email: Emma says you build websites
  -31 out call positive: only photos and a phone number
  -31 need yes people ask for the same three things
  -31 market yes kitchens, two men and a van
  +6 plan email one page, with a price
Maeve Kinsella @Kinsella Knits maeve@kinsellaknits.example source:fair +maker +photo
  -89 out meet neutral: her stall was next to ours
  -89 market yes
  -30 out email: how did the new pattern go?
  -28 in email: sold out in a day!
  +15 plan call photos of the next pattern
Rahul Mehta @Mehta Spices rahul@mehtaspices.example source:networking +shop +sign
  -61 out meet positive: long talk about pepper
  -61 market yes
  -61 authority no the landlord decides on signs
  -33 out call: will ask the landlord
  +10 plan call what the landlord said
Siti Rahmah @Dapur Siti siti@dapursiti.example source:social +cafe +menu
  -20 in message: nak menu baru, yang lama dah luntur
  -19 out message: sent samples and prices
  -19 need yes menu lama dah luntur
  -9 in message: cantik! nanti saya bincang dengan suami
  -9 authority ? husband decides too
  +2 plan message ask them both for coffee
Hanna Virtanen @Kahvila Kuu hanna@kahvilakuu.example source:web-search +cafe +sign
  -43 out email: saw the café from the tram
  -40 in email: kyltti näkyy huonosti kadulle
  -40 need yes
  -40 interest yes
  -17 done call talked about a hanging sign
  +11 plan quote hanging sign
Pablo Ortega @Taller Ortega pablo@tallerortega.example source:directory +shop +web
  -47 out call: repairs bicycles, no website yet
  -47 need yes la gente llama solo para saber el horario
  -29 in call: ¿y si lo pagamos en dos plazos?
  -29 asks ¿se puede pagar en dos plazos?
  -28 settled Sí, la mitad al empezar.
  -28 market yes
  +7 plan quote one page in two rates
Carmen Ruiz @La Tía Carmen carmen@latiacarmen.example source:referral by:Pablo Ortega +cafe +photo
  -15 in message: Pablo me dio tu número
  -14 out call positive: tapas, wants them on the menu
  -14 pin le gusta hablar por la tarde
  +1 plan call 17:00 which tapas
Mateusz Wójcik @Rowery Wójcik mateusz@rowerywojcik.example source:fair +shop +photo
  -73 out meet neutral: took a card, was in a hurry
  -66 out email: wrote about photos of his frames
  -10 out call no-answer:
  +3 plan call one more try
ปาริชาติ แสงทอง @ครัวแม่ปา parichat@kruamaepa.example source:referral by:สมชาย ใจดี +cafe +photo
  -11 in message: คุณสมชายแนะนำมา อยากถ่ายรูปอาหาร
  -10 out call positive: ยี่สิบเมนู ถ่ายวันที่ร้านปิด
  -10 need yes รูปเดิมถ่ายจากมือถือ
  -10 note ถ่ายเสร็จแล้วดื่มกาแฟด้วยกัน
  +6 plan message list of dishes
陳美玲 @美玲茶舍 meiling@meilingtea.example source:conversation +shop +sign
  -36 out visit positive: 招牌太舊，想換新的
  -36 need yes 晚上看不到招牌
  -36 market yes tea house, two rooms
  -14 out email: three drafts with light
  +4 plan call which of the three
이서연 @서연꽃집 seoyeon@seoyeon-flower.example source:advert +shop +photo
  -18 in email: 꽃다발 사진을 부탁드려요
  -17 out email: asked for sizes and days
  +5 plan message day for the bouquets
Trần Văn Hậu @Bánh Mì Hậu hau@banhmihau.example source:referral by:Nguyễn Thị Mai +cafe +sign
  -22 in call: chị Mai giới thiệu
  -22 need yes bảng hiệu bị mưa làm hỏng
  -22 market yes
  +2 plan call material that stands rain
Zeynep Demir @Demir Atölye zeynep@demiratolye.example source:webinar +maker +web
  -35 in email: came to the talk on small websites
  -34 out call neutral: thinks about it
  -34 market yes leather bags
  +20 plan call has she thought about it
Thomas Bauer @Bauer Rad thomas@bauer-rad.example +49 30 23125 377 source:list +shop +web
  -91 out call neutral: the website still does
  -91 need yes no booking of repairs
  -91 interest no "vielleicht nächstes Jahr"
  +45 plan call ask once more, kindly
Amélie Rousselot @Fromagerie du Pré amelie@dupre.example +33 1 99 00 12 34 source:fair +shop +menu
  -53 out meet positive: tasted six cheeses
  -53 market yes
  -53 fit no prices change daily, chalk is better
  -21 in email: et pour les étiquettes ?
  +13 plan email labels instead of a menu
Luca Morandi @Morandi Tessuti luca@moranditessuti.example source:cold-call +shop +photo
  -27 out call no-answer:
  -26 out call no-answer:
  -19 out email: two photos of cloth we took
  +1 plan email last friendly line
Ana Horvat @Med Horvat ana@medhorvat.example source:networking +maker +menu
  -102 out meet positive: etikete trebaju novi izgled
  -102 market yes honey, forty hives
  -102 need yes
  -55 done meet tried labels on the jars
  -55 interest yes
  -55 budget yes 520eur
  +14 plan quote labels for six jars
Дмитро Коваль @Кавʼярня Ранок dmytro@ranok.example source:referral by:Оксана Бондар +cafe +menu
  -8 in message: Оксана порадила вас
  -7 out message: sent two menus
  -7 need yes меню від руки ніхто не читає
  +3 plan call which menu he likes
Ruth Adler @Adler Yoga ruth@adleryoga.example +61 491 570 156 source:form +web
  -9 in email: how long does a website take?
  -8 out email: three weeks, and what it takes
  -8 asks can people book a class by themselves?
  +7 plan call 9:00 booking of classes
Ben Okafor @Okafor Barbers ben@okaforbarbers.example +1 202 555 0143 source:list +shop +sign
  -67 out call neutral: likes it, rent went up
  -67 market yes three chairs
  -67 budget no nothing to spend this year
  +60 plan call how is the rent
"""

ANSWERS_ONLY = """
Farah Aziz @Kek Manja farah@kekmanja.example source:social +shop +photo
  -16 market yes kek dan kuih untuk majlis
  -16 need yes nak gambar kek yang lebih cantik
Lucía Romero @Flores Lucía lucia@floreslucia.example source:directory +shop +web
  -28 market yes florist with two vans
  -28 authority yes name on the door
Kwame Mensah @Mensah Prints kwame@mensahprints.example source:fair +maker +photo
  -5 market yes prints cloth by hand
"""

NEW = """
Dirk Maas @Fietshoek dirk@fietshoek.example source:web-search +shop +sign
+44 20 7946 0786 source:conversation :: wants a shop sign, no name yet
+1 503 555 0117 source:advert :: rang about menu prices
Jonas source:conversation +photo :: met at the ferry, makes cheese
Chloé Perrin @Atelier Perrin chloe@atelierperrin.example source:social +maker +web
林雅婷 @雅婷花店 yating@yatingflower.example source:directory +shop +photo
Marta Kowal @Kowal Ramy marta@kowalramy.example source:phone-book +maker +sign
יעל ברק @סטודיו יעל yael@studioyael.example source:social +maker +web :: קדרות בעבודת יד
Rosa Vidal @Vidal Flores rosa@vidalflores.example size:6 tables :: menu for the wedding room
Henk de Wit henk@dewit.example trade:barber +shop
Amira Saleh @Saleh Sweets @Corniche amira@salehsweets.example +shop
"""

DELETED = """
Nora Lindt @Lind Café source:networking +cafe
  -60 note the same as Nora Lind, typed twice
  today deleted
Karl Wenzel @Wenzel Eis karl@wenzeleis.example source:list +cafe
  -95 out call negative: closed for good
  today deleted
"""

PEOPLE = (LATE, TODAY, TO_CONFIRM, NOTHING_PLANNED, AHEAD, ANSWERS_ONLY, NEW, DELETED)
"""Every part of the book, in the order it is written; whoever is named by ``by:`` stands before."""

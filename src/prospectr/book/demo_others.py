"""The other people of the sample book: whose step lies ahead, who is set aside, new or deleted.

They are written down as those of ``demo_people`` are.
"""

from __future__ import annotations

AHEAD = """
Sofia Lindqvist @Lindqvist Glas sofia@lindqvistglas.example +46 70 174 06 12 source:fair +maker +web
  more: renewal:+24d colours:clear, no colours
  role: glass blower
  language: Swedish
  address: forge=Hyttan 2, Orrefors
  company: glass, Orrefors, 7
  -176 out meet positive: glass blower, met at her oven
  -176 market yes sells to hotels
  -176 authority ? asks her father first
  -176 need yes skylten syns inte från gatan
  -150 out call positive: rather a website than a sign
  -150 authority yes
  -150 budget yes 3200eur
  -150 opened website of the forge | for 3200eur | close +35
  -120 moved presentation
  -98 out email: sent the plan for the site
  -98 moved objections
  -35 in email: vi hörs efter mässan | seen
  +5 plan call after her trade fair
  +12 plan trial first page, to look at | deal
Ελένη Παππά @Φούρνος Ελένη eleni@fournos.example source:referral by:Nguyễn Thị Mai +shop +menu
  language: Greek
  company: bakery, Βόλος, 11
  -68 in call: Mai told her about us
  -68 need yes ο τιμοκατάλογος είναι παλιός
  -51 kept meet looked at the shelves together
  -51 market yes bakery, three shops
  -51 authority yes
  -51 budget yes 1250eur | via meet | verified
  -51 fit yes prices change every week
  -40 opened price boards | for 1250eur | close +16
  -31 moved presentation
  -12 moved objections
  -2 moved closing
  +2 plan quote price boards | deal
نرگس کریمی @کافه نارنج narges@narenj.example source:social +cafe +menu seats:۴۸ paper:matt
  language: Persian
  company: کافه, شیراز, 4
  -57 in message: منوی دو زبانه می‌خواهیم
  -56 out message: sent two menus we made
  -39 out call positive: likes hand lettering
  -39 market yes کافه با ۱۲ میز
  -39 need yes
  -39 authority yes with her husband | said-by her husband | via call
  -39 budget yes 700eur
  +4 plan email lettering draft
Anna Schuster @Blumen Schuster anna@blumen-schuster.example source:cold-call +shop +web renewal:+47d
  role: florist
  language: German
  company: flowers, Wien, 3
  -82 out call neutral: has no time, but a nephew's website
  -60 out call positive: the nephew moved away
  -60 market yes florist by the station
  -60 need yes nobody can change the opening hours
  -44 kept meet showed her how to change a text
  -44 interest yes
  -44 authority yes
  -44 budget yes 1500eur
  -44 timeline yes 2m
  -44 opened website she can change | for 1500eur
  -30 moved presentation
  -16 asks Kann ich die Bilder selbst tauschen? | deal
  -16 moved objections
  -15 settled Ja, in zwei Minuten, ich zeige es Ihnen.
  -15 moved closing
  -9 won
  -3 remembered 33
  +1 plan message link to the draft | deal
  +40 plan call ask for a referral | deal
山本健 @喫茶あお波 ken@aonami.example source:web-search +cafe +sign seats:15
  language: Japanese
  company: coffee house, 京都, 2
  -77 out email: wrote about the sign in the side street
  -55 in email: 看板を新しくしたいです
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
  -93 kept meet took ten test photos
  -93 fit yes fewer parcels come back
  -93 authority yes
  -93 budget yes 2400eur forty colours
  -112 opened photos of forty colours | for 2400eur
  -93 moved presentation
  -86 moved closing
  -80 won
  -58 opened a calendar of wool | for 350eur
  -41 lost price: too dear for a single year | asked yes
  -27 in email: twelve new colours are coming | seen
  -27 opened photos of twelve colours | for 720eur
  -20 moved closing
  -13 won
  -14 done message which colours come next every 4 weeks 12 times
ليلى حداد @مخبز الياسمين layla@yasmin-bakery.example source:social +shop +photo
  language: Arabic
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
  -2 remember 50
  +8 plan meet 9:30 the board behind the bar
Oliver Grant @Grant Joinery oliver@grantjoinery.example +44 113 496 0123 source:referral by:Emma Whitcombe +maker +web
  -32 in email: Emma says you build websites
  -31 out call positive: only photos and a phone number
  -31 need yes people ask for the same three things
  -31 market yes kitchens, two men and a van
  +6 plan email one page, with a price
Rahul Mehta @Mehta Spices rahul@mehtaspices.example source:networking +shop +sign
  -61 out meet positive: long talk about pepper
  -61 market yes
  -61 authority no the landlord decides on signs | via meet
  -61 opened sign above the spices | for 800eur
  -50 moved presentation
  -33 out call: will ask the landlord
  -33 lost no decision: the landlord never answered | asked yes
  +10 plan call what the landlord said
Siti Rahmah @Dapur Siti siti@dapursiti.example source:social +cafe +menu paper:gloss colours:kuning dan hijau
  role: tukang masak
  language: Malay
  company: kedai makan, Ipoh, 3
  -20 in message: nak menu baru, yang lama dah luntur
  -19 out message: sent samples and prices
  -19 need yes menu lama dah luntur
  -9 in message: cantik! nanti saya bincang dengan suami | seen
  -9 authority ? husband decides too | via message
  +2 plan message ask them both for coffee
Hanna Virtanen @Kahvila Kuu hanna@kahvilakuu.example source:web-search +cafe +sign
  -43 out email: saw the café from the tram
  -40 in email: kyltti näkyy huonosti kadulle
  -40 need yes
  -40 interest yes
  -17 done call talked about a hanging sign
  -17 fit yes seen from the tram stop
  -17 opened hanging sign | for 640eur | close +28
  -4 in email: mielellään musta ja messinki | seen
  -4 moved presentation
  +11 plan quote hanging sign | deal
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
  today in message: ¿mejor mañana a las cinco?
  +1 plan call 17:00 which tapas
Mateusz Wójcik @Rowery Wójcik mateusz@rowerywojcik.example source:fair +shop +photo
  language: Polish
  -73 out meet neutral: took a card, was in a hurry
  -66 out email: wrote about photos of his frames
  -66 opened photos of the frames | for 520eur
  -10 out call: his wife takes all the photos, and well
  -10 lost no need: his wife takes the photos
  -10 unfit needs no photographer | asked not-asked
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
  language: Vietnamese
  -62 in call: chị Mai giới thiệu
  -62 need yes bảng hiệu bị mưa làm hỏng
  -62 market yes
  -62 opened a sign that stands the rain | for 420eur
  -55 moved presentation
  -47 moved closing
  -40 won
  -34 kept meet put the new sign up | deal
  -34 no-next has his sign; Mai will tell when it fades
Thomas Bauer @Bauer Rad thomas@bauer-rad.example +49 30 23125 377 source:list +shop +web renewal:+95d
  language: German
  priority: low
  -91 out call neutral: the website still does
  -91 need yes no booking of repairs
  -91 interest no vielleicht nächstes Jahr
  -91 parked +45 the website does for this year | asked yes
  -1 in email: Was kostet eine Seite zum Buchen?
Amélie Rousselot @Fromagerie du Pré amelie@dupre.example +33 1 99 00 12 34 source:fair +shop +menu
  -53 out meet positive: tasted six cheeses
  -53 market yes
  -53 opened menu of the day | for 300eur
  -46 fit no prices change daily, chalk is better
  -46 lost not a fit: chalk does it better
  today in call: et pour les étiquettes ?
  +13 plan email labels instead of a menu
Luca Morandi @Morandi Tessuti luca@moranditessuti.example source:cold-call +shop +photo
  -27 out call no-answer:
  -26 out call no-answer:
  -19 out email: two photos of cloth we took
  -16 in call: does not want to be called
  -16 left-alone asked not to be called | asked no
Ana Horvat @Med Horvat ana@medhorvat.example source:networking +maker +menu bday:29 feb 1988
  language: Croatian
  company: honey, Osijek, 2
  -102 out meet positive: etikete trebaju novi izgled
  -102 market yes honey, forty hives
  -102 need yes
  -102 opened labels to try | for 260eur
  -74 moved presentation
  -55 kept meet tried labels on the jars | deal
  -55 won 240eur
  -55 interest yes
  -55 budget yes 520eur
  +14 plan quote labels for six jars
  +25 plan card season's greetings every year 5 times
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
  -88 out call positive: likes the sketch of a pole
  -88 market yes three chairs
  -88 opened sign with a pole | for 600eur
  -79 moved presentation
  -67 out call neutral: likes it, rent went up
  -67 budget no nothing to spend this year | via call
  -67 lost no budget: the rent went up
  -67 parked +60 no money before the new lease | asked yes
"""

HARDLY_KNOWN = """
Hakan Aksoy @Aksoy Saat hakan@aksoysaat.example by:Mehmet Aksoy +shop
  role: owner, Mehmet's uncle
  language: Turkish
  -50 added
  +2 plan call what happens with the sign
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
  -18 added
+44 20 7946 0786 source:conversation :: wants a shop sign, no name yet
+1 503 555 0117 source:advert :: rang about menu prices
Jonas source:conversation +photo :: met at the ferry, makes cheese
Chloé Perrin @Atelier Perrin chloe@atelierperrin.example source:social +maker +web
  -12 added
林雅婷 @雅婷花店 yating@yatingflower.example source:directory +shop +photo
  -9 added
יעל ברק @סטודיו יעל yael@studioyael.example source:social +maker +web :: קדרות בעבודת יד
  -6 added
Rosa Vidal @Vidal Flores rosa@vidalflores.example size:6 tables :: menu for the wedding room
  -4 added
Henk de Wit henk@dewit.example trade:barber +shop
  -1 added
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

OTHERS = (AHEAD, HARDLY_KNOWN, NEW, DELETED)
"""Those who do not stand in the agenda of the day, but for what some of them wrote or one is to remember of them."""

"""What the headings of a table mean, in the languages of the people who write them.

The words are in English, Thai, Malay, Persian, German, French, Spanish,
Portuguese, Italian, Dutch, Danish, Swedish, Indonesian, Chinese, Japanese and
Arabic. A heading is compared without case, accents, spaces and signs:
``E-Mail Address`` is ``emailaddress``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from prospectr.core.columns import TARGETS
from prospectr.core.money import CURRENCIES, find_currency
from prospectr.core.text import fold

SURE, LABELLED_NAME, PART = 95, 85, 75
"""How sure a heading is, in percent: all of it is known; it is known with a label; a part of it is known."""

_WORDS = {
    "name": "name|full name|who|buyer|prospect|prospect name|"
    "contact|contact name|contact person|person|customer|customer name|client|client name|"
    "lead|lead name|display name|ชื่อ|ชื่อ-นามสกุล|ชื่อและนามสกุล|ชื่อเต็ม|ลูกค้า|ชื่อลูกค้า|ผู้ติดต่อ|nama|nama penuh|nama lengkap|"
    "pelanggan|نام کامل|نام و نام خانوادگی|مشتری|مخاطب|vollständiger name|ansprechpartner|kunde|kontakt|"
    "nom complet|nom et prénom|nom prénom|nombre completo|nombre y apellidos|cliente|contacto|nome completo|"
    "contato|nominativo|contatto|volledige naam|naam|klant|contactpersoon|fulde navn|navn|namn|fullständigt namn|"
    "kund|姓名|名字|联系人|客户|聯絡人|客戶|氏名|お名前|名前|担当者|顧客名|الاسم|الاسم الكامل|العميل|جهة الاتصال|"
    "kontaktperson|ansprechperson",
    "given-name": "first name|given name|forename|christian name|vorname|prénom|nombre|primer nombre|"
    "primeiro nome|nome próprio|nome|voornaam|fornavn|förnamn|nama depan|nama pertama|ชื่อจริง|ชื่อต้น|نام|名|"
    "الاسم الأول|fname|firstname|first",
    "middle-name": "middle name|second name|zweiter vorname|deuxième prénom|segundo nombre|nome do meio|"
    "secondo nome|tweede voornaam|mellemnavn|mellannamn|nama tengah|ชื่อกลาง|ミドルネーム|الاسم الأوسط",
    "family-name": "last name|family name|surname|second surname|nachname|familienname|nom|nom de famille|"
    "apellido|apellidos|sobrenome|apelido|último nome|cognome|achternaam|efternavn|efternamn|nama belakang|"
    "nama keluarga|นามสกุล|نام خانوادگی|姓|姓氏|苗字|اسم العائلة|الكنية|lname|lastname|last",
    "name-prefix": "name prefix|prefix|salutation|honorific|anrede|civilité|tratamiento|tratamento|trattamento|"
    "aanhef|คำนำหน้า|คำนำหน้าชื่อ|gelaran|عنوان شخص|称谓|敬称|اللقب",
    "name-suffix": "name suffix|suffix|namenszusatz|suffixe|sufijo|sufixo|suffisso|achtervoegsel",
    "nickname": "nickname|nick name|spitzname|surnom|apodo|apelido carinhoso|soprannome|bijnaam|kælenavn|"
    "smeknamn|ชื่อเล่น|nama panggilan|昵称|ニックネーム|暱稱",
    "company": "company|company name|workplace|works at|works for|where they work|where do they work|shop|shop name|"
    "store|store name|organization|organisation|organization name|organisation name|account|"
    "account name|business|business name|firm|employer|associated company|company account|บริษัท|ชื่อบริษัท|องค์กร|"
    "syarikat|nama syarikat|شرکت|نام شرکت|سازمان|firma|firmenname|unternehmen|entreprise|société|empresa|compañía|"
    "nombre de la empresa|organización|nome da empresa|organização|azienda|società|ragione sociale|bedrijf|"
    "bedrijfsnaam|organisatie|virksomhed|firmanavn|företag|företagsnamn|perusahaan|nama perusahaan|公司|公司名称|"
    "公司名稱|单位|企业|会社|会社名|企業名|الشركة|اسم الشركة|المؤسسة",
    "company-trade": "company trade|industry|sector|trade|line of business|อุตสาหกรรม|ประเภทธุรกิจ|industri|صنعت|"
    "branche|secteur|secteur d'activité|industria|rubro|setor|indústria|settore|bransch|bidang usaha|行业|行業|"
    "業種|業界|القطاع",
    "company-place": "company place|company city|company location|place of business|firmensitz",
    "company-size": "company size|number of employees|employees|no of employees|headcount|staff|จำนวนพนักงาน|"
    "bilangan pekerja|تعداد کارکنان|mitarbeiter|anzahl mitarbeiter|mitarbeiterzahl|nombre d'employés|effectif|"
    "empleados|número de empleados|funcionários|número de funcionários|dipendenti|numero di dipendenti|"
    "aantal werknemers|aantal medewerkers|antal ansatte|antal anställda|jumlah karyawan|员工人数|員工人數|従業員数|"
    "عدد الموظفين",
    "role": "role|job title|position|job|occupation|function|job role|organization title|ตำแหน่ง|ตำแหน่งงาน|"
    "jawatan|سمت|شغل|position im unternehmen|funktion|rolle|beruf|berufsbezeichnung|poste|fonction|"
    "intitulé du poste|cargo|puesto|posizione|ruolo|mansione|functie|functietitel|stilling|titel|befattning|roll|"
    "jabatan|职位|职务|職稱|職位|役職|肩書|المنصب|المسمى الوظيفي|title",
    "department": "department|dept|division|organization department|แผนก|ฝ่าย|jabatan kerja|بخش|abteilung|service|"
    "département|departamento|dipartimento|reparto|afdeling|avdelning|departemen|部门|部門|部署|القسم",
    "email": "email|e-mail|email address|e-mail address|mail|mail address|primary email|emails|อีเมล|อีเมล์|ที่อยู่อีเมล|"
    "emel|alamat emel|ایمیل|پست الکترونیک|پست الکترونیکی|e-mail-adresse|mailadresse|courriel|adresse e-mail|"
    "adresse email|adresse mail|correo|correo electrónico|dirección de correo electrónico|endereço de e-mail|"
    "correio eletrónico|indirizzo email|indirizzo e-mail|posta elettronica|e-mailadres|e-mailadresse|e-postadress|"
    "e-post|surel|alamat email|电子邮件|电邮|邮箱|电子邮箱|電子郵件|電郵|メール|メールアドレス|eメール|"
    "البريد الإلكتروني|الايميل|البريد",
    "phone": "phone|telephone|phone number|tel|tel no|phone no|contact number|telephone number|phones|โทรศัพท์|"
    "เบอร์โทร|เบอร์|เบอร์โทรศัพท์|หมายเลขโทรศัพท์|telefon|nombor telefon|no telefon|تلفن|شماره تلفن|شماره تماس|"
    "telefonnummer|rufnummer|téléphone|numéro de téléphone|teléfono|número de teléfono|telefone|número de telefone|"
    "telefono|numero di telefono|telefoon|telefoonnummer|tlf|tlf nr|telepon|nomor telepon|no telepon|no hp|电话|"
    "电话号码|電話|電話號碼|電話番号|tel番号|الهاتف|رقم الهاتف|هاتف",
    "phone:mobile": "mobile|mobile phone|mobile number|mobile no|cell|cell phone|cellphone|cellular|handphone|hp|"
    "มือถือ|เบอร์มือถือ|โทรศัพท์มือถือ|telefon bimbit|موبایل|تلفن همراه|شماره موبایل|همراه|handy|handynummer|mobil|"
    "mobiltelefon|mobilnummer|mobilfunk|portable|téléphone portable|téléphone mobile|móvil|celular|teléfono móvil|"
    "telemóvel|cellulare|mobiel|mobiele telefoon|gsm|mobilnr|ponsel|手机|手机号|手机号码|移动电话|手機|行動電話|"
    "携帯|携帯電話|携帯番号|الجوال|المحمول|رقم الجوال|الهاتف المحمول",
    "phone:fax": "fax|fax number|fax no|facsimile|แฟกซ์|โทรสาร|faks|فکس|télécopie|传真|傳真|ファックス|الفاكس",
    "phone:whatsapp": "whatsapp|whatsapp number|whats app|wa|واتساپ|واتساب",
    "link": "link|url|website|web site|web|homepage|web page|webpage|profile|profile url|internet|domain|"
    "company domain name|เว็บไซต์|laman web|وبسایت|وب سایت|سایت|webseite|internetseite|site web|site internet|"
    "sitio web|página web|site|sito web|sito|hjemmeside|hemsida|webbplats|situs web|situs|网站|网址|網站|網址|"
    "ウェブサイト|ホームページ|الموقع|الموقع الإلكتروني",
    "link:linkedin": "linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin profil",
    "link:facebook": "facebook|facebook url|facebook page|เฟซบุ๊ก|เฟสบุ๊ค|fb",
    "link:instagram": "instagram|ig|instagram url|اینستاگرام|อินสตาแกรม",
    "link:x": "twitter|twitter url|x com",
    "link:youtube": "youtube|youtube channel",
    "link:tiktok": "tiktok",
    "address": "address|full address|postal address|mailing address|ที่อยู่|alamat|آدرس|نشانی|adresse|anschrift|"
    "postanschrift|adresse postale|dirección|direccion postal|domicilio|endereço|morada|indirizzo|adres|postadress|"
    "alamat lengkap|地址|住所|العنوان",
    "address-street": "street|street address|street name|address line 1|address 1|ถนน|jalan|خیابان|straße|"
    "strasse|straße und hausnummer|rue|calle|rua|logradouro|via|straat|vej|gade|gata|gatuadress|街道|番地|الشارع",
    "address-more": "address line 2|address 2|address line 3|street 2|apartment|suite|adresszusatz|"
    "complément d'adresse|complemento|dirección 2",
    "address-box": "po box|p o box|post office box|postfach|boîte postale|apartado postal|caixa postal|"
    "casella postale|postbus|postboks",
    "address-city": "city|town|locality|place|เมือง|อำเภอ|เขต|bandar|شهر|stadt|ort|wohnort|ville|ciudad|localidad|"
    "cidade|città|comune|stad|plaats|woonplaats|by|postort|kota|城市|市|市区町村|المدينة",
    "address-region": "state|region|province|county|state region|state province|state or region|จังหวัด|รัฐ|negeri|"
    "استان|bundesland|kanton|département administratif|région|estado|provincia|comunidad autónoma|província|"
    "regione|provincie|län|provinsi|省|省份|都道府県|المنطقة|المحافظة",
    "address-postcode": "postcode|post code|postal code|zip|zip code|zip postal code|zippostal code|รหัสไปรษณีย์|"
    "poskod|کد پستی|کدپستی|plz|postleitzahl|code postal|código postal|cp|cep|cap|codice postale|postnummer|postnr|"
    "kode pos|邮编|邮政编码|郵遞區號|郵便番号|الرمز البريدي",
    "address-country": "country|country region|nation|ประเทศ|negara|کشور|land|pays|país|paese|nazione|国家|國家|"
    "国|الدولة|البلد",
    "tags": "tags|tag|labels|label|categories|category|groups|group|group membership|segment|keywords|lists|แท็ก|"
    "กลุ่ม|ป้ายกำกับ|หมวดหมู่|kumpulan|برچسب|گروه|برچسب ها|kategorie|kategorien|gruppe|gruppen|schlagwörter|catégorie|"
    "catégories|groupe|étiquettes|categoría|categorías|etiquetas|grupo|grupos|categoria|categorias|categorie|"
    "etichette|gruppo|groep|groepen|kategori|kategorier|grupp|grupper|kelompok|标签|分组|类别|標籤|タグ|グループ|"
    "分類|カテゴリ|التصنيف|الوسوم|المجموعة",
    "source": "source|lead source|original source|came from|how did you hear about us|แหล่งที่มา|ที่มา|sumber|منبع|"
    "quelle|herkunft|lead-quelle|provenance|origine|fuente|origen|origem|fonte|bron|kilde|källa|asal|来源|來源|"
    "流入元|情報源|المصدر",
    "source-detail": "source detail|source details|lead source detail|campaign|source description",
    "referred-by": "referred by|referrer|referral|introduced by|recommended by|ผู้แนะนำ|แนะนำโดย|dirujuk oleh|معرف|"
    "empfohlen von|recommandé par|parrain|recomendado por|referido por|indicado por|raccomandato da|segnalato da|"
    "aanbevolen door|anbefalet af|rekommenderad av|direferensikan oleh|推荐人|介绍人|推薦人|紹介者|محال من",
    "language": "language|preferred language|ภาษา|bahasa|زبان|sprache|langue|idioma|lingua|taal|sprog|språk|语言|"
    "語言|言語|اللغة",
    "priority": "priority|importance|ความสำคัญ|keutamaan|اولویت|priorität|priorité|prioridad|prioridade|priorità|"
    "prioriteit|prioritet|prioritas|优先级|優先順位|優先度|الأولوية",
    "note": "note|notes|comment|comments|remark|remarks|memo|description|background|background info|หมายเหตุ|บันทึก|"
    "โน้ต|nota|catatan|یادداشت|توضیحات|ملاحظات|notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|"
    "remarque|remarques|commentaire|commentaires|notas|comentarios|observaciones|observações|comentários|"
    "osservazioni|commenti|notitie|notities|opmerking|opmerkingen|noter|bemærkning|bemærkninger|anteckning|"
    "anteckningar|kommentarer|keterangan|备注|附注|備註|備考|メモ|コメント|تعليقات",
    "birthday": "birthday|birth date|nascita|data nascita|birthdate|date of birth|dob|born|bday|วันเกิด|"
    "tarikh lahir|hari lahir|"
    "تاریخ تولد|تولد|geburtstag|geburtsdatum|date de naissance|anniversaire|naissance|fecha de nacimiento|"
    "cumpleaños|data de nascimento|aniversário|data di nascita|compleanno|geboortedatum|verjaardag|fødselsdag|"
    "fødselsdato|födelsedag|födelsedatum|tanggal lahir|ulang tahun|生日|出生日期|誕生日|生年月日|تاريخ الميلاد|"
    "عيد الميلاد",
    "day:anniversary": "anniversary|wedding anniversary|hochzeitstag|jahrestag|anniversaire de mariage|"
    "aniversario|bröllopsdag|bryllupsdag|วันครบรอบ|周年纪念日|記念日",
    "added": "added|added on|date added|created|created on|created at|create date|created date|date created|"
    "creation date|วันที่สร้าง|วันที่เพิ่ม|tarikh dicipta|تاریخ ایجاد|erstellt|erstellt am|erstelldatum|angelegt am|"
    "date de création|créé le|fecha de creación|creado el|data de criação|criado em|data di creazione|creato il|"
    "aangemaakt op|aanmaakdatum|oprettet|skapad|dibuat|tanggal dibuat|创建时间|创建日期|建立日期|作成日|登録日|"
    "تاريخ الإنشاء",
    "do-not-contact": "do not contact|do not call|do not email|email opt out|opt out|opted out|unsubscribed|"
    "do not disturb|has opted out of email|has opted out of emails|unsubscribed from all email|blacklist|"
    "blacklisted|ห้ามติดต่อ|jangan hubungi|تماس نگیرید|nicht kontaktieren|kontaktsperre|werbesperre|ne pas contacter|"
    "no contactar|não contactar|não contatar|non contattare|niet contacteren|må ikke kontaktes|kontakta inte|"
    "jangan dihubungi|请勿联系|勿联系|連絡不可|لا تتصل",
    "deal": "deal|deal name|deal title|opportunity|opportunity name|project name|ดีล|ชื่อดีล|โอกาสการขาย|معامله|"
    "geschäft|verkaufschance|affaire|opportunité|oportunidad|negócio|oportunidade|opportunità|trattativa|"
    "verkoopkans|mulighed|affär|peluang|商机|交易|商機|商談|案件名|商談名|الصفقة|الفرصة",
    "deal-value": "value|amount|deal value|deal amount|deal size|price|revenue|total|expected revenue|มูลค่า|ราคา|"
    "จำนวนเงิน|nilai|jumlah|harga|مبلغ|ارزش|wert|betrag|auftragswert|umsatz|montant|valeur|importe|valor|monto|"
    "importo|valore|bedrag|waarde|beløb|værdi|belopp|värde|金额|金額|价值|القيمة|المبلغ",
    "deal-currency": "currency|deal currency|currency code|สกุลเงิน|mata wang|ارز|währung|devise|monnaie|moneda|"
    "moeda|valuta|mata uang|币种|货币|貨幣|通貨|العملة",
    "deal-pipeline": "pipeline|deal pipeline|sales pipeline|trichter|embudo|funil",
    "deal-stage": "stage|deal stage|sales stage|pipeline stage|phase|ขั้นตอน|ขั้น|peringkat|مرحله|verkaufsphase|"
    "étape|etapa|fase|fas|skede|tahap|阶段|階段|フェーズ|ステージ|المرحلة",
    "deal-state": "deal status|deal state|deal outcome|deal result|opportunity status",
    "deal-opened": "opened|opened on|open date|deal created|deal opened",
    "deal-closed": "closed|closed on|closed date|won time|lost time|won on|date closed",
    "deal-close": "close date|expected close|expected close date|closing date|expected closing|วันที่คาดว่าจะปิด|"
    "abschlussdatum|voraussichtliches abschlussdatum|date de clôture|date de fermeture|fecha de cierre|"
    "data de fechamento|data di chiusura|sluitingsdatum|verwachte sluitingsdatum|lukkedato|tanggal tutup|"
    "预计成交日期|成約予定日|完了予定日",
    "deal-odds": "odds|probability|win probability|deal probability|โอกาส|wahrscheinlichkeit|probabilité|"
    "probabilidad|probabilidade|probabilità|kans|sandsynlighed|sannolikhet|概率|確度",
    "deal-reason": "lost reason|loss reason|closed lost reason|reason lost|reason for loss",
    "deal-words": "won reason|win reason|closed won reason|reason won|reason for win",
    "next-on": "next contact|next contact on|next contact date|next follow up|follow up|follow up date|follow-up|"
    "next step date|next activity date|reminder|วันที่ติดตาม|نیم بعدی|wiedervorlage|relance|prochaine relance|"
    "próximo seguimiento|seguimiento|próximo contato|prossimo contatto|opvolging|opfølgning|uppföljning|"
    "tindak lanjut|下次联系|跟进日期|次回連絡日|المتابعة",
    "next-words": "next step|next action|next activity|nächster schritt|prochaine étape|próximo paso|"
    "próximo passo|prossimo passo|volgende stap|næste skridt|nästa steg|langkah berikutnya|下一步|次のステップ|"
    "الخطوة التالية",
    "talk-on": "last contact|last contacted|last contact date|last talked|last called|"
    "ติดต่อล่าสุด|letzter kontakt|dernier contact|último contacto|último contato|ultimo contatto|laatste contact|"
    "seneste kontakt|senaste kontakt|kontak terakhir|最近联系|最終連絡日|آخر اتصال",
}
"""The words of each field, folded when they are first asked for; of two fields that share one the first has it."""

_STATES = (
    "status|state|result|outcome|won lost|won or lost|สถานะ|ผล|ผลลัพธ์|keadaan|keputusan|hasil|وضعیت|نتیجه|zustand|"
    "ergebnis|ausgang|stand|statut|état|résultat|issue|estado|resultado|situación|situação|stato|esito|risultato|resultaat|"
    "uitkomst|resultat|udfald|tilstand|utfall|tillstånd|状态|结果|狀態|結果|状態|状況|ステータス|الحالة|النتيجة"
)
"""What a column is called that may say whether a deal is won, by its values alone."""

_LABELS = {
    "work": "work|business|office|company|professional|job|corporate|ที่ทำงาน|pejabat|کار|محل کار|geschäftlich|"
    "dienstlich|büro|arbeit|firma|travail|professionnel|bureau|pro|trabajo|oficina|trabalho|comercial|profissional|"
    "lavoro|ufficio|werk|zakelijk|kantoor|arbejde|arbete|jobb|kantor|kerja|工作|公司|商务|单位|会社|勤務先|العمل",
    "home": "home|private|personal|บ้าน|ส่วนตัว|rumah|peribadi|خانه|منزل|شخصی|privat|zuhause|domicile|personnel|"
    "maison|perso|casa|particular|pessoal|residencial|personale|privé|thuis|hjem|hem|pribadi|家|家庭|住宅|个人|"
    "私人|自宅|個人|المنزل|شخصي",
    "mobile": "mobile|cell|มือถือ|bimbit|موبایل|همراه|mobil|handy|portable|móvil|celular|cellulare|mobiel|手机|"
    "手機|携帯|جوال",
    "fax": "fax|faks|แฟกซ์|传真|傳真|ファックス",
    "other": "other|secondary|alternate|alternative|additional|อื่น|lain|andere|weitere|autre|otro|outro|altro|"
    "overig|anden|annan|lainnya|其他|その他|أخرى",
    "whatsapp": "whatsapp",
    "billing": "billing|invoice|rechnung|facturation|facturación|fatturazione|factuur|faktura",
    "shipping": "shipping|delivery|lieferung|livraison|envío|spedizione|levering|leverans",
}
"""The words that say which of several e-mails, phones or addresses a column holds, and the label they give it."""

_HARMLESS = frozenset(
    "contact contacts contactperson person persons people customer customers client clients lead leads prospect "
    "prospects s primary main default direct preferred their your our my the of de du la le a an value address number "
    "no nr line kontakt kunde kunden cliente contacto contato contatto".split()
)
"""Words beside a known one that change nothing: ``Primary contact e-mail``."""

_POINTS = frozenset({"email", "phone", "link", "address"})
_LABELLED_FIELDS = _POINTS | frozenset(name for name in TARGETS if name.startswith("address-"))
_IN_PARTS = frozenset({"email", "phone", "phone:mobile", "phone:fax", "phone:whatsapp", "birthday", "link"})
"""The fields that a part of a heading may name: their values show whether it is true."""

_NOT_BY_NAME = frozenset({"id", "company-id", "deal-id", "next-id", "day", "field", "ignore", "inbox", "next"})
"""Fields no heading of a table without a layout names: an ``ID`` of two lists would make two people one."""

_OF_A_PERSON = (["contact"], ["person"], ["lead"], ["customer"], ["client"])
_SHORTEST_PART = 3
_IN_CURRENCY = r"(?:\bin )?{sign}"
_BETWEEN = r"[\s_\-./:()\[\]#*'’\"&+,;|<>]+"
_CAMEL = r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)"


class Named(NamedTuple):
    """What a heading seems to name: a field as ``core.columns`` writes it, how sure that is, in percent, and how.

    ``number`` is a number in the heading that tells several alike apart.
    """

    target: str
    confidence: int
    number: int = 0


def compact(text: str) -> str:
    """Return the letters and digits of ``text``, folded."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


@cache
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    for target, words in _WORDS.items():
        for word in words.split("|"):
            known.setdefault(compact(word), target)
    for target in TARGETS:
        if target not in _NOT_BY_NAME and not target.startswith("answer"):
            known.setdefault(compact(target), target)
    return known


@cache
def _labels() -> dict[str, str]:
    return {compact(word): label for label, words in _LABELS.items() for word in words.split("|")}


@cache
def _states() -> frozenset[str]:
    return frozenset(map(compact, _STATES.split("|")))


def may_be_state(heading: str) -> bool:
    """Tell whether a heading may be that of a column that says whether a deal is won (``Status``, ``Outcome``)."""
    return compact(heading) in _states()


def find_heading_currency(heading: str) -> str:
    """Find the code or the sign of a currency in a heading, as it stands there: ``Value (EUR)``; empty for none."""
    for found in re.finditer(r"[^\s()\[\],.:;/]+", heading):
        word = found[0]
        if word in CURRENCIES or (not word.isalnum() and find_currency(word, "USD")):
            return word
    return ""


def find_by_name(heading: str) -> Named | None:
    """Find the field a heading names; None where it names none that is known."""
    currency = find_heading_currency(heading)
    bare = re.sub(_IN_CURRENCY.format(sign=re.escape(currency)), " ", heading) if currency else heading
    spaced = re.sub(_CAMEL, " ", bare)
    tokens = [compact(token) for token in re.split(_BETWEEN, spaced)]
    number = next((int(token) for token in tokens if token.isdecimal() and len(token) <= 2), 0)
    words = [token for token in tokens if token and not token.isdecimal()]
    known = _known()
    for whole in ("".join(tokens), "".join(words), "".join(words[1:]) if words[:1] in _OF_A_PERSON else ""):
        if whole in known:
            return Named(known[whole], SURE, number)
    return _find_labelled(words, number) or _find_part(words, number)


def _find_labelled(words: list[str], number: int) -> Named | None:
    """Find a way to reach somebody with the word that says which: ``Work phone``, ``工作电话``."""
    labels, known = _labels(), _known()
    found = [word for word in words if word in labels]
    rest = "".join(word for word in words if word not in labels and word not in _HARMLESS)
    label = labels[found[0]] if found else ""
    if not label and len(words) == 1 and not words[0].isascii():
        inner = max((word for word in labels if len(word) > 1 and word in words[0]), key=len, default="")
        label, rest = labels.get(inner, ""), words[0].replace(inner, "", 1) if inner else rest
    field, _colon, own = known.get(rest, "").partition(":")
    if not label and rest != "".join(words) and field in _LABELLED_FIELDS:
        return Named(known[rest], LABELLED_NAME, number)
    if not label or field not in _LABELLED_FIELDS:
        return None
    return Named(f"{field}:{label} {own}".strip(), LABELLED_NAME, number)


def _find_part(words: list[str], number: int) -> Named | None:
    """Find the longest part of a heading that names what its values can confirm."""
    known = _known()
    runs = ((start, end) for length in range(len(words) - 1, 0, -1) for start, end in _spans(len(words), length))
    for start, end in runs:
        part = "".join(words[start:end])
        if len(part) >= _SHORTEST_PART and known.get(part) in _IN_PARTS:
            return Named(known[part], PART, number)
    whole = "".join(words)
    inner = (
        [] if whole.isascii() else [word for word in known if len(word) > 1 and not word.isascii() and word in whole]
    )
    longest = max((word for word in inner if known[word] in _IN_PARTS), key=len, default="")
    return Named(known[longest], PART, number) if longest else None


def _spans(count: int, length: int) -> list[tuple[int, int]]:
    return [(start, start + length) for start in range(count - length + 1)]

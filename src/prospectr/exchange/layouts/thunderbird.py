"""Thunderbird: an address book exported as "Comma Separated" or "Tab Delimited", in the program's own language.

The 37 headings and their translations are those of Thunderbird's own sentences; where a language says the home's
and the work's city alike, the second is the work's. A birthday is three columns.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.core.text import fold
from prospectr.exchange.layouts import Layout

_FIELDS = (
    *("given-name", "family-name", "name", "nickname", "email#1", "email#2", "field:Screen name"),
    *("phone:work", "phone:home", "phone:fax", "phone:pager", "phone:mobile"),
    *("address-street:home#1", "address-more:home#1", "address-city:home#1", "address-region:home#1"),
    *("address-postcode:home#1", "address-country:home#1"),
    *("address-street:work#2", "address-more:work#2", "address-city:work#2", "address-region:work#2"),
    *("address-postcode:work#2", "address-country:work#2"),
    *("role", "department", "company", "link:1", "link:2", "birth-year", "birth-month", "birth-day"),
    *("field:Custom 1", "field:Custom 2", "field:Custom 3", "field:Custom 4", "note"),
)

LANGUAGES = {
    "en": "First Name|Last Name|Display Name|Nickname|Primary Email|Secondary Email|Screen Name|Work Phone|"
    "Home Phone|Fax Number|Pager Number|Mobile Number|Home Address|Home Address 2|Home City|Home State|Home ZipCode|"
    "Home Country|Work Address|Work Address 2|Work City|Work State|Work ZipCode|Work Country|Job Title|Department|"
    "Organization|Web Page 1|Web Page 2|Birth Year|Birth Month|Birth Day|Custom 1|Custom 2|Custom 3|Custom 4|Notes",
    "de": "Vorname|Nachname|Anzeigename|Spitzname|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse|Messenger-Name|"
    "Tel. dienstlich|Tel. privat|Fax-Nummer|Pager-Nummer|Mobil-Tel.-Nr.|Privat: Adresse|Privat: Adresse 2|"
    "Privat: Ort|Privat: Bundesland|Privat: PLZ|Privat: Land|Dienstlich: Adresse|Dienstlich: Adresse 2|"
    "Dienstlich: Ort|Dienstlich: Bundesland|Dienstlich: PLZ|Dienstlich: Land|Arbeitstitel|Abteilung|Organisation|"
    "Webseite 1|Webseite 2|Geburtsjahr|Geburtsmonat|Geburtstag|Benutzerdef. 1|Benutzerdef. 2|Benutzerdef. 3|"
    "Benutzerdef. 4|Notizen",
    "fr": "Prénom|Nom de famille|Nom à afficher|Surnom|Adresse e-mail principale|Adresse e-mail secondaire|"
    "Nom de l’écran|Tél. professionnel|Tél. personnel|Fax|Pager|Portable|Adresse privée|Adresse privée 2|Ville|"
    "Pays/État|Code postal|Pays/Région (domicile)|Adresse professionnelle|Adresse professionnelle 2|Ville [2]|"
    "Pays/État [2]|Code postal [2]|Pays/Région (bureau)|Profession|Service|Société|Site web 1|Site web 2|"
    "Année de naissance|Mois|Jour|Divers 1|Divers 2|Divers 3|Divers 4|Notes",
    "es": "Nombre|Apellidos|Nombre mostrado|Apodo|Dirección de correo electrónico principal|"
    "Dirección de correo electrónico secundaria|Nombre en pantalla|Teléfono (Trabajo)|Teléfono particular|Fax|"
    "Buscapersonas|Teléfono móvil|Dirección personal|Dirección personal 2|Ciudad donde vive|Provincia|Código postal|"
    "País de residencia|Dirección de trabajo|Dirección de trabajo 2|Ciudad (Trabajo)|Provincia (Trabajo)|"
    "Código postal (Trabajo)|País (Trabajo)|Puesto|Departamento|Organización|Página web 1|Página web 2|"
    "Año de nacimiento|Mes de nacimiento|Día de nacimiento|Personalizado 1|Personalizado 2|Personalizado 3|"
    "Personalizado 4|Notas",
    "it": "Nome|Cognome|Nome visualizzato|Soprannome|Email primaria|Email secondaria|Nome Instant Messenger|"
    "Telefono lavoro|Telefono casa|Numero fax|Numero cercapersone|Numero cellulare|Indirizzo di casa|"
    "Indirizzo di casa 2|Città di residenza|Provincia di residenza|CAP di residenza|Nazione di residenza|"
    "Indirizzo di lavoro|Indirizzo di lavoro 2|Città di lavoro|Provincia di lavoro|CAP di lavoro|Nazione di lavoro|"
    "Qualifica|Reparto|Organizzazione|Pagina web 1|Pagina web 2|Anno di nascita|Mese di nascita|Giorno di nascita|"
    "Personalizzato 1|Personalizzato 2|Personalizzato 3|Personalizzato 4|Note",
    "nl": "Voornaam|Achternaam|Weergavenaam|Bijnaam|Primair e-mailadres|Secundair e-mailadres|Schermnaam|"
    "Telefoon werk|Telefoon thuis|Faxnummer|Piepernummer|Mobiel nummer|Adres|Adres 2|Woonplaats|Provincie|Postcode|"
    "Land|Werkadres|Werkadres 2|Werklocatie|Werkprovincie|Werkpostcode|Werkland|Werkfunctie|Afdeling|Organisatie|"
    "Webpagina 1|Webpagina 2|Geboortejaar|Geboortemaand|Geboortedag|Overig 1|Overig 2|Overig 3|Overig 4|Aantekeningen",
    "pt": "Primeiro nome|Sobrenome|Nome de exibição|Apelido|Email principal|Email secundário|Nome de tela|"
    "Telefone comercial|Telefone residencial|Número do fax|Número do pager|Número do celular|Endereço|Endereço 2|"
    "Cidade|Estado|CEP|País|Endereço comercial|Endereço comercial 2|Cidade de trabalho|Estado de trabalho|"
    "CEP comercial|País de trabalho|Cargo|Setor|Organização|Página web 1|Página web 2|Ano de nascimento|"
    "Mês de nascimento|Data de nascimento|Personalizado 1|Personalizado 2|Personalizado 3|Personalizado 4|Notas",
    "da": "Fornavn|Efternavn|Vis navn|Alias|Primær mail|Sekundær mail|Skærmnavn|Arbejdstelefon|Hjemmetelefon|"
    "Faxnummer|Personsøgernummer|Mobilnummer|Hjemmeadresse|Hjemmeadresse 2|Hjemmeby|Hjemmestat|Hjemmepostnummer|"
    "Hjemmeland|Arbejdsadresse|Arbejdsadresse 2|Arbejdsby|Arbejdsstat|Arbejdspostnummer|Arbejdsland|Job titel|"
    "Afdeling|Organisation|Webside 1|Webside 2|Fødselsår|Fødselsmåned|Fødselsdag|Brugerdef. 1|Brugerdef. 2|"
    "Brugerdef. 3|Brugerdef. 4|Notater",
    "sv": "Förnamn|Efternamn|Visa|Smeknamn|E-post|Ytterligare e-post|Skärmnamn|Telefon arbete|Telefon privat|"
    "Faxnummer|Personsökare|Mobiltelefon|Adress privat (rad 1)|Adress privat (rad 2)|Stad privat|"
    "Landsdel (Stat) privat|Postnummer privat|Land privat|Adress arbete (rad 1)|Adress arbete (rad 2)|Stad arbete|"
    "Landsdel (Stat) arbete|Postnummer arbete|Land arbete|Titel|Avdelning|Organisation|Webbplats privat|"
    "Webbplats arbete|Född år|Född månad|Född dag|Annan uppgift 1|Annan uppgift 1 [2]|Annan uppgift 1 [3]|"
    "Annan uppgift 1 [4]|Anteckningar",
    "th": "ชื่อจริง|นามสกุล|ชื่อที่แสดงผล|ชื่อเล่น|อีเมลหลัก|อีเมลสำรอง|ชื่อหน้าจอ|โทรศัพท์ที่ทำงาน|โทรศัพท์บ้าน|"
    "หมายเลขโทรสาร|หมายเลขเพจเจอร์|หมายเลขมือถือ|ที่อยู่ที่บ้าน|ที่อยู่ที่บ้าน 2|เมืองที่บ้าน|รัฐที่บ้าน|"
    "รหัสไปรษณีย์ที่บ้าน|ประเทศที่บ้าน|ที่อยู่ที่ทำงาน|ที่อยู่ที่ทำงาน 2|เมืองที่ทำงาน|รัฐที่ทำงาน|"
    "รหัสไปรษณีย์ที่ทำงาน|ประเทศที่ทำงาน|ตำแหน่งงาน|แผนก|องค์กร|หน้าเว็บ 1|หน้าเว็บ 2|ปีเกิด|เดือนเกิด|วันเกิด|"
    "กำหนดเอง 1|กำหนดเอง 2|กำหนดเอง 3|กำหนดเอง 4|หมายเหตุ",
    "zh": "名字|姓氏|显示名称|昵称|主要电子邮件|备用电子邮件|屏幕名|工作电话|家庭电话|传真号码|寻呼机号码|"
    "移动电话号码|家庭地址|家庭地址 2|城市|居住地省/自治区/直辖市|邮政编码|居住国家/地区|工作地址|工作地址 2|"
    "城市 [2]|工作地省/自治区/直辖市|邮政编码 [2]|工作国家/地区|职务|部门|公司|网页 1|网页 2|出生年份|出生月份|"
    "出生日|定制 1|定制 2|定制 3|定制 4|注释",
}
"""The headings of each language, in the order of the columns, parted by bars."""

_COLUMNS = {
    fold(heading): field
    for words in reversed(LANGUAGES.values())
    for heading, field in zip(words.split("|"), _FIELDS, strict=True)
}

_SHOWN, _FIRST_EMAIL, _SECOND_EMAIL = 2, 4, 5


def _sign(words: str) -> frozenset[str]:
    headings = words.split("|")
    return frozenset(fold(headings[place]) for place in (_SHOWN, _FIRST_EMAIL, _SECOND_EMAIL))


THUNDERBIRD = Layout(
    name="thunderbird",
    title="Thunderbird",
    origin="thunderbird",
    kind="contact",
    known_by=tuple(_sign(words) for words in LANGUAGES.values()),
    columns=MappingProxyType(_COLUMNS),
)

LAYOUTS = (THUNDERBIRD,)

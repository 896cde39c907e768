"""The 92 headings of Outlook's table of contacts, in the languages Outlook writes them in.

A language is one text: the headings in the order of ``FIELDS``, parted by bars, and empty where that Outlook writes
the English one or none. They are those Microsoft's own import of such files knows.
"""

from __future__ import annotations

FIELDS = (
    *("name-prefix", "given-name", "middle-name", "family-name", "name-suffix", "company", "department", "role"),
    *("address-street:work#1", "address-more:work#1", "address-more:work#1", "address-city:work#1"),
    *("address-region:work#1", "address-postcode:work#1", "address-country:work#1", "address-box:work#1"),
    *("address-street:home#2", "address-more:home#2", "address-more:home#2", "address-city:home#2"),
    *("address-region:home#2", "address-postcode:home#2", "address-country:home#2", "address-box:home#2"),
    *("address-street:other#3", "address-more:other#3", "address-more:other#3", "address-city:other#3"),
    *("address-region:other#3", "address-postcode:other#3", "address-country:other#3", "address-box:other#3"),
    *("phone:assistant", "phone:work fax", "phone:work", "phone:work", "phone:callback", "phone:car", "phone:company"),
    *("phone:home fax", "phone:home", "phone:home", "phone:ISDN", "phone:mobile", "phone:other fax", "phone:other"),
    *("phone:pager", "phone:main", "phone:radio", "phone:TTY", "phone:telex"),
    *("email#1", "ignore", "ignore", "email#2", "ignore", "ignore", "email#3", "ignore", "ignore"),
    *("tags", "birthday", "day:anniversary", "note", "link", "field:Spouse", "field:Children", "field:Profession"),
    *("referred-by", "priority", "field:Gender", "field:Manager", "field:Assistant", "field:Office", "field:Account"),
    *("field:Billing information", "field:Directory server", "field:Government ID", "field:Hobby", "ignore"),
    *("field:Internet free/busy", "field:Keywords", "field:Language", "field:Location", "field:Mileage"),
    *("field:Organizational ID", "ignore", "ignore", "field:User 1", "field:User 2", "field:User 3", "field:User 4"),
)
"""What the columns fill: names and work; three addresses of eight parts; telephones; e-mails; the rest.

An e-mail has three columns: its address, its type and the name shown beside it.
The type (``SMTP``), the name shown, the initials, ``Private`` and ``Sensitivity`` are
Outlook's own, made of the rest or about its sharing: they say nothing of the person.
"""

LANGUAGES = {
    "en": "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street|"
    "Business Street 2|Business Street 3|Business City|Business State|Business Postal Code|Business Country/Region|"
    "Business Address PO Box|Home Street|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|"
    "Home Country/Region|Home Address PO Box|Other Street|Other Street 2|Other Street 3|Other City|Other State|"
    "Other Postal Code|Other Country/Region|Other Address PO Box|Assistant's Phone|Business Fax|Business Phone|"
    "Business Phone 2|Callback|Car Phone|Company Main Phone|Home Fax|Home Phone|Home Phone 2|ISDN|Mobile Phone|"
    "Other Fax|Other Phone|Pager|Primary Phone|Radio Phone|TTY/TDD Phone|Telex|E-mail Address|E-mail Type|"
    "E-mail Display Name|E-mail 2 Address|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|"
    "E-mail 3 Display Name|Categories|Birthday|Anniversary|Notes|Web Page|Spouse|Children|Profession|Referred By|"
    "Priority|Gender|Manager's Name|Assistant's Name|Office Location|Account|Billing Information|Directory Server|"
    "Government ID Number|Hobby|Initials|Internet Free Busy|Keywords|Language|Location|Mileage|"
    "Organizational ID Number|Private|Sensitivity|User 1|User 2|User 3|User 4",
    "de": "Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position|Straße geschäftlich|"
    "Straße geschäftlich 2|Straße geschäftlich 3|Ort geschäftlich|Region geschäftlich|Postleitzahl geschäftlich|"
    "Land/Region geschäftlich|Postfach geschäftlich|Straße privat|Straße privat 2|Straße privat 3|Ort privat|"
    "Bundesland/Kanton privat|Postleitzahl privat|Land/Region privat|Postfach privat|Weitere Straße|Weitere Straße 2|"
    "Weitere Straße 3|Weiterer Ort|Weiteres/r Bundesland/Kanton|Weitere Postleitzahl|Weiteres/e Land/Region|"
    "Weiteres Postfach|Telefon Assistent|Fax geschäftlich|Telefon geschäftlich|Telefon geschäftlich 2|Rückmeldung|"
    "Autotelefon|Telefon Firma|Fax privat|Telefon privat|Telefon privat 2|ISDN|Mobiltelefon|Weiteres Fax|"
    "Weiteres Telefon|Pager|Haupttelefon|Mobiltelefon 2|Telefon für Hörbehinderte|Telex|E-Mail-Adresse|E-Mail-Typ|"
    "E-Mail: Angezeigter Name|E-Mail 2: Adresse|E-Mail 2: Typ|E-Mail 2: Angezeigter Name|E-Mail 3: Adresse|"
    "E-Mail 3: Typ|E-Mail 3: Angezeigter Name|Kategorien|Geburtstag|Jahrestag|Notizen|Webseite|Partner|Kinder|Beruf|"
    "Empfohlen von|Priorität|Geschlecht|Name des/der Vorgesetzten|Name Assistent|Büro|Konto|Abrechnungsinformation|"
    "Verzeichnisserver|Regierungsnr.|Hobby|Initialen|Internet-Frei/Gebucht|Stichwörter|Sprache|Ort|Reisekilometer|"
    "Organisationsnr.|Privat|Vertraulichkeit|Benutzer 1|Benutzer 2|Benutzer 3|Benutzer 4",
    "fr": "Titre|Prénom|Deuxième prénom|Nom|Suffixe|Société|Service|Titre [2]|Rue (bureau)|Rue (bureau) 2|"
    "Rue (bureau) 3|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)|"
    "B.P. professionnelle|Rue (domicile)|Rue (domicile) 2|Rue (domicile) 3|Ville (domicile)|Dép/Région (domicile)|"
    "Code postal (domicile)|Pays/Région (domicile)|Boîte postale du domicile|Rue (autre)|Rue (autre) 2|Rue (autre) 3|"
    "Ville (autre)|Dép/Région (autre)|Code postal (autre)|Pays/Région (autre)|Autre boîte postale|"
    "Téléphone de l'assistant(e)|Télécopie (bureau)|Téléphone (bureau)|Téléphone 2 (bureau)|Rappel|"
    "Téléphone (voiture)|Téléphone société|Télécopie (domicile)|Téléphone (domicile)|Téléphone 2 (domicile)|RNIS|"
    "Tél. mobile|Télécopie (autre)|Téléphone (autre)|Récepteur de radiomessagerie|Téléphone principal|"
    "Radio téléphone|Téléphone TDD/TTY|Télex|Adresse de messagerie|Type de messagerie|"
    "Nom complet de l'adresse de messagerie|Adresse de messagerie 2|Type de messagerie 2|"
    "Nom complet de l'adresse de messagerie 2|Adresse de messagerie 3|Type de messagerie 3|"
    "Nom complet de l'adresse de messagerie 3|Catégories|Anniversaire|Anniversaire de mariage ou fête|Notes|Page Web|"
    "Conjoint(e)|Enfants|Profession||Priorité|Sexe|Responsable|Nom de l'assistant(e)|Bureau|Compte|"
    "Informations facturation||Code gouvernement|Passe-temps|Initiales|Disponibilité Internet|||Emplacement|"
    "Kilométrage|||Critère de diffusion|Utilisateur 1|Utilisateur 2|Utilisateur 3|Utilisateur 4",
    "es": "Título|Nombre|Segundo nombre|Apellidos|Sufijo|Organización|Departamento|Puesto|Calle del trabajo|"
    "Calle del trabajo 2|Calle del trabajo 3|Ciudad de trabajo|Provincia o estado de trabajo|"
    "Código postal del trabajo|País o región del trabajo|Apartado postal de la dirección del trabajo|"
    "Calle del domicilio|||Ciudad de residencia|||País o región del domicilio|"
    "Apartado postal de la dirección personal|Otra calle|Otra calle 2|Otra calle 3|Otra ciudad|"
    "Otra provincia o estado|Otro código postal|Otro país o región|Otro apartado postal||Fax del trabajo|"
    "Teléfono del trabajo|Teléfono del trabajo 2|Devolución de llamada||Número de centralita de la organización||"
    "Particular|Particular 2||Teléfono móvil|Otro fax|Otro teléfono||Teléfono principal|Radioteléfono|"
    "Número de teletipo|Télex|Dirección de correo electrónico||Nombre de pantalla de correo electrónico|"
    "Dirección de correo electrónico 2|Tipo de correo electrónico 2|Nombre de pantalla de correo electrónico 2|"
    "Dirección del correo electrónico 3|Tipo de correo electrónico 3|Nombre de pantalla de correo electrónico 3|"
    "Categorías|Cumpleaños|Aniversario|Notas|Página web|Cónyuge|Hijos|Profesión||Prioridad|Género|"
    "Nombre del director||||Facturación|||Aficiones|||||Ubicación|Kilometraje|||Confidencialidad|Usuario 1|Usuario 2|"
    "Usuario 3|Usuario 4",
    "it": "Titolo|Nome|Secondo nome|Cognome|Titolo straniero|Società|Reparto|Posizione|Via (uff.)|Via (uff.) 2|"
    "Via (uff.) 3|Città (uff.)|Provincia (uff.)|CAP (uff.)|Paese (uff.)|Indirizzo (uff.) - Casella postale|Via (ab.)|"
    "Via (ab.) 2|Via (ab.) 3|Città (ab.)|Provincia (ab.)|CAP (ab.)|Paese (ab.)|Indirizzo (ab.) - Casella postale|"
    "Altra via|Altra via 2|Altra via 3|Altra città|Altra provincia|Altro CAP|Altro paese|"
    "Altro indirizzo - Casella postale|Telefono assistente|Fax (uff.)|Ufficio|Ufficio 2|Richiamata automatica|"
    "Telefono auto|Telefono principale società|Fax (ab.)|Abitazione|Abitazione 2||Cellulare|Altro fax|Altro telefono|"
    "Cercapersone|Telefono principale|Radiotelefono|Telefono TTY/TDD||Indirizzo posta elettronica|"
    "Tipo posta elettronica|Nome visualizzato posta elettronica|Indirizzo posta elettronica 2|"
    "Tipo posta elettronica 2|Nome visualizzato posta elettronica 2|Indirizzo posta elettronica 3|"
    "Tipo posta elettronica 3|Nome visualizzato posta elettronica 3|Categorie|Compleanno|Anniversario|Note|"
    "Pagina Web|Nome coniuge|Figli|Professione||Priorità|Sesso|Nome manager|Nome assistente|Ubicazione ufficio||"
    "Dati fatturazione||Cod. Fisc./P. IVA||Iniziali|Disponibilità Internet|||Luogo|Indennità trasferta|||"
    "Riservatezza|Utente 1|Utente 2|Utente 3|Utente 4",
    "nl": "Titel|Voornaam|Middelste naam|Achternaam|Achtervoegsel|Bedrijf|Afdeling|Functie|Werkadres, straat|"
    "Werkadres 2, straat|Werkadres 3, straat|Werkadres, plaats|Werkadres, provincie|Werkadres, postcode|"
    "Land/regio (werk)|Werkadres, postbusnummer|Huisadres, straat|Huisadres, straat 2|Huisadres, straat 3|"
    "Huisadres, plaats|Huisadres, provincie|Huisadres, postcode|Land/regio (thuis)|Huisadres, postbusnummer|"
    "Ander adres, straat|Ander adres, straat 2|Ander adres, straat 3|Ander adres, plaats|Ander adres, provincie|"
    "Ander adres, postcode|Land/regio (anders)|Ander adres, postbusnummer|Telefoon assistent|Fax op werk|"
    "Telefoon op werk|Telefoon op werk 2|Terugbellen|Autotelefoon|Hoofdtelefoon bedrijf|Fax thuis|Telefoon thuis|"
    "Telefoon thuis 2||Mobiele telefoon|Andere fax|Andere telefoon||Hoofdtelefoon|Radiotelefoon|Teksttelefoon||"
    "E-mailadres|E-mailtype|Weergavenaam voor e-mail|E-mailadres 2|E-mailtype 2|E-mail, weergegeven naam 2|"
    "E-mailadres 3|E-mailtype 3|E-mail, weergegeven naam 3|Categorieën|Verjaardag|Speciale datum|Notities|Webpagina|"
    "Partner|Kinderen|Beroep||Prioriteit|Geslacht|Naam manager|Naam assistent|Kantoorlocatie||Factuurinformatie||"
    "Sofinummer|Hobby's|Initialen|Internet Beschikbaarheidsinfo|||Locatie|Reisafstand|||Gevoeligheid|Gebruiker 1|"
    "Gebruiker 2|Gebruiker 3|Gebruiker 4",
    "pt": "Título|Primeiro nome|Outros nomes/apelidos|Apelido|Sufixo|Empresa|Departamento|Cargo|Rua da empresa|"
    "Rua da empresa 2|Rua da empresa 3|Localidade da empresa|Distrito da empresa|Código postal da empresa|"
    "País/Região da Empresa|Apartado da empresa|Rua da residência|Rua da residência (2)|Rua da residência (3)|"
    "Localidade da residência|Distrito da residência|Código postal da residência|País da Residência/Região|"
    "Apartado da residência|Rua do outro endereço|Rua do outro endereço 2|Rua do outro endereço 3|"
    "Localidade do outro endereço|Distrito do outro endereço|Código postal do outro endereço|Outro País/Região|"
    "Apartado do outro endereço|Telefone do assistente|Fax da empresa|Telefone da empresa|2º telefone da empresa|"
    "Tel. de resposta|Telefone do carro|Telefone principal da empresa|Fax da residência|Telefone da residência|"
    "2º telefone da residência|RDIS|Telemóvel|Outro fax|Outro telefone||Telefone principal|Radiotelefone|"
    "Telefone TTY/TDD||Endereço de correio electrónico|Tipo de correio electrónico|"
    "Nome a apresentar para o correio electrónico|Endereço do correio electrónico 2|Tipo de correio electrónico 2|"
    "Nome a apresentar para o correio electrónico 2|Endereço do correio electrónico 3|Tipo de correio electrónico 3|"
    "Nome a apresentar para o correio electrónico 3|Categorias|Data de nascimento|Aniversário|Notas|Página na Web|"
    "Cônjuge|Filhos|Profissão||Prioridade|Sexo|Nome do gestor|Nome do assistente|Gabinete|Conta|"
    "Dados para facturação||Número do BI|Passatempo|Iniciais|Disponibilidade da Internet|||Localização|Quilometragem|"
    "||Confidencialidade|Utilizador 1|Utilizador 2|Utilizador 3|Utilizador 4",
    "pt-br": "Tratamento|Primeiro nome|Segundo nome|Sobrenome|Sufixo|Empresa|Departamento|Cargo||"
    "Rua do endereço comercial 2|Rua do endereço comercial 3||||País/Região da Empresa|"
    "Caixa postal do endereço comercial|Endereço residencial|Endereço residencial 2|Endereço residencial 3|"
    "Cidade do endereço residencial|Estado|CEP do endereço residencial|País/Região de Residência|"
    "Caixa postal do endereço residencial|Outro endereço|Outro endereço 2|Outro endereço 3|Cidade|Outro Estado|CEP|"
    "Outro País/Região|Caixa postal de outro endereço|Telefone do assistente|Fax comercial|Telefone comercial|"
    "Telefone comercial 2|Retorno de chamada|Telefone do carro|Telefone principal da empresa|Fax residencial|"
    "Telefone residencial|Telefone residencial 2||Telefone celular|Outro fax|Outro telefone||Telefone principal|"
    "Radiofone|Telefone TTY/TDD|||Tipo de email|Nome para exibição do email|Endereço de email 2|Tipo de email 2|"
    "Nome para exibição do email 2|Endereço de email 3|Tipo de email 3|Nome para exibição do email 3|Categorias||"
    "Datas especiais|Anotações|Página da Web||Filhos|Profissão||Prioridade|Sexo|Nome do gerenciador|"
    "Nome do assistente|Sala|Conta|Informações para cobrança||Código do governo||Iniciais|"
    "Disponibilidade da Internet|||Local|Quilometragem|||Sensibilidade|Personalizado 1|Personalizado 2|"
    "Personalizado 3|Personalizado 4",
    "da": "Titel|Fornavn|Mellemnavn|Efternavn|Suffiks|Firma|Afdeling|Stilling|Gade (arbejde)|Gade 2 (firma)|"
    "Gade 3 (firma)|By (arbejde)|Område (arbejde)|Postnummer (arbejde)|Land/område (arbejde)|"
    "Adresse, postboks (arbejde)|Gade (privat)|Gade 2 (privat)|Gade 3 (privat)|By (privat)|Område (privat)|"
    "Postnummer (privat)|Land/område (privat)|Adresse, postboks (privat)|Anden gade|Anden gade 2|Anden gade 3|"
    "Anden by|Andet område|Andet postnummer|Andet land/område|Anden adresse, postboks|Assistentens telefon|"
    "Fax (arbejde)|Telefon (arbejde)|Telefon 2 (arbejde)|Tilbagekald|Biltelefon|Primær telefon (firma)|Fax (privat)|"
    "Telefon (privat)|Telefon 2 (privat)||Mobiltelefon|Anden fax|Anden telefon|Personsøger|Primær telefon|"
    "Radiotelefon|TTY/TDD-telefon||E-mail-adresse|E-mail-type|E-mail-vist navn|E-mail 2-adresse|E-mail 2-type|"
    "E-mail 2-vist navn|E-mail 3-adresse|E-mail 3-type|E-mail 3-vist navn|Kategorier|Fødselsdag|Mærkedag|Notater|"
    "webside|Ægtefælle|Børn|||Prioritet|Køn|Navn på overordnet|Assistentens navn|Kontoradresse||Takstoplysninger||"
    "Se-nr.||Initialer|Ledig/optaget via internettet|||Sted|Kørte kilometer|||Følsomhed|Bruger 1|Bruger 2|Bruger 3|"
    "Bruger 4",
    "sv": "Titel|Förnamn|Mellannamn|Efternamn|Namnsuffix|Företag|Avdelning|Befattning|Gatuadress, arbete|"
    "Gatuadress 2, arbete|Gatuadress 3, arbete|Ort, arbete|Region, arbete|Postadress, arbete|Land, arbete|"
    "Arbetsadress, box|Gatuadress, hem|Gatuadress 2, hem|Gatuadress 3, hem|Hemort|Region, hem|Postnr, hem|Land, hem|"
    "Hemadress, box|Annan gata|Annan gata 2|Annan gata 3|Annan ort|Annan region|Annat postnummer|Annat land|"
    "Annan adress, box|Telefon, assistent|Fax arbete|Arbete|Telefon 2, arbete|Motringning|Biltelefon|Företag, växel|"
    "Fax, hem|Hem|Telefon 2, hem||Mobiltelefon|Fax, annan|Telefon, annan|Personsökare|Telefon 1|Telefon 2|"
    "TTY/TDD-telefon||E-postadress|E-posttyp|E-postnamn|E-postadress 2|E-posttyp 2|E-postnamn 2|E-postadress 3|"
    "E-posttyp 3|E-postnamn 3|Kategorier|Födelsedag|Årsdag|Anteckningar|Webbsida|Make maka|Barn|Yrke||Prioritet|Kön|"
    "Namn, chef|Namn, assistent|Arbetsplats||Fakturering||Personnummer||Initialer|"
    "Ledig/upptagen-information för Internet|||Plats|Reseersättning (km)|||Känslighet|Användare 1|Användare 2|"
    "Användare 3|Användare 4",
    "th": "คำนำหน้า|ชื่อ|ชื่อกลาง|นามสกุล|คำต่อท้าย|บริษัท|แผนก|ตำแหน่งงาน|ถนน (ธุรกิจ)|ถนน 2 (ธุรกิจ)|"
    "ถนน 3 (ธุรกิจ)|เมือง (ธุรกิจ)|จังหวัด (ธุรกิจ)|รหัสไปรษณีย์ (ธุรกิจ)|ประเทศ/ภูมิภาค (ธุรกิจ)|"
    "ตู้ ป.ณ. ของที่อยู่ (ธุรกิจ)|ถนน (บ้าน)|ถนน 2 (บ้าน)|ถนน 3 (บ้าน)|เมือง (บ้าน)|จังหวัด (บ้าน)|"
    "รหัสไปรษณีย์ (บ้าน)|ประเทศ/ภูมิภาค (บ้าน)|ตู้ ป.ณ. ของที่อยู่ (บ้าน)|ถนนอื่น|ถนนอื่น 2|ถนนอื่น 3|เมืองอื่น|"
    "จังหวัดอื่น|รหัสไปรษณีย์อื่น|ประเทศ/ภูมิภาคอื่น|ตู้ ป.ณ. ของที่อยู่อื่น|โทรศัพท์ของผู้ช่วย|โทรสาร (ธุรกิจ)|"
    "โทรศัพท์ (ธุรกิจ)|โทรศัพท์ 2 (ธุรกิจ)|ติดต่อกลับ|โทรศัพท์ในรถ|โทรศัพท์หลักของบริษัท|โทรสาร (บ้าน)|"
    "โทรศัพท์ (บ้าน)|โทรศัพท์ 2 (บ้าน)||โทรศัพท์มือถือ|โทรสารอื่น|โทรศัพท์อื่น|เพจเจอร์|โทรศัพท์หลัก|โทรศัพท์วิทยุ|"
    "โทรศัพท์ TTY/TDD|เทเล็กซ์|ที่อยู่อีเมล|ชนิดอีเมล|ชื่อที่ใช้แสดงของอีเมล|ที่อยู่อีเมล 2|ชนิดของอีเมล 2|"
    "ชื่อที่ใช้แสดงของอีเมล 2|ที่อยู่อีเมล 3|ชนิดของอีเมล 3|ชื่อที่ใช้แสดงของอีเมล 3|ประเภท|วันเกิด|วันครบรอบ|"
    "บันทึกย่อ|เว็บเพจ|คู่สมรส|เด็ก|อาชีพ||ลำดับความสำคัญ|เพศ|ชื่อผู้จัดการ|ชื่อผู้ช่วย|ที่ตั้งของสำนักงาน|"
    "บัญชีผู้ใช้|ข้อมูลการเรียกเก็บเงิน||ID ประจำตัวทางราชการ|งานอดิเรก|ชื่อย่อ|ข้อมูลว่างไม่ว่างบนอินเทอร์เน็ต|||"
    "ที่ตั้ง|ระยะทางที่ใช้|||ระดับความลับ|ผู้ใช้ 1|ผู้ใช้ 2|ผู้ใช้ 3|ผู้ใช้ 4",
    "ja": "肩書き|名|ミドル ネーム|姓|敬称|会社名|部署|役職|番地 (会社)|住所 2 (会社)|住所 3 (会社)|市町村 (会社)|"
    "都道府県 (会社)|郵便番号 (会社)|国 (会社)/地域|会社住所私書箱|番地 (自宅)|住所 2 (自宅)|住所 3 (自宅)|"
    "市町村 (自宅)|都道府県 (自宅)|郵便番号 (自宅)|国 (自宅)/地域|自宅住所私書箱|番地 (その他)|住所 2 (その他)|"
    "住所 3 (その他)|市町村 (その他)|都道府県 (その他)|郵便番号 (その他)|国 (その他)/地域|その他住所私書箱|"
    "秘書の電話|会社 FAX|会社電話|会社電話 2|コールバック|自動車電話|会社代表電話|自宅 FAX|自宅電話|自宅電話 2||"
    "携帯電話|その他の FAX|その他の電話|ポケットベル|通常の電話|無線電話|TTY/TDD|テレックス|電子メール アドレス|"
    "電子メールの種類|電子メール表示名|電子メール 2 アドレス|電子メール 2 の種類|電子メール 2 表示名|"
    "電子メール 3 アドレス|電子メール 3 の種類|電子メール 3 表示名|分類|誕生日|記念日|メモ|Web ページ|配偶者|子供|"
    "職業||優先度|性別|マネージャー|秘書の氏名|事業所|アカウント|支払い条件||ID 番号|趣味|イニシャル|"
    "インターネット空き時間情報|||場所|経費情報|||秘密度|ユーザー 1|ユーザー 2|ユーザー 3|ユーザー 4",
    "zh": "英文称谓|名|中间名|姓|中文称谓|单位|部门|职务|商务地址 街道|商务地址 街道 2|商务地址 街道 3|"
    "商务地址 市/县|商务地址 省/市/自治区|商务地址 邮政编码|商务地址 国家/地区|商务地址 - 邮箱|住宅地址 街道|"
    "住宅地址 街道 2|住宅地址 街道 3|住宅地址 市/县|住宅地址 省/市/自治区|住宅地址 邮政编码|住宅地址 国家/地区|"
    "住宅地址 - 邮箱|其他地址 街道|其他地址 街道 2|其他地址 街道 3|其他地址 市/县|其他地址 省/市/自治区|"
    "其他地址 邮政编码|其他地址 国家/地区|其他地址 - 邮箱|助理的电话|商务传真|商务电话|商务电话 2|回电话|车载电话|"
    "单位主要电话|住宅传真|住宅电话|住宅电话 2|ISDN|移动电话|其他传真|其他电话|寻呼机|主要电话|无绳电话|TTY/TDD 电话|"
    "电报|电子邮件地址|电子邮件类型|电子邮件显示名称|电子邮件 2 地址|电子邮件 2 类型|电子邮件 2 显示名|"
    "电子邮件 3 地址|电子邮件 3 类型|电子邮件 3 显示名|类别|生日|纪念日|附注|网页|配偶|子女|职业|引用者|优先级|性别|"
    "经理姓名|助理的姓名|办公地点|帐户|记帐信息|目录服务器|身份证编号|业余爱好|缩写|Internet 忙闲|关键词|语言|地点|"
    "里程|工作证号码|私有|敏感度|用户 1|用户 2|用户 3|用户 4",
    "nb": "Tittel|Fornavn|Mellomnavn|Etternavn|Suffiks|Firma|Avdeling|Stilling|Adresse, arb.: Gate/vei|"
    "Adresse 2, arb.: Gate/vei|Adresse 3, arb.: Gate/vei|Adresse, arb.: Poststed|Adresse, arb.: Område|"
    "Adresse, arb.: Postnummer|Firmaland/område|Adresse, arb.: Postboks|Adresse, priv.: Gate/vei|"
    "Adresse 2, priv.: Gate/vei|Adresse 3, priv.: Gate/vei|Adresse, priv.: Poststed|Adresse, priv.: Område|"
    "Adresse, priv.: Postnummer|Hjemland/område|Adresse, priv.: Postboks|Annen adresse: Gate/vei|"
    "Annen adresse 2: Gate/vei|Annen adresse 3: Gate/vei|Annen adresse: Poststed|Annen adresse: Område|"
    "Annen adresse: Postnummer|Annet land/område|Annen postboksadresse|Assistentens telefonnummer|Telefaks, arb.|"
    "Telefon, arb.|Telefon 2, arb.|Tilbakeringing|Biltelefon|Hovedtelefon for firma|Telefaks, priv.|Telefon, priv.|"
    "Telefon 2, priv.||Mobiltelefon|Annen telefaks|Annen telefon|Personsøker|Hovedtelefon|Radiotelefon|"
    "Telefon for hørselshemmede|Teleks|E-postadresse|E-posttype|Visningsnavn for e-post|E-postadresse 2|E-posttype 2|"
    "Visningsnavn for e-post 2|E-postadresse 3|E-posttype 3|Visningsnavn for e-post 3|Kategorier|Fødselsdag|Merkedag|"
    "Notater|Webside|Ektefelle|Barn|Yrke||Prioritet|Kjønn|Overordnedes navn|Assistentens navn|Kontor|Konto|"
    "Faktureringsinformasjon||Offentlig ID-nummer|Hobby|Initialer|Ledige og opptatte tidspunkt på Internett|||"
    "Plassering|Reisegodtgjørelse|||Følsomhet|Bruker 1|Bruker 2|Bruker 3|Bruker 4",
    "pl": "Tytuł|Imię|Drugie imię|Nazwisko|Sufiks|Firma|Dział|Stanowisko|Adres służbowy - ulica|"
    "Adres służbowy - ulica 2|Adres służbowy - ulica 3|Adres służbowy - miejscowość|Adres służbowy - województwo|"
    "Adres służbowy - kod pocztowy|Adres służbowy - kraj/region|Służbowa skrzynka pocztowa|Adres domowy - ulica|"
    "Adres domowy - ulica (2)|Adres domowy - ulica (3)|Adres domowy - miejscowość|Adres domowy - województwo|"
    "Adres domowy - kod pocztowy|Adres domowy - kraj/region|Domowa skrzynka pocztowa|Inny adres - ulica|"
    "Inny adres - ulica 2|Inny adres - ulica 3|Inny adres - miejscowość|Inny adres - województwo|"
    "Inny adres - kod pocztowy|Inny adres - kraj/region|Inna skrzynka pocztowa|Telefon asystenta|Faks służbowy|"
    "Telefon służbowy|Telefon służbowy 2|Wywołanie zwrotne|Telefon w samochodzie|Główny telefon do firmy|Faks domowy|"
    "Telefon domowy|Telefon domowy 2||Telefon komórkowy|Inny faks|Inny telefon||Telefon podstawowy|Radiotelefon|"
    "Telefon TTY/TDD|Teleks|Adres e-mail|Typ poczty e-mail|Wyświetlana nazwa e-mail|Adres e-mail 2|Rodzaj e-mail 2|"
    "Wyświetlana nazwa e-mail 2|Adres e-mail 3|Rodzaj e-mail 3|Wyświetlana nazwa e-mail 3|Kategorie|Urodziny|"
    "Rocznica|Notatki|Strona sieci Web|Współmałżonek|Dzieci|Zawód||Priorytet|Płeć|Menedżer|Imię i nazwisko asystenta|"
    "Lokalizacja biura|Konto|Informacje rozliczeniowe||PESEL|Hobby|Inicjały|Internetowe informacje wolny/zajęty|||"
    "Lokalizacja|Przebieg|||Charakter|Użytkownik 1|Użytkownik 2|Użytkownik 3|Użytkownik 4",
    "ar": "اللقب|الاسم الأول|الاسم الأوسط|اسم العائلة|لاحقة|الشركة|القسم|اللقب المهني|شارع العمل|شارع 2 للعمل|"
    "شارع 3 للعمل|مدينة العمل|ولاية العمل|الرمز البريدي للعمل|بلد العمل/المنطقة|صندوق بريد عنوان العمل|شارع المنزل|"
    "شارع المنزل 2|شارع المنزل 3|مدينة المنزل|ولاية المنزل|الرمز البريدي للمنزل|البلد/المنطقة|"
    "صندوق بريد عنوان المنزل|شارع آخر|شارع 2 آخر|شارع 3 آخر|مدينة أخرى|ولاية أخرى|رمز بريدي آخر|بلد آخر/المنطقة|"
    "صندوق بريد عنوان آخر|هاتف المساعد|فاكس العمل|هاتف العمل|هاتف العمل 2|رد الاتصال|هاتف السيارة|"
    "الهاتف الرئيسي للشركة|فاكس المنزل|هاتف المنزل|هاتف المنزل 2||الهاتف الجوال|فاكس آخر|هاتف آخر|النداء|"
    "الهاتف الأساسي|الهاتف الراديوي|هاتف TTY/TDD|التلكس|عنوان البريد الإلكتروني|نوع البريد الإلكتروني|"
    "اسم العرض للبريد الإلكتروني|عنوان البريد الإلكتروني 2|نوع البريد الإلكتروني 2|اسم العرض للبريد الإلكتروني 2|"
    "عنوان البريد الإلكتروني 3|نوع البريد الإلكتروني 3|اسم العرض للبريد الإلكتروني 3|الفئات|تاريخ الميلاد|"
    "الذكرى السنوية|ملاحظات|صفحة ويب|الزوجة|الأولاد|المهنة||الأولوية|الجنس|اسم المدير|اسم المساعد|موقع المكتب|الحساب|"
    "معلومات الفوترة||رقم معرّف الحكومة|الهواية|الأحرف الأولى|إنترنت متوفر/مشغول|||الموقع|عدد الأميال|||الحساسية|"
    "المستخدم 1|المستخدم 2|المستخدم 3|المستخدم 4",
}
"""The headings of each language, as the module says."""

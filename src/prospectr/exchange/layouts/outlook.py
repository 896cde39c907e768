"""Outlook: contacts as the desktop program, the new Outlook and Outlook on the web export them ("CSV").

The desktop program writes 92 columns in the language it is in (``outlook_headings``); the others write English
ones, fewer and a few of their own. Microsoft's help describes both ("Export contacts from Outlook"). No birthday is
``0/0/00``, and some columns are never empty: ``Gender`` is ``Unspecified``, ``Priority`` is ``Normal``.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.core.text import fold
from prospectr.exchange.layouts import Layout
from prospectr.exchange.layouts.outlook_headings import FIELDS, LANGUAGES

_NEW = {
    "nickname": "nickname",
    "given yomi": "field:Phonetic first name",
    "surname yomi": "field:Phonetic last name",
    "company yomi": "field:Phonetic company",
    "name": "name",
    "display name": "name",
    "mobile phone 2": "phone:mobile",
    "imaddress": "field:Messenger",
    "personal web page": "link:home",
    "business web page": "link:work",
    "schools": "field:Schools",
    "contact id": "ignore",
    "business country": "address-country:work#1",
    "home country": "address-country:home#2",
    "other country": "address-country:other#3",
    "business address": "address:work#1",
    "home address": "address:home#2",
    "other address": "address:other#3",
}

_COLUMNS = {
    fold(heading): field
    for words in reversed(LANGUAGES.values())
    for heading, field in zip(words.split("|"), FIELDS, strict=True)
    if heading
}

# Headings that together only Outlook writes, a line for each language.
_SIGNS = (
    ("first name", "last name", "e-mail address", "business phone"),
    ("first name", "last name", "e-mail address", "business street"),
    ("first name", "last name", "e-mail address", "e-mail 2 address"),
    ("first name", "last name", "e-mail address", "mobile phone", "job title"),
    ("first name", "last name", "e-mail address", "e-mail display name"),
    ("vorname", "nachname", "telefon geschäftlich"),
    ("vorname", "nachname", "straße geschäftlich"),
    ("prénom", "nom", "adresse de messagerie"),
    ("nombre", "apellidos", "teléfono del trabajo"),
    ("nombre", "apellidos", "dirección de correo electrónico 2"),
    ("nome", "cognome", "indirizzo posta elettronica"),
    ("voornaam", "achternaam", "telefoon op werk"),
    ("voornaam", "achternaam", "werkadres, straat"),
    ("primeiro nome", "apelido", "endereço de correio electrónico"),
    ("primeiro nome", "sobrenome", "endereço de email 2"),
    ("fornavn", "efternavn", "telefon (arbejde)"),
    ("förnamn", "efternamn", "gatuadress, arbete"),
    ("fornavn", "etternavn", "telefon, arb."),
    ("imię", "nazwisko", "telefon służbowy", "adres e-mail"),
    ("الاسم الأول", "اسم العائلة", "عنوان البريد الإلكتروني", "هاتف العمل"),
    ("ชื่อ", "นามสกุล", "โทรศัพท์ (ธุรกิจ)"),
    ("名", "姓", "電子メール アドレス"),
    ("名", "姓", "电子邮件地址", "商务电话"),
)

_WORDS = {
    "low": ("niedrig", "basse", "baja", "bassa", "laag", "baixa", "lav", "låg", "niski", "منخفضة", "ต่ำ", "低"),
    "normal": ("mittel", "normale", "normaal", "normalny", "عادية", "ปกติ", "標準", "中", "普通"),
    "high": ("hoch", "haute", "alta", "hoog", "høj", "høy", "hög", "wysoki", "عالية", "สูง", "高"),
}

_NO_DAYS = ("0/0/00", "00/0/0", "0/0/0", "00/00/00", "0.0.00", "00.00.00", "0-0-00", "00-00-00", "0/0/0000")
_NO_GENDER = ("Unspecified", "Keine Angabe", "Non spécifié", "No especificado", "Non specificato", "Niet opgegeven")
_NO_GENDER_EITHER = ("Não especificado", "Ikke angivet", "Ospecificerat", "ไม่ระบุ", "指定なし", "未指定")

OUTLOOK = Layout(
    name="outlook",
    title="Outlook",
    origin="outlook",
    kind="contact",
    known_by=tuple(frozenset(map(fold, headings)) for headings in _SIGNS),
    columns=MappingProxyType(_NEW | _COLUMNS),
    separator=";",
    words=MappingProxyType({fold(word): meaning for meaning, words in _WORDS.items() for word in words}),
    blanks=frozenset(form(word) for word in (*_NO_DAYS, *_NO_GENDER, *_NO_GENDER_EITHER) for form in (fold, str.lower)),
)

LAYOUTS = (OUTLOOK,)

"""What the words in the cells of other people's tables mean: yes and no, states, priorities, kinds of talk."""

from __future__ import annotations

from functools import cache

from prospectr.core.contact import PRIORITIES, STANDINGS
from prospectr.core.followup import FOLLOW_UP_STATES, KIND_OF_WORD
from prospectr.core.interaction import INTERACTION_KINDS, OUTCOMES
from prospectr.core.text import fold

_YES = (
    "1 1.0 true t yes y x ✓ ✔ ☑ checked on ja j wahr oui o vrai si s sí sim verdadeiro vero ya benar ใช่ بله آری "
    "نعم صح 是 はい 有 真 opted-out unsubscribed dnc"
)
_NO = (
    "0 0.0 false f no n - off unchecked nein falsch non faux não nao falso nee nej falsk tidak bukan ไม่ ไม่ใช่ نه "
    "خیر لا 否 いいえ 无 無 偽 none never"
)
_UNKNOWN = "? unknown unbekannt inconnu desconocido desconhecido onbekend ukendt okänd n/a na"

_PRIORITIES = {
    "high": "high h hot urgent important a 1 hoch haute élevée alta alto hoog høj hög tinggi สูง بالا زیاد عالية 高",
    "normal": "normal medium m warm middle b 2 mittel moyenne media média gemiddeld mellem medel sedang ปานกลาง "
    "متوسط متوسطة 中",
    "low": "low l cold c 3 niedrig gering basse faible baja baixa bassa laag lav låg rendah ต่ำ کم پایین منخفضة 低",
}

_DEAL_STATES = {
    "open": "open|in progress|active|new|pending|ongoing|offen|laufend|in bearbeitung|ouvert|ouverte|en cours|abierto|"
    "abierta|en curso|aberto|aberta|em andamento|aperto|aperta|in corso|lopend|in behandeling|åben|åbent|igangværende|"
    "öppen|öppet|pågående|terbuka|berjalan|sedang berjalan|dalam proses|dalam kemajuan|เปิด|กำลังดำเนินการ|"
    "อยู่ระหว่างดำเนินการ|باز|در جریان|در حال انجام|مفتوح|مفتوحة|جاري|قيد التنفيذ|进行中|進行中|跟进中|跟進中|商談中|"
    "交渉中",
    "won": "won|closed won|closed-won|closed - won|closedwon|win|successful|success|sold|gewonnen|verkauft|gagné|"
    "gagnée|vendu|ganado|ganada|vendido|vendida|ganho|ganha|vinto|vinta|venduto|verkocht|vundet|solgt|vunnen|såld|"
    "menang|terjual|dimenangkan|ชนะ|ปิดการขายได้|ขายได้|ขายแล้ว|برنده|برنده شد|موفق|فروخته شد|فاز|فازت|ناجحة|赢单|"
    "贏單|已成交|成交|受注|成約|1|true",
    "lost": "lost|closed lost|closed-lost|closed - lost|closedlost|lose|unsuccessful|dropped|cancelled|canceled|"
    "verloren|perdu|perdue|perdido|perdida|perso|persa|tabt|förlorad|förlorat|kalah|hilang|gagal|แพ้|ปิดการขายไม่ได้|"
    "ไม่สำเร็จ|باخته|ناموفق|از دست رفته|خسر|خسرت|خاسرة|输单|輸單|丢单|已流失|失注|失敗|0|false",
}

_STANDINGS = {
    "do-not-contact": "do not contact|dnc|blocked|blacklisted|opted out|unsubscribed",
    "parked": "on hold|paused",
    "unfit": "unqualified|disqualified|bad fit",
}

_TALKS = {
    "call": "phone call|telephone|phone|anruf|appel|llamada|llamado|ligação|chiamata|samtale|samtal|panggilan|"
    "电话|電話",
    "email": "mail|e-mail|e mail|courriel|correo|邮件|メール",
    "message": "msg|sms|text|chat|whatsapp|line|telegram|linkedin message|dm",
    "meet": "meeting|treffen|termin|réunion|rendez-vous|reunión|reunião|riunione|møde|möte|会议|会議",
    "visit": "on-site visit|besuch|visite|visita|besøg|besök",
}

NAME_PREFIXES = frozenset(
    """
    mr mrs ms miss mx dr prof sir madam mme mlle m sr sra srta herr frau hr fr dott ing dipling drmed khun
    คุณ นาย นาง นางสาว dhr mevr mw tuan puan encik cik آقای خانم 先生 女士 様
    """.split()
)
"""Titles before a name, compacted (``exchange.headings.compact``)."""


@cache
def _meanings() -> dict[str, dict[str, str]]:
    """Return what each folded word means, for each kind of word."""
    answers = {"yes": _YES, "no": _NO, "unknown": _UNKNOWN}
    tables: dict[str, dict[str, str]] = {
        "answer": {fold(word): meaning for meaning, words in answers.items() for word in words.split()},
        "priority": {fold(word): meaning for meaning, words in _PRIORITIES.items() for word in words.split()},
        "follow-up": {fold(word): kind for word, kind in KIND_OF_WORD.items()},
        "follow-up state": {state: state for state in FOLLOW_UP_STATES} | {"no show": "no-show", "open": "planned"},
        "outcome": {word: word for word in OUTCOMES} | {"no answer": "no-answer"},
        "direction": {
            "in": "in",
            "out": "out",
            "incoming": "in",
            "outgoing": "out",
            "inbound": "in",
            "outbound": "out",
        },
        "asked again": {"yes": "yes", "no": "no", "not-asked": "not-asked", "not asked": "not-asked"},
    }
    for name, words_of, own in (
        ("deal", _DEAL_STATES, ()),
        ("standing", _STANDINGS, STANDINGS),
        ("talk", _TALKS, INTERACTION_KINDS),
    ):
        known = {fold(word): meaning for meaning, words in words_of.items() for word in words.split("|")}
        tables[name] = known | {word: word for word in own}
    tables["priority"] |= {word: word for word in PRIORITIES}
    # A stage is a word of the seller's: it says the state only where it says nothing else.
    tables["deal stage"] = {
        word: state for word, state in tables["deal"].items() if state != "open" and not _is_sign(word)
    }
    return tables


def _is_sign(word: str) -> bool:
    return word.isdecimal() or word in {"true", "false"}


def find_meaning(kind: str, text: str) -> str | None:
    """Find what a cell's word means among those of one kind, such as ``answer``: yes, no or unknown.

    None where it is none of them. The kinds are the tables of this page.
    """
    return _meanings()[kind].get(fold(text).strip(" .!"))


def find_deal_state(text: str) -> str:
    """Find whether a word says that a deal is open, won or lost; nothing where it does not, or is a sign such as 1."""
    found = find_meaning("deal", text)
    return "" if found is None or _is_sign(fold(text).strip(" .!")) else found

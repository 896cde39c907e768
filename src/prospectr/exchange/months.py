"""The months as sellers' files name them, in the languages whose headings are known (``exchange.headings``)."""

from __future__ import annotations

from collections import Counter
from functools import cache

from prospectr.core.text import fold

_WHOLE = (
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "januari februari mac april mei jun julai ogos september oktober november disember",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
)

_SHORT = {
    1: "janv jän",
    2: "févr fevr",
    3: "mrz mär mrt maa",
    4: "avr",
    6: "juin giu",
    7: "juil lug",
    8: "août agt",
    9: "sept set",
    12: "déc",
}

BETWEEN = frozenset(
    fold(word)
    for word in """
    st nd rd th of the de del d er den le el am on
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag
    lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
    man tir ons tor fre lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """.split()
)
"""Words that stand in a day and say nothing of it: weekdays, and what joins the numbers."""


@cache
def months() -> dict[str, int]:
    """Return the number of each month by its folded name, and by the first three letters where only one has them."""
    known: dict[str, int] = {}
    shortened: Counter[tuple[str, int]] = Counter()
    for names in _WHOLE:
        for number, name in enumerate(names.split(), 1):
            folded = fold(name)
            known[folded] = number
            if folded.isascii() and len(folded) > 3:
                shortened[folded[:3], number] += 1
    meant: dict[str, set[int]] = {}
    for short, number in shortened:
        meant.setdefault(short, set()).add(number)
    for short, numbers in meant.items():
        if len(numbers) == 1:
            known.setdefault(short, *numbers)
    for number, names in _SHORT.items():
        known |= {fold(name): number for name in names.split()}
    return known

"""Made-up people and what was said with them, in the scripts that sellers' customers write their names in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

GIVEN = (
    "Ana Lars Nora Mette Søren Jürgen Łukasz Zoë Inès Chloé Björn Ayşe Mehmet Siti Farid Nguyễn Thảo Marek Beata Óscar"
    " Núria Paolo Giulia Kwame Amina Tomasz Ingrid Dieter Elif Rosa Pedro Aisha Hana Viktor Lena Emil Clara Jonas"
).split()
FAMILY = (
    "Lind Holm Müller Schröder Nowak Wójcik García Núñez Rossi Bianchi Dubois Lefèvre Yılmaz Demir Rahman Hassan Trần"
    " Phạm Okafor Mensah Silva Sousa Jansen Kovač Berg Dahl Novák Horváth Popescu Ivanova Costa Moreau Keller Weber"
).split()
OTHERS = {
    "thai": (
        "สมชาย สมหญิง นภา วิชัย ปรีชา มาลี กานดา ธนพล ศิริพร อรทัย ณัฐพล พิมพ์ใจ",
        "ใจดี ศรีสุข วงศ์ไทย ทองดี แสงทอง บุญมี รักษา สุวรรณ เจริญ พึ่งบุญ",
    ),
    "persian": (
        "زهرا محمد علی مریم حسین سارا رضا نیلوفر کاوه پریسا آرش شیرین",
        "رضایی حسینی کریمی محمدی احمدی صادقی جعفری رحیمی موسوی یزدی",
    ),
    "arabic": (
        "ليلى عمر فاطمة خالد يوسف مريم كريم هدى سامي نور",
        "الحسن المصري حداد خوري النجار السيد منصور قاسم عباس",
    ),
    "chinese": (
        "伟 芳 秀英 敏 静 丽 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 兰",
        "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 林",
    ),
    "japanese": (
        "太郎 花子 健太 美咲 翔 陽菜 大輔 由美 さくら ひろし 直樹 恵子",
        "山田 佐藤 鈴木 高橋 田中 渡辺 伊藤 中村 小林 加藤",
    ),
}
"""Given names and family names in other scripts."""

SHARE_OF_LATIN = 0.7
TRADES = (
    "Café Bakery Studio Garden Atelier Print Yoga Flowers Bikes Books Salon Kitchen Farm Tools Travel Photo".split()
)
TALK = (
    "asked for a cheaper option call again after the holidays wants samples of the new menu sent a quote liked the"
    " colours needs to ask her partner price is fine delivery before Christmas met at the fair no answer left word"
    " interested in the larger package uses another supplier now renew in spring coffee tastes good"
).split()
THAI_TALK = "กาแฟ ราคา ส่งของ ตัวอย่าง เมนู โทรกลับ พรุ่งนี้ สนใจ ร้าน ใหม่ ลูกค้า ชอบ สั่ง เพิ่ม สัปดาห์หน้า".split()
PERSIAN_TALK = "قیمت نمونه قهوه مشتری سفارش فردا تماس علاقه‌مند تحویل فروشگاه جدید هفته آینده خواست".split()
HAN_TALK = "咖啡 价格 样品 报价 明天 客户 喜欢 新 菜单 订单 再联系 下周 商店 折扣".split()
SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro".split()
RARE_WORDS = 20_000
"""How many made-up words the talk is mixed with, the first of them often and the last hardly ever."""


def say_name(random: Random) -> str:
    """Return a name: seven of ten in Latin letters with two family names, the others in one of five scripts."""
    if random.random() < SHARE_OF_LATIN:
        return f"{random.choice(GIVEN)} {random.choice(FAMILY)} {say_word(random.randrange(RARE_WORDS)).title()}"
    script = random.choice(tuple(OTHERS))
    given, family = (random.choice(part.split()) for part in OTHERS[script])
    if script in {"chinese", "japanese"}:
        return f"{family}{given}"
    return f"{given} {family}"


def say_word(number: int) -> str:
    """Return the made-up word of that number: two to four syllables, ``babe`` and the like."""
    word = ""
    while number or len(word) < 4:
        number, place = divmod(number, len(SYLLABLES))
        word += SYLLABLES[place]
    return word


def say_talk(random: Random) -> str:
    """Return a dozen words about a talk: common ones and made-up ones, one text in five in another script."""
    turn = random.random()
    if turn < 0.08:
        return "".join(random.choices(THAI_TALK, k=9)) + " " + say_rare(random)
    if turn < 0.14:
        return " ".join(random.choices(PERSIAN_TALK, k=9))
    if turn < 0.2:
        return "，".join(random.choices(HAN_TALK, k=6))
    return " ".join([*(random.choice(TALK) for _word in range(6)), *(say_rare(random) for _word in range(6))])


def say_rare(random: Random) -> str:
    """Return a made-up word; the smaller its number, the oftener."""
    return say_word(int(RARE_WORDS * random.random() ** 3))

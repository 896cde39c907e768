"""Encodings: letters come out as they were written, or the line is named in which they do not."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.exchange.encodings import NAMED, check_encoding, decoded, find_encoding
from prospectr.exchange.errors import EncodingUnknownError, FileNotReadableError

WRITTEN = {
    "danish": ("cp1252", "Navn,By\r\nSøren Ågård,Ålborg\r\nNora Lind,Køge\r\n"),
    "german": ("cp1252", "Name;Stadt\nJürgen Groß;Köln\nHans Müller;Düsseldorf\n"),
    "french": ("cp1252", "Prénom,Nom\nHélène,Lefèvre\nFrançois,Gagné\n"),
    "capitals": ("cp1252", "NOM,PRÉNOM\nLEFÈVRE,HÉLÈNE\n"),
    "portuguese": ("cp1252", "Nome\nJoão Conceição\nInês Simões\n"),
    "one accent": ("cp1252", "First,Last\nAnn,Lee\nJosé,Smith\nAnn,Lee\n" + "Ann,Lee\n" * 50),
    "accent at the end": ("cp1252", "Name\nJosé"),
    "signs": ("cp1252", "Name,Price,Note\nAnn,€12,it’s “fine” – ok\n"),
    "polish": ("cp1250", "Imię,Miasto\nŁukasz Wiśniewski,Łódź\nMałgorzata Żak,Kraków\n"),
    "czech": ("cp1250", "Jméno\nJiří Dvořák\nŠtěpán Kučera\n"),
    "turkish": ("cp1254", "Ad,Şehir\nŞeyma Yıldız,İstanbul\nÇağrı Öztürk,Eskişehir\n"),
    "russian": ("cp1251", "Имя,Город\nИван Петров,Москва\nАнна Смирнова,Казань\n"),
    "greek": ("cp1253", "Όνομα,Πόλη\nΓιώργος Παπαδόπουλος,Αθήνα\n"),
    "hebrew": ("cp1255", "שם,עיר\nדוד כהן,תל אביב\nשרה לוי,חיפה\n"),
    "arabic": ("cp1256", "الاسم,المدينة\nمحمد علي,القاهرة\nفاطمة حسن,دبي\n"),
    "persian": ("cp1256", "نام,شهر\nپريا گرامي,تهران\nچنگيز ژاله,شيراز\n"),
    "thai": ("cp874", "ชื่อ,เมือง\nสมชาย ใจดี,กรุงเทพ\nสมหญิง รักไทย,เชียงใหม่\n"),
    "thai among english": ("cp874", "Name,City,Phone\nSomchai,กรุงเทพ,0812345678\nJohn,Bangkok,021234567\n"),
    "japanese": ("shift_jis", "名前,会社\n山田太郎,株式会社サンプル\n鈴木花子,テスト商事\n"),
    "japanese of windows": ("cp932", "氏名,フリガナ\n髙橋一郎,タカハシ\n﨑山花子,ｻｷﾔﾏ\n"),
    "chinese": ("gb18030", "姓名,公司\n王小明,北京示例有限公司\n李娜,上海测试\n"),
    "taiwanese": ("big5", "姓名,公司\n王小明,台北範例有限公司\n李娜,測試\n"),
    "korean": ("cp949", "이름,회사\n김철수,서울 예제\n이영희,테스트\n"),
    "old mac": ("mac_roman", "Navn,By\rSøren Ågård,Ålborg\r"),
    "dos": ("cp850", "Name;Stadt\nJürgen Groß;Köln\nHans Müller;Düsseldorf\n"),
}


def encoding_of(data: bytes) -> str:
    """Return the encoding of a file of such bytes."""
    return find_encoding(io.BytesIO(data))


@pytest.mark.parametrize("language", WRITTEN)
def test_the_encoding_of_a_list_of_people_is_found(language: str) -> None:
    encoding, text = WRITTEN[language]
    data = text.encode(encoding)
    assert data.decode(encoding_of(data)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("language", ["danish", "thai", "japanese", "persian", "one accent"])
def test_unicode_needs_no_guess(encoding: str, language: str) -> None:
    text = WRITTEN[language][1]
    data = text.encode(encoding)
    assert decoded(io.BytesIO(data), encoding_of(data)).read() == text


@pytest.mark.parametrize("text", ["Name,Note\nNora,\0b\n", "a,\0\n", "ชื่อ,\0\nสมชาย,x\n" * 9, "Navn\nSøren,\0\n" * 9])
def test_a_zero_byte_in_a_cell_makes_no_other_encoding(text: str) -> None:
    for encoding in ("utf-8", "cp874" if "ช" in text else "cp1252"):
        for shift in ("", "x"):
            data = (shift + text).encode(encoding)
            assert data.decode(encoding_of(data)) == shift + text


def test_a_long_file_in_english_with_one_accent_far_down_is_read_whole() -> None:
    data = b"Ann,Lee\n" * 100_000 + "José,Smith\n".encode("cp1252")
    assert encoding_of(data) == "cp1252"
    assert encoding_of(data + ("Søren,Ågård\n" * 3).encode()) == "utf-8"  # mostly UTF-8, with a stray line


def test_ascii_and_utf8_are_told_without_any_library() -> None:
    program = (
        "import io, sys; from prospectr.exchange.encodings import find_encoding;"
        "find_encoding(io.BytesIO('Søren\\n'.encode()));"
        "print([name for name in sys.modules if 'charset' in name or 'likeliness' in name])"
    )
    assert run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_bytes_that_do_not_fit_are_told_with_their_line() -> None:
    data = "Name\nSøren\r\nÅge\rNora\n".encode() + b"Jos\xe9 P\n"
    with pytest.raises(FileNotReadableError, match=r"line 5 holds bytes that are not utf-8 \(e9\)") as caught:
        decoded(io.BytesIO(data), "utf-8").read()
    assert "--encoding utf-8,cp1252" in caught.value.hint
    far = "Søren\r\n".encode() * 200_000 + b"Jos\xe9 P\n"
    with pytest.raises(FileNotReadableError, match="line 200001 "):
        decoded(io.BytesIO(far), "utf-8").read()
    with pytest.raises(FileNotReadableError, match=r"line 2 .*utf-8"):
        decoded(io.BytesIO(b"Name\nNora \xc3"), "utf-8").read()
    with pytest.raises(FileNotReadableError, match=r"line 2 .*utf-16-le"):
        decoded(io.BytesIO("a\nb".encode("utf-16-le") + b"\0"), "utf-16-le").read()


def test_a_file_in_two_encodings_is_read_line_by_line_when_both_are_named() -> None:
    for end in ("\n", "\r\n", "\r"):
        data = f"Søren{end}".encode() * 60_000 + f"José P{end}".encode("cp1252") + f"Åge{end}".encode()
        text = decoded(io.BytesIO(data), "utf-8, cp1252").read()
        assert text == f"Søren{end}" * 60_000 + f"José P{end}Åge{end}"
    with pytest.raises(FileNotReadableError, match="line 2 holds bytes that are not utf-8 or cp874"):
        decoded(io.BytesIO(b"Name\nJos\xff P\n"), "utf-8,cp874").read()


def test_a_name_that_is_no_encoding_is_told_with_those_there_are() -> None:
    for name in ("klingon", "", "hex", "idna", "utf-8,klingon", "utf-16,cp1252", "utf-8,cp1252,cp874", "a\0b"):
        with pytest.raises(EncodingUnknownError) as caught:
            check_encoding(name)
        assert "cp874" in caught.value.hint
    assert check_encoding("Windows-874") == "cp874"
    assert all(check_encoding(name) for name in NAMED)


# A text that begins with U+0000 is the same bytes in UTF-16 as another in UTF-32.
@given(
    text=st.text(st.characters(exclude_categories=["Cs"])).map(lambda text: text.lstrip("\0")),
    encoding=st.sampled_from(["utf-8", "utf-16", "gb18030"]),
)
def test_what_was_written_is_read_to_the_last_sign(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert decoded(io.BytesIO(data), encoding).read() == text.removeprefix("\ufeff")


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused_with_a_sentence(data: bytes) -> None:
    with suppress(FileNotReadableError):
        decoded(io.BytesIO(data), encoding_of(data)).read()


def test_the_encoding_a_file_seems_to_be_in_is_proposed_on_a_line_of_its_own() -> None:
    names = "ชื่อ,โทรศัพท์\nสมชาย ใจดี,081\nสมหญิง รักไทย,082\nอาหารไทย,083\n" * 20
    table = io.BytesIO(names.encode("cp874"))
    with pytest.raises(FileNotReadableError) as refused:
        decoded(table, "utf-8").read()
    assert refused.value.hints == (
        "Name its encoding:  --encoding cp874",
        "Where lines differ, name both:  --encoding utf-8,cp874",
    )

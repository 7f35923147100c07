"""Secrets are blotted out before anything is stored (7.15, F71): real shapes are found, near misses are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.masking import BLOT, MARK, mask, secrets

# All made up; the check digits are right.
FOUND = [
    ("card", "my card 4539 1488 0343 6467 thanks"),
    ("card", "5500-0055-5555-5559"),
    ("card", "378282246310005"),
    ("iban", "FI21 1234 5600 0007 85 kiitos paljon"),
    ("iban", "se4550000000058398257466"),
    ("iban", "UA213223130000026007233566001"),
    ("identity", "hetu 131052-308T"),
    ("identity", "131052A308T".replace("A", "+")),
    ("identity", "811228-9874"),
    ("identity", "19811228-9874"),
    ("identity", "198112289874"),
    ("identity", "8112289874"),
    ("identity", "ІПН 3184710691"),
    ("code", "PIN 4821"),
    ("code", "My pin code is 4821, ok?"),
    ("code", "PIN-koodini on 4821"),
    ("code", "salasana: kissa123"),
    ("code", "Salasanani on Kissa!99"),
    ("code", "tunnuslukuni on 0042"),
    ("code", "pinkoden är 4821"),
    ("code", "lösenordet: hemlig"),
    ("code", "пін-код 4821"),
    ("code", "Мій пароль: Qwerty12"),
    ("code", "4821 is my PIN"),
]
LEFT = [
    "I forgot my PIN",
    "my password is lost",
    "salasana ei toimi",
    "How do I change the password?",
    "PIN-koodi unohtui, mitä teen?",
    "ISBN 978-951-1-23676-4",
    "9789511236764",
    "order 1234567890123456",
    "call 050 123 4567 or +358 50 123 4567",
    "0501234567",
    "0701234567",
    "070-123 45 67",
    "on 24.12.2026 at 10:00-14:00",
    "131052-308X",
    "811228-9873",
    "FI21 1234 5600 0007 86",
    "4539 1488 0343 6468",
    "3184710692",
    "pinaattikeitto 2024",
    "room 4821",
]


def said(text: str) -> dict[str, object]:
    return {"update_id": 1, "message": {"message_id": 5, "text": text, "from": {"id": 1, "first_name": "4821"}}}


@pytest.mark.parametrize(("kind", "text"), FOUND)
def test_f71_a_secret_is_found_and_nothing_of_it_is_left(kind: str, text: str) -> None:
    masked, kinds = mask(said(text))
    assert kind in kinds
    assert masked[MARK] == list(kinds)
    shown = masked["message"]["text"]
    assert len(shown) == len(text)
    spans = list(secrets(text))
    assert not any(sign.isalnum() for _, (start, end) in spans for sign in shown[start:end])
    assert BLOT in shown


@pytest.mark.parametrize("text", LEFT)
def test_f71_a_near_miss_is_left_alone(text: str) -> None:
    update = said(text)
    masked, kinds = mask(update)
    assert kinds == ()
    assert masked is update


def test_the_words_behind_an_account_number_stay() -> None:
    masked, _ = mask(said("FI21 1234 5600 0007 85 kiitos paljon"))
    assert masked["message"]["text"] == "•••• •••• •••• •••• •• kiitos paljon"


def test_captions_edits_quotes_and_answered_messages_are_masked_too_and_the_original_is_untouched() -> None:
    inner = {"message_id": 4, "caption": "PIN 4821"}
    update = {
        "update_id": 1,
        "edited_message": {"caption": "PIN 4821", "quote": {"text": "PIN 4821"}, "reply_to_message": inner},
    }
    masked, _ = mask(update)
    assert "4821" not in str(masked)
    assert inner["caption"] == "PIN 4821"


def test_names_and_buttons_are_not_words() -> None:
    update = {
        "update_id": 1,
        "callback_query": {"id": "4539148803436467", "data": "PIN 4821", "from": {"first_name": "PIN 4821"}},
    }
    assert mask(update) == (update, ())


def test_offsets_behind_a_secret_stay_true_with_emoji_before_it() -> None:
    masked, _ = mask(said("👍 PIN: 4821👍 ok"))
    assert masked["message"]["text"] == "👍 PIN: ••••👍 ok"


@given(st.text(max_size=200))
def test_f9_any_text_survives_with_its_length(text: str) -> None:
    masked, _ = mask(said(text))
    shown = masked["message"]["text"]
    assert len(shown.encode("utf-16-le", "surrogatepass")) == len(text.encode("utf-16-le", "surrogatepass"))

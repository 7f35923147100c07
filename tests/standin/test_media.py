"""Files: uploads, ids, kinds, downloads, albums, copies and forwards."""

from __future__ import annotations

import pytest
from telegram import Bot, InputFile, InputMediaPhoto

from bot.playground.standin import Group, Person, StandIn, Upload
from bot.playground.standin.files import sample_photo

from .rig import RawBot, Refusal

pytestmark = pytest.mark.asyncio

KINDS = {
    "Photo": "photo", "Document": "document", "Voice": "voice", "Video": "video", "Audio": "audio",
    "Animation": "animation", "Sticker": "sticker", "VideoNote": "video_note",
}  # fmt: skip


@pytest.mark.parametrize(("method", "kind"), KINDS.items())
async def test_each_kind_goes_by_id(bot: RawBot, olena: Person, method: str, kind: str) -> None:
    theirs = olena.sends(kind).json[kind]
    file_id = (theirs[0] if kind == "photo" else theirs)["file_id"]
    sent = await bot(f"send{method}", chat_id=olena.id, **{kind: file_id})
    assert olena.last.kind == kind
    again = sent[kind][0] if kind == "photo" else sent[kind]
    assert again["file_id"] == file_id


async def test_uploads_by_the_library_and_downloads(standin: StandIn, olena: Person) -> None:
    library = Bot(standin.token, f"{standin.url}/bot", f"{standin.url}/file/bot")
    async with library:
        paper = await library.send_document(olena.id, InputFile(b"words", filename="täti.txt"), caption="for you")
        assert paper.document is not None
        assert paper.document.file_name == "täti.txt"
        loaded = await library.get_file(paper.document.file_id)
        assert bytes(await loaded.download_as_bytearray()) == b"words"
        album = await library.send_media_group(
            olena.id,
            [InputMediaPhoto(sample_photo().content, caption="<b>one</b>", parse_mode="HTML"), InputMediaPhoto(b"two")],
        )
        assert len({message.media_group_id for message in album}) == 1
        assert album[0].caption_entities[0].type == "bold"


@pytest.mark.parametrize(
    ("params", "why"),
    [
        ({}, "there is no photo in the request"),
        ({"photo": "rubbish"}, "wrong remote file identifier specified"),
        ({"photo": "https://a.fi/x.jpg"}, "failed to get HTTP URL content"),
        ({"photo": "{document}"}, "can't use file of type Document as Photo"),
        ({"photo": "{photo}", "caption": "x" * 1025}, "message caption is too long"),
    ],
)
async def test_what_is_refused(bot: RawBot, olena: Person, params: dict[str, str], why: str) -> None:
    ids = {
        "photo": olena.sends("photo").json["photo"][0]["file_id"],
        "document": olena.sends("document").json["document"]["file_id"],
    }
    with pytest.raises(Refusal, match=why):
        await bot("sendPhoto", chat_id=olena.id, **{name: value.format(**ids) for name, value in params.items()})


async def test_large_and_unknown_files(bot: RawBot, olena: Person) -> None:
    large = olena.sends("video", size=21 * 1024 * 1024)
    with pytest.raises(Refusal, match="file is too big"):
        await bot("getFile", file_id=large.json["video"]["file_id"])
    with pytest.raises(Refusal, match="invalid file_id"):
        await bot("getFile", file_id="x")
    async with bot.session.get(f"{bot.standin.url}/file/bot{bot.standin.token}/photos/none.jpg") as answer:
        assert answer.status == 404


async def test_albums_have_rules(bot: RawBot, olena: Person) -> None:
    photo = {"type": "photo", "media": olena.sends("photo").json["photo"][0]["file_id"]}
    paper = {"type": "document", "media": olena.sends("document").json["document"]["file_id"]}
    voice = {"type": "voice", "media": olena.sends("voice").json["voice"]["file_id"]}
    for media, why in (
        ([], "there are no messages to send"),
        ([photo] * 11, "too many messages to send as an album"),
        ([photo, paper], "document can't be mixed with other media types"),
        ([voice], "invalid message content type"),
        ([{"type": "photo"}], "media not found"),
    ):
        with pytest.raises(Refusal, match=why):
            await bot("sendMediaGroup", chat_id=olena.id, media=media)
    sent = await bot("sendMediaGroup", chat_id=olena.id, media=[photo] * 10)
    assert len({part["media_group_id"] for part in sent}) == 1


async def test_copies_show_no_origin_and_keep_what_was_said(bot: RawBot, olena: Person, desk: Group) -> None:
    theirs = olena.sends("photo", caption="look")
    copy = await bot("copyMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=theirs.id)
    assert list(copy) == ["message_id"]
    shown = desk.posts()[-1]
    assert (shown.kind, shown.text, "forward_origin" in shown.json) == ("photo", "look", False)
    await bot("copyMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=theirs.id, caption="mine")
    assert desk.posts()[-1].text == "mine"
    forward = await bot("forwardMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=theirs.id)
    assert forward["forward_origin"]["sender_user"]["id"] == olena.id
    olena.deletes(theirs)
    with pytest.raises(Refusal, match="message to copy not found"):
        await bot("copyMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=theirs.id)
    with pytest.raises(Refusal, match="message to forward not found"):
        await bot("forwardMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=theirs.id)


async def test_service_lines_and_protected_messages_are_not_copied(bot: RawBot, olena: Person, desk: Group) -> None:
    topic = await bot("createForumTopic", chat_id=desk.id, name="x")
    number = topic["message_thread_id"]
    with pytest.raises(Refusal, match="message can't be copied"):
        await bot("copyMessage", chat_id=olena.id, from_chat_id=desk.id, message_id=number)
    secret = await bot("sendMessage", chat_id=olena.id, text="x", protect_content=True)
    with pytest.raises(Refusal, match="message can't be copied"):
        await bot("copyMessage", chat_id=desk.id, from_chat_id=olena.id, message_id=secret["message_id"])


async def test_several_copies_at_once(bot: RawBot, olena: Person, desk: Group) -> None:
    album = olena.sends_album(["photo", ("photo", "two"), "photo"])
    olena.deletes(album[2])
    ids = [post.id for post in album]
    where = {"chat_id": desk.id, "from_chat_id": olena.id}
    copies = await bot("copyMessages", message_ids=ids, **where)
    assert len(copies) == 2
    shown = desk.posts()
    assert shown[0].json["media_group_id"] == shown[1].json["media_group_id"] != album[0].json["media_group_id"]
    assert len(await bot("forwardMessages", message_ids=ids, **where)) == 2
    assert "forward_origin" in desk.posts()[-1].json
    with pytest.raises(Refusal, match="strictly increasing order"):
        await bot("copyMessages", message_ids=ids[::-1], **where)
    with pytest.raises(Refusal, match="messages can't be forwarded"):
        await bot("copyMessages", message_ids=[9_999], **where)


async def test_people_send_their_own_files(bot: RawBot, olena: Person) -> None:
    post = olena.sends("document", upload=Upload("lasku.pdf", "application/pdf", b"%PDF"), caption="bill")
    assert (await bot.updates())[0]["message"]["document"]["file_name"] == "lasku.pdf"
    path = (await bot("getFile", file_id=post.json["document"]["file_id"]))["file_path"]
    async with bot.session.get(f"{bot.standin.url}/file/bot{bot.standin.token}/{path}") as answer:
        assert await answer.read() == b"%PDF"

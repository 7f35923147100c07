"""The people's side over HTTP: what the playground's page, load rigs and scripts in other processes speak.

Every act is `POST /world/<act>` with a JSON object; every answer is `{"ok": true, …}` or `{"ok": false, "error": "one
clear line"}` with HTTP 200 (400 when the body is no JSON object, 404 for an act that does not exist). Persons and chats
are named by their id; `chat` may be left out, it is then the person's private chat with the bot. Messages are Telegram
`Message` objects as the Bot API shows them, plus `deleted`, `edits` and, where there are any, `reactions`.

Reading
    GET  /world                     the whole picture:
        {"now": iso, "up": true, "bot": {"id", "username", "first_name", "name", "description", "short_description",
         "commands": [{"scope": {...}, "language": "fi" or "", "commands": [{"command", "description"}]}]},
         "people": [{"id", "name", "language", "username", "blocked", "deactivated"}],
         "chats": [{"id", "type": "private"|"group"|"supergroup", "title", "person_id" (private only), "is_forum",
                    "members": [{"id", "name", "status"}] (groups only),
                    "topics": [{"id", "name", "closed", "deleted"}] (General is not among them),
                    "keyboard": reply keyboard now shown or null, "pinned": [message ids], "messages": [...]}]}
    GET  /world?messages=0          the same with empty message lists
    GET  /world/chat?id=N           one chat as above
    GET  /world/events              server-sent events, `data:` is one JSON object a line with `type`:
        message  {"chat", "message"}                    edit     {"chat", "message"}
        delete   {"chat", "message_ids"}                reaction {"chat", "message_id", "reactions": [{"by", "emoji"}]}
        topic    {"chat", "topic": {...}}               toast    {"person", "chat", "message_id", "text", "alert", "url"}
        chat     {"chat": chat without messages}        person   {"person": {...}}
        action   {"chat", "topic", "action"}            bot      {"bot": {...}}
        up       {"up": bool}                           reset    {} (read the picture again)
    GET  /world/history?after=N     every request of the bot as JSON lines (see `history.py`), from number N + 1 on;
                                    `&method=sendMessage` narrows it
    GET  /world/file?id=FILE_ID     the bytes of a file that somebody sent
    GET  /world/menu?person=P&chat=C  the commands this person is shown in this chat

Acts of people (each answers "message" with the new or changed message where there is one)
    /world/say     {person, text, chat?, topic?, reply_to?, entities?, as?: "anonymous" | channel id}
    /world/tap     {person, chat, message_id, data}     data of a button, or its label; a reply keyboard's label is said.
                                                        Answers "query": the id of the callback query.
                   {…, "forged": true}                  sends data that no button carries
    /world/send    {person, chat?, topic?, kind, caption?, reply_to?, album?: [kinds or {kind, caption, upload}],
                    upload?: {"name", "type", "base64"}, latitude?, longitude?, phone?, question?, options?, emoji?}
                   kind: photo document voice video audio animation sticker video_note location venue contact poll dice album
    /world/edit    {person, chat, message_id, text | caption}
    /world/delete  {person, chat, message_id}
    /world/react   {person, chat, message_id, emoji}    emoji "" or null takes the reaction away
    /world/block   {person}      /world/unblock {person}      /world/deactivate {person}
    /world/link    {person, payload}                    opens t.me/bot?start=payload
    /world/topic   {person, chat, topic?, act: create|rename|close|reopen|delete, name?}
    /world/person  {name, language?, id?, last_name?, username?}             -> "person"
    /world/group   {title, forum?, owner?, members?: [ids], bot?: "administrator"|"member"|null, id?, kind?} -> "chat"
    /world/member  {chat, person | "bot", act: add|remove|ban|promote|demote, by?, rights?: {...}, leaves?: true}
    /world/migrate {chat}                                                    -> "chat" with the new id
    /world/many    {acts: [{"act": "say", ...}, ...]}                        -> "results", for load rigs

Acts of the test bench
    /world/fault   {kind, method?, chat?, nth?, times?, probability?, seconds?, effect?}  -> "fault": id (see `faults.py`)
    /world/faults  {}                                   forgets every fault rule
    /world/down    {how?: "refuse" | "reset" | "bad_gateway"}   /world/up {}
                   "refuse" closes the Bot API's port, so send `up` to the world's own port (printed at start, `world_url`)
    /world/repeat  {update_id, new_id?: bool}           the update is delivered once more
    /world/jump    {update_id}                          the next update gets this number
    /world/reset   {}                                   forgets people, chats, updates, faults and history
"""

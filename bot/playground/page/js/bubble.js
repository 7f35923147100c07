/**
 * One message as the chat shows it: who, what it answers, the words, what hangs on it, and when. An album is one
 * bubble made of several messages.
 */
import { el, icon } from "./dom.js";
import { link, textNodes } from "./entities.js";
import { attachment, attachmentName } from "./attachments.js";
import { clockTime, isoMoment } from "./times.js";

const QUOTE_LENGTH = 90; // characters of the quoted line

/** The name under which a message was sent: an anonymous admin speaks as the group. */
export const senderName = (message) => message.sender_chat?.title ?? message.from?.first_name ?? "Somebody";

/** The words of a message, or the name of what it carries; one line for quotes and lists. */
export function gist(message) {
  const words = message.text ?? message.caption ?? "";
  const what = attachmentName(message);
  return [what, words.replace(/\s+/g, " ")].filter(Boolean).join(": ").slice(0, QUOTE_LENGTH) || serviceLine(message) || "Message";
}

/** What a service message says, or null when the message is an ordinary one. */
export function serviceLine(message) {
  const who = senderName(message);
  if (message.forum_topic_created) return `${who} opened the topic “${message.forum_topic_created.name}”`;
  if (message.forum_topic_edited) return message.forum_topic_edited.name ? `${who} renamed the topic to “${message.forum_topic_edited.name}”` : `${who} changed the topic's sign`;
  if (message.forum_topic_closed) return `${who} closed the topic`;
  if (message.forum_topic_reopened) return `${who} opened the topic again`;
  if (message.new_chat_members) return `${message.new_chat_members.map((member) => member.first_name).join(", ")} joined`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} left`;
  if (message.pinned_message) return `${who} pinned a message`;
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return "The group became a supergroup";
  if (message.new_chat_title) return `${who} named the group “${message.new_chat_title}”`;
  return null;
}

/** A service message: a quiet line in the middle. */
export function serviceBubble(message) {
  return el("p", { class: "service", dir: "auto" }, serviceLine(message));
}

/**
 * The bubble of one message or one album. `view` tells who looks on (`viewer`, `isGroup`, `language(message)`) and
 * has the ways out: `onMenu`, `onTap`, `onCommand`, `onLink`, `onJump`.
 */
export function bubble(messages, view) {
  const [first] = messages;
  const own = first.from?.id === view.viewer && !first.sender_chat;
  const gone = messages.every((message) => message.deleted);
  const node = el("article", {
    class: ["bubble", own ? "own" : "theirs", first.from?.is_bot ? "bot" : "", gone ? "gone" : ""].filter(Boolean).join(" "),
    tabindex: "-1",
    "aria-label": `${own ? "You" : senderName(first)}, ${clockTime(first.date)}`,
  });
  const body = el("div", { class: "body" }, author(first, own, view), quoted(first, view), gone ? removed() : content(messages, view), foot(messages, view));
  node.append(body);
  if (!gone) node.append(...[keyboard(messages.at(-1), view)].filter(Boolean));
  body.addEventListener("click", (press) => {
    if (press.target.closest("a, button, audio, video") || String(getSelection())) return;
    view.onMenu(first, body);
  });
  return node;
}

function author(message, own, view) {
  if (own) return null;
  const signature = message.author_signature ? ` (${message.author_signature})` : "";
  return el("p", { class: view.isGroup ? "author" : "visually-hidden", dir: "auto" }, senderName(message) + signature);
}

function quoted(message, view) {
  const answered = message.reply_to_message;
  if (!answered || answered.forum_topic_created) return null;
  const jump = () => view.onJump(answered.message_id);
  return el(
    "button",
    { type: "button", class: "quoted", "aria-label": `In reply to ${senderName(answered)}: ${gist(answered)}`, onclick: jump },
    el("span", { class: "author", dir: "auto" }, senderName(answered)),
    el("span", { class: "gist", dir: "auto" }, message.quote?.text ?? gist(answered)),
  );
}

const removed = () => el("p", { class: "removed" }, "This message was deleted");

function content(messages, view) {
  const media = messages.filter((message) => !message.deleted).map((message) => attachment(message)).filter(Boolean);
  const worded = messages.find((message) => message.text || message.caption);
  const from = forwardedFrom(messages[0]);
  return [
    from ? el("p", { class: "forwarded" }, `Forwarded from ${from}`) : null,
    media.length > 1 ? el("div", { class: "album" }, media) : media,
    worded ? words(worded, view) : null,
  ];
}

function forwardedFrom(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  return origin.sender_user?.first_name ?? origin.sender_user_name ?? origin.sender_chat?.title ?? origin.chat?.title ?? "somebody";
}

function words(message, view) {
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities ?? [];
  return el("div", { class: "words", dir: "auto", lang: view.language(message) }, textNodes(text, entities, view));
}

function foot(messages, view) {
  const [first] = messages;
  const more = (press) => view.onMenu(first, press.currentTarget);
  return el(
    "div",
    { class: "foot" },
    reactions(first),
    messages.some((message) => message.edit_date) ? el("span", { class: "edited" }, "edited") : null,
    el("time", { datetime: isoMoment(first.date) }, clockTime(first.date)),
    el("button", { type: "button", class: "more", tabindex: "-1", "aria-label": "Reply and more", "aria-haspopup": "menu", onclick: more }, icon("more")),
  );
}

function reactions(message) {
  const given = (message.reactions ?? []).map((reaction) => reaction.emoji).filter(Boolean);
  if (!given.length) return null;
  return el("span", { class: "reactions", "aria-label": `Reactions: ${given.join(" ")}` }, given.map((sign) => el("span", { "aria-hidden": "true" }, sign)));
}

/** The buttons under a message, as the bot laid them out. */
function keyboard(message, view) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message", lang: view.language(message) }, rows.map((row) => el("div", { class: row.length > 4 ? "keys week" : "keys" }, row.map((key) => keyFor(key, message, view)))));
}

function keyFor(key, message, view) {
  const style = key.style ? ` ${key.style}` : "";
  if (key.url) return link(key.url, [key.text, icon("link")], view, { class: `key${style}`, dir: "auto" });
  const press = (event) => (key.copy_text ? navigator.clipboard?.writeText(key.copy_text.text) : view.onTap(message, key, event.currentTarget));
  return el("button", { type: "button", class: `key${style}`, dir: "auto", "data-data": key.callback_data, onclick: press }, key.text);
}

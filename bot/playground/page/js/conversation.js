/**
 * A person in a chat or topic: the messages and the field below them, and what the person does there.
 */
import { act, commandMenu } from "./calls.js";
import { Composer } from "./composer.js";
import { el } from "./dom.js";
import { languageOf } from "./languages.js";
import { openMenu } from "./menu.js";
import { alertDialog, notice, trying } from "./notices.js";
import { chime, shelfPicture } from "./samples.js";
import { Thread } from "./thread.js";
import { now } from "./times.js";
import { asBase64 } from "./uploads.js";
import { GENERAL, topicOf } from "./world.js";

const SIGNS = [["👍", "Thumbs up"], ["❤", "Heart"], ["🙏", "Thank you"], ["😁", "Smile"], ["👎", "Thumbs down"]];
const SAMPLES = {
  photo: () => ({ upload: shelfPicture() }),
  album: () => ({ album: [1, 2, 3].map(() => ({ kind: "photo", upload: shelfPicture() })) }),
  voice: () => ({ upload: chime() }),
};

export class Conversation {
  #commands = []; // what the bot offers this person here
  #at = null; // {chat, topic, person, name}: topic is null in a private chat

  /** `id` makes ids unique; `onLink(address)` may follow an address by itself and answer true. */
  constructor(id, world, { onLink }) {
    this.world = world;
    this.host = el("div", { class: "scroll" });
    this.thread = new Thread(this.host, this.#view(onLink));
    this.composer = new Composer(id, {
      say: (text, about) => this.say(text, about),
      send: (kind, caption, file, about) => this.#send(kind, caption, file, about),
      commands: () => this.#commands,
    });
    this.keys = el("div", { class: "keyboard below", role: "group", "aria-label": "Answers to choose from", hidden: true });
    this.toasts = el("div", { class: "toasts", role: "status", "aria-live": "polite" });
    const stage = el("div", { class: "stage" }, this.host, this.thread.jump, this.toasts);
    this.node = el("div", { class: "conversation" }, stage, this.keys, this.composer.node);
    world.addEventListener("changed", ({ detail }) => this.#hear(detail));
  }

  /** Open a chat (or one topic of it) as a person. */
  open({ chat, topic = null, person, name, label, placeholder = "Message" }) {
    this.#at = { chat, topic, person, name };
    this.thread.view.viewer = person;
    this.thread.view.isGroup = topic !== null;
    this.toasts.replaceChildren();
    this.thread.show(`Messages with ${name}`, this.world.messages(chat, topic));
    this.composer.open(`${chat}:${topic ?? ""}:${person}`, label, placeholder);
    this.#drawKeyboard();
    this.#learnCommands();
  }

  /** Say something here; it is seen at once and stays only if it was taken. */
  async say(text, about = null) {
    if (about?.act === "edit") return this.#edit(about.message, text);
    const takeAway = this.thread.pend(text, about?.message);
    try {
      const answer = await act("say", this.#here({ text, reply_to: about?.message.message_id }));
      if (answer.message) this.world.take(answer.message);
    } catch (problem) {
      notice(problem.message, "problem");
      this.composer.restore(text, about);
    }
    takeAway();
    return null;
  }

  #view(onLink) {
    return {
      now,
      viewer: 0,
      isGroup: false,
      language: (message) => languageOf(message, this.world, this.#at?.topic === null ? this.#person() : null),
      onMenu: (message, anchor) => this.#menu(message, anchor),
      onTap: (message, key, control) => this.#tap(message, key, control),
      onCommand: (command) => this.say(command),
      onJump: (messageId) => this.thread.reveal(messageId),
      onLink,
    };
  }

  #person = () => this.world.people.get(this.#at?.person);

  /** An act in this place; the General topic has no number on the wire. */
  #here(more) {
    const { chat, topic, person } = this.#at;
    return { person, chat, topic: topic === GENERAL || topic === null ? undefined : topic, ...more };
  }

  #hear(change) {
    const { kind, chat, message } = change;
    if (!this.#at) return;
    if (kind === "toast") this.#answered(change);
    if (kind === "bot") this.#learnCommands();
    if (kind === "chat" && chat?.id === this.#at.chat) this.#drawKeyboard();
    if (!message || chat.id !== this.#at.chat) return;
    if (this.#at.topic !== null && topicOf(message) !== this.#at.topic) return;
    this.thread.put(message);
  }

  #answered(toast) {
    if (toast.chat?.id !== this.#at.chat || toast.person !== this.#at.person) return;
    this.thread.busy(toast.message_id, null);
    if (toast.alert) alertDialog(this.world.bot.first_name, toast.text);
    else if (toast.text) notice(toast.text, "answer", this.toasts);
  }

  async #tap(message, key, control) {
    this.thread.busy(message.message_id, control);
    const taken = await trying(() => act("tap", this.#here({ message_id: message.message_id, data: key.callback_data })));
    if (!taken) this.thread.busy(message.message_id, null);
  }

  async #send(kind, caption, file, about) {
    const more = { kind, caption: caption || undefined, reply_to: about?.act === "reply" ? about.message.message_id : undefined };
    if (file) more.upload = await asBase64(file);
    else if (SAMPLES[kind]) Object.assign(more, SAMPLES[kind]());
    const answer = await trying(() => act("send", this.#here(more)));
    if (answer?.message) this.world.take(answer.message);
  }

  async #learnCommands() {
    const { person, chat } = this.#at;
    const commands = await commandMenu(person, chat).catch(() => []);
    if (this.#at.person === person && this.#at.chat === chat) this.#commands = commands;
  }

  /** The buttons that the bot has laid in place of a keyboard; a tap says their words, or sends what they ask for. */
  #drawKeyboard() {
    const rows = this.world.chats.get(this.#at.chat)?.keyboard?.keyboard ?? [];
    const press = (key) => () => (key.request_contact ? this.#send("contact") : key.request_location ? this.#send("location") : this.say(key.text));
    const button = (key) => el("button", { type: "button", class: "key", dir: "auto", onclick: press(key) }, key.text);
    this.keys.replaceChildren(...rows.map((row) => el("div", { class: "keys" }, row.map(button))));
    this.keys.hidden = !rows.length;
  }

  #edit(message, text) {
    return trying(() => act("edit", this.#here({ message_id: message.message_id, text })));
  }

  #menu(message, anchor) {
    const own = message.from?.id === this.#at.person;
    const react = ([sign, name]) => ({ label: sign, name, run: () => this.#do("react", message, { emoji: sign }) });
    const items = [
      { label: "Reply", run: () => this.composer.reply(message) },
      { row: SIGNS.map(react) },
      own && (message.text || message.caption) ? { label: "Edit", run: () => this.composer.edit(message) } : null,
      own ? { label: "Delete", danger: true, run: () => this.#do("delete", message) } : null,
    ];
    openMenu(anchor, "What to do with this message", items.filter(Boolean));
  }

  #do(name, message, more = {}) {
    return trying(() => act(name, this.#here({ message_id: message.message_id, ...more })));
  }
}

/**
 * The page's picture of the stand-in's world: people, chats, topics and messages, kept true by the event stream.
 * It says what changed by `changed` events; it draws nothing.
 */
import { snapshot } from "./calls.js";

export const GENERAL = 0; // the topic id under which messages outside every topic are kept here

/** The topic in which a message stands. */
export const topicOf = (message) => (message.is_topic_message ? message.message_thread_id : GENERAL);

export class World extends EventTarget {
  bot = { id: 0, username: "", first_name: "", commands: {} };
  people = new Map();
  chats = new Map();
  up = true;
  #late = null; // what the stream brought while the picture was being taken; heard after it

  /** Listen to the stream, then take the snapshot: what happens in between is in both and counts once. */
  start() {
    const stream = new EventSource("/world/events");
    stream.addEventListener("open", () => this.load());
    stream.addEventListener("message", (event) => this.#hear(JSON.parse(event.data)));
    stream.addEventListener("error", () => this.#tell("away", {}));
  }

  /** Take the whole world anew: at the start, after a lost connection, after a reset. */
  async load() {
    this.#late = [];
    const taken = await snapshot();
    this.bot = taken.bot;
    this.up = taken.up;
    this.people = new Map(taken.people.map((person) => [person.id, person]));
    this.chats = new Map();
    for (const chat of taken.chats) this.#keepChat(chat);
    this.#tell("world", {});
    const late = this.#late ?? [];
    this.#late = null;
    for (const event of late) this.#hear(event);
  }

  /** Staff are the people in a group with topics; everybody else is a patron. */
  staff() {
    const members = new Set(this.group()?.members?.map((member) => member.id ?? member) ?? []);
    return [...this.people.values()].filter((person) => members.has(person.id));
  }

  patrons() {
    const staff = new Set(this.staff());
    return [...this.people.values()].filter((person) => !staff.has(person));
  }

  /** The staff group: the first supergroup with topics, or null while there is none. */
  group() {
    return [...this.chats.values()].find((chat) => chat.type === "supergroup" && chat.is_forum) ?? null;
  }

  /** Messages of a chat, of one topic when `topic` is given, oldest first. */
  messages(chatId, topic = null) {
    const all = [...(this.chats.get(chatId)?.messages.values() ?? [])];
    const wanted = topic === null ? all : all.filter((message) => topicOf(message) === topic);
    return wanted.sort((a, b) => a.message_id - b.message_id);
  }

  /** One message, or undefined. */
  message(chatId, messageId) {
    return this.chats.get(chatId)?.messages.get(messageId);
  }

  /** A new message, from the stream or as the answer to an act: whichever is first counts, the other changes nothing. */
  take(message) {
    if (this.message(message.chat.id, message.message_id)) return;
    this.#keep(message);
    this.#tell("message", this.#placed(message));
  }

  #placed(message) {
    const chat = this.chats.get(message.chat.id);
    return { chat, message: chat.messages.get(message.message_id) };
  }

  #hear(event) {
    const { type } = event;
    if (this.#late) this.#late.push(event);
    else if (type === "reset") this.load();
    else if (type === "message") this.take(event.message);
    else if (type === "edit") this.#changed(event.message);
    else if (type === "delete") for (const id of event.message_ids) this.#changed({ ...this.message(event.chat, id), deleted: true });
    else if (type === "reaction") this.#changed({ ...this.message(event.chat, event.message_id), reactions: event.reactions });
    else this.#hearOther(event);
  }

  #hearOther(event) {
    const { type } = event;
    const chat = this.chats.get(event.chat?.id ?? event.chat);
    if (type === "topic") chat?.topics.set(event.topic.id, event.topic);
    if (type === "chat") this.#keepChat(event.chat);
    if (type === "person") this.people.set(event.person.id, event.person);
    if (type === "bot") this.bot = event.bot;
    if (type === "up") this.up = event.up;
    this.#tell(type, { ...event, chat: chat ?? this.chats.get(event.chat?.id) });
  }

  /** A message that is known here has changed; what was never here is not missed. */
  #changed(message) {
    if (!message.message_id) return;
    this.#keep(message);
    this.#tell("edit", this.#placed(message));
  }

  #keep(message) {
    const { chat } = message;
    const { messages } = this.chats.get(chat.id) ?? this.#keepChat({ ...chat, title: chat.title ?? chat.first_name });
    messages.set(message.message_id, { deleted: false, ...message });
  }

  /** Put a chat in its place, with what is known of its messages and topics. */
  #keepChat({ messages = [], topics = [], ...chat }) {
    const known = this.chats.get(chat.id);
    const kept = { ...known, ...chat };
    kept.messages = new Map(known?.messages ?? []);
    kept.topics = new Map(known?.topics ?? []);
    for (const message of messages) kept.messages.set(message.message_id, message);
    for (const topic of topics) kept.topics.set(topic.id, topic);
    this.chats.set(kept.id, kept);
    return kept;
  }

  #tell(kind, detail) {
    this.dispatchEvent(new CustomEvent("changed", { detail: { kind, ...detail } }));
  }
}

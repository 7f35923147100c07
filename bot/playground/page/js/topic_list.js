/**
 * The topics of the staff group: General first, then the one in which something was said last.
 */
import { gist, senderName, serviceLine } from "./bubble.js";
import { avatar, el, icon } from "./dom.js";
import { clockTime, isoMoment } from "./times.js";
import { GENERAL, topicOf } from "./world.js";

export class TopicList {
  #last = new Map(); // topic -> its newest message

  /** `ways`: `chosen()`, the topic that is open now, and `open(topic)`. */
  constructor(world, unread, ways) {
    this.world = world;
    this.unread = unread;
    this.ways = ways;
    this.node = el("ul", { class: "topic-list" });
    world.addEventListener("changed", ({ detail }) => this.#hear(detail));
    unread.addEventListener("changed", () => this.draw());
  }

  has = (topic) => topic === GENERAL || this.world.group()?.topics.has(topic);

  nameOf = (topic) => (topic === GENERAL ? "General" : (this.world.group()?.topics.get(topic)?.name ?? "Topic"));

  focus(topic) {
    this.node.querySelector(`[data-topic="${topic}"]`)?.focus();
  }

  draw() {
    if (!this.world.group()) return; // nothing has come from the stand-in yet
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset.topic : null;
    this.node.replaceChildren(...this.#order().map((topic) => el("li", {}, this.#line(topic))));
    if (focused !== null) this.focus(focused);
  }

  #hear({ kind, chat, message }) {
    const group = this.world.group();
    if (!group) return;
    if (kind === "world") {
      this.#last.clear();
      for (const said of this.world.messages(group.id)) this.#last.set(topicOf(said), said);
    } else if (message && chat === group) this.#note(message);
    if (message ? chat === group : ["world", "topic", "chat"].includes(kind)) this.draw();
  }

  #note(message) {
    const last = this.#last.get(topicOf(message));
    if (!last || last.message_id <= message.message_id) this.#last.set(topicOf(message), message);
  }

  /** Deleted topics leave the list; Telegram forgets them too. */
  #order() {
    const topics = [...(this.world.group()?.topics.values() ?? [])].filter((topic) => !topic.deleted && topic.id !== GENERAL && topic.id !== 1);
    const newest = (topic) => this.#last.get(topic.id)?.message_id ?? topic.id;
    return [{ id: GENERAL, name: "General" }, ...topics.sort((a, b) => newest(b) - newest(a))];
  }

  #line(topic) {
    const last = this.#last.get(topic.id);
    const unread = this.unread.count(this.world.group().id, topic.id);
    const open = () => {
      this.ways.open(topic.id);
      this.draw();
    };
    return el(
      "button",
      { type: "button", "data-topic": topic.id, "aria-current": topic.id === this.ways.chosen() ? "true" : null, onclick: open },
      avatar(topic.name),
      el(
        "span",
        { class: "topic-row" },
        el("span", { class: "topic-name", dir: "auto" }, topic.name),
        topic.closed ? el("span", { class: "closed-sign" }, icon("lock"), el("span", { class: "visually-hidden" }, "closed")) : null,
        last ? el("time", { class: "note", datetime: isoMoment(last.date) }, clockTime(last.date)) : null,
      ),
      el(
        "span",
        { class: "topic-row" },
        el("span", { class: "gist", dir: "auto" }, lastWords(last)),
        unread ? el("span", { class: "badge" }, String(unread), el("span", { class: "visually-hidden" }, " unread")) : null,
      ),
    );
  }
}

function lastWords(message) {
  if (!message) return "Nothing said yet";
  if (message.deleted) return `${senderName(message)}: deleted`;
  return serviceLine(message) ?? `${senderName(message)}: ${gist(message)}`;
}

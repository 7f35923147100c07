/**
 * The messages of one chat or topic, drawn once and then only where something changes: new ones at the end, edits
 * in place, days between. Arrow keys walk from message to message.
 */
import { el } from "./dom.js";
import { bubble, serviceBubble, serviceLine } from "./bubble.js";
import { dayName } from "./times.js";

const NEAR_END = 80; // pixels from the end that still count as being at the end
const TOGETHER = 300; // seconds within which messages of one sender stand close together

export class Thread {
  #log = null;
  #entries = new Map(); // key -> {node, messages}
  #pending = [];
  #follows = true; // whether the end is to stay in sight

  /** `host` holds the scrolling log; `view` is handed to every bubble. */
  constructor(host, view) {
    this.host = host;
    this.view = view;
    this.jump = el("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toEnd() }, "Newest messages");
    host.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.growth = new ResizeObserver(() => this.#follows && this.toEnd()); // pictures come late, a keyboard takes room
  }

  /** Show another conversation. The log is made anew, so that a screen reader does not read all of it aloud. */
  show(name, messages) {
    this.#entries.clear();
    this.#pending = [];
    this.#log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": name });
    this.#log.addEventListener("keydown", (event) => this.#walk(event));
    for (const message of messages) this.#add(message);
    this.host.replaceChildren(this.#log);
    this.growth.disconnect();
    for (const node of [this.#log, this.host]) this.growth.observe(node);
    this.#enter(this.#articles().at(-1));
    this.toEnd();
  }

  /** A message is new or has changed. */
  put(message) {
    const key = keyOf(message);
    const entry = this.#entries.get(key);
    const follows = this.#follows;
    if (entry) this.#redraw(entry, message);
    else {
      this.#dropPending(message);
      this.#add(message);
      this.#enter(this.#articles().at(-1));
    }
    if (follows && !entry) this.#toNew(key, message);
    else if (follows) this.toEnd();
    else if (!entry) this.jump.hidden = false;
  }

  /** The end, unless what came is longer than the window: then it is read from its first line. */
  #toNew(key, message) {
    const { node } = this.#entries.get(key);
    if (message.from?.id === this.view.viewer || node.offsetHeight <= this.host.clientHeight) return this.toEnd();
    node.scrollIntoView({ block: "start" });
    this.#follows = this.#atEnd();
    this.jump.hidden = this.#follows;
  }

  /** Show at once what the person has just written; answers a function that takes it away again. */
  pend(text, answered = null) {
    const from = { id: this.view.viewer, first_name: "You" };
    const message = { message_id: 0, date: this.view.now(), from, text, reply_to_message: answered };
    const node = bubble([message], { ...this.view, onMenu: () => {} });
    node.classList.add("pending");
    node.setAttribute("aria-hidden", "true"); // the message itself is read aloud when it is there
    this.#log.append(node);
    const waiting = { text, node };
    this.#pending.push(waiting);
    this.toEnd();
    return () => this.#drop(waiting);
  }

  /** The buttons of a message are waiting for the bot's answer, or no longer. */
  busy(messageId, control) {
    const node = this.#find(messageId)?.node;
    for (const key of node?.querySelectorAll(".key") ?? []) key.toggleAttribute("aria-busy", false);
    control?.setAttribute("aria-busy", "true");
    if (control) this.#follows = true; // who presses waits for what comes
  }

  /** Bring one message into sight and mark it for a moment. */
  reveal(messageId) {
    const node = this.#find(messageId)?.node;
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    this.#enter(node);
    node.focus({ preventScroll: true });
    node.classList.add("revealed");
    setTimeout(() => node.classList.remove("revealed"), 1200);
  }

  toEnd() {
    this.host.scrollTop = this.host.scrollHeight;
    this.jump.hidden = true;
    this.#follows = true;
  }

  #add(message) {
    const key = keyOf(message);
    const entry = this.#entries.get(key);
    if (entry) return this.#redraw(entry, message);
    const node = serviceLine(message) ? serviceBubble(message) : bubble([message], this.view);
    const last = [...this.#entries.values()].at(-1)?.messages.at(-1);
    if (!last || dayName(last.date) !== dayName(message.date)) this.#insert(el("p", { class: "day" }, dayName(message.date)));
    else if (closeTo(last, message)) node.classList.add("follows");
    this.#entries.set(key, { node, messages: [message] });
    this.#insert(node);
  }

  /** Before what is still on its way. */
  #insert(node) {
    this.#log.insertBefore(node, this.#pending[0]?.node ?? null);
  }

  #redraw(entry, message) {
    const at = entry.messages.findIndex((other) => other.message_id === message.message_id);
    if (at < 0) entry.messages.push(message);
    else entry.messages[at] = message;
    const node = serviceLine(message) ? serviceBubble(message) : bubble(entry.messages, this.view);
    if (entry.node.classList.contains("follows")) node.classList.add("follows");
    node.tabIndex = entry.node.tabIndex;
    const focused = entry.node.contains(document.activeElement) ? document.activeElement : null;
    entry.node.replaceWith(node);
    entry.node = node;
    if (focused) focusLike(node, focused);
  }

  #dropPending(message) {
    if (message.from?.id !== this.view.viewer) return;
    const waiting = this.#pending.find((other) => other.text === message.text);
    if (waiting) this.#drop(waiting);
  }

  #drop(waiting) {
    waiting.node.remove();
    this.#pending = this.#pending.filter((other) => other !== waiting);
  }

  #find(messageId) {
    return [...this.#entries.values()].find((entry) => entry.messages.some((message) => message.message_id === messageId));
  }

  #articles = () => [...this.#log.querySelectorAll("article:not(.pending)")];

  /** Make one message the one that Tab reaches. */
  #enter(node) {
    for (const other of this.#log.querySelectorAll('article[tabindex="0"]')) other.tabIndex = -1;
    if (node) node.tabIndex = 0;
  }

  #walk(event) {
    const articles = this.#articles();
    const at = articles.indexOf(document.activeElement);
    if (at < 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      document.activeElement.querySelector(".more")?.click();
      return;
    }
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: articles.length - 1 }[event.key];
    if (to === undefined || !articles[to]) return;
    event.preventDefault();
    this.#enter(articles[to]);
    articles[to].focus();
  }

  #atEnd = () => this.host.scrollHeight - this.host.scrollTop - this.host.clientHeight < NEAR_END;

  #scrolled() {
    this.#follows = this.#atEnd();
    if (this.#follows) this.jump.hidden = true;
  }
}

/** Parts of one album share a bubble. */
const keyOf = (message) => (message.media_group_id ? `album-${message.media_group_id}` : `message-${message.message_id}`);

function closeTo(last, message) {
  return !serviceLine(last) && last.from?.id === message.from?.id && message.date - last.date < TOGETHER;
}

/** After a redraw the focus goes to the same control, or, when it has gone, to the message. */
function focusLike(node, focused) {
  const same = focused.dataset.data ? node.querySelector(`[data-data="${CSS.escape(focused.dataset.data)}"]`) : null;
  (same ?? node).focus({ preventScroll: true });
}

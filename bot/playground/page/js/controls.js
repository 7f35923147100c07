/**
 * The strip above the desk: what the bot is doing, the clock, and the things that go wrong on purpose.
 */
import { control, controlState } from "./calls.js";
import { el, icon } from "./dom.js";
import { trying } from "./notices.js";
import { clockTime, follow, now, shortDay, shortMoment } from "./times.js";

const LOOK_EVERY = 1000; // milliseconds

export class Controls {
  #up = true;

  constructor() {
    this.lamp = el("span", { class: "lamp", "aria-hidden": "true" });
    this.line = el("span", { class: "state-line" }, "bot: starting");
    this.clock = el("time", { class: "clock" });
    this.fold = el("button", { type: "button", class: "fold", "aria-expanded": "false", "aria-controls": "control-buttons", "aria-label": "Controls", onclick: () => this.#fold() }, icon("down"));
    this.telegram = el("button", { type: "button", onclick: () => this.#do("telegram", { up: !this.#up }) }, "Take Telegram down");
    this.buttons = el(
      "div",
      { id: "control-buttons", class: "control-buttons", role: "group", "aria-label": "Controls" },
      this.#button("+1 h", "clock", { seconds: 3600 }, "Clock: one hour on"),
      this.#button("+24 h", "clock", { seconds: 86400 }, "Clock: one day on"),
      this.#button("To next opening", "clock", { to: "opening" }, "Clock: to the next opening of the desk"),
      el("span", { class: "gap" }),
      this.telegram,
      this.#button("Kill the bot", "kill", {}, "Kill the bot (kill -9); it starts again"),
    );
    this.node = el("div", { class: "controls" }, el("p", { class: "state" }, this.lamp, this.line), this.clock, this.fold, this.buttons);
  }

  /** Look at the bot once a second, while anybody looks at the page. */
  start() {
    this.look();
    setInterval(() => document.hidden || this.look(), LOOK_EVERY);
  }

  async look() {
    try {
      this.#draw(await controlState());
    } catch {
      this.#draw({ bot: "gone", line: "The playground has ended. Start it again and reload this page." });
    }
  }

  #button(label, name, body, title) {
    return el("button", { type: "button", title, onclick: () => this.#do(name, body) }, label);
  }

  async #do(name, body) {
    const state = await trying(() => control(name, body));
    if (state) this.#draw(state);
  }

  #draw(state) {
    follow(state);
    this.lamp.className = `lamp ${state.bot}`;
    this.line.textContent = state.line ?? describe(state);
    this.line.title = this.line.textContent; // for when there is no room for all of it
    this.clock.replaceChildren(el("span", { class: "date" }, `${shortDay(now())} `), clockTime(now()));
    this.clock.dateTime = new Date(now() * 1000).toISOString();
    if (state.up === undefined) return;
    this.#up = state.up;
    this.telegram.textContent = this.#up ? "Take Telegram down" : "Bring Telegram up";
    this.telegram.classList.toggle("alarm", !this.#up);
  }

  #fold() {
    const open = this.node.classList.toggle("open");
    this.fold.setAttribute("aria-expanded", String(open));
  }
}

/** "bot: running · inbox 0 · outbox 2 · next due 14:05" */
function describe({ bot, pulse, up, problem }) {
  if (problem) return `bot: ${bot} · ${problem}`;
  const parts = [`bot: ${bot}`];
  if (pulse) parts.push(`inbox ${pulse.inbox}`, `outbox ${pulse.outbox}`);
  if (pulse?.parked) parts.push(`parked ${pulse.parked}`);
  if (pulse?.next_due_at) parts.push(`next due ${dueTime(pulse.next_due_at / 1000)}`);
  if (up === false) parts.push("Telegram is down");
  return parts.join(" · ");
}

const dueTime = (seconds) => (seconds - now() < 86400 ? clockTime(seconds) : shortMoment(seconds));

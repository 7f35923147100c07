/**
 * The patrons' side: one phone, and whose it is. Each patron has a private chat with the bot.
 */
import { act } from "./calls.js";
import { Conversation } from "./conversation.js";
import { el, icon } from "./dom.js";
import { languageName } from "./languages.js";
import { openMenu } from "./menu.js";
import { askLine, trying } from "./notices.js";
import { deepLink } from "./deep_links.js";
import { PeopleChoice } from "./people_choice.js";

export class Phone {
  patron = null;

  constructor(world, unread) {
    this.world = world;
    this.unread = unread;
    this.talk = new Conversation("phone", world, { onLink: (address) => this.#follow(address) });
    this.people = new PeopleChoice("Whose phone", {
      people: () => world.patrons(),
      chosen: () => this.patron,
      choose: (patron) => this.choose(patron),
      extras: (patron) => this.#extras(patron),
    });
    this.title = el("h2", {}, "The library's bot");
    this.more = el("button", { type: "button", class: "round", "aria-label": "More on this phone", "aria-haspopup": "menu", onclick: () => this.#menu() }, icon("more"));
    this.start = el("button", { type: "button", class: "start primary", onclick: () => this.talk.say("/start") }, "Start");
    this.blocked = el("div", { class: "blocked" }, el("p", {}, "You have blocked the bot."), el("button", { type: "button", class: "primary", onclick: () => this.#block(false) }, "Unblock"));
    this.node = el("div", { class: "phone" }, this.people.node, el("header", { class: "chat-head" }, this.title, this.more), this.talk.node);
    this.talk.composer.node.before(this.start, this.blocked);
    world.addEventListener("changed", ({ detail }) => this.#hear(detail));
    unread.addEventListener("changed", () => this.people.draw());
  }

  /** Take a patron's phone in hand. */
  choose(patron) {
    this.patron = patron;
    const name = this.world.bot.first_name || "the library's bot";
    this.title.textContent = name;
    this.talk.open({ chat: patron.id, person: patron.id, name, label: `Message from ${patron.name} to ${name}` });
    this.people.draw();
    this.#drawState();
    this.unread.look();
  }

  /** The key of the conversation on the phone's screen. */
  shows = () => (this.patron ? `${this.patron.id}:` : "");

  #hear({ kind, person }) {
    if (kind === "world") this.choose(this.world.people.get(this.patron?.id) ?? this.world.patrons()[0]);
    if (kind === "person" && person.id === this.patron?.id) this.patron = person;
    if (["person", "chat"].includes(kind)) this.people.draw();
    if (["person", "message"].includes(kind)) this.#drawState();
  }

  #extras(patron) {
    const unread = this.unread.count(patron.id);
    return [
      el("span", { class: "note", lang: patron.language }, languageName(patron.language)),
      unread ? el("span", { class: "badge" }, String(unread), el("span", { class: "visually-hidden" }, " unread")) : null,
    ];
  }

  /** Before the first word there is a Start button, as in Telegram; on a blocked chat a way back. */
  #drawState() {
    const blocked = Boolean(this.patron?.blocked);
    const begun = this.world.messages(this.patron?.id).length > 0;
    this.blocked.hidden = !blocked;
    this.start.hidden = begun || blocked;
    this.talk.composer.node.hidden = blocked;
  }

  #menu() {
    const blocked = this.patron.blocked;
    openMenu(this.more, "More on this phone", [
      { label: "Open a link…", run: () => this.#askLink() },
      { label: blocked ? "Unblock the bot" : "Block the bot", danger: !blocked, run: () => this.#block(!blocked) },
    ]);
  }

  async #askLink() {
    const label = "Link to the bot, or what follows ?start=";
    const hint = "Such as book, faq-opening-hours or event-12; codes from a leaflet or a QR sign.";
    const line = await askLine(`Open a link as ${this.patron.name}`, label, { hint, go: "Open" });
    if (line) this.#open(deepLink(line, this.world.bot.username) ?? line);
  }

  #open(payload) {
    return trying(() => act("link", { person: this.patron.id, payload }));
  }

  /** A deep link to our bot opens here; any other link opens outside. */
  #follow(address) {
    const payload = deepLink(address, this.world.bot.username);
    if (payload !== null) this.#open(payload);
    return payload !== null;
  }

  async #block(blocked) {
    await trying(() => act(blocked ? "block" : "unblock", { person: this.patron.id }));
    this.#drawState();
  }
}

/**
 * The staff's side: the group with its topics, and which member of staff is sitting here.
 */
import { act } from "./calls.js";
import { Conversation } from "./conversation.js";
import { el, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { trying } from "./notices.js";
import { deepLink } from "./deep_links.js";
import { PeopleChoice } from "./people_choice.js";
import { TopicList } from "./topic_list.js";
import { GENERAL } from "./world.js";

export class Desk {
  person = null;
  topic = GENERAL;

  constructor(world, unread) {
    this.world = world;
    this.unread = unread;
    this.talk = new Conversation("desk", world, { onLink: (address) => deepLink(address, world.bot.username) !== null });
    this.staff = new PeopleChoice("Who is at the desk", { people: () => world.staff(), chosen: () => this.person, choose: (person) => this.#sit(person) });
    this.list = new TopicList(world, unread, { chosen: () => this.topic, open: (topic) => this.open(topic, true) });
    this.name = el("h2", {}, "Staff group");
    this.title = el("h3", { dir: "auto" }, "General");
    this.back = el("button", { type: "button", class: "round back", "aria-label": "All topics", onclick: () => this.#leave() }, icon("back"));
    this.more = el("button", { type: "button", class: "round", "aria-label": "More on this topic", "aria-haspopup": "menu", onclick: () => this.#menu() }, icon("more"));
    this.closed = el("p", { class: "closed-note", hidden: true }, "This topic is closed.");
    const room = el("section", { class: "room", "aria-label": "Topic" }, el("header", { class: "chat-head" }, this.back, this.title, this.more), this.talk.node);
    this.talk.composer.node.before(this.closed);
    const side = el("nav", { class: "topics", "aria-label": "Topics" }, el("header", { class: "chat-head" }, this.name), this.staff.node, this.list.node);
    this.node = el("div", { class: "group" }, side, room);
    world.addEventListener("changed", ({ detail }) => this.#hear(detail));
  }

  /** Open a topic; `enter` also turns the narrow screen from the list to it. */
  open(topic, enter = false) {
    const group = this.world.group();
    if (!group || !this.person) return;
    this.topic = topic;
    this.title.textContent = this.list.nameOf(topic);
    const label = `Message from ${this.person.name} to ${this.list.nameOf(topic)}`;
    const placeholder = `Message as ${this.person.name}`;
    this.talk.open({ chat: group.id, topic, person: this.person.id, name: this.list.nameOf(topic), label, placeholder });
    if (enter) this.node.classList.add("in-room");
    this.#drawState();
    this.unread.look();
  }

  /** The key of the conversation that the desk has before it. */
  shows = () => `${this.world.group()?.id}:${this.topic}`;

  #hear({ kind }) {
    if (!["world", "person", "chat", "topic"].includes(kind)) return;
    const staff = this.world.staff();
    const changed = !staff.some((person) => person.id === this.person?.id);
    if (changed) this.person = staff[0] ?? null;
    this.name.textContent = this.world.group()?.title ?? "Staff group";
    this.staff.draw();
    if (kind === "world" || changed) this.open(this.list.has(this.topic) ? this.topic : GENERAL);
    this.#drawState();
  }

  #sit(person) {
    this.person = person;
    this.staff.draw();
    this.open(this.topic);
  }

  #leave() {
    this.node.classList.remove("in-room");
    this.list.focus(this.topic);
  }

  #drawState() {
    const topic = this.world.group()?.topics.get(this.topic);
    this.title.textContent = this.list.nameOf(this.topic);
    this.more.hidden = this.topic === GENERAL;
    this.closed.hidden = !topic?.closed && !topic?.deleted;
    this.closed.textContent = topic?.deleted ? "This topic was deleted." : "This topic is closed.";
    this.talk.composer.node.hidden = Boolean(topic?.deleted);
  }

  #menu() {
    const closed = this.world.group()?.topics.get(this.topic)?.closed;
    const doing = (name) => () => trying(() => act("topic", { person: this.person.id, chat: this.world.group().id, topic: this.topic, act: name }));
    openMenu(this.more, "More on this topic", [
      closed ? { label: "Open the topic again", run: doing("reopen") } : { label: "Close the topic", run: doing("close") },
      { label: "Delete the topic", danger: true, run: doing("delete") },
    ]);
  }
}

/**
 * Where a person writes: the field, what it answers or mends, the list of commands, and the menu of things to send.
 */
import { el, icon } from "./dom.js";
import { gist, senderName } from "./bubble.js";
import { openMenu } from "./menu.js";

const DRAFTS = "lukuopas-drafts";
const SAMPLES = [
  ["photo", "Photo"],
  ["album", "Album of three photos"],
  ["document", "File (PDF)"],
  ["voice", "Voice message"],
  ["video", "Video"],
  ["location", "Location"],
  ["contact", "Contact"],
  ["sticker", "Sticker"],
];

export class Composer {
  #key = ""; // the conversation whose draft stands in the field
  #drafts = JSON.parse(sessionStorage.getItem(DRAFTS) ?? "{}");
  #about = null; // {act: "reply" | "edit", message}

  /**
   * `ways`: `say(text, about)`, `send(kind, caption, file)`, `commands()` (a list of {command, description}).
   * `id` makes the ids of this composer's parts unique on the page.
   */
  constructor(id, ways) {
    this.ways = ways;
    this.list = el("ul", { id: `${id}-commands`, class: "commands", role: "listbox", "aria-label": "Commands", hidden: true });
    this.field = el("textarea", {
      id: `${id}-field`, rows: "1", placeholder: "Message", "aria-label": "Message", dir: "auto", autocomplete: "off",
      "aria-autocomplete": "list", "aria-controls": `${id}-commands`,
      oninput: () => this.#changed(), onkeydown: (event) => this.#pressed(event),
    });
    this.about = el("div", { class: "about", hidden: true });
    this.disk = el("input", { type: "file", hidden: true, "aria-label": "A file from this device", onchange: () => this.#fromDisk() });
    this.plus = el("button", { type: "button", class: "round", "aria-label": "Send a photo, file or place", "aria-haspopup": "menu", onclick: () => this.#offer() }, icon("plus"));
    this.send = el("button", { type: "submit", class: "round primary", "aria-label": "Send" }, icon("send"));
    const line = el("div", { class: "line" }, this.plus, this.field, this.send);
    this.spoken = el("span", { class: "visually-hidden", "aria-live": "polite" });
    this.node = el("form", { class: "composer" }, this.list, this.spoken, this.about, line, this.disk);
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  /** Another conversation: its own draft comes into the field. */
  open(key, label, placeholder) {
    this.#key = key;
    this.field.value = this.#drafts[key] ?? "";
    this.field.placeholder = placeholder;
    this.field.setAttribute("aria-label", label);
    this.#setAbout(null);
    this.#changed();
  }

  /** The next text answers this message. */
  reply(message) {
    this.#setAbout({ act: "reply", message });
    this.field.focus();
  }

  /** The next text replaces this one. */
  edit(message) {
    this.#setAbout({ act: "edit", message });
    this.field.value = message.text ?? message.caption ?? "";
    this.#changed();
    this.field.focus();
  }

  /** Put back what could not be sent, unless something else was written meanwhile. */
  restore(text, about) {
    if (this.field.value) return;
    this.field.value = text;
    this.#setAbout(about);
    this.#changed();
  }

  #submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const about = this.#about;
    this.field.value = "";
    this.#setAbout(null);
    this.#changed();
    this.ways.say(text, about);
    this.field.focus();
  }

  #setAbout(about) {
    this.#about = about;
    this.about.hidden = !about;
    if (!about) return;
    const title = about.act === "edit" ? "Edit your message" : `Reply to ${senderName(about.message)}`;
    const drop = el("button", { type: "button", class: "round", "aria-label": "Do not reply or edit", onclick: () => this.#leaveAbout() }, icon("close"));
    this.about.replaceChildren(el("div", { class: "about-words" }, el("p", { class: "author" }, title), el("p", { class: "gist", dir: "auto" }, gist(about.message))), drop);
  }

  #leaveAbout() {
    if (this.#about?.act === "edit") this.field.value = "";
    this.#setAbout(null);
    this.#changed();
    this.field.focus();
  }

  #changed() {
    this.#drafts[this.#key] = this.#about?.act === "edit" ? "" : this.field.value;
    sessionStorage.setItem(DRAFTS, JSON.stringify(this.#drafts));
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
    this.#listCommands();
  }

  #listCommands() {
    const typed = /^\/(\S*)$/.exec(this.field.value)?.[1];
    const fitting = typed === undefined ? [] : this.ways.commands().filter((offered) => offered.command.startsWith(typed));
    this.list.replaceChildren(...fitting.map((offered, index) => this.#commandLine(offered, index)));
    this.#showList(fitting.length > 0);
  }

  #commandLine(offered, index) {
    const take = (press) => {
      press.preventDefault();
      this.#take(offered.command);
    };
    const line = el("li", { id: `${this.list.id}-${index}`, role: "option", "aria-selected": "false", onpointerdown: take }, el("b", {}, `/${offered.command}`), el("span", { dir: "auto" }, offered.description));
    line.dataset.command = offered.command;
    return line;
  }

  #showList(shown) {
    this.list.hidden = !shown;
    this.spoken.textContent = shown ? `${this.list.children.length} commands; arrow keys choose` : "";
    this.field.removeAttribute("aria-activedescendant");
  }

  #take(command) {
    this.field.value = `/${command}`;
    this.#submit();
  }

  #pressed(event) {
    if (event.key === "Escape") return this.#escape(event);
    if (!this.list.hidden && ["ArrowDown", "ArrowUp", "Tab"].includes(event.key)) return this.#walkList(event);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return null;
    event.preventDefault();
    const chosen = this.#chosen();
    return chosen ? this.#take(chosen.dataset.command) : this.#submit();
  }

  #escape(event) {
    if (!this.list.hidden) this.#showList(false);
    else if (this.#about) this.#leaveAbout();
    else return;
    event.preventDefault();
  }

  #chosen = () => (this.list.hidden ? null : this.list.querySelector('[aria-selected="true"]'));

  #walkList(event) {
    const lines = [...this.list.children];
    const at = lines.indexOf(this.#chosen());
    if (event.key === "Tab" && at < 0) return;
    event.preventDefault();
    if (event.key === "Tab") {
      this.field.value = `/${lines[at].dataset.command} `;
      this.#changed();
      return;
    }
    const next = lines[(at + (event.key === "ArrowDown" ? 1 : -1) + lines.length + (at < 0 && event.key === "ArrowUp" ? 1 : 0)) % lines.length];
    for (const line of lines) line.setAttribute("aria-selected", String(line === next));
    this.field.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  #offer() {
    const samples = SAMPLES.map(([kind, label]) => ({ label, run: () => this.#sendSample(kind) }));
    openMenu(this.plus, "Things to send", [{ heading: "Samples" }, ...samples, { heading: "Your own" }, { label: "From this device…", run: () => this.disk.click() }]);
  }

  /** What stands in the field goes along as the caption where a caption can be. */
  #caption() {
    const caption = this.#about?.act === "edit" ? "" : this.field.value.trim();
    if (caption) this.field.value = "";
    this.#changed();
    return caption;
  }

  #sendSample(kind) {
    const wordless = ["location", "contact", "sticker"].includes(kind);
    this.ways.send(kind, wordless ? "" : this.#caption(), null, this.#about);
    if (!wordless) this.#setAbout(null);
    this.field.focus();
  }

  #fromDisk() {
    const [file] = this.disk.files;
    this.disk.value = "";
    if (!file) return;
    const kind = /^image\/(png|jpeg)$/.test(file.type) ? "photo" : "document";
    this.ways.send(kind, this.#caption(), file, this.#about);
    this.#setAbout(null);
  }
}

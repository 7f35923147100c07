/**
 * Which of several people acts here: one of them is always chosen; arrows change who.
 */
import { avatar, el } from "./dom.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class PeopleChoice {
  /** `ways`: `people()`, `chosen()` (a person or null), `choose(person)`, and, if wanted, `extras(person)` (nodes beside the name). */
  constructor(label, ways) {
    this.ways = ways;
    this.node = el("div", { class: "people", role: "radiogroup", "aria-label": label, onkeydown: (event) => this.#walk(event) });
  }

  draw() {
    const held = this.node.contains(document.activeElement);
    this.node.replaceChildren(...this.ways.people().map((person) => this.#button(person)));
    if (held) this.node.querySelector('[aria-checked="true"]')?.focus();
  }

  #button(person) {
    const chosen = person.id === this.ways.chosen()?.id;
    return el(
      "button",
      { type: "button", role: "radio", "aria-checked": String(chosen), tabindex: chosen ? "0" : "-1", "data-person": person.id, onclick: () => this.ways.choose(person) },
      avatar(person.name),
      el("span", { class: "person-name" }, person.name),
      this.ways.extras?.(person),
    );
  }

  #walk(event) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const people = this.ways.people();
    const at = people.findIndex((person) => person.id === this.ways.chosen()?.id);
    this.ways.choose(people[(at + step + people.length) % people.length]);
  }
}

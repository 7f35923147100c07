/**
 * What the page itself says: short notices that pass, alerts that wait for OK, and questions with one field.
 */
import { el } from "./dom.js";

const SHOWN_FOR = 5000; // milliseconds; long enough to read two lines

/** A notice that passes: the bot's answer to a tap (shown in its chat, `place`), or a refusal (`kind` "problem"). */
export function notice(text, kind, place = document.getElementById("notices")) {
  const line = el("p", { class: `notice ${kind}`, dir: "auto" }, text);
  place.append(line);
  while (place.children.length > 3) place.firstElementChild.remove();
  setTimeout(() => line.remove(), SHOWN_FOR);
}

/** Run an act; when it is refused, say why. Answers what the act answered, or null. */
export async function trying(deed) {
  try {
    return await deed();
  } catch (problem) {
    notice(problem.message, "problem");
    return null;
  }
}

/** An alert that the bot asked to be confirmed. */
export function alertDialog(title, text) {
  dialog(title, [el("p", { dir: "auto" }, text)], [el("button", { class: "primary", value: "ok" }, "OK")]);
}

/** Ask for one line of text; resolves to it, or to null when the person thought better of it. */
export function askLine(title, label, { value = "", hint = "", go = "OK" } = {}) {
  const field = el("input", { type: "text", name: "line", value, autocomplete: "off", spellcheck: "false" });
  const parts = [el("label", {}, el("span", {}, label), field), hint ? el("p", { class: "hint" }, hint) : null];
  const buttons = [
    el("button", { type: "submit", value: "cancel", formnovalidate: true }, "Cancel"),
    el("button", { type: "submit", value: "ok", class: "primary" }, go),
  ];
  return new Promise((resolve) => {
    const shown = dialog(title, parts, buttons, (answer) => resolve(answer === "ok" ? field.value.trim() : null));
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault(); // the first button of the form is Cancel; Enter means the other one
      shown.close("ok");
    });
    field.focus();
    field.select();
  });
}

function dialog(title, parts, buttons, closed = () => {}) {
  const form = el("form", { method: "dialog" }, el("h2", { id: "dialog-title" }, title), parts, el("div", { class: "dialog-buttons" }, buttons));
  const shown = el("dialog", { "aria-labelledby": "dialog-title" }, form);
  shown.addEventListener("close", () => {
    closed(shown.returnValue);
    shown.remove();
  });
  document.body.append(shown);
  shown.showModal();
  return shown;
}

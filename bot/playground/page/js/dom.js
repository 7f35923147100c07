/**
 * Building pieces of the page without ever parsing HTML: whatever people write reaches the page as text.
 */

/** An element with its attributes, listeners (`onclick: f`) and children (nodes or strings; null is left out). */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else node.setAttribute(name, String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** The drawings of the page, as the `d` of one 24 × 24 stroke each; they are always beside a name, never alone in meaning. */
const DRAWINGS = {
  send: "M5 12h13M12 5l7 7-7 7",
  plus: "M12 5v14M5 12h14",
  back: "M15 5l-7 7 7 7",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  close: "M6 6l12 12M18 6L6 18",
  down: "M5 9l7 7 7-7",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  pin: "M12 21c4-4.5 6-7.8 6-11a6 6 0 10-12 0c0 3.2 2 6.5 6 11zM12 12a2 2 0 100-4 2 2 0 000 4z",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 016 0v3",
  link: "M10 14a4 4 0 005.7 0l3-3a4 4 0 00-5.7-5.7l-1 1M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1-1",
};

/** One of the drawings above, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", DRAWINGS[name]);
  svg.append(path);
  return svg;
}

/** A round letter that stands for a person or a topic; its colour comes from the name, the same every time. */
export function avatar(name) {
  const letter = /\p{L}/u.exec(name)?.[0] ?? [...name][0] ?? "?";
  const hue = [...name].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % 6;
  return el("span", { class: `avatar hue-${hue}`, "aria-hidden": "true" }, letter.toUpperCase());
}

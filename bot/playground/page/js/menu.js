/**
 * Small menus that open beside the control they belong to: arrows move, Enter chooses, Escape closes and gives
 * the focus back.
 */
import { el } from "./dom.js";

const EDGE = 8; // pixels kept free at the window's edge

/**
 * Open a menu at `anchor`. Items are `{label, run, name?, danger?}`; `{row: [items]}` draws several small ones side by
 * side, as the reactions are, and `{heading}` is a line between them.
 */
export function openMenu(anchor, name, items) {
  const menu = el("div", { class: "menu", role: "menu", "aria-label": name, popover: "auto" });
  const close = () => menu.hidePopover();
  menu.append(...items.map((item) => part(item, close)));
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "closed") leave(menu, anchor);
  });
  menu.addEventListener("keydown", (event) => moveFocus(menu, event));
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  menu.querySelector("[role=menuitem]")?.focus();
}

function part(item, close) {
  if (item.heading) return el("p", { class: "heading", role: "presentation" }, item.heading);
  return item.row ? el("div", { class: "menu-row", role: "group" }, item.row.map((small) => entry(small, close))) : entry(item, close);
}

function entry(item, close) {
  const chosen = () => {
    close();
    item.run();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", class: item.danger ? "danger" : null, "aria-label": item.name, onclick: chosen },
    item.label,
  );
}

function leave(menu, anchor) {
  const held = menu.contains(document.activeElement) || document.activeElement === document.body;
  menu.remove();
  anchor.removeAttribute("aria-expanded");
  if (held && anchor.isConnected) anchor.focus();
}

function moveFocus(menu, event) {
  const entries = [...menu.querySelectorAll("[role=menuitem]")];
  const at = entries.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  let next = null;
  if (event.key in steps) next = entries[(at + steps[event.key] + entries.length) % entries.length];
  if (event.key === "Home") next = entries[0];
  if (event.key === "End") next = entries.at(-1);
  if (event.key === "Tab") menu.hidePopover();
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Below the anchor when there is room, else above it; never past the window's edge. */
function place(menu, anchor) {
  const room = anchor.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, room.left), innerWidth - size.width - EDGE);
  const fitsBelow = room.bottom + size.height + EDGE <= innerHeight;
  const top = fitsBelow ? room.bottom + 4 : Math.max(EDGE, Math.min(room.top, innerHeight) - size.height - 4);
  menu.style.left = `${Math.max(EDGE, left)}px`;
  menu.style.top = `${top}px`;
}

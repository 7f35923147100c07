/**
 * The page: the strip of controls, the patron's phone and the staff group on one desk, or one at a time behind tabs.
 */
import { serviceLine } from "./bubble.js";
import { Controls } from "./controls.js";
import { Desk } from "./desk.js";
import { notice } from "./notices.js";
import { Phone } from "./phone.js";
import { Unread } from "./unread.js";
import { topicOf, World } from "./world.js";

const narrow = matchMedia("(max-width: 52rem)");
const world = new World();
const unread = new Unread(isShown);
const controls = new Controls();
const phone = new Phone(world, unread);
const desk = new Desk(world, unread);
const panes = { phone: document.getElementById("phone"), desk: document.getElementById("desk") };
const tabs = { phone: document.getElementById("tab-phone"), desk: document.getElementById("tab-desk") };

/** Is this conversation before somebody's eyes: its pane is shown and it is the one that is open there? */
function isShown(key) {
  if (key === phone.shows()) return paneShown("phone");
  return key === desk.shows() && paneShown("desk") && (!narrow.matches || desk.node.classList.contains("in-room"));
}

const paneShown = (name) => !narrow.matches || tabs[name].getAttribute("aria-selected") === "true";

function show(name) {
  for (const [other, tab] of Object.entries(tabs)) {
    tab.setAttribute("aria-selected", String(other === name));
    tab.tabIndex = other === name ? 0 : -1;
    panes[other].classList.toggle("away", other !== name);
  }
  for (const talk of [phone.talk, desk.talk]) talk.thread.toEnd();
  unread.look();
}

function countUnread({ kind, chat, message }) {
  if (kind !== "message" || message.deleted || serviceLine(message)) return;
  if (chat.type === "private") {
    if (message.from?.is_bot) unread.add(chat.id);
  } else if (message.from?.id !== desk.person?.id) unread.add(chat.id, topicOf(message));
}

function drawBadges() {
  const groups = [...world.chats.values()].filter((chat) => chat.type !== "private").map((chat) => chat.id);
  const counts = { phone: unread.total(new Set(world.people.keys())), desk: unread.total(new Set(groups)) };
  for (const [name, tab] of Object.entries(tabs)) {
    const badge = tab.querySelector(".badge");
    badge.hidden = !counts[name];
    badge.querySelector("b").textContent = counts[name] || "";
  }
  const all = counts.phone + counts.desk;
  document.title = all ? `(${all}) Lukuopas playground` : "Lukuopas playground";
}

function switchTab(event) {
  if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
  const other = event.currentTarget === tabs.phone ? "desk" : "phone";
  show(other);
  tabs[other].focus();
}

for (const [name, tab] of Object.entries(tabs)) {
  tab.addEventListener("click", () => show(name));
  tab.addEventListener("keydown", switchTab);
}
let away = false;
world.addEventListener("changed", ({ detail }) => {
  countUnread(detail);
  if (detail.kind === "away" && !away) notice("The playground does not answer; trying again.", "problem");
  away = detail.kind === "away" || (away && detail.kind !== "world");
});
unread.addEventListener("changed", drawBadges);
narrow.addEventListener("change", () => unread.look());
document.getElementById("controls").append(controls.node);
panes.phone.append(phone.node);
panes.desk.append(desk.node);
show("phone");
controls.start();
world.start();

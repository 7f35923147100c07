/**
 * A message's text with its entities (offsets in UTF-16 units, as JavaScript counts) turned into nodes.
 * Everything is built from text nodes, so what people write can never become markup; only harmless links become links.
 */
import { el } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "span",
};
const SAFE_LINK = /^(https?|tel|mailto|tg):/i;

/**
 * The nodes of `text`. `onCommand(text)` hears a tapped /command, `onLink(address)` may return true when it has
 * taken care of a tapped link by itself (a deep link to the bot).
 */
export function textNodes(text, entities = [], { onCommand, onLink } = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, sorted, { onCommand, onLink });
}

function within(text, from, to, entities, ways) {
  const nodes = [];
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue; // inside one that is drawn already
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = entities.slice(index + 1).filter((other) => other.offset < end);
    nodes.push(drawn(entity, text.slice(entity.offset, end), within(text, entity.offset, end, inner, ways), ways));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function drawn(entity, words, children, ways) {
  if (entity.type === "text_link") return link(entity.url, children, ways);
  if (entity.type === "url") return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, children, ways);
  if (entity.type === "email") return link(`mailto:${words}`, children, ways);
  if (entity.type === "phone_number") return link(`tel:${words.replace(/[^\d+]/g, "")}`, children, ways);
  if (entity.type === "bot_command" && ways.onCommand) {
    return el("button", { type: "button", class: "command", onclick: () => ways.onCommand(words) }, children);
  }
  if (entity.type === "spoiler") return spoiler(children);
  return TAGS[entity.type] ? el(TAGS[entity.type], {}, children) : el("span", {}, children);
}

/** A link that opens apart from the page and tells it nothing; an address that is not harmless stays text. */
export function link(address, children, { onLink } = {}, attributes = {}) {
  if (!SAFE_LINK.test(address)) return el("span", {}, children);
  const follow = (press) => {
    if (onLink?.(address)) press.preventDefault();
  };
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", onclick: follow, ...attributes }, children);
}

function spoiler(children) {
  const shown = (press) => press.currentTarget.classList.add("shown");
  return el("button", { type: "button", class: "spoiler", title: "Show the hidden words", onclick: shown }, children);
}

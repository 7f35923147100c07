/**
 * What hangs on a message: photos, files, voice, places, contacts, polls. Each is drawn from the message alone and
 * fetched only when it is shown.
 */
import { el, icon } from "./dom.js";
import { fileAddress } from "./calls.js";

const NAMES = {
  photo: "Photo", video: "Video", animation: "Animation", voice: "Voice message", audio: "Audio", document: "File",
  sticker: "Sticker", video_note: "Video message", venue: "Place", location: "Location", contact: "Contact", poll: "Poll", dice: "Dice",
};

const kindOf = (message) => Object.keys(NAMES).find((kind) => message[kind]);

/** The name of what a message carries ("Photo"), or an empty string. */
export const attachmentName = (message) => NAMES[kindOf(message)] ?? "";

/** What a message carries, drawn; null when it is only words. */
export function attachment(message) {
  const kind = kindOf(message);
  return kind ? DRAWN[kind](message[kind], message) : null;
}

function photo(sizes, message) {
  const largest = sizes.at(-1);
  return framed(largest, el("img", { src: fileAddress(largest.file_id), alt: described("Photo", message), width: largest.width, height: largest.height }));
}

/** A picture in a link to its full size, its room kept before the bytes arrive so that nothing jumps. */
function framed(file, picture) {
  return el("a", { class: "picture", href: fileAddress(file.file_id), target: "_blank", rel: "noopener" }, picture);
}

const described = (what, message) => `${what} from ${message.from?.first_name ?? "somebody"}`;

function film(file, message) {
  return el("video", { class: "film", src: fileAddress(file.file_id), controls: true, preload: "none", width: file.width ?? file.length, height: file.height ?? file.length, "aria-label": described("Video", message) });
}

function sound(file, message) {
  const label = `${described(message.voice ? "Voice message" : "Audio", message)}, ${file.duration} seconds`;
  return el("div", { class: "sound" }, el("audio", { src: fileAddress(file.file_id), controls: true, preload: "metadata", "aria-label": label }));
}

function file(document_) {
  return el(
    "a",
    { class: "file", href: fileAddress(document_.file_id), download: document_.file_name ?? "file" },
    icon("file"),
    el("span", { class: "file-name", dir: "auto" }, document_.file_name ?? "File"),
    el("span", { class: "note" }, sizeWords(document_.file_size)),
  );
}

function sizeWords(bytes) {
  if (!bytes) return "";
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function card(sign, title, note) {
  return el("div", { class: "card" }, icon(sign), el("div", {}, el("p", { class: "card-title", dir: "auto" }, title), note ? el("p", { class: "note", dir: "auto" }, note) : null));
}

const coordinates = (place) => `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`;

function poll(asked) {
  const options = asked.options.map((option) => el("li", { dir: "auto" }, `${option.text} · ${option.voter_count}`));
  return el("div", { class: "poll" }, el("p", { class: "card-title", dir: "auto" }, asked.question), el("ul", {}, options));
}

const DRAWN = {
  photo,
  video: film,
  animation: film,
  video_note: film,
  voice: sound,
  audio: sound,
  document: file,
  sticker: (sticker) => el("p", { class: "sticker" }, sticker.emoji ?? "Sticker"),
  venue: (venue) => card("pin", venue.title, venue.address),
  location: (place) => card("pin", "Location", coordinates(place)),
  contact: (contact) => card("person", [contact.first_name, contact.last_name].filter(Boolean).join(" "), contact.phone_number),
  poll,
  dice: (dice) => el("p", { class: "sticker" }, `${dice.emoji} ${dice.value}`),
};

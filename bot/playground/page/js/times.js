/**
 * Times as the library's clock shows them: the page follows the playground's clock, which the controls can move.
 */

const LOCALE = "en-GB";
let zone = "Europe/Helsinki";
let offset = 0; // milliseconds that the playground's clock is ahead of this computer's

/** Follow the playground's clock: its zone and its time now (an ISO instant). */
export function follow(clock) {
  if (clock.zone) zone = clock.zone;
  if (clock.now) offset = Date.parse(clock.now) - Date.now();
}

/** The playground's time now, in unix seconds. */
export const now = () => Math.floor((Date.now() + offset) / 1000);

const formats = new Map();

function format(seconds, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }));
  return formats.get(key).format(new Date(seconds * 1000));
}

/** "14:05" */
export const clockTime = (seconds) => format(seconds, { hour: "2-digit", minute: "2-digit", hour12: false });

/** "Monday 23 November", the separator between two days; also tells whether two instants share a day. */
export const dayName = (seconds) => format(seconds, { weekday: "long", day: "numeric", month: "long" });

/** "Mon 23 Nov" */
export const shortDay = (seconds) => format(seconds, { weekday: "short", day: "numeric", month: "short" }).replace(",", "");

/** "Mon 23 Nov 14:05" */
export const shortMoment = (seconds) => `${shortDay(seconds)} ${clockTime(seconds)}`;

/** The instant for a `datetime` attribute. */
export const isoMoment = (seconds) => new Date(seconds * 1000).toISOString();

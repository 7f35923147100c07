/**
 * Which language words are in, as far as the page can know: a screen reader then speaks them in the right voice.
 */

const OWN_NAMES = { fi: "suomi", sv: "svenska", uk: "українська", en: "English" };
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The name of a language in itself. */
export const languageName = (code) => OWN_NAMES[code] ?? code;

/** The language of a message, or null: letters tell Ukrainian, the person tells the rest. */
export function languageOf(message, world, reader) {
  const text = message.text ?? message.caption ?? "";
  if (CYRILLIC.test(text)) return "uk";
  const writer = message.from?.is_bot ? reader : world.people.get(message.from?.id);
  return writer && writer.language !== "uk" ? writer.language : null;
}

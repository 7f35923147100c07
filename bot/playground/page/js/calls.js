/**
 * The page's side of the wire: acts of the people go to /world, what the operator does goes to /controls.
 */

/** An act was refused; the message is one clear line for the person at the page. */
export class Refused extends Error {}

async function post(path, body) {
  let answer;
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body ?? {}),
    });
    answer = await response.json();
  } catch {
    throw new Refused("The playground does not answer. Is it still running?");
  }
  if (!answer.ok) throw new Refused(answer.error ?? "That did not work.");
  return answer;
}

/** One act of a person: `act("say", {person, chat, text})`. Answers the stand-in's JSON or throws `Refused`. */
export const act = (name, body) => post(`/world/${name}`, body);

/** One of the playground's controls: `control("clock", {seconds: 3600})`. */
export const control = (name, body) => post(`/controls/${name}`, body);

/** What the bot and the clock are doing now. */
export async function controlState() {
  const response = await fetch("/controls/state", { cache: "no-store" });
  return response.json();
}

/** The whole world as it is now. */
export async function snapshot() {
  const response = await fetch("/world", { cache: "no-store" });
  return response.json();
}

/** The commands that a person is offered in a chat: a list of {command, description}. */
export async function commandMenu(person, chat) {
  const response = await fetch(`/world/menu?${new URLSearchParams({ person, chat })}`, { cache: "no-store" });
  return (await response.json()).commands ?? [];
}

/** Where the bytes of a file can be had from. */
export const fileAddress = (fileId) => `/world/file?id=${encodeURIComponent(fileId)}`;

/**
 * Links that lead into the bot: t.me/NAME?start=PAYLOAD and tg://resolve?domain=NAME&start=PAYLOAD.
 */

/** What the bot is started with, "" when the link only opens it, or null when the address leads elsewhere. */
export function deepLink(address, username) {
  let url;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  } catch {
    return null;
  }
  const named = url.protocol === "tg:" ? url.searchParams.get("domain") : inTelegram(url);
  if (named?.toLowerCase() !== username.toLowerCase()) return null;
  return url.searchParams.get("start") ?? "";
}

const inTelegram = (url) => (["t.me", "telegram.me"].includes(url.hostname) ? url.pathname.slice(1) : null);

/**
 * How many messages of a chat or topic nobody at the page has looked at yet.
 */

export class Unread extends EventTarget {
  #counts = new Map();

  /** `isShown(key)` tells whether that conversation is before somebody's eyes now. */
  constructor(isShown) {
    super();
    this.isShown = isShown;
    document.addEventListener("visibilitychange", () => this.look());
  }

  static key = (chat, topic = null) => `${chat}:${topic ?? ""}`;

  count = (chat, topic = null) => this.#counts.get(Unread.key(chat, topic)) ?? 0;

  /** All that is unread in these chats. */
  total = (chats) => [...this.#counts].filter(([key]) => chats.has(Number(key.split(":")[0]))).reduce((sum, [, count]) => sum + count, 0);

  /** One more, unless it is being looked at. */
  add(chat, topic = null) {
    const key = Unread.key(chat, topic);
    if (this.isShown(key) && !document.hidden) return;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#tell();
  }

  /** What is shown now has been read. */
  look() {
    if (document.hidden) return;
    for (const key of [...this.#counts.keys()]) if (this.isShown(key)) this.#counts.delete(key);
    this.#tell();
  }

  #tell = () => this.dispatchEvent(new Event("changed"));
}

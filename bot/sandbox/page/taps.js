// Taps on inline buttons that the bot has not answered yet: each keeps its button's spinner turning.

// A client stops waiting by itself; a bot that never answers must not leave a spinner for good.
const GIVE_UP_MS = 30_000;

export class Taps {
  /** `send(data, messageId)` resolves to {query_id}; `complain()` is for a tap that was not taken. */
  constructor(send, complain) {
    this.send = send;
    this.complain = complain;
    this.waiting = new Map();
    this.early = new Set();
  }

  async tap(button, data, messageId) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    const item = button.closest(".message");
    try {
      const { query_id: id } = await this.send(data, messageId);
      this.waiting.set(id, { button, item });
      // The answer may overtake the reply to the tap itself.
      if (this.early.delete(id)) this.answered(id);
      else setTimeout(() => this.answered(id), GIVE_UP_MS);
    } catch {
      button.removeAttribute("aria-busy");
      this.complain();
    }
  }

  /** The bot answered: stop the spinner. Returns the message it was under, if known. */
  answered(id) {
    const tap = this.waiting.get(id);
    if (!tap) this.early.add(id);
    tap?.button.removeAttribute("aria-busy");
    this.waiting.delete(id);
    return tap?.item;
  }

  /** After a lost line answers may have been missed: stop every spinner. */
  forget() {
    for (const id of [...this.waiting.keys()]) this.answered(id);
    this.early.clear();
  }
}

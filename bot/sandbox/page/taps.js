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
    try {
      const { query_id: id } = await this.send(data, messageId);
      this.waiting.set(id, button);
      // The answer may overtake the reply to the tap itself.
      if (this.early.delete(id)) this.answered(id);
      else setTimeout(() => this.answered(id), GIVE_UP_MS);
    } catch {
      button.removeAttribute("aria-busy");
      this.complain();
    }
  }

  /** The bot answered: stop the spinner of the button. */
  answered(id) {
    const button = this.waiting.get(id);
    if (!button) this.early.add(id);
    button?.removeAttribute("aria-busy");
    this.waiting.delete(id);
  }

  /** After a lost line answers may have been missed: stop every spinner. */
  forget() {
    for (const id of [...this.waiting.keys()]) this.answered(id);
    this.early.clear();
  }
}

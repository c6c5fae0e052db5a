// Taps that the bot has not answered. The spinner of such a button turns.

// Without an answer the spinner stops after this time, like in Telegram's apps.
const GIVE_UP_MS = 30_000;

export class Taps {
  /** `send(data, messageId)` resolves to {query_id}. `onFailure()` is called if that fails. */
  constructor(send, onFailure) {
    this.send = send;
    this.onFailure = onFailure;
    this.waiting = new Map();
    this.early = new Set();
  }

  async tap(button, data, messageId) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    try {
      const { query_id: id } = await this.send(data, messageId);
      this.waiting.set(id, button);
      // The bot's answer may arrive before the server's response to the tap.
      if (this.early.delete(id)) this.answered(id);
      else setTimeout(() => this.answered(id), GIVE_UP_MS);
    } catch {
      button.removeAttribute("aria-busy");
      this.onFailure();
    }
  }

  /** Stop the spinner of a tap that the bot answered. */
  answered(id) {
    const button = this.waiting.get(id);
    if (!button) this.early.add(id);
    button?.removeAttribute("aria-busy");
    this.waiting.delete(id);
  }

  /** Stop all spinners. After a lost connection, answers may have been missed. */
  forget() {
    for (const id of [...this.waiting.keys()]) this.answered(id);
    this.early.clear();
  }
}

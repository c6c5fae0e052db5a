// The bar at the top of a phone: the bot's name and description, and whether the page is connected.

export class Bar {
  /** `phrase(id)` returns one of the page's own texts. */
  constructor(root, phrase) {
    this.phrase = phrase;
    this.part = (selector) => root.querySelector(selector);
    this.bot = { name: "" };
    this.connected = false;
    this.draw();
  }

  describe(bot) {
    this.bot = bot;
    this.part(".name").textContent = bot.name;
    this.part(".avatar").textContent = [...bot.name][0] ?? "";
    this.part(".description").textContent = bot.description || bot.short_description || "";
    this.draw();
  }

  /** The connection to the server opened or broke. */
  setConnected(connected) {
    this.connected = connected;
    this.draw();
  }

  draw() {
    this.part(".status").textContent = this.connected
      ? this.bot.short_description || this.phrase("bot")
      : this.phrase("connecting");
  }
}

// The bar on top of a phone: who the bot is, and whether it is typing or the line is down.

const TYPING_MS = 5000; // https://core.telegram.org/bots/api#sendchataction

export class Bar {
  /** `says(id)` gives a line of the page's own. */
  constructor(root, says) {
    this.says = says;
    this.part = (selector) => root.querySelector(selector);
    this.bot = { name: "" };
    this.connected = false;
    this.isTyping = false;
    this.draw();
  }

  describe(bot) {
    this.bot = bot;
    this.part(".name").textContent = bot.name;
    this.part(".avatar").textContent = [...bot.name][0] ?? "";
    this.part(".description").textContent = bot.description || bot.short_description || "";
    this.draw();
  }

  /** The line to the server is up or down. */
  line(up) {
    this.connected = up;
    if (!up) this.stopTyping();
    this.draw();
  }

  typing() {
    clearTimeout(this.timer);
    this.isTyping = true;
    this.timer = setTimeout(() => this.stopTyping(), TYPING_MS);
    this.draw();
  }

  stopTyping() {
    clearTimeout(this.timer);
    this.isTyping = false;
    this.draw();
  }

  draw() {
    const status = this.part(".status");
    status.classList.toggle("typing", this.connected && this.isTyping);
    status.textContent = !this.connected ? this.says("connecting")
      : this.isTyping ? this.says("typing") : this.bot.short_description || this.says("bot");
  }
}

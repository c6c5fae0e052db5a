// The text box, the list of commands above it, and the count of characters near the limit.
import { make } from "./dom.js";

// In UTF-16 code units, like JavaScript's length: https://core.telegram.org/bots/api#sendmessage
const LIMIT = 4096;
const COUNT_FROM = LIMIT - 400;
const LIST_STEPS = { ArrowUp: -1, ArrowDown: 1 };

export class Composer {
  /**
   * `send(text)` resolves to true if the text was sent. `sendFile(file)` sends a file. `focusKeys()` is called for the up
   * arrow in an empty box, and returns whether there were buttons to focus.
   */
  constructor(root, prefix, { send, sendFile, focusKeys, phrase }) {
    this.phrase = phrase;
    this.form = root.querySelector(".composer");
    this.box = root.querySelector("textarea");
    this.list = root.querySelector(".commands");
    this.menu = root.querySelector(".menu");
    this.button = root.querySelector(".send");
    this.note = root.querySelector(".count");
    this.file = root.querySelector(".composer input[type=file]");
    this.send = send;
    this.focusKeys = focusKeys;
    this.commands = [];
    this.active = -1;
    this.list.id = `${prefix}-commands`;
    this.note.id = `${prefix}-count`;
    this.box.setAttribute("aria-controls", this.list.id);
    this.menu.setAttribute("aria-controls", this.list.id);
    this.box.setAttribute("aria-describedby", this.note.id);

    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.box.addEventListener("input", () => this.update());
    this.box.addEventListener("keydown", (event) => this.keyInBox(event));
    this.list.addEventListener("keydown", (event) => this.keyInList(event));
    this.menu.addEventListener("click", () => this.toggleMenu());
    root.querySelector(".attach").addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", async () => {
      for (const file of this.file.files) await sendFile(file);
      this.file.value = "";
    });
    root.addEventListener("focusout", (event) => {
      if (!root.querySelector(".foot").contains(event.relatedTarget)) this.close();
    });
    this.update();
  }

  setCommands(commands) {
    this.commands = commands;
    this.menu.hidden = commands.length === 0;
    this.close();
  }

  /** Fit the height, the count and the list of commands to the text. */
  update() {
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight}px`;
    const length = this.box.value.length;
    const over = length - LIMIT;
    this.form.classList.toggle("over", over > 0);
    this.box.setAttribute("aria-invalid", String(over > 0));
    this.note.textContent = over > 0
      ? this.phrase("over", { n: over, limit: LIMIT })
      : length > COUNT_FROM ? this.phrase("left", { n: -over }) : "";
    const start = /^\/(\w*)$/.exec(this.box.value);
    if (start) this.show(this.commands.filter(({ command }) => command.startsWith(start[1].toLowerCase())));
    else this.close();
  }

  async submit() {
    const text = this.box.value.trim();
    if (!text || this.box.value.length > LIMIT) return;
    this.box.value = "";
    this.update();
    if (await this.send(text)) return;
    if (!this.box.value) this.box.value = text;
    this.update();
  }

  keyInBox(event) {
    if (event.isComposing) return;
    if (this.keyForList(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.box.value && this.focusKeys()) {
      event.preventDefault();
    }
  }

  keyInList(event) {
    if (this.keyForList(event)) this.box.focus();
  }

  // Handles a key for the list. Returns whether the focus belongs in the text box. Enter without a marked command is left
  // to the box, which sends the text.
  keyForList(event) {
    if (this.list.hidden) return false;
    const rows = this.list.children;
    const step = LIST_STEPS[event.key];
    if (step) {
      event.preventDefault();
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.mark((from + step + rows.length) % rows.length);
      return event.currentTarget === this.box;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return true;
    }
    if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.choose(rows[this.active].dataset.command);
      return true;
    }
    if (event.key === "Tab" && !event.shiftKey && event.currentTarget === this.box && rows.length) {
      event.preventDefault();
      this.box.value = `/${rows[Math.max(this.active, 0)].dataset.command}`;
      this.update();
      return true;
    }
    return false;
  }

  toggleMenu() {
    if (!this.list.hidden) return this.close();
    this.show(this.commands);
    this.mark(0);
    this.list.focus();
  }

  show(commands) {
    this.list.replaceChildren(...commands.map(({ command, description }, index) => {
      const row = make("li", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false",
        "data-command": command },
      make("span", { class: "slash", text: `/${command}` }), make("span", { class: "summary", text: description, dir: "auto" }));
      row.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the focus
      row.addEventListener("click", () => {
        if (document.activeElement === this.list) this.menu.focus();
        this.choose(command);
      });
      return row;
    }));
    this.list.hidden = commands.length === 0;
    this.list.scrollTop = 0;
    this.menu.setAttribute("aria-expanded", String(!this.list.hidden));
    this.mark(-1);
  }

  close() {
    this.show([]);
  }

  mark(index) {
    this.active = index;
    [...this.list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
    const row = this.list.children[index];
    row?.scrollIntoView({ block: "nearest" });
    for (const element of [this.box, this.list]) {
      if (row) element.setAttribute("aria-activedescendant", row.id);
      else element.removeAttribute("aria-activedescendant");
    }
  }

  choose(command) {
    this.box.value = "";
    this.update();
    this.send(`/${command}`);
  }
}

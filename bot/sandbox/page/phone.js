// A person's phone. It shows the chat of the server, and keeps nothing that a snapshot does not restore.
import { Bar } from "./bar.js";
import { Composer } from "./composer.js";
import { startIn } from "./deep_link.js";
import { languageOf } from "./detect_language.js";
import { reducedMotion } from "./dom.js";
import { Follow } from "./follow.js";
import { focusedKey, focusKey, moveFocus } from "./keys.js";
import { fillLanguages } from "./languages.js";
import { dayOf, drawMessage, fillMessage } from "./message.js";
import { enlarge, toast } from "./notices.js";
import { nameOf, phrase, translate } from "./phrases.js";
import { listen, post, Refused } from "./server.js";
import { Taps } from "./taps.js";

export class Phone {
  /**
   * The page around the phone gets `hooks.onClock(event)` with the server's time, `hooks.onMessage(phone)` for a message
   * of the bot, `hooks.onLanguage(phone)` for a new language of the chat, and `hooks.onDeepLink(phone, argument)` when
   * the other phone must open a deep link.
   */
  constructor(person, hooks) {
    this.person = person;
    this.hooks = hooks;
    this.shown = new Map();
    this.prefix = `p${person.id}`;
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.part = (selector) => this.root.querySelector(selector);
    this.log = this.part(".log");
    this.scroll = this.part(".scroll");
    this.language = (person.language_code ?? "en").split("-")[0];
    this.phrase = (id, values) => phrase(this.language, id, values);
    this.bar = new Bar(this.root, this.phrase);
    this.follow = new Follow(this.scroll, this.log, this.part(".latest"));
    this.taps = new Taps((data, id) => post("/tap", { person: person.id, message_id: id, data }), () => this.notify(this.phrase("gone")));
    this.on = {
      send: (text) => this.send(text),
      copy: (text) => this.copy(text),
      phrase: this.phrase,
      enlarge: (picture) => enlarge(this.part("dialog.picture"), picture),
    };
    this.composer = new Composer(this.root, this.prefix, {
      send: (text) => this.send(text),
      sendFile: (file) => this.sendFile(file),
      focusKeys: () => this.focusNewestKeys(),
      phrase: this.phrase,
    });
    this.root.id = `${this.prefix}-phone`;
    this.translate();
    fillLanguages(this.part("select"), person, (error) => this.notify(error));
    this.part(".start").addEventListener("click", () => this.start());
    this.part(".other").addEventListener("click", () => this.openDeepLink());
    this.log.addEventListener("keydown", (event) => {
      moveFocus(event);
      if (event.key === "Escape") this.composer.box.focus();
    });
    listen(`/events?person=${encodeURIComponent(person.id)}`, (event) => this.receive(event), (connected) => this.bar.setConnected(connected));
  }

  /** Show the phone's own texts in the language of the chat. */
  translate() {
    translate(this.root, this.language);
    const name = nameOf(this.language, this.person);
    this.root.setAttribute("aria-label", this.phrase("phone", { name }));
    this.part(".owner").textContent = this.phrase("holder", { name });
    this.bar.draw();
    this.composer.update();
  }

  /** The language of a message. The language of the bot's newest message becomes that of the chat. */
  languageOfMessage(message) {
    const language = languageOf(message.text, this.language);
    const newest = Math.max(0, ...[...this.shown.values()].filter(({ message: other }) => other.from === "bot")
      .map(({ message: other }) => other.id));
    if (message.from === "bot" && message.id >= newest && language !== this.language) {
      this.language = language;
      this.translate();
      this.hooks.onLanguage(this);
    }
    return message.from === "bot" ? language : this.language;
  }

  receive(event) {
    switch (event.kind) {
      case "snapshot": return this.snapshot(event);
      case "message": return this.message(event.message);
      case "edit": return this.follow.keep(() => this.put(event.message, true));
      case "delete": return this.remove(event.message_ids);
      case "answer": return this.answer(event);
      case "commands": return this.composer.setCommands(event.commands);
      case "now": return this.hooks.onClock(event);
      case "bot": return this.bar.describe(event.bot);
      default: return undefined;
    }
  }

  snapshot(event) {
    this.bar.setConnected(true);
    this.bar.describe(event.bot);
    this.composer.setCommands(event.commands);
    this.hooks.onClock(event);
    this.taps.forget();
    const ids = new Set(event.messages.map(({ id }) => id));
    this.remove([...this.shown.keys()].filter((id) => !ids.has(id)));
    this.follow.keep(() => {
      for (const message of event.messages) this.put(message, false);
    }, !this.ready);
    this.ready = true;
    this.showStart();
  }

  message(message) {
    const mine = message.from === "person";
    this.follow.keep(() => this.put(message, true), mine);
    if (!mine) this.hooks.onMessage(this);
  }

  // Draws a new message, or redraws an edited one in place. An unchanged message is left alone, so a new snapshot moves
  // neither the focus nor the scroll position, and a screen reader reads nothing again.
  put(message, animated) {
    const known = this.shown.get(message.id);
    const drawn = JSON.stringify(message);
    if (known?.drawn === drawn) return;
    const language = this.languageOfMessage(message);
    const names = { bot: this.bar.bot.name, person: nameOf(this.language, this.person) };
    const on = { ...this.on, language, tap: (button, data) => this.taps.tap(button, data, message.id) };
    if (!known) {
      const item = drawMessage(message, this.prefix, names, on);
      if (animated) item.classList.add("arriving");
      this.shown.set(message.id, { item, message, drawn });
      const next = [...this.shown.values()].find((other) => other.message.id > message.id);
      this.log.insertBefore(item, next?.item ?? null);
    } else {
      this.shown.set(message.id, { item: known.item, message, drawn });
      this.edit(known, message, () => fillMessage(known.item, message, this.prefix, names, on), animated);
    }
    this.markDays();
    this.showStart();
  }

  // If the text is the same, the focus stays on the same button. Otherwise it moves to the first button.
  edit({ item, message: before }, message, fill, animated) {
    const inside = item.contains(document.activeElement);
    const key = focusedKey(item);
    const height = item.offsetHeight;
    fill();
    if (inside) {
      if (!focusKey(item, before.text === message.text && key ? key : { row: 0, column: 0 })) item.focus();
    }
    if (!animated || reducedMotion()) return;
    item.classList.add("changed");
    item.animate([{ height: `${height}px` }, { height: `${item.offsetHeight}px` }], { duration: 180, easing: "ease-out" });
  }

  remove(ids) {
    for (const id of ids) {
      const gone = this.shown.get(id);
      if (!gone) continue;
      const inside = gone.item.contains(document.activeElement);
      const neighbour = gone.item.nextElementSibling ?? gone.item.previousElementSibling ?? this.scroll;
      gone.item.remove();
      this.shown.delete(id);
      if (inside && !(neighbour !== this.scroll && focusKey(neighbour, { row: 0, column: 0 }))) neighbour.focus();
    }
    this.markDays();
    this.showStart();
  }

  markDays() {
    let day = null;
    for (const { item, message } of [...this.shown.values()].sort((a, b) => a.message.id - b.message.id)) {
      const own = dayOf(message);
      if (own === day) delete item.dataset.day;
      else item.dataset.day = own;
      day = own;
    }
  }

  /** Show the start button instead of the text box while the chat is empty. */
  showStart() {
    const empty = this.shown.size === 0;
    this.part(".about").hidden = !empty || !this.ready;
    this.part(".start").hidden = !empty || !this.ready;
    this.part(".composer").hidden = empty;
  }

  async start() {
    const focused = document.activeElement === this.part(".start");
    if (await this.send("/start") && focused) this.scroll.focus();
  }

  send(text) {
    return this.act("/say", { text });
  }

  async sendFile(file) {
    const reader = new FileReader();
    const read = new Promise((resolve) => { reader.onload = resolve; });
    reader.readAsDataURL(file);
    await read;
    return this.act("/file", { name: file.name, data: reader.result.split(",")[1] ?? "" });
  }

  async act(path, body) {
    try {
      await post(path, { person: this.person.id, ...body });
      return true;
    } catch (error) {
      this.notify(error instanceof Refused ? this.phrase("refused", { why: error.message }) : this.phrase("silent"));
      return false;
    }
  }

  answer(event) {
    this.taps.answered(event.query_id);
    if (event.text) this.notify(event.text);
  }

  async copy(text) {
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    this.notify(this.phrase(done ? "copied" : "notcopied"));
    this.argument = startIn(text, this.bar.bot.username ?? "");
    this.part(".other").hidden = this.argument === null;
  }

  openDeepLink() {
    this.part(".other").hidden = true;
    this.hooks.onDeepLink(this, this.argument);
  }

  notify(text) {
    toast(this.part(".toast"), text);
  }

  focusNewestKeys() {
    const items = [...this.log.children].reverse();
    return items.some((item) => item.querySelector(".keys") && focusKey(item, { row: 0, column: 0 }));
  }
}

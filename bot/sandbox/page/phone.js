// One person's phone: the chat as the server tells it. What stands here is only a view; a snapshot redraws it.
import { Bar } from "./bar.js";
import { Composer } from "./composer.js";
import { startIn } from "./deep_link.js";
import { calm } from "./dom.js";
import { Follow } from "./follow.js";
import { focusedKey, focusKey, walkKeys } from "./keys.js";
import { languages } from "./languages.js";
import { dayOf, drawMessage, fillMessage } from "./message.js";
import { enlarge, toast } from "./notices.js";
import { Taps } from "./taps.js";
import { tongueOf } from "./tongue.js";
import { listen, post, Refused } from "./wire.js";
import { nameOf, says, speak } from "./words.js";

export class Phone {
  /** `hooks.onClock(snapshot or now event)`, `hooks.onNews(phone)` `hooks.onTongue(phone)` and
   * `hooks.onHandOver(phone, argument)`, for an address of the bot that the other person shall open, tell the page around it. */
  constructor(person, hooks) {
    this.person = person;
    this.hooks = hooks;
    this.shown = new Map();
    this.prefix = `p${person.id}`;
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.part = (selector) => this.root.querySelector(selector);
    this.log = this.part(".log");
    this.scroll = this.part(".scroll");
    this.tongue = (person.language_code ?? "en").split("-")[0];
    this.says = (id, values) => says(this.tongue, id, values);
    this.bar = new Bar(this.root, this.says);
    this.follow = new Follow(this.scroll, this.log, this.part(".latest"));
    this.taps = new Taps((data, id) => post("/tap", { person: person.id, message_id: id, data }), () => this.say(this.says("gone")));
    this.on = {
      say: (text) => this.send(text),
      copy: (text) => this.copy(text),
      says: this.says,
      enlarge: (picture) => enlarge(this.part("dialog.picture"), picture),
    };
    this.composer = new Composer(this.root, this.prefix, {
      send: (text) => this.send(text),
      sendFile: (file) => this.sendFile(file),
      leaveUp: () => this.focusNewestKeys(),
      says: this.says,
    });
    this.root.id = `${this.prefix}-phone`;
    this.speak();
    languages(this.part("select"), person, (error) => this.say(error));
    this.part(".start").addEventListener("click", () => this.start());
    this.part(".other").addEventListener("click", () => this.handOver());
    this.log.addEventListener("keydown", (event) => {
      walkKeys(event);
      if (event.key === "Escape") this.composer.box.focus();
    });
    listen(`/events?person=${encodeURIComponent(person.id)}`, (event) => this.hear(event), (connected) => this.bar.setConnected(connected));
  }

  /** Say what is the phone's own in the language of the chat. */
  speak() {
    speak(this.root, this.tongue);
    const name = nameOf(this.tongue, this.person);
    this.root.setAttribute("aria-label", this.says("phone", { name }));
    this.part(".owner").textContent = this.says("holder", { name });
    this.bar.draw();
    this.composer.typed();
  }

  /** The language of a message. The bot's newest one is that of the chat. */
  tongueOf(message) {
    const tongue = tongueOf(message.text, this.tongue);
    const newest = Math.max(0, ...[...this.shown.values()].filter(({ message: other }) => other.from === "bot")
      .map(({ message: other }) => other.id));
    if (message.from === "bot" && message.id >= newest && tongue !== this.tongue) {
      this.tongue = tongue;
      this.speak();
      this.hooks.onTongue(this);
    }
    return message.from === "bot" ? tongue : this.tongue;
  }

  hear(event) {
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
    this.emptyOrNot();
  }

  message(message) {
    const mine = message.from === "person";
    this.follow.keep(() => this.put(message, true), mine);
    if (!mine) this.hooks.onNews(this);
  }

  // Draws a new message, or changes a standing one in place. What is unchanged is not touched, so a
  // resync moves neither focus nor scroll and reads nothing out again.
  put(message, lively) {
    const known = this.shown.get(message.id);
    const drawn = JSON.stringify(message);
    if (known?.drawn === drawn) return;
    const tongue = this.tongueOf(message);
    const names = { bot: this.bar.bot.name, person: nameOf(this.tongue, this.person) };
    const on = { ...this.on, tongue, tap: (button, data) => this.taps.tap(button, data, message.id) };
    if (!known) {
      const item = drawMessage(message, this.prefix, names, on);
      if (lively) item.classList.add("arriving");
      this.shown.set(message.id, { item, message, drawn });
      const next = [...this.shown.values()].find((other) => other.message.id > message.id);
      this.log.insertBefore(item, next?.item ?? null);
    } else {
      this.shown.set(message.id, { item: known.item, message, drawn });
      this.edit(known, message, () => fillMessage(known.item, message, this.prefix, names, on), lively);
    }
    this.markDays();
    this.emptyOrNot();
  }

  // The same question keeps the same button in focus; another question begins at its first button.
  edit({ item, message: before }, message, fill, lively) {
    const inside = item.contains(document.activeElement);
    const key = focusedKey(item);
    const height = item.offsetHeight;
    fill();
    if (inside) {
      if (!focusKey(item, before.text === message.text && key ? key : { row: 0, column: 0 })) item.focus();
    }
    if (!lively || calm()) return;
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
    this.emptyOrNot();
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

  emptyOrNot() {
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
      this.say(error instanceof Refused ? this.says("refused", { why: error.message }) : this.says("silent"));
      return false;
    }
  }

  answer(event) {
    this.taps.answered(event.query_id);
    if (event.text) this.say(event.text);
  }

  async copy(text) {
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    this.say(this.says(done ? "copied" : "notcopied"));
    this.address = startIn(text, this.bar.bot.username ?? "");
    this.part(".other").hidden = this.address === null;
  }

  handOver() {
    this.part(".other").hidden = true;
    this.hooks.onHandOver(this, this.address);
  }

  say(text) {
    toast(this.part(".toast"), text);
  }

  focusNewestKeys() {
    const items = [...this.log.children].reverse();
    return items.some((item) => item.querySelector(".keys") && focusKey(item, { row: 0, column: 0 }));
  }
}

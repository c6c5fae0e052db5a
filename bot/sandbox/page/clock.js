// The sandbox's clock. It is shown as it runs, and buttons move it forward.
import { post } from "./server.js";

const TICK_MS = 5000;
const MORNING_HOUR = 10;
const WIDE = matchMedia("(min-width: 60rem)");
const SHORT = { weekday: "short", hour: "2-digit", minute: "2-digit" };
const FORM = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

/** The first 10:00 after a time, in this browser's time zone. In seconds since the epoch. */
export function nextMorning(now) {
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return Math.floor(morning.getTime() / 1000);
}

export class Clock {
  /** `showError(text)` shows an error, and `phrase(id, values)` returns one of the page's own texts. */
  constructor(root, showError, phrase) {
    this.time = root.querySelector("time");
    this.moves = root.querySelector("[role=group]");
    this.status = root.querySelector("[role=status]");
    this.showError = showError;
    this.phrase = phrase;
    this.language = undefined;
    WIDE.addEventListener("change", () => this.draw());
    for (const button of this.moves.querySelectorAll("button")) {
      button.addEventListener("click", () => this.move(button.dataset.minutes
        ? { minutes: Number(button.dataset.minutes) }
        : { to_unix: nextMorning(this.now()) }));
    }
    setInterval(() => this.draw(), TICK_MS);
  }

  /** Show the server's clock, from a snapshot (with `can_move`) or from a later event. */
  update({ now, can_move: canMove }) {
    this.ahead = new Date(now).getTime() - Date.now();
    if (canMove !== undefined) this.moves.hidden = !canMove;
    this.draw();
  }

  /** Format dates for a language, and for the browser's region if the browser has the same language. */
  setLanguage(language) {
    const locale = new Intl.DateTimeFormat().resolvedOptions().locale;
    this.language = locale.startsWith(language) ? locale : language;
    this.draw();
  }

  now() {
    return new Date(Date.now() + this.ahead);
  }

  draw() {
    if (this.ahead === undefined) return;
    const now = this.now();
    this.time.dateTime = now.toISOString();
    const text = new Intl.DateTimeFormat(this.language, WIDE.matches ? FORM : SHORT).format(now);
    if (this.time.textContent !== text) this.time.textContent = text;
  }

  async move(step) {
    if (this.moves.ariaBusy === "true") return;
    this.moves.ariaBusy = "true";
    try {
      this.update(await post("/clock", step));
      this.status.textContent = this.phrase("now", { time: this.time.textContent });
    } catch (error) {
      this.showError(this.phrase("stuck", { why: error.message }));
    } finally {
      this.moves.ariaBusy = "false";
    }
  }
}

// The sandbox's clock: shown as it runs, moved forward by buttons, never back.
import { post } from "./wire.js";

const TICK_MS = 5000;
const MORNING_HOUR = 10;
const WIDE = matchMedia("(min-width: 60rem)");
const SHORT = { weekday: "short", hour: "2-digit", minute: "2-digit" };
const FORM = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };

/** The next 10:00 in this browser's zone after a time, in seconds since the epoch. */
export function nextMorning(now) {
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return Math.floor(morning.getTime() / 1000);
}

export class Clock {
  constructor(root, complain, says) {
    this.time = root.querySelector("time");
    this.moves = root.querySelector("[role=group]");
    this.status = root.querySelector("[role=status]");
    this.complain = complain;
    this.says = says;
    this.language = undefined;
    WIDE.addEventListener("change", () => this.draw());
    for (const button of this.moves.querySelectorAll("button")) {
      button.addEventListener("click", () => this.move(button.dataset.minutes
        ? { minutes: Number(button.dataset.minutes) }
        : { to_unix: nextMorning(this.now()) }));
    }
    setInterval(() => this.draw(), TICK_MS);
  }

  /** What the server said: {now, can_move} or {now}. */
  hear({ now, can_move: canMove }) {
    this.ahead = new Date(now).getTime() - Date.now();
    if (canMove !== undefined) this.moves.hidden = !canMove;
    this.draw();
  }

  /** Write dates as they are written in a language. */
  speak(language) {
    const own = new Intl.DateTimeFormat().resolvedOptions().locale;
    this.language = own.startsWith(language) ? own : language;
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

  async move(how) {
    if (this.moves.ariaBusy === "true") return;
    this.moves.ariaBusy = "true";
    try {
      this.hear(await post("/clock", how));
      this.status.textContent = this.says("now", { time: this.time.textContent });
    } catch (error) {
      this.complain(this.says("stuck", { why: error.message }));
    } finally {
      this.moves.ariaBusy = "false";
    }
  }
}

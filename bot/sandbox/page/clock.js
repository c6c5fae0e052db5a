// The sandbox's clock: shown as it runs, moved forward by buttons, never back.
import { post } from "./wire.js";

const TICK_MS = 5000;
const MORNING_HOUR = 10;
const shown = new Intl.DateTimeFormat(undefined,
  { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** The next 10:00 in this browser's zone after a time, in seconds since the epoch. */
export function nextMorning(now) {
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return Math.floor(morning.getTime() / 1000);
}

export class Clock {
  constructor(root, complain) {
    this.time = root.querySelector("time");
    this.moves = root.querySelector("[role=group]");
    this.status = root.querySelector("[role=status]");
    this.complain = complain;
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

  now() {
    return new Date(Date.now() + this.ahead);
  }

  draw() {
    if (this.ahead === undefined) return;
    const now = this.now();
    this.time.dateTime = now.toISOString();
    const text = shown.format(now);
    if (this.time.textContent !== text) this.time.textContent = text;
  }

  async move(how) {
    if (this.moves.ariaBusy === "true") return;
    this.moves.ariaBusy = "true";
    try {
      this.hear(await post("/clock", how));
      this.status.textContent = `It is now ${this.time.textContent}`;
    } catch (error) {
      this.complain(`The clock was not moved. ${error.message}`);
    } finally {
      this.moves.ariaBusy = "false";
    }
  }
}

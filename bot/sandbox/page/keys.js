// The inline keyboard under a message: draws it, and moves the focus in it.
import { icon, make } from "./dom.js";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The keyboard of a message, or null. `on.tap(button, data)` and `on.copy(text)` are called for taps. */
export function drawKeys(message, on) {
  if (!message.keyboard?.length) return null;
  const rows = message.keyboard.map((row) => make("div", { class: "row" }, ...row.map((key) => drawKey(key, on))));
  return make("div", { class: "keys", role: "group", "aria-label": on.phrase("buttons") }, ...rows);
}

function drawKey(key, on) {
  const label = make("span", { class: "label", text: key.text, dir: "auto" });
  const button = make("button", { type: "button", class: "key" }, label);
  if (key.copy !== undefined && key.copy !== null) {
    button.append(icon("copy"));
    button.addEventListener("click", () => on.copy(key.copy));
  } else {
    button.append(make("span", { class: "spinner", "aria-hidden": "true" }));
    button.addEventListener("click", () => on.tap(button, key.data));
  }
  return button;
}

/** The row and column of the focused button of a message, or null if the focus is elsewhere. */
export function focusedKey(item) {
  const key = item.contains(document.activeElement) ? document.activeElement.closest(".key") : null;
  if (!key) return null;
  const row = key.parentElement;
  return { row: [...row.parentElement.children].indexOf(row), column: [...row.children].indexOf(key) };
}

/** Focus the button at a row and column, or the nearest one. Returns false if the message has no buttons. */
export function focusKey(item, { row, column }) {
  const rows = [...item.querySelectorAll(".keys .row")];
  const keys = rows[Math.min(row, rows.length - 1)]?.children;
  const key = keys?.[Math.min(column, keys.length - 1)];
  key?.focus();
  return key !== undefined;
}

/** Move the focus among the buttons of a keyboard with the arrow keys. It stops at the edges. */
export function moveFocus(event) {
  const step = STEPS[event.key];
  const item = event.target.closest(".message");
  const at = item && step && focusedKey(item);
  if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const row = at.row + step[0];
  const column = at.column + step[1];
  if (row < 0 || row >= item.querySelectorAll(".keys .row").length || column < 0) return;
  focusKey(item, { row, column });
}

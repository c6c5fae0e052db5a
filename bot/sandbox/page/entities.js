// Telegram's text with entities, as nodes. Offsets count UTF-16 units, as JavaScript's strings do.
import { make } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** A fragment for text; `say(command)` is called when a /command in it is tapped. */
export function render(text, entities, say) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes(text, 0, text.length, sorted, say));
  return fragment;
}

function nodes(text, from, to, entities, say) {
  const out = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (begin >= end) continue;
    if (begin > at) out.push(text.slice(at, begin));
    const inside = entities.slice(i + 1).filter((other) => other.offset < end);
    out.push(wrap(entity, text.slice(begin, end), nodes(text, begin, end, inside, say), say));
    at = end;
  }
  if (at < to) out.push(text.slice(at, to));
  return out;
}

function wrap(entity, text, children, say) {
  switch (entity.type) {
    case "spoiler":
      return spoiler(children);
    case "bot_command": {
      const button = make("button", { type: "button", class: "command" }, ...children);
      button.addEventListener("click", () => say(text));
      return button;
    }
    default:
      return make(TAGS[entity.type] ?? "span", {}, ...children);
  }
}

// One tap shows every spoiler of the message, as in Telegram. An edit draws them hidden again.
// Not a <button>: browsers make those boxes of their own, and a spoiler has to flow with its sentence.
function spoiler(children) {
  const cover = make("span", { "aria-hidden": "true" }, ...children);
  const button = make("span", { role: "button", tabindex: "0", class: "spoiler", "aria-label": "Hidden text, tap to show" }, cover);
  button.addEventListener("click", () => {
    for (const other of button.closest(".text").querySelectorAll(".spoiler")) open(other);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    button.click();
  });
  return button;
}

function open(button) {
  const focused = document.activeElement === button;
  const shown = make("span", { class: "shown", tabindex: "-1" }, ...button.firstElementChild.childNodes);
  button.replaceWith(shown);
  if (focused) shown.focus();
}

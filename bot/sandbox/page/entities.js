// Renders a text with entities. Their offsets count UTF-16 code units, like JavaScript's strings.
import { make } from "./dom.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** A fragment with the text. `send(command)` is called when a /command in it is tapped. */
export function render(text, entities, send) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes(text, 0, text.length, sorted, send));
  return fragment;
}

function nodes(text, from, to, entities, send) {
  const children = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (begin >= end) continue;
    if (begin > at) children.push(text.slice(at, begin));
    const inside = entities.slice(i + 1).filter((other) => other.offset < end);
    children.push(wrap(entity, text.slice(begin, end), nodes(text, begin, end, inside, send), send));
    at = end;
  }
  if (at < to) children.push(text.slice(at, to));
  return children;
}

function wrap(entity, text, children, send) {
  switch (entity.type) {
    case "spoiler":
      return spoiler(children);
    case "bot_command": {
      const button = make("button", { type: "button", class: "command" }, ...children);
      button.addEventListener("click", () => send(text));
      return button;
    }
    default:
      return make(TAGS[entity.type] ?? "span", {}, ...children);
  }
}

// A tap shows all spoilers of the message, like in Telegram. An edit hides them again.
// A <button> would be a box of its own, but a spoiler has to wrap with its sentence.
function spoiler(children) {
  const cover = make("span", { "aria-hidden": "true" }, ...children);
  const button = make("span", { role: "button", tabindex: "0", class: "spoiler", "aria-label": "Hidden text, tap to show" }, cover);
  button.addEventListener("click", () => {
    for (const other of button.closest(".text").querySelectorAll(".spoiler")) reveal(other);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    button.click();
  });
  return button;
}

function reveal(button) {
  const focused = document.activeElement === button;
  const shown = make("span", { class: "shown", tabindex: "-1" }, ...button.firstElementChild.childNodes);
  button.replaceWith(shown);
  if (focused) shown.focus();
}

// Draws a message. The phone decides when, and keeps the focus and the scroll position.
import { icon, make } from "./dom.js";
import { render } from "./entities.js";
import { drawKeys } from "./keys.js";

const clockTime = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const wholeDay = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });

export const dayOf = (message) => wholeDay.format(new Date(message.date * 1000));

/**
 * Create an element for a message. `names` holds the names of the bot and the person. `on` holds the functions send, tap,
 * copy, enlarge and phrase, and the language of the message.
 */
export function drawMessage(message, prefix, names, on) {
  const item = make("article", { class: "message", tabindex: "-1" });
  fillMessage(item, message, prefix, names, on);
  return item;
}

/** Draw a message into its element. An edit is drawn into the existing one. */
export function fillMessage(item, message, prefix, names, on) {
  const id = `${prefix}-${message.id}`;
  const text = message.text
    ? make("div", { class: "text", id, dir: "auto" }, render(message.text, message.entities, on.send))
    : make("div", { class: "unseen", id, text: "Attachment" });
  item.className = `message ${message.from === "bot" ? "bot" : "person"}`;
  item.dataset.id = message.id;
  item.lang = on.language;
  item.replaceChildren(
    make("div", { class: message.protected ? "bubble protected" : "bubble" },
      make("span", { class: "unseen", text: `${names[message.from]}: ` }),
      message.photo ? drawPhoto(message.photo, on) : null,
      message.document ? drawDocument(message) : null,
      text,
      drawMeta(message, on)),
    ...[drawKeys(message, on)].filter(Boolean),
  );
}

function drawMeta(message, { phrase }) {
  const date = new Date(message.date * 1000);
  const lock = icon("lock");
  return make("p", { class: "meta" },
    message.reaction ? make("span", { class: "reaction", text: message.reaction, role: "img",
      "aria-label": `Reaction ${message.reaction}` }) : null,
    message.protected ? make("span", { class: "lock", title: phrase("locked") }, lock,
      make("span", { class: "unseen", text: phrase("locked") })) : null,
    message.edited ? make("span", { class: "edited", text: phrase("edited") }) : null,
    make("time", { datetime: date.toISOString(), text: clockTime.format(date) }));
}

function drawPhoto({ url, width, height, spoiler }, on) {
  const picture = make("img", { src: safeSource(url), width, height, alt: "Picture", draggable: "false" });
  const button = make("button", { type: "button", class: spoiler ? "photo covered" : "photo" }, picture);
  const name = () => button.setAttribute("aria-label",
    button.classList.contains("covered") ? "Hidden picture, tap to show" : "Picture: no words. Enlarge");
  name();
  button.addEventListener("click", () => {
    if (!button.classList.contains("covered")) on.enlarge(picture);
    button.classList.remove("covered");
    name();
  });
  return button;
}

function drawDocument({ document: file, protected: locked }) {
  const inside = [
    make("span", { class: "round" }, icon(locked ? "lock" : "file")),
    make("span", { class: "about-file" },
      make("span", { class: "file-name", text: file.name, dir: "auto" }),
      make("span", { class: "file-size", text: locked ? `${size(file.size)}, cannot be saved` : size(file.size) })),
  ];
  return locked
    ? make("div", { class: "file" }, ...inside)
    : make("a", { class: "file", href: safeSource(file.url), download: file.name }, ...inside);
}

// Files may come only from this server.
function safeSource(url) {
  const full = URL.canParse(url, location.href) ? new URL(url, location.href) : null;
  return full?.origin === location.origin ? full.href : null;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

// The page around the phones: the people, one or two visible phones, the clock, the colours.
import { Clock } from "./clock.js";
import { make } from "./dom.js";
import { Phone } from "./phone.js";
import { nameOf, phrase, translate } from "./phrases.js";

const part = (id) => document.getElementById(id);
const phones = [];
const unread = new Map();
const LOOPBACK = /^(localhost|127\..*|\[::1\])$/;
const wide = matchMedia("(min-width: 68rem)");
const storage = sessionStorage; // removed when the tab is closed
let current = 0;
let pair = storage.getItem("pair") === "true";

const clock = new Clock(part("clock"), (text) => phones[current]?.notify(text),
  (id, values) => phrase(language(), id, values));

const language = () => phones[current]?.language ?? "en";

/** Translate the page into the language of the visible chat. */
function translatePage() {
  translate(part("panel"), language());
  document.documentElement.lang = language();
  if (!LOOPBACK.test(location.hostname)) part("promise").textContent = phrase(language(), "lan");
  for (const phone of phones) {
    part(`tab-${phone.person.id}`).firstElementChild.textContent = nameOf(language(), phone.person);
  }
  clock.setLanguage(language());
}

function colours() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const button = part("dark");
  const show = () => {
    const chosen = storage.getItem("theme");
    if (chosen) document.documentElement.dataset.theme = chosen;
    button.setAttribute("aria-pressed", String(chosen ? chosen === "dark" : dark.matches));
  };
  button.addEventListener("click", () => {
    storage.setItem("theme", button.getAttribute("aria-pressed") === "true" ? "light" : "dark");
    show();
  });
  dark.addEventListener("change", show);
  show();
}

function tabFor(person, index) {
  const tab = make("button", { type: "button", role: "tab", id: `tab-${person.id}`, "aria-controls": `p${person.id}-phone` },
    make("span", { text: person.name }), make("span", { class: "badge" }));
  tab.addEventListener("click", () => select(index));
  return tab;
}

function select(index) {
  current = index;
  storage.setItem("current", String(index));
  layout();
}

function togglePair() {
  pair = !pair;
  storage.setItem("pair", String(pair));
  layout();
}

const pairVisible = () => pair && wide.matches && phones.length > 1;

function layout() {
  const both = pairVisible();
  part("pair").hidden = !wide.matches || phones.length < 2;
  part("pair").setAttribute("aria-pressed", String(both));
  part("people").hidden = both || phones.length < 2;
  part("stage").classList.toggle("pair", both);
  phones.forEach((phone, index) => {
    const visible = both || index === current;
    const tab = part(`tab-${phone.person.id}`);
    phone.root.hidden = !visible;
    phone.root.setAttribute("role", both ? "region" : "tabpanel");
    phone.part(".owner").hidden = !both;
    if (visible) unread.delete(phone);
    tab.setAttribute("aria-selected", String(index === current));
    tab.tabIndex = index === current ? 0 : -1;
    showUnread(phone);
  });
  translatePage();
}

function showUnread(phone) {
  const count = unread.get(phone) ?? 0;
  const badge = part(`tab-${phone.person.id}`).querySelector(".badge");
  badge.textContent = count || "";
  badge.setAttribute("aria-label", count ? `${count} new` : "");
}

function onMessage(phone) {
  if (phone.root.hidden) unread.set(phone, (unread.get(phone) ?? 0) + 1);
  showUnread(phone);
}

function onLanguage(phone) {
  if (phone === phones[current]) translatePage();
}

/** Open a deep link of the bot on the next phone, like a tap on it in Telegram. */
function onDeepLink(phone, argument) {
  const other = (phones.indexOf(phone) + 1) % phones.length;
  if (wide.matches && !pair) togglePair();
  if (!pairVisible()) select(other);
  phones[other].scroll.focus();
  phones[other].send(`/start ${argument}`);
}

part("more").addEventListener("click", () => {
  const open = part("panel").classList.toggle("open");
  part("more").setAttribute("aria-expanded", String(open));
});

part("people").addEventListener("keydown", (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  select((current + step + phones.length) % phones.length);
  part(`tab-${phones[current].person.id}`).focus();
});

part("pair").addEventListener("click", togglePair);
wide.addEventListener("change", layout);

/** Get the people from a first snapshot, then show a phone for each. */
function start() {
  const source = new EventSource("/events");
  source.onmessage = ({ data }) => {
    source.close();
    const { people } = JSON.parse(data);
    current = Math.min(Number(storage.getItem("current")), people.length - 1);
    part("people").append(...people.map(tabFor));
    for (const person of people) {
      const phone = new Phone(person, { onClock: (event) => clock.update(event), onMessage, onLanguage, onDeepLink });
      phones.push(phone);
      part("stage").append(phone.root);
    }
    layout();
  };
}

colours();
start();

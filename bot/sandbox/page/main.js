// The page around the phones: who holds one, how many are seen, the clock, the colours.
import { Clock } from "./clock.js";
import { make } from "./dom.js";
import { Phone } from "./phone.js";
import { nameOf, says, speak } from "./words.js";

const part = (id) => document.getElementById(id);
const phones = [];
const unread = new Map();
const HERE = /^(localhost|127\..*|\[::1\])$/;
const wide = matchMedia("(min-width: 68rem)");
const kept = sessionStorage; // forgotten with the tab, like everything here
let current = 0;
let pair = kept.getItem("pair") === "true";

const clock = new Clock(part("clock"), (text) => phones[current]?.say(text),
  (id, values) => says(tongue(), id, values));

const tongue = () => phones[current]?.tongue ?? "en";

/** Speak the language of the chat in sight. */
function tell() {
  speak(document.getElementById("panel"), tongue());
  document.documentElement.lang = tongue();
  if (!HERE.test(location.hostname)) part("promise").textContent = says(tongue(), "lan");
  for (const phone of phones) {
    part(`tab-${phone.person.id}`).firstElementChild.textContent = nameOf(tongue(), phone.person);
  }
  clock.speak(tongue());
}

function colours() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const button = part("dark");
  const show = () => {
    const chosen = kept.getItem("theme");
    if (chosen) document.documentElement.dataset.theme = chosen;
    button.setAttribute("aria-pressed", String(chosen ? chosen === "dark" : dark.matches));
  };
  button.addEventListener("click", () => {
    kept.setItem("theme", button.getAttribute("aria-pressed") === "true" ? "light" : "dark");
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
  kept.setItem("current", String(index));
  layout();
}

function togglePair() {
  pair = !pair;
  kept.setItem("pair", String(pair));
  layout();
}

const pairSeen = () => pair && wide.matches && phones.length > 1;

function layout() {
  const both = pairSeen();
  part("pair").hidden = !wide.matches || phones.length < 2;
  part("pair").setAttribute("aria-pressed", String(both));
  part("people").hidden = both || phones.length < 2;
  part("stage").classList.toggle("pair", both);
  phones.forEach((phone, index) => {
    const seen = both || index === current;
    const tab = part(`tab-${phone.person.id}`);
    phone.root.hidden = !seen;
    phone.root.setAttribute("role", both ? "region" : "tabpanel");
    phone.part(".owner").hidden = !both;
    if (seen) unread.delete(phone);
    tab.setAttribute("aria-selected", String(index === current));
    tab.tabIndex = index === current ? 0 : -1;
    showUnread(phone);
  });
  tell();
}

function showUnread(phone) {
  const count = unread.get(phone) ?? 0;
  const badge = part(`tab-${phone.person.id}`).querySelector(".badge");
  badge.textContent = count || "";
  badge.setAttribute("aria-label", count ? `${count} new` : "");
}

function onNews(phone) {
  if (phone.root.hidden) unread.set(phone, (unread.get(phone) ?? 0) + 1);
  showUnread(phone);
}

function onTongue(phone) {
  if (phone === phones[current]) tell();
}

/** The person beside this one opens an address that this one was given, as a tap on it would in Telegram. */
function onHandOver(phone, argument) {
  const other = (phones.indexOf(phone) + 1) % phones.length;
  if (wide.matches && !pair) togglePair();
  if (!pairSeen()) select(other);
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

/** Ask who there is (a first snapshot says), then hand each person a phone. */
function begin() {
  const source = new EventSource("/events");
  source.onmessage = ({ data }) => {
    source.close();
    const { people } = JSON.parse(data);
    current = Math.min(Number(kept.getItem("current")), people.length - 1);
    part("people").append(...people.map(tabFor));
    for (const person of people) {
      const phone = new Phone(person, { onClock: (event) => clock.hear(event), onNews, onTongue, onHandOver });
      phones.push(phone);
      part("stage").append(phone.root);
    }
    layout();
  };
}

colours();
begin();

// The menu with the language of a person's Telegram, which the bot gets as language_code.
import { make } from "./dom.js";
import { post } from "./server.js";

const CODES = ["en", "ar", "cs", "de", "el", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl",
  "pt", "pt-br", "ro", "ru", "sv", "tr", "uk", "vi", "zh-hans"];

/** Fill a <select> with languages, each by its own name. A choice is sent to the server. */
export function fillLanguages(select, person, showError) {
  const codes = CODES.includes(person.language_code ?? "en") ? CODES : [person.language_code, ...CODES];
  select.replaceChildren(...codes.map((code) => make("option", { value: code, text: ownName(code) })));
  select.value = person.language_code ?? "en";
  select.addEventListener("change", () => {
    post("/language", { person: person.id, language_code: select.value })
      .catch(() => showError("The language was not changed: the sandbox does not answer."));
  });
}

function ownName(code) {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

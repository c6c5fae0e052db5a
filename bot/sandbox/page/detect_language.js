// Detects the language of a text by its small words. A screen reader needs it, and Telegram does not send it.

const MARKS = {
  en: ["the", "you", "and", "is", "it", "of", "to", "what", "your", "how", "do", "this", "that", "not", "are", "or", "for", "be"],
  de: ["du", "und", "der", "die", "das", "ist", "nicht", "ich", "dir", "ein", "eine", "wie", "es", "was", "zu", "oder", "für"],
  es: ["el", "la", "que", "de", "y", "no", "es", "un", "una", "te", "tu", "en", "lo", "si", "qué", "cómo", "para", "algo"],
  fr: ["le", "la", "les", "tu", "et", "est", "pas", "une", "un", "des", "que", "de", "ton", "je", "ce", "ça", "pour", "te", "où", "là", "dans", "quels", "quelque", "cette", "quel", "chose", "il", "même", "peut", "avec", "toi", "ou", "quoi", "bien"],
  pt: ["o", "a", "que", "você", "e", "não", "é", "um", "uma", "de", "em", "seu", "para", "como", "isso", "com", "algo", "está", "quer", "as", "os", "da", "do", "na", "pra", "mais", "sua", "ou", "onde", "bem", "agora"],
};
const LETTERS = { de: /[ßäöü]/, es: /[ñ¿¡]/, fr: /[œèùû]|[ldcjnsq]’/, pt: /[ãõ]|você|ções/ };
const ENOUGH = 2;

/** The code of the language of a text, or `fallback` if there are too few signs of one. */
export function languageOf(text, fallback) {
  const lower = text.toLowerCase();
  const words = new Set(lower.split(/[^\p{L}]+/u));
  let best = fallback;
  let most = ENOUGH - 1;
  for (const [code, marks] of Object.entries(MARKS)) {
    const score = marks.filter((mark) => words.has(mark)).length + (LETTERS[code]?.test(lower) ? 2 : 0);
    if (score > most || (score === most && code === fallback)) [best, most] = [code, score];
  }
  return best;
}

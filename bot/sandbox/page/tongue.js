// Which language a text is in, as far as small words tell it. A screen reader needs it, and Telegram does not say it.

const MARKS = {
  en: ["the", "you", "and", "is", "it", "of", "to", "what", "your", "how", "do", "this", "that", "not", "are", "or", "for", "be"],
  de: ["du", "und", "der", "die", "das", "ist", "nicht", "ich", "dir", "ein", "eine", "wie", "es", "was", "zu", "oder", "für"],
  es: ["el", "la", "que", "de", "y", "no", "es", "un", "una", "te", "tu", "en", "lo", "si", "qué", "cómo", "para", "algo"],
  fr: ["le", "la", "les", "tu", "et", "est", "pas", "une", "un", "des", "que", "de", "ton", "je", "ce", "ça", "pour", "te", "où", "là", "dans", "quels", "quelque", "cette", "quel", "chose", "il", "même", "peut", "avec", "toi", "ou", "quoi", "bien"],
  pt: ["o", "a", "que", "você", "e", "não", "é", "um", "uma", "de", "em", "seu", "para", "como", "isso", "com", "algo", "está", "quer", "as", "os", "da", "do", "na", "pra", "mais", "sua", "ou", "onde", "bem", "agora"],
};
const LETTERS = { de: /[ßäöü]/, es: /[ñ¿¡]/, fr: /[œèùû]|[ldcjnsq]’/, pt: /[ãõ]|você|ções/ };
const SURE = 2;

/** The code of the language a text is in; `otherwise` where too little tells it. */
export function tongueOf(text, otherwise) {
  const low = text.toLowerCase();
  const words = new Set(low.split(/[^\p{L}]+/u));
  let best = otherwise;
  let most = SURE - 1;
  for (const [code, marks] of Object.entries(MARKS)) {
    const score = marks.filter((mark) => words.has(mark)).length + (LETTERS[code]?.test(low) ? 2 : 0);
    if (score > most || (score === most && code === otherwise)) [best, most] = [code, score];
  }
  return best;
}

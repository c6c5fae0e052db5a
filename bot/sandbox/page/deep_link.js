// Deep links, which start a bot with an argument: https://core.telegram.org/bots/features#deep-linking

const ARGUMENT = /^[\w-]{1,64}$/;

/** The argument of a deep link of the bot, or of a t.me/share link that contains one. Null for any other text. */
export function startIn(text, username) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.host !== "t.me") return null;
  if (url.pathname === "/share/url") return startIn(url.searchParams.get("url") ?? "", username);
  const argument = url.searchParams.get("start") ?? "";
  return url.pathname.toLowerCase() === `/${username.toLowerCase()}` && ARGUMENT.test(argument) ? argument : null;
}

// The two ways to the sandbox's server: events come in, posts go out. Same origin only.

const SLOWEST_RETRY_MS = 4000;

/** The server understood and said no; the message is its own words. */
export class Refused extends Error {}

/** Send one action. Throws Refused, or TypeError when the server does not answer. */
export async function post(path, body) {
  const reply = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Sandbox": "1" },
    body: JSON.stringify(body),
  });
  const data = await reply.json().catch(() => ({}));
  if (!reply.ok) throw new Refused(data.error ?? `The sandbox answered ${reply.status}.`);
  return data;
}

/**
 * Listen to one person's events until closed. A lost line is opened again, and every opening starts
 * with a snapshot, so nothing has to be remembered across the gap. A page in the background hangs up:
 * browsers allow six connections to one server, and a few open tabs would use them up.
 */
export function listen(address, onEvent, onLine) {
  let source = null;
  let retry = null;
  let wait = 250;

  function open() {
    hangUp();
    if (document.hidden) return;
    source = new EventSource(address);
    source.onopen = () => { wait = 250; };
    source.onmessage = (event) => onEvent(JSON.parse(event.data));
    source.onerror = () => {
      hangUp();
      onLine(false);
      retry = setTimeout(open, wait);
      wait = Math.min(wait * 2, SLOWEST_RETRY_MS);
    };
  }

  function hangUp() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : open()));
  open();
}

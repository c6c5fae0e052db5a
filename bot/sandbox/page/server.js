// The connection to the sandbox's server: receives events and posts actions. Same origin only.

const SLOWEST_RETRY_MS = 4000;

/** The server refused an action. The message is the server's. */
export class Refused extends Error {}

/** Post an action. Throws Refused, or TypeError if the server does not answer. */
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
 * Listen to a person's events. A lost connection is opened again. Each connection starts with a snapshot, so no event is
 * missed. A page in the background closes its connection: browsers allow six connections to a server, and a few open tabs
 * would use them up.
 */
export function listen(url, onEvent, onConnection) {
  let source = null;
  let retry = null;
  let wait = 250;

  function open() {
    close();
    if (document.hidden) return;
    source = new EventSource(url);
    source.onopen = () => { wait = 250; };
    source.onmessage = (event) => onEvent(JSON.parse(event.data));
    source.onerror = () => {
      close();
      onConnection(false);
      retry = setTimeout(open, wait);
      wait = Math.min(wait * 2, SLOWEST_RETRY_MS);
    };
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  open();
}

// What the bot says without a message: a toast that passes, an alert that waits for OK.

const TOAST_MS = 4000;

/** Show a short text over the chat for a moment. It is a status region, so it is also read out. */
export function toast(element, text) {
  element.textContent = text;
  element.classList.add("up");
  clearTimeout(element.timer);
  element.timer = setTimeout(() => {
    element.classList.remove("up");
    element.textContent = "";
  }, TOAST_MS);
}

/** Show a text that waits for OK; `after` runs when it is closed. */
export function alertBox(dialog, text, after) {
  dialog.querySelector("p").textContent = text;
  dialog.addEventListener("close", after, { once: true });
  if (!dialog.open) dialog.showModal();
}

/** Show one picture large. */
export function enlarge(dialog, picture) {
  dialog.querySelector("img")?.remove();
  dialog.prepend(picture.cloneNode());
  dialog.showModal();
}

// Shown over the chat: a toast that disappears by itself, and a picture in full size.

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

/** Show one picture large. */
export function enlarge(dialog, picture) {
  dialog.querySelector("img")?.remove();
  dialog.prepend(picture.cloneNode());
  dialog.showModal();
}

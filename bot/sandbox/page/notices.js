// Shows a toast over the chat, or a picture in full size.

const TOAST_MS = 4000;

/** Show a short text over the chat for a while. It is a status region, so a screen reader reads it out. */
export function toast(element, text) {
  element.textContent = text;
  element.classList.add("up");
  clearTimeout(element.timer);
  element.timer = setTimeout(() => {
    element.classList.remove("up");
    element.textContent = "";
  }, TOAST_MS);
}

/** Show a picture in full size. */
export function enlarge(dialog, picture) {
  dialog.querySelector("img")?.remove();
  dialog.prepend(picture.cloneNode());
  dialog.showModal();
}

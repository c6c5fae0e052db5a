// Scrolls to the newest message, unless the person has scrolled up to read.

const NEAR_BOTTOM_PX = 80;

export class Follow {
  /** `scroll` is the scrolling box, `log` the list of messages in it, `latest` the button that scrolls down. */
  constructor(scroll, log, latest) {
    this.scroll = scroll;
    this.latest = latest;
    this.following = true;
    scroll.addEventListener("scroll", () => {
      this.following = this.nearBottom();
      this.showButton();
    });
    latest.addEventListener("click", () => {
      this.toBottom();
      scroll.focus();
    });
    // The newest message stays in view when a picture loads, the window shrinks or the text box grows.
    const sizes = new ResizeObserver(() => { if (this.following) this.toBottom(); });
    sizes.observe(scroll);
    sizes.observe(log);
  }

  /** Change the log. Scroll to the newest message if it was in view before, or with `always`. */
  keep(change, always = false) {
    const follow = always || this.nearBottom();
    change();
    if (follow) this.toBottom();
    this.showButton();
  }

  toBottom() {
    this.following = true;
    this.scroll.scrollTop = this.scroll.scrollHeight;
  }

  nearBottom() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR_BOTTOM_PX;
  }

  showButton() {
    this.latest.hidden = this.nearBottom();
  }
}

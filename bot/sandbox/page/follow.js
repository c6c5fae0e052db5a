// Scrolling as in any chat: it follows the newest message unless the person has scrolled up to read.

const NEAR_BOTTOM_PX = 80;

export class Follow {
  /** `scroll` is the scrolling box, `log` what grows in it, `latest` the button that leads back down. */
  constructor(scroll, log, latest) {
    this.scroll = scroll;
    this.latest = latest;
    this.following = true;
    scroll.addEventListener("scroll", () => {
      this.following = this.nearBottom();
      this.offer();
    });
    latest.addEventListener("click", () => {
      this.toBottom();
      scroll.focus();
    });
    // Pictures that load, a window that shrinks, a box that grows: the newest stays in sight.
    const sizes = new ResizeObserver(() => { if (this.following) this.toBottom(); });
    sizes.observe(scroll);
    sizes.observe(log);
  }

  /** Make a change to the log, and follow it if the newest was in sight before (or `always`). */
  keep(change, always = false) {
    const follow = always || this.nearBottom();
    change();
    if (follow) this.toBottom();
    this.offer();
  }

  toBottom() {
    this.following = true;
    this.scroll.scrollTop = this.scroll.scrollHeight;
  }

  nearBottom() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR_BOTTOM_PX;
  }

  offer() {
    this.latest.hidden = this.nearBottom();
  }
}

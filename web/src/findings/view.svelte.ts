import { parseView, writeView, type View } from './hash';

/** Typing changes the page at once and the address a moment later: browsers refuse an address a keystroke. */
const SETTLED = 250;

/** The page's one state, kept in the address so that a view can be shared and the back button works. */
class CurrentView {
  now = $state.raw<View>(parseView(location.hash));
  /** The incident under the pointer or the focus, lit in list, strip and map alike. */
  pointed = $state<string | null>(null);
  #opener: Element | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('hashchange', () => {
      clearTimeout(this.#later);
      this.#take(parseView(location.hash));
    });
  }

  #take(next: View): void {
    const wasOpen = this.now.finding ?? this.now.account;
    if (!wasOpen && (next.finding ?? next.account)) this.#opener = document.activeElement;
    this.now = next;
  }

  /** The address of this view with some of it changed. */
  link(change: Partial<View>): string {
    return writeView({ ...this.now, ...change });
  }

  go(change: Partial<View>, history: 'push' | 'replace' = 'push'): void {
    const next = { ...this.now, ...change };
    const address = `${location.pathname}${location.search}${writeView(next)}`;
    clearTimeout(this.#later);
    if (history === 'push') globalThis.history.pushState(null, '', address);
    else this.#later = setTimeout(this.#settle, SETTLED, location.href, address);
    this.#take(next);
  }

  /** Takes a later address, unless a link has been followed since: its own is not known here yet. */
  #settle(left: string, address: string): void {
    if (location.href === left) globalThis.history.replaceState(null, '', address);
  }

  /** Closes what is open and gives the focus back to what opened it. */
  close(): void {
    const id = this.now.finding;
    this.go({ finding: null, account: null });
    const opener = this.#opener?.isConnected ? this.#opener : null;
    this.#opener = null;
    const target =
      opener && opener !== document.body ? opener : id && document.getElementById(`finding-${id}`);
    if (target instanceof HTMLElement || target instanceof SVGElement)
      requestAnimationFrame(() => target.focus({ preventScroll: opener !== null }));
  }
}

export const view = new CurrentView();

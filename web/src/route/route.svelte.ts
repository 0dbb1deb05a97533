import { parseAddress, writeAddress, type Address } from './address';

/** Typing changes the page at once and the address a moment later: browsers refuse an address a keystroke. */
const SETTLED = 250;

type Follower = (address: Address) => void;

/** Where the reader is, kept in the address so that a view can be shared and the back button works. */
class CurrentRoute {
  now = $state.raw<Address>(parseAddress(location.hash));
  readonly #followers: Follower[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('hashchange', () => {
      clearTimeout(this.#later);
      this.#take(parseAddress(location.hash));
    });
  }

  /** Tells of every later address, before the page changes. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  go(next: Address, history: 'push' | 'replace' = 'push'): void {
    const address = `${location.pathname}${location.search}${writeAddress(next)}`;
    clearTimeout(this.#later);
    if (history === 'push') globalThis.history.pushState(null, '', address);
    else this.#later = setTimeout(this.#settle, SETTLED, location.href, address);
    this.#take(next);
  }

  #take(next: Address): void {
    for (const follower of this.#followers) follower(next);
    this.now = next;
  }

  /** Takes a later address, unless a link has been followed since: its own is not known here yet. */
  #settle(left: string, address: string): void {
    if (location.href === left) globalThis.history.replaceState(null, '', address);
  }
}

export const route = new CurrentRoute();

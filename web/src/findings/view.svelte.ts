import { route } from '../route/route.svelte';
import { addressOf, isFiltered, viewAt, writeView, type View } from './hash';

/** Which findings are looked at and what is open, as the address has it. */
class CurrentView {
  now = $state.raw<View>(viewAt(route.now));
  /** The incident under the pointer or the focus, lit in list, strip and map alike. */
  pointed = $state<string | null>(null);
  #opener: Element | null = null;

  constructor() {
    route.follow((address) => this.#take(viewAt(address)));
  }

  /** A page without findings leaves the filter as it was, for those who come back. */
  #take(next: View): void {
    const wasOpen = this.now.finding ?? this.now.account;
    if (!wasOpen && (next.finding ?? next.account)) this.#opener = document.activeElement;
    const { page, finding, account } = next;
    this.now = isFiltered(page) ? next : { ...this.now, page, finding, account };
  }

  /** The address of this view with some of it changed. */
  link(change: Partial<View>): string {
    return writeView({ ...this.now, ...change });
  }

  go(change: Partial<View>, history: 'push' | 'replace' = 'push'): void {
    route.go(addressOf({ ...this.now, ...change }), history);
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

import { get } from '../lib/api';
import { live } from './live.svelte';

/**
 * An answer of the server that is asked for again when a colleague changes something. What was there stays until the new
 * answer has come, so that nothing jumps under the reader's hands.
 */
export class Asked<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<unknown>(null);
  #turn = 0;

  /** Follows `path` for as long as the component lives; null asks nothing. Call it while a component begins. */
  constructor(path: () => string | null) {
    let before: string | null = null;
    $effect(() => {
      const now = path();
      void live.strokes;
      if (now !== before) this.value = this.error = null;
      before = now;
      if (now) void this.#ask(now);
    });
    this.again = () => {
      const now = path();
      return now ? this.#ask(now) : Promise.resolve();
    };
  }

  readonly again: () => Promise<void>;

  async #ask(path: string): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await get<T>(path);
      if (turn !== this.#turn) return;
      this.value = value;
      this.error = null;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }
}

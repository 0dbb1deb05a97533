import type { Kind } from '../record/says';
import type { Author } from './types';

/** A stroke of work that somebody did, as the stream tells it. */
export interface Told {
  stroke: string;
  by: Author;
  records: { record: string; kind: Kind }[];
}

/** How soon after a stroke lists are asked for again: a table that is taken in tells many at once. */
const SETTLED = 300;

/** Seconds until a stream that was refused is asked for again: at most half a minute. */
const LONGEST = 30;

/** The stream of what colleagues do. The browser opens it again when it breaks, the page when it was refused. */
class Live {
  /** Grows with every burst of strokes: what depends on it is asked for anew. */
  strokes = $state(0);
  last = $state.raw<Told | null>(null);
  /** Whether the line to the server is there, as far as the stream knows. */
  connected = $state(false);
  #stream: EventSource | null = null;
  #refusals = 0;
  #opened = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #connects: (() => void)[] = [];

  /** Calls whenever the line is there again. */
  onConnect(then: () => void): void {
    this.#connects.push(then);
  }

  start(): void {
    if (this.#stream || typeof EventSource === 'undefined') return;
    this.#stream = new EventSource('/api/events');
    this.#stream.onopen = () => {
      const again = this.#opened;
      this.#opened = true;
      this.connected = true;
      this.#refusals = 0;
      for (const then of this.#connects) then();
      if (again) this.bump();
    };
    this.#stream.onerror = () => this.#lose();
    this.#stream.addEventListener('stroke', (event) => this.#hear(event.data as string));
  }

  #lose(): void {
    this.connected = false;
    if (this.#stream?.readyState !== EventSource.CLOSED) return;
    this.#stream = null;
    this.#refusals += 1;
    setTimeout(() => this.start(), Math.min(LONGEST, 2 ** this.#refusals) * 1000);
  }

  #hear(data: string): void {
    try {
      this.last = JSON.parse(data) as Told;
    } catch {
      return;
    }
    this.bump();
  }

  /** Something changed: lists are asked for anew, a moment later and once. */
  bump(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.strokes += 1), SETTLED);
  }
}

export const live = new Live();

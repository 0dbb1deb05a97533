import type { Sent } from './queue';
import type { Done } from './types';

/** What became of something that was saved: it has arrived, or it waits here. */
export interface Saved {
  stroke: string;
  /** What the server answered; null while it waits. */
  done: Done | null;
}

/** So long whoever saved is kept waiting for the line, milliseconds. */
const SOON = 4000;

interface Watcher {
  arrived: (saved: Saved) => void;
  refused: (refusal: Error) => void;
}

/** Those who have just saved something and still have it before them. */
export class Watchers {
  readonly #each = new Map<string, Watcher>();

  /** Answers when it has arrived or must wait; throws when it was refused. */
  watch(stroke: string): Promise<Saved> {
    return new Promise((arrived, refused) => {
      this.#each.set(stroke, { arrived, refused });
      setTimeout(() => this.#arrive(stroke, null), SOON);
    });
  }

  has(stroke: string): boolean {
    return this.#each.has(stroke);
  }

  hear(sent: Sent): void {
    const { id } = sent.waiting;
    if (sent.is === 'sent') this.#arrive(id, sent.done);
    else if (sent.is === 'later') this.#everyone();
    else {
      this.#each.get(id)?.refused(sent.refusal);
      this.#each.delete(id);
    }
  }

  /** All was sent, by another page perhaps, or taken back before it left. */
  nothingWaits(): void {
    this.#everyone();
  }

  #everyone(): void {
    for (const stroke of [...this.#each.keys()]) this.#arrive(stroke, null);
  }

  #arrive(stroke: string, done: Done | null): void {
    this.#each.get(stroke)?.arrived({ stroke, done });
    this.#each.delete(stroke);
  }
}

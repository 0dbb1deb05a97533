import { SvelteMap } from 'svelte/reactivity';
import { post } from './ask';
import { newId } from './ids';
import { live } from './live.svelte';
import { account } from './me.svelte';
import {
  after,
  NOTHING,
  patience,
  sendOne,
  takeBack,
  tried,
  type Held,
  type Waiting,
} from './queue';
import { shelf } from './shelf';
import type { Done, Stroke } from './types';

const NAME = 'outbox';

const sender = (waiting: Waiting): Promise<Done> =>
  waiting.is === 'records'
    ? post<Done>('/api/records', waiting.stroke)
    : post<Done>(`/api/strokes/${waiting.stroke}/undo`, { stroke: waiting.id });

/** What was saved and is on its way, in order; it survives a closed browser and sends itself when the line is back. */
class Outbox {
  held = $state.raw<Held>(NOTHING);
  /** Strokes that the server has acknowledged since the page was opened. */
  readonly acknowledged = new SvelteMap<string, Done>();
  signedOut = $state(false);
  #sending = false;
  #failures = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  /** Takes up what this account left here. */
  start(): void {
    this.#look();
    addEventListener('storage', () => this.#look());
    live.onConnect(() => void this.flush());
    addEventListener('online', () => void this.flush());
    void this.flush();
  }

  /** Saves here, then sends; returns false when this browser could not keep it. */
  add(stroke: Stroke, title: string): boolean {
    const waiting: Waiting = { is: 'records', id: stroke.stroke, stroke, title, tried: false };
    const kept = this.#change((held) => ({ ...held, waiting: [...held.waiting, waiting] }));
    void this.flush();
    return kept;
  }

  undo(stroke: string, title: string): void {
    this.#change((held) => takeBack(held, stroke, newId(), title));
    void this.flush();
  }

  /** Takes one that was refused out of the list, to be mended or forgotten. */
  takeOut(id: string): void {
    this.#change((held) => ({
      ...held,
      returned: held.returned.filter((one) => one.waiting.id !== id),
    }));
  }

  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#later);
    try {
      while (await this.#first());
    } finally {
      this.#sending = false;
    }
  }

  /** Sends the first; true when the next may follow. */
  async #first(): Promise<boolean> {
    const next = this.held.waiting[0];
    if (!next) return false;
    this.#change((held) => tried(held, next.id));
    const sent = await sendOne(next, sender);
    this.#change((held) => after(held, sent));
    if (sent.is === 'later') {
      this.signedOut = sent.signedOut;
      this.#failures += 1;
      this.#later = setTimeout(() => void this.flush(), patience(this.#failures) * 1000);
      return false;
    }
    this.#failures = 0;
    this.signedOut = false;
    if (sent.is === 'sent') this.#acknowledge(next, sent.done);
    return true;
  }

  #acknowledge(waiting: Waiting, done: Done): void {
    const stroke = waiting.is === 'records' ? waiting.stroke.stroke : waiting.id;
    this.acknowledged.set(stroke, done);
    live.bump();
  }

  #look(): void {
    this.held = shelf.read<Held>(account.shelf, NAME) ?? NOTHING;
  }

  /** Changes what is kept as it stands now: another tab may have changed it since. */
  #change(change: (held: Held) => Held): boolean {
    const before = shelf.read<Held>(account.shelf, NAME) ?? this.held;
    this.held = change(before);
    return shelf.write(account.shelf, NAME, this.held);
  }
}

export const outbox = new Outbox();

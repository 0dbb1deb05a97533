import { SvelteMap } from 'svelte/reactivity';
import { send } from './ask';
import { newId } from './ids';
import { live } from './live.svelte';
import { account } from './me.svelte';
import {
  after,
  NOTHING,
  patience,
  sendOne,
  sentAgain,
  takeBack,
  takenOut,
  tried,
  type Held,
} from './queue';
import { shelf } from './shelf';
import type { Done } from './types';
import { sendingsOf, strokeOf, undoingOf, type Waiting, type Work } from './work';
import { Watchers, type Saved } from './watchers';

const NAME = 'outbox';
/** After so long a line that says nothing counts as dead, milliseconds; what was sent may be sent again. */
const DEAD = 30_000;

const overALiveLine: typeof fetch = (path, asked) =>
  fetch(path, { ...asked, signal: AbortSignal.timeout(DEAD) });

async function sender(waiting: Waiting): Promise<Done> {
  let done: Done = { stroke: waiting.id, versions: [] };
  for (const { path, body } of sendingsOf(waiting)) {
    const answer = await send<Partial<Done>>('POST', path, body, overALiveLine);
    if (answer.stroke && answer.versions) done = { stroke: waiting.id, versions: answer.versions };
  }
  return done;
}

/** What was saved and is on its way, in order; it survives a closed browser and sends itself when the line is back. */
class Outbox {
  held = $state.raw<Held>(NOTHING);
  /** Strokes that the server has acknowledged since the page was opened. */
  readonly acknowledged = new SvelteMap<string, Done>();
  signedOut = $state(false);
  /** False when this browser could not keep what waits. */
  kept = $state(true);
  #sending = false;
  #failures = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #watchers = new Watchers();

  /** Takes up what this account left here. */
  start(): void {
    this.#look();
    addEventListener('storage', () => this.#look());
    live.onConnect(() => void this.flush());
    addEventListener('online', () => void this.flush());
    void this.flush();
  }

  /** Saves here, then sends; returns false when this browser could not keep it. */
  add(work: Work, title: string): boolean {
    this.#hold(this.#waiting(work, title));
    void this.flush();
    return this.kept;
  }

  /**
   * Saves here, then sends, and answers when it has arrived or it is known that it waits. Throws the server's refusal to
   * whoever still has before him what he wrote; then nothing of it stays here.
   */
  save(work: Work, title: string, stroke = strokeOf(work) ?? newId()): Promise<Saved> {
    const waiting = { ...work, id: stroke, title, tried: false };
    const saved = this.#watchers.watch(waiting.id);
    this.#hold(waiting);
    void this.flush();
    return saved;
  }

  undo(stroke: string, title: string): Promise<Saved> {
    const mine = this.held.waiting.find((one) => one.id === stroke);
    const undoing = mine ? undoingOf(mine) : ({ is: 'undo', stroke } as const);
    return this.#takeBack(stroke, undoing, title);
  }

  /** Takes a decision on a proposal back, wherever it is. */
  reopen(decided: Work & { is: 'proposal' }, stroke: string, title: string): Promise<Saved> {
    const waiting = { ...decided, id: stroke, title, tried: true };
    return this.#takeBack(stroke, undoingOf(waiting), title);
  }

  waits(stroke: string | null): boolean {
    return this.held.waiting.some((one) => one.id === stroke);
  }

  /** Takes one that was refused out of the list, to be mended or forgotten. */
  takeOut(id: string): void {
    this.#change((held) => takenOut(held, id));
  }

  sendAgain(id: string): void {
    this.#change((held) => sentAgain(held, id));
    void this.flush();
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

  #waiting(work: Work, title: string): Waiting {
    return { ...work, id: strokeOf(work) ?? newId(), title, tried: false };
  }

  #hold(waiting: Waiting): void {
    this.#change((held) => ({ ...held, waiting: [...held.waiting, waiting] }));
  }

  #takeBack(stroke: string, undoing: Work | null, title: string): Promise<Saved> {
    const back = undoing ? this.#waiting(undoing, title) : null;
    this.#change((held) => takeBack(held, stroke, back));
    const saved = this.#watchers.watch(back?.id ?? stroke);
    void this.flush();
    return saved;
  }

  /** Sends the first; true when the next may follow. */
  async #first(): Promise<boolean> {
    const next = this.held.waiting[0];
    if (!next) {
      this.#watchers.nothingWaits();
      return false;
    }
    this.#change((held) => tried(held, next.id));
    const sent = await sendOne(next, sender);
    const isRefusedToItsWriter = sent.is === 'returned' && this.#watchers.has(next.id);
    this.#change((held) =>
      isRefusedToItsWriter ? takenOut(after(held, sent), next.id) : after(held, sent),
    );
    this.#watchers.hear(sent);
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
    this.acknowledged.set(waiting.id, done);
    live.bump();
  }

  #look(): void {
    this.held = shelf.read<Held>(account.shelf, NAME) ?? NOTHING;
  }

  /** Changes what is kept as it stands now: another tab may have changed it since. */
  #change(change: (held: Held) => Held): void {
    const before = (this.kept ? shelf.read<Held>(account.shelf, NAME) : null) ?? this.held;
    this.held = change(before);
    this.kept = shelf.write(account.shelf, NAME, this.held);
  }
}

export const outbox = new Outbox();

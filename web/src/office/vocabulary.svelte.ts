import { get } from '../lib/api';
import { account } from './me.svelte';
import { shelf } from './shelf';
import type { Vocabulary } from './types';

const NONE: Vocabulary = { acts: [], weapons: [], actors: [], zones: [], observers: [], sides: [] };

/** The words that are offered while one writes; those of the last visit serve while the line is down. */
class Words {
  now = $state.raw<Vocabulary>(NONE);

  async ask(): Promise<void> {
    this.now = shelf.read<Vocabulary>(account.shelf, 'words') ?? NONE;
    const fresh = await get<Vocabulary>('/api/words').catch(() => null);
    if (!fresh) return;
    this.now = { ...NONE, ...fresh };
    this.#keep();
  }

  /** Offers the name of an observer from now on, before those of other days. */
  meet(observer: string): void {
    if (observer === '') return;
    const others = this.now.observers.filter((one) => one !== observer);
    this.now = { ...this.now, observers: [observer, ...others] };
    this.#keep();
  }

  #keep(): void {
    shelf.write(account.shelf, 'words', this.now);
  }
}

export const vocabulary = new Words();

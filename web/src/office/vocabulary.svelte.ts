import { get } from '../lib/api';
import { account } from './me.svelte';
import { shelf } from './shelf';
import type { Vocabulary } from './types';

const NONE: Vocabulary = {
  acts: [],
  weapons: [],
  actors: [],
  zones: [],
  officeZone: null,
  observers: [],
  sides: [],
};

/** The words that are offered while one writes; those of the last visit serve while the line is down. */
class Words {
  now = $state.raw<Vocabulary>(NONE);
  /** Whether they are known, or known not to come: before that, a form would let somebody write past them. */
  isHere = $state(false);

  async ask(): Promise<void> {
    const kept = shelf.read<Vocabulary>(account.shelf, 'words');
    this.now = { ...NONE, ...kept };
    this.isHere = kept !== null;
    const fresh = await get<Vocabulary>('/api/words').catch(() => null);
    if (fresh) {
      this.now = { ...NONE, ...fresh };
      this.#keep();
    }
    this.isHere = true;
  }

  /** Offers the name of an observer from now on, before those of other days. */
  meet(observer: string): void {
    if (observer === '') return;
    const others = this.now.observers.filter((one) => one !== observer);
    this.now = { ...this.now, observers: [observer, ...others] };
    this.#keep();
  }

  /** The same for those who were named as a side or as who called. */
  meetSide(side: string): void {
    if (side === '') return;
    const others = this.now.sides.filter((one) => one !== side);
    this.now = { ...this.now, sides: [side, ...others] };
    this.#keep();
  }

  #keep(): void {
    shelf.write(account.shelf, 'words', this.now);
  }
}

export const vocabulary = new Words();

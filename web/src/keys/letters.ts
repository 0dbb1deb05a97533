import { PATIENCE } from './strokes';
import { takesLetters } from './typing';
import { keyUse } from './use.svelte';

/** Whoever is in a form, if only on a choice of it, would lose what he wrote there. */
const isWriting = (target: EventTarget | null): boolean =>
  takesLetters(target) || (target instanceof Element && target.closest('form') !== null);

/** Keys of one letter that a page has beside those of the shell, by the key's place: an Arabic keyboard has no Latin letters. */
export class Letters {
  /** When g was pressed: the letter after it leads to a page. */
  #wentAt = -PATIENCE;

  constructor(private readonly acts: Record<string, () => unknown>) {}

  readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || isWriting(event.target)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && keyUse.on;
    const act = this.acts[event.code];
    if (plain && act && event.timeStamp - this.#wentAt > PATIENCE) {
      // The form that a key opens takes the focus, and must not take the letter.
      event.preventDefault();
      act();
    }
    if (event.code === 'KeyG') this.#wentAt = event.timeStamp;
  };
}

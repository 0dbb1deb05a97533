import { LETTERS, PAGES, type PageName } from '../route/pages';

/** What a key asks of the page. */
export type Wish = { kind: 'help' } | { kind: 'page'; page: PageName };

export interface Stroke {
  /** The character, as the keyboard's language has it. */
  key: string;
  /** The key's place, for keyboards that have no Latin letters. */
  code: string;
  /** When, in milliseconds. */
  at: number;
}

/** How long `g` waits for its letter. */
export const PATIENCE = 1500;
const QUESTIONS = new Set(['?', '؟']);

const latin = ({ key, code }: Stroke): string => {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
};

/** Reads single keys: `?` alone, and `g` followed by a page's letter. */
export class Strokes {
  #waitsSince: number | null = null;

  read(stroke: Stroke): Wish | null {
    if (QUESTIONS.has(stroke.key)) return { kind: 'help' };
    const letter = latin(stroke);
    const since = this.#waitsSince;
    this.#waitsSince = letter === 'g' ? stroke.at : null;
    if (since === null || stroke.at - since > PATIENCE) return null;
    const page = PAGES.find((one) => LETTERS[one] === letter);
    return page ? { kind: 'page', page } : null;
  }
}

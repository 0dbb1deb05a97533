import { ar } from './ar';
import { en, type Catalogue } from './en';
import type { Language } from './languages';

const catalogues: Record<Language, Catalogue> = { en, ar };

/**
 * Every word that the page says of itself, in the language chosen. Words that come from the record (titles, sentences,
 * accounts) arrive from the server and are not here.
 */
export let words: Catalogue = en;

/** From now on the page speaks this language; what is on it must be drawn anew. */
export function speak(language: Language): void {
  words = catalogues[language];
}

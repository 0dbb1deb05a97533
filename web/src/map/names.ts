import type { PlaceProperties } from '../lib/types';
import type { Language } from '../words/languages';

const ARABIC = /\p{Script=Arabic}/u;

/**
 * A place's label: in Arabic the first name in Arabic script under which the record knows it, else the record's own name,
 * without what that adds after a comma.
 */
export function labelOf({ name, also }: PlaceProperties, language: Language): string {
  const own = name.split(',')[0] ?? name;
  if (language !== 'ar') return own;
  return also.split(', ').find((one) => ARABIC.test(one)) ?? own;
}

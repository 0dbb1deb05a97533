import { describe, expect, it } from 'vitest';
import { ltr } from './apart';
import { ar } from './ar';
import { counting, type ArabicForm, type EnglishForm } from './counting';
import { en } from './en';
import { LANGUAGES, UNREVIEWED } from './languages';

type Said = string | null | Sentence | { [key: string]: Said };
type Sentence = (...values: never[]) => string;

/** Every entry of a catalogue with the path that leads to it. */
function entries(said: Said, path: string): [string, string | null | Sentence][] {
  if (said === null || typeof said !== 'object') return [[path, said]];
  return Object.entries(said).flatMap(([key, value]) => entries(value, `${path}.${key}`));
}

const catalogues: Record<(typeof LANGUAGES)[number], Said> = { en, ar };

/** Numbers that every plural form asked for here writes out; no two are the same. */
const NUMBERS = [17, 23, 11, 19];
const sayWith = (sentence: Sentence, value: (place: number) => unknown): string =>
  String(sentence(...(Array.from({ length: 4 }, (_, place) => value(place)) as never[])));

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const all = entries(catalogues[language], language);

  it('says something at every entry', () => {
    for (const [path, said] of all)
      if (typeof said === 'string') expect(said.trim(), path).not.toBe('');
  });
  it('tells every value that a sentence is given', () => {
    const english = new Map(entries(en as Said, language));
    for (const [path, said] of all) {
      const original = english.get(path);
      if (typeof said !== 'function' || typeof original !== 'function') continue;
      const told = sayWith(said, (place) => NUMBERS[place]);
      for (let place = 0; place < original.length; place++)
        expect(told, path).toContain(String(NUMBERS[place]));
    }
  });
  it('writes no digits but Latin ones', () => {
    for (const [path, said] of all) {
      const told = typeof said === 'function' ? sayWith(said, (place) => NUMBERS[place]) : said;
      expect(told ?? '', path).not.toMatch(/[٠-٩۰-۹]/);
    }
  });
});

describe('counting', () => {
  it('has a form for each category that Intl knows of the language', () => {
    const english: EnglishForm[] = ['one', 'other'];
    const arabic: ArabicForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const known = (language: string): string[] =>
      new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    expect(known('en')).toEqual(english.toSorted());
    expect(known('ar')).toEqual(arabic.toSorted());
  });
  it('takes the form of the number', () => {
    const days = counting<ArabicForm>('ar');
    const forms = {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: '# أيام',
      many: '# يومًا',
      other: '# يوم',
    };
    expect([0, 1, 2, 3, 10, 11, 99, 100, 1103].map((n) => days(n, forms))).toEqual([
      'لا أيام',
      'يوم واحد',
      'يومان',
      '3 أيام',
      '10 أيام',
      '11 يومًا',
      '99 يومًا',
      '100 يوم',
      '1,103 أيام',
    ]);
  });
});

it('says of the Arabic catalogue that no native speaker has read it', () => {
  expect(ar.language.notReviewed).not.toBeNull();
  expect(en.language.notReviewed).toBeNull();
  expect(UNREVIEWED).toEqual(['ar']);
});
it('keeps a date in its order inside an Arabic sentence', () => {
  expect(ar.source.read(ar.apart('2020-03-05'))).toContain(ltr('2020-03-05'));
});

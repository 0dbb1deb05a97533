import { get } from '../lib/api';
import { post } from '../office/ask';
import { account } from '../office/me.svelte';
import { shelf } from '../office/shelf';
import type { PlaceHit, PlaceReading, Problem } from '../office/types';
import type { Meaning, ToldPlace } from '../record/says';
import { folded, type Option } from './complete';

/** Something that words for a place may be taken to mean. */
export interface PlaceChoice extends Option {
  tells: string;
  meanings: Meaning[];
  /** True where several stay possible. */
  open: boolean;
  /** True where the words are a place's own, not the beginning of others. */
  exact: boolean;
}
export interface Looked {
  choices: PlaceChoice[];
  faults: Problem[];
}

const NAME = 'places';
const MOST = 40;

/** Places that were written here before, the last one first: they are there without a line, too. */
export const usedPlaces = (): ToldPlace[] => shelf.read<ToldPlace[]>(account.shelf, NAME) ?? [];

export function keepPlace(place: ToldPlace): void {
  if (place.meanings.length === 0) return;
  const others = usedPlaces().filter((one) => one.words !== place.words);
  shelf.write(account.shelf, NAME, [place, ...others].slice(0, MOST));
}

/** Whether words tell a distance: then they are read, not looked up. */
export const isRelative = (text: string): boolean =>
  /\p{Nd}\s*(km|kilomet|m\b|met|كم|كيلو|م\b|متر|км|м\b)/iu.test(text);

export const openChoice = (words: string, meanings: Meaning[], said: string): PlaceChoice => ({
  id: 'open',
  label: words,
  tells: said,
  meanings,
  open: true,
  exact: true,
});

const nameOf = (meaning: Meaning): string =>
  meaning.is === 'off' ? meaning.from.name : meaning.name;

/** A name that several places bear: the first choice leaves it open, for nobody has decided. */
export function choicesOf(hits: readonly PlaceHit[], left: (n: number) => string): PlaceChoice[] {
  const single = hits.map((hit) => ({
    id: hit.id,
    label: hit.spelling === hit.name ? hit.name : `${hit.spelling} (${hit.name})`,
    tells: [hit.tells, hit.credit].filter((part) => part !== '').join(' · '),
    meanings: [hit.meaning],
    open: false,
    exact: hit.how === 'exact',
  }));
  const best = hits[0];
  const tied = best ? hits.filter((hit) => folded(hit.spelling) === folded(best.spelling)) : [];
  if (!best || tied.length < 2) return single;
  const meanings = tied.map((hit) => hit.meaning);
  return [openChoice(best.spelling, meanings, left(tied.length)), ...single];
}

/** A reading of relative words; the words stay as they were told. */
export function readingsOf(typed: string, read: PlaceReading, left: (n: number) => string): Looked {
  const each = read.meanings.map((meaning, i) => ({
    id: String(i),
    label: typed,
    tells: read.meanings.length > 1 ? `${nameOf(meaning)}: ${read.said}` : read.said,
    meanings: [meaning],
    open: false,
    exact: true,
  }));
  const open = each.length > 1 ? [openChoice(typed, read.meanings, left(each.length))] : [];
  return { choices: [...open, ...each], faults: read.faults };
}

export function usedChoices(typed: string): PlaceChoice[] {
  const letters = folded(typed);
  if (letters === '') return [];
  return usedPlaces()
    .filter((one) => folded(one.words).startsWith(letters))
    .slice(0, 3)
    .map((one, i) => ({
      id: `used-${i}`,
      label: one.words,
      tells: '',
      meanings: one.meanings,
      open: one.meanings.length > 1,
      exact: folded(one.words) === letters,
    }));
}

/** What words may mean by the gazetteer, or by reading a distance told from somewhere. */
export async function lookUp(
  typed: string,
  from: Meaning | null,
  left: (n: number) => string,
): Promise<Looked> {
  if (isRelative(typed)) {
    const body = from ? { text: typed, from } : { text: typed };
    return readingsOf(typed, await post<PlaceReading>('/api/places/read', body), left);
  }
  const near = from?.is === 'spot' ? `&near=${from.at.latitude},${from.at.longitude}` : '';
  const hits = await get<PlaceHit[]>(`/api/places?q=${encodeURIComponent(typed)}${near}`);
  return { choices: choicesOf(hits, left), faults: [] };
}

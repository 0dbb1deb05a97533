import { expect, it } from 'vitest';
import { labelOf } from './names';

const place = (name: string, also: string) => ({ name, also, rank: 1 });

it('labels a place as the record names it, without what follows a comma', () => {
  expect(labelOf(place('Sarmin, on the road to Saraqib', 'سرمين'), 'en')).toBe('Sarmin');
});
it('takes the first name in Arabic script in Arabic, and the record’s own where it has none', () => {
  expect(labelOf(place('Trumba', 'Turumbah, Tronba, ترنبة, طرمبة'), 'ar')).toBe('ترنبة');
  expect(labelOf(place('Dayr', 'Deir'), 'ar')).toBe('Dayr');
});

import type { Amount, Wording } from '../record/says';
import { latinDigits } from './digits';

const SIGNS: readonly [RegExp, Wording][] = [
  [/^(?:>=|≥|at least|على الأقل)\s*/i, 'at-least'],
  [/^(?:>|more than|over|أكثر من)\s*/i, 'more-than'],
  [/^(?:<=|≤|up to|حتى)\s*/i, 'up-to'],
  [/^(?:~|≈|about|around|نحو|حوالي)\s*/i, 'about'],
  [/^(?:almost|nearly|قرابة)\s*/i, 'almost'],
];
const NUMBERLESS: readonly [RegExp, Wording][] = [
  [/^(?:sev(?:eral|era|er|e)?|عدة|بضعة)$/i, 'several'],
  [/^(?:doz(?:ens|en|e)?|عشرات|العشرات)$/i, 'dozens'],
];
const WRITTEN: Record<Wording, string> = {
  exactly: '',
  'at-least': '>=',
  'more-than': '>',
  about: '~',
  almost: 'almost ',
  'up-to': '<=',
  several: 'several',
  dozens: 'dozens',
};

/** "3", ">=3", "~5", "several" as records have it; null where nothing of it is understood. */
export function readAmount(typed: string): Amount | null {
  const text = latinDigits(typed.trim());
  const numberless = NUMBERLESS.find(([sign]) => sign.test(text));
  if (numberless) return { wording: numberless[1] };
  const [sign, wording] = SIGNS.find(([one]) => one.test(text)) ?? [/^/, 'exactly' as const];
  const number = text.replace(sign, '').replaceAll(',', '');
  return /^\d{1,12}$/.test(number) ? { wording, number: Number(number) } : null;
}

/** How an amount of a record is typed. */
export const typedAmount = ({ wording, number }: Amount): string =>
  WRITTEN[wording] + (number ?? '');

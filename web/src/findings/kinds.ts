import type { FindingName } from '../lib/types';

/** All names, in the order in which the page lists them: firm, then open, then excepted, then outside the text. */
export const KINDS: readonly FindingName[] = [
  'inconsistent',
  'possibly-inconsistent',
  'depends-on-reading',
  'undetermined',
  'exception-claimed',
  'exception-established',
  'consistent',
  'not-covered',
  'not-regulated',
];

/** A sign and an outline for each name, so that no two depend on colour alone. Paths are drawn in a 16 by 16 box. */
export interface Sign {
  outline: string;
  filled: string | null;
  dash: readonly number[];
}

const SQUARE = 'M2.5 2.5h11v11h-11z';
const DIAMOND = 'M8 1.5 14.5 8 8 14.5 1.5 8z';
const TRIANGLE = 'M8 2 14.5 13.5h-13z';
const CIRCLE = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z';

export const SIGNS: Record<FindingName, Sign> = {
  inconsistent: { outline: SQUARE, filled: SQUARE, dash: [] },
  'possibly-inconsistent': { outline: SQUARE, filled: 'M2.5 8h11v5.5h-11z', dash: [4, 2] },
  'depends-on-reading': { outline: DIAMOND, filled: 'M8 1.5v13L1.5 8z', dash: [5, 2, 1, 2] },
  undetermined: { outline: CIRCLE, filled: null, dash: [1, 2] },
  'exception-claimed': { outline: TRIANGLE, filled: null, dash: [6, 3] },
  'exception-established': { outline: TRIANGLE, filled: TRIANGLE, dash: [8, 2] },
  consistent: { outline: CIRCLE, filled: CIRCLE, dash: [] },
  'not-covered': { outline: 'M2 8h12', filled: null, dash: [2, 4] },
  'not-regulated': { outline: 'M3 3l10 10M13 3 3 13', filled: null, dash: [1, 4] },
};

/** The custom property that holds a kind's colour in the current theme. */
export const colourOf = (name: FindingName): string => `var(--kind-${name})`;

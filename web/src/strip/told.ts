import type { FindingName, FindingSummary, StripCell } from '../lib/types';
import { words } from '../words/words';
import { writtenDays } from '../time/written';
import { isOpenEnded } from './layout';

/** What the page knows of the finding behind a cell. */
export interface Behind {
  name: FindingName;
  incident: string;
}

export const findingsById = (all: readonly FindingSummary[]): Map<string, Behind> =>
  new Map(all.map(({ id, name, incident }) => [id, { name, incident }]));

/** Where on the road; an account may leave open how far. */
export const toldStretch = (cell: StripCell): string =>
  isOpenEnded(cell)
    ? words.strip.openEnded(cell.fromKm, cell.errorKm)
    : words.strip.between(cell.fromKm, cell.toKm, cell.errorKm);

/** A cell in one sentence, for those who do not see the picture. */
export function toldCell(cell: StripCell, behind: Behind | null): string {
  const { strip } = words;
  return [
    `${strip.cells[cell.kind]}: ${words.apart(cell.title)}`,
    writtenDays(cell.day, cell.lastDay),
    toldStretch(cell),
    strip.by(cell.by),
    behind && words.kinds[behind.name],
    cell.sure ? null : strip.mayNotLie,
  ]
    .filter(Boolean)
    .join(words.semicolon);
}

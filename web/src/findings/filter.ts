import type { FindingName, FindingSummary } from '../lib/types';
import type { Filter } from './hash';
import { words } from '../words/words';
import { KINDS } from './kinds';

/** Lower case without accents or apostrophes: "al-Ḥawr" is found by "al-hawr". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʻʼ‘`]/gu, '')
    .toLocaleLowerCase('en');

const textOf = (finding: FindingSummary): string =>
  folded(
    [
      finding.id,
      finding.title,
      finding.actText,
      finding.whenText,
      finding.placeText,
      finding.termTitle,
      finding.nameText,
      words.kinds[finding.name],
      finding.sentence,
      finding.settledBy ?? '',
      finding.response ?? '',
      ...finding.alleged,
    ].join(' '),
  );

const hasWords = (finding: FindingSummary, text: string): boolean => {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const said = textOf(finding);
  return wanted.every((word) => said.includes(word));
};

/** True where the finding's possible days and the asked days share at least one. */
const onDays = (finding: FindingSummary, from: string | null, to: string | null): boolean =>
  (!from || finding.days[1] >= from) && (!to || finding.days[0] <= to);

const matchesButKind = (finding: FindingSummary, filter: Filter): boolean =>
  (!filter.term || finding.term === filter.term) &&
  onDays(finding, filter.from, filter.to) &&
  hasWords(finding, filter.text);

const inOrder = (a: FindingSummary, b: FindingSummary): number =>
  a.days[0].localeCompare(b.days[0]) ||
  a.days[1].localeCompare(b.days[1]) ||
  a.incident.localeCompare(b.incident) ||
  KINDS.indexOf(a.name) - KINDS.indexOf(b.name);

export const shownOf = (all: readonly FindingSummary[], filter: Filter): FindingSummary[] =>
  all
    .filter((one) => filter.kinds.length === 0 || filter.kinds.includes(one.name))
    .filter((one) => matchesButKind(one, filter))
    .sort(inOrder);

/** How many findings of each kind the rest of the filter leaves; a chip says what choosing it would show. */
export function countsByKind(
  all: readonly FindingSummary[],
  filter: Filter,
): Map<FindingName, number> {
  const counts = new Map<FindingName, number>(KINDS.map((kind) => [kind, 0]));
  for (const one of all)
    if (matchesButKind(one, filter)) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  return counts;
}

export const incidentsOf = (findings: readonly FindingSummary[]): Set<string> =>
  new Set(findings.map((one) => one.incident));

export const isNarrowed = (filter: Filter): boolean =>
  filter.kinds.length > 0 ||
  Boolean(filter.term ?? filter.from ?? filter.to) ||
  filter.text.trim() !== '';

import type { FindingName, FindingSummary } from '../lib/types';

/** Names under which a finding waits for something. */
const OPEN: ReadonlySet<FindingName> = new Set<FindingName>([
  'possibly-inconsistent',
  'depends-on-reading',
  'undetermined',
  'exception-claimed',
]);

export const isOpen = ({ name }: FindingSummary): boolean => OPEN.has(name);

/** Open findings that one thing would settle; null where the server names none. */
export interface Settling {
  by: string | null;
  findings: FindingSummary[];
}

/** What would settle the most findings first; among equals, the one whose findings come first. */
export function settlings(findings: readonly FindingSummary[]): Settling[] {
  const groups = new Map<string | null, FindingSummary[]>();
  for (const one of findings.filter(isOpen))
    groups.set(one.settledBy, [...(groups.get(one.settledBy) ?? []), one]);
  return [...groups]
    .map(([by, settled]) => ({ by, findings: settled }))
    .toSorted((a, b) => b.findings.length - a.findings.length);
}

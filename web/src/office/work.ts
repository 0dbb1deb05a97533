import type { Disclosure, Stroke } from './types';

/** What somebody saves; whatever it is, it waits here until the server has acknowledged it. */
export type Work =
  | { is: 'records'; stroke: Stroke }
  | { is: 'undo'; stroke: string }
  | { is: 'merge'; into: string; others: string[]; because: string }
  | { is: 'split'; incident: string; accounts: string[]; name: string; because: string }
  | { is: 'disclosure'; records: string[]; disclosure: Disclosure; because: string }
  | {
      is: 'proposal';
      report: string;
      proposal: string;
      decision: 'accepted' | 'changed' | 'refused' | 'open';
      /** What is entered with the decision. */
      stroke: Stroke | null;
      /** What is undone before it, by the name of its stroke. */
      undoes: string | null;
    }
  | { is: 'changes'; changes: string[]; decision: 'accepted' | 'refused'; because: string };

/** Something that was saved here and that the server has not acknowledged yet. */
export type Waiting = Work & {
  /** Names the stroke. */
  id: string;
  title: string;
  /** Whether the server may have it. */
  tried: boolean;
};

export interface Sending {
  path: string;
  body: object;
}

const undo = (done: string, stroke: string): Sending => ({
  path: `/api/strokes/${done}/undo`,
  body: { stroke },
});
const records = (stroke: Stroke): Sending => ({ path: '/api/records', body: stroke });

/** What is sent of it, in order; each is recorded once, however often it comes. */
export function sendingsOf(work: Waiting): Sending[] {
  const stroke = work.id;
  switch (work.is) {
    case 'records':
      return [records(work.stroke)];
    case 'undo':
      return [undo(work.stroke, stroke)];
    case 'merge': {
      const { into, others, because } = work;
      return [{ path: '/api/incidents/merge', body: { stroke, into, others, because } }];
    }
    case 'split': {
      const { incident, accounts, name, because } = work;
      const body = { stroke, incident, accounts, title: name, because };
      return [{ path: '/api/incidents/split', body }];
    }
    case 'disclosure': {
      const { disclosure, because } = work;
      const body = { stroke, records: work.records, disclosure, because };
      return [{ path: '/api/disclosures', body }];
    }
    case 'proposal': {
      const { proposal, decision } = work;
      const record = work.stroke?.entries[0]?.record;
      const body = { proposal, decision, ...(record ? { record } : {}) };
      return [
        ...(work.undoes ? [undo(work.undoes, stroke)] : []),
        ...(work.stroke ? [records(work.stroke)] : []),
        { path: `/api/inbox/${work.report}/decisions`, body },
      ];
    }
    case 'changes': {
      const { changes, decision, because } = work;
      return [{ path: '/api/changes/decisions', body: { stroke, changes, decision, because } }];
    }
  }
}

/** What takes it back once the server may have it; null where nothing does. */
export function undoingOf(work: Waiting): Work | null {
  switch (work.is) {
    case 'records':
    case 'merge':
    case 'split':
    case 'disclosure':
      return { is: 'undo', stroke: work.id };
    case 'proposal':
      if (work.decision === 'open') return null;
      return { ...work, decision: 'open', stroke: null, undoes: work.stroke ? work.id : null };
    case 'changes':
      return work.decision === 'accepted' ? { is: 'undo', stroke: work.id } : null;
    case 'undo':
      return null;
  }
}

/** The name of the stroke, where what is entered has one already. */
export const strokeOf = (work: Work): string | null =>
  work.is === 'records' || work.is === 'proposal' ? (work.stroke?.stroke ?? null) : null;

/** Whether it changes one of these records, or says something of it. */
export function touches(work: Work, ids: readonly string[]): boolean {
  const has = (value: unknown): boolean => typeof value === 'string' && ids.includes(value);
  switch (work.is) {
    case 'records':
      return work.stroke.entries.some(
        (one) => has(one.record) || Object.values(one.says).some(has),
      );
    case 'merge':
      return has(work.into) || work.others.some(has);
    case 'split':
      return has(work.incident);
    case 'disclosure':
      return work.records.some(has);
    case 'proposal':
      return has(work.report);
    case 'undo':
    case 'changes':
      return false;
  }
}

/** What a decision does to the terms at the instant that was asked about. */
export type Effect = 'HOLDS' | 'MAY_HOLD' | 'NOT_THEN' | 'CLAIMED';

/** A decision on an open point. */
export interface Filling {
  record: string;
  answer: string;
  decidedBy: string;
  agreed: boolean;
  from: string;
  until: string | null;
  effect: Effect;
}

/** An open point as it stands at an instant, and every decision about it. */
export interface FilledPoint {
  id: string;
  question: string;
  readings: { id: string; says: string }[];
  /** Readings, by id, that terms are asked under then; or what stands in the place of a reading. */
  asked: string[];
  fillings: Filling[];
}
export interface AgreementAt {
  at: string;
  points: FilledPoint[];
}

/** The readings that terms are asked under, in words. */
export const askedIn = (point: FilledPoint): string[] =>
  point.asked.map((id) => point.readings.find((one) => one.id === id)?.says ?? id);

/** Whether a decision bears on what the terms are asked under. */
export const isDecided = (point: FilledPoint): boolean =>
  point.fillings.some(({ effect }) => effect === 'HOLDS' || effect === 'MAY_HOLD');

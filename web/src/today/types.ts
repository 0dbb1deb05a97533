import type { ObligationView, Schemas } from '../lib/types';
import type { Summary } from '../office/types';

export interface DayView {
  at: string;
  due: ObligationView[];
  fresh: Summary[];
  waiting: { record: string; title: string; for: string }[];
  unobserved: { place: string; since: string }[];
  efforts: Summary[];
}

export type KeepingView = Schemas['KeepingView'];

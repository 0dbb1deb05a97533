import { caseView, findings, stripView } from './api';
import type { CaseView, FindingSummary, StripView } from './types';

/** What every page may show; a finding's detail and the map are asked for where they are shown. */
export interface Situation {
  shown: CaseView;
  findings: FindingSummary[];
  strip: StripView;
}

export async function situation(): Promise<Situation> {
  const [shown, all, strip] = await Promise.all([caseView(), findings(), stripView()]);
  return { shown, findings: all, strip };
}

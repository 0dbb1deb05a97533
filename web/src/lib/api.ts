import type { CaseView, FindingDetail, FindingSummary, MapView, StripView } from './types';

/** Why an answer did not come, in the three ways that a reader can do something about. */
export type TroubleKind = 'unreachable' | 'refused' | 'unreadable';

export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly status: number | null,
    path: string,
  ) {
    super(`${path}: ${kind}${status === null ? '' : ` (${status})`}`);
  }
}

export async function get<T>(path: string, ask: typeof fetch = fetch): Promise<T> {
  const response = await ask(path, { headers: { accept: 'application/json' } }).catch(() => {
    throw new Trouble('unreachable', null, path);
  });
  if (!response.ok) throw new Trouble('refused', response.status, path);
  try {
    return (await response.json()) as T;
  } catch {
    throw new Trouble('unreadable', response.status, path);
  }
}

export const caseView = (): Promise<CaseView> => get('/api/case');
export const findings = (): Promise<FindingSummary[]> => get('/api/findings');
export const finding = (id: string): Promise<FindingDetail> =>
  get(`/api/findings/${encodeURIComponent(id)}`);
export const mapView = (): Promise<MapView> => get('/api/map');
export const stripView = (): Promise<StripView> => get('/api/strip');

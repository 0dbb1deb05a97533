import type { DailyLine, Profile } from './types';

/** Reports of a profile that went out, the latest cut-off first, each cut-off once: one of them is the report before. */
export function releasedBefore(reports: readonly DailyLine[], profile: Profile): DailyLine[] {
  const cutOffs = new Map<string, DailyLine>();
  for (const one of reports)
    if (one.released && one.profile === profile && !cutOffs.has(one.cutOff))
      cutOffs.set(one.cutOff, one);
  return [...cutOffs.values()].sort((one, other) => (one.cutOff < other.cutOff ? 1 : -1));
}

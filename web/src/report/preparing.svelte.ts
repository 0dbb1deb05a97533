import { get } from '../lib/api';
import { post } from '../office/ask';
import type { DailyLine, Stage, Wish } from './types';

/** How often the server is asked how far it is. */
const EVERY = 700;

/** A report that is being made on the server: how far it is, and how it ended. */
export class Preparing {
  wished = $state<string | null>(null);
  stage = $state<Stage | null>(null);
  cancelled = $state(false);
  trouble = $state.raw<unknown>(null);

  /** Gives the report once it is prepared; null where it was refused or cancelled. */
  async make(wish: Wish): Promise<DailyLine | null> {
    this.wished = wish.report;
    this.stage = null;
    this.cancelled = false;
    this.trouble = null;
    const asking = setInterval(() => void this.#look(wish.report), EVERY);
    try {
      return await post<DailyLine>('/api/daily', wish);
    } catch (trouble) {
      if (!this.cancelled) this.trouble = trouble;
      return null;
    } finally {
      clearInterval(asking);
      this.wished = null;
    }
  }

  async #look(report: string): Promise<void> {
    const now = await get<{ stage: Stage }>(`/api/daily/${report}/progress`).catch(() => null);
    if (now && this.wished === report) this.stage = now.stage;
  }

  async cancel(): Promise<void> {
    const report = this.wished;
    if (!report) return;
    this.cancelled = true;
    await post(`/api/daily/${report}/cancel`, {}).catch(() => {
      this.cancelled = false;
    });
  }
}

import { nameOf } from '../record/names';
import { at, isClocked, isPlace, type Json, type Says } from '../record/says';
import { writtenClocked } from '../record/title';
import { words } from '../words/words';
import type { FormKind } from './forms';

/** A record that a form begins with, and how it is called there. */
export interface Named {
  record: string;
  title: string;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The parts of the address of a form that begins with what others have stated. */
function begun(kind: FormKind, given: Record<string, string | Named>): URLSearchParams {
  const parts = new URLSearchParams({ kind });
  for (const [path, value] of Object.entries(given)) {
    if (value === '') continue;
    parts.set(`with.${path}`, typeof value === 'string' ? value : value.record);
    if (typeof value !== 'string') parts.set(`with.${path}~`, value.title);
  }
  return parts;
}

/** A response to an incident, from whom it was asked for where that is known. */
export const responseTo = (incident: Named | null, by = ''): URLSearchParams =>
  begun('response', { ...(incident ? { incident } : {}), by });

/** A call about an incident, under the incident's own title. */
export const callAbout = (incident: Named): URLSearchParams =>
  begun('hotline-call', { issue: incident.title, concerns: incident });

/** An incident that begins with one account; its title is proposed from what the account says, without who says it. */
export function incidentFrom(account: Named, says: Says): URLSearchParams {
  const act = at(says, 'happening.act');
  const where = at(says, 'happening.at');
  const when = at(says, 'happening.when');
  const title = [
    typeof act === 'string' ? nameOf({ is: 'class', of: 'acts' }, act) : '',
    isPlace(where) ? where.words : '',
    isClocked(when) ? writtenClocked(when) : '',
  ];
  return begun('incident', {
    title: title.filter((one) => one !== '').join(words.comma),
    accounts: account,
  });
}

/** From whom a hotline call asked something. */
export const askedOf = (call: Says): string => text(at(call, 'to'));

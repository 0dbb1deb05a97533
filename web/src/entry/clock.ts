import { addDays, isDay } from '../time/days';
import type { Clocked } from '../record/says';
import { latinDigits } from './digits';

/** A time as it is typed: a clock or two, the day, and the zone that was stated, each apart and each perhaps empty. */
export interface TypedTime {
  clock: string;
  day: string;
  zone: string;
}

export type ReadTime =
  | { is: 'untold' }
  | { is: 'told'; clocked: Clocked }
  | { is: 'fault'; fault: 'clock' | 'day' | 'dayMissing' };

const CLOCK = /^([01]?\d|2[0-3])[:.]?([0-5]\d)(?:[:.]?([0-5]\d))?(z|\+\d\d:\d\d)?$/i;
/** A month or a year, where no day is told. */
const LONGER = /^\d{4}(-\d{2})?$/;
const SPAN = /\s*(?:-|–|to|\/|إلى)\s*/i;

/** "0040", "00:40", "0040Z", "004030": two digits are not a clock, for they may be hours or minutes. */
function clock(text: string): string | null {
  const [, hour = '', minute = '', second, offset = ''] = CLOCK.exec(text) ?? [];
  if (minute === '' || (hour.length === 1 && !/^\d[:.]/.test(text))) return null;
  return `T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset.toUpperCase()}`;
}

/** The day that is meant by what is typed over another: "+" and "-" step, an ISO day is itself. */
export function steppedDay(typed: string, from: string): string | null {
  const text = latinDigits(typed.trim());
  if (isDay(text)) return text;
  const step = /^([+-])(\d{0,2})$/.exec(text);
  if (!step || !isDay(from)) return null;
  return addDays(from, (step[1] === '-' ? -1 : 1) * Number(step[2] || 1));
}

/** The day that it is at an instant on the clock of a zone; null where the zone is not known. */
export function dayIn(zone: string, at: Date): string | null {
  try {
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    return new Intl.DateTimeFormat('sv', { timeZone: zone, ...numeric }).format(at);
  } catch {
    return null;
  }
}

const isDayOrLonger = (text: string): boolean => isDay(text) || LONGER.test(text);

/** The time as records have it. A stretch that ends before it begins on the clock ends on the day after. */
export function readTime({ clock: typed, day, zone }: TypedTime): ReadTime {
  const [first = '', last] = latinDigits(typed.trim()).split(SPAN, 2);
  const told = zone === '' ? {} : { zone };
  const [begins = '', ends] = day.split('/', 2);
  if (day === '') return first === '' ? { is: 'untold' } : { is: 'fault', fault: 'dayMissing' };
  if (first === '' && isDayOrLonger(begins) && (ends === undefined || isDayOrLonger(ends)))
    return { is: 'told', clocked: { first: begins, ...(ends ? { last: ends } : {}), ...told } };
  if (!isDay(begins) || (ends !== undefined && !isDay(ends))) return { is: 'fault', fault: 'day' };
  const from = clock(first);
  const until = last === undefined ? undefined : clock(last);
  if (from === null || until === null) return { is: 'fault', fault: 'clock' };
  const begin = { first: begins + from, ...told };
  if (until === undefined && ends !== undefined) return { is: 'fault', fault: 'clock' };
  if (until === undefined) return { is: 'told', clocked: begin };
  const end = ends ?? (until < from ? addDays(begins, 1) : begins);
  return { is: 'told', clocked: { ...begin, last: end + until } };
}

/** How a time of a record is typed: its days apart where it does not end on the day on which it began. */
export function typedTime({ first, last, zone = '' }: Clocked): TypedTime {
  const [day = '', clock = ''] = first.split('T');
  const [lastDay = '', until = ''] = (last ?? '').split('T');
  const sameDay = last === undefined || (lastDay === day && until !== '');
  return {
    clock: until === '' ? clock : `${clock}/${until}`,
    day: sameDay ? day : `${day}/${lastDay}`,
    zone,
  };
}

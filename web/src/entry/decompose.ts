import {
  at,
  isAmount,
  isClocked,
  isPlace,
  isQuotation,
  type Json,
  type Says,
  type ToldPlace,
} from '../record/says';
import { typedAmount } from './amount';
import { typedTime } from './clock';
import { typedCourse, type Point } from './course';
import type { Draft, Typed } from './draft';
import { fieldsOf, type FormKind, type Part } from './forms';

/** The name of what was chosen: of a class, a word or a record. */
export type NameOf = (part: Part, id: string) => string;

const typedPlace = ({ words, meanings }: ToldPlace): Typed => ({ text: words, meanings });
const isText = (value: Json): value is string => typeof value === 'string';
const object = (value: Json): { [field: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const courseOf = (value: Json): Point[][] =>
  (Array.isArray(value) ? value : []).map((run) =>
    (Array.isArray(run) ? run : [])
      .map(object)
      .map((one) => ({ latitude: Number(one['latitude']), longitude: Number(one['longitude']) })),
  );

function chosen(value: Json, part: Part, nameOf: NameOf): Typed {
  const ids = (Array.isArray(value) ? value : [value]).filter(isText);
  const labels = ids.map((id) => nameOf(part, id));
  const several = part.is === 'words' || part.is === 'records';
  return { text: several ? '' : (labels[0] ?? ''), ids, labels };
}

function typed(value: Json, part: Part, nameOf: NameOf): Typed {
  switch (part.is) {
    case 'text':
    case 'name':
    case 'date':
      return { text: String(value) };
    case 'names':
      return { text: Array.isArray(value) ? value.join(', ') : '' };
    case 'class':
    case 'word':
    case 'words':
    case 'record':
    case 'records':
      return chosen(value, part, nameOf);
    case 'amount':
      return { text: isAmount(value) ? typedAmount(value) : '' };
    case 'place':
      return isPlace(value) ? typedPlace(value) : { text: '' };
    case 'places':
      return { text: '', list: Array.isArray(value) ? value.filter(isPlace).map(typedPlace) : [] };
    case 'time': {
      if (!isClocked(value)) return { text: '' };
      const { clock, day, zone } = typedTime(value);
      return { text: clock, day, zone };
    }
    case 'flag':
      return value === true ? { text: '', ids: ['yes'] } : { text: '' };
    case 'bearings': {
      const { from, to } = object(value);
      return { text: `${String(from)}-${String(to)}` };
    }
    case 'away': {
      const { nearest, farthest } = object(value);
      return { text: `${String(nearest)}-${String(farthest)} m` };
    }
    case 'quotation':
      return { text: isQuotation(value) ? value.text : '' };
    case 'course':
      return { text: typedCourse(courseOf(value)) };
    case 'metres':
      return { text: `${String(value)} m` };
    case 'comments':
      return {
        text: '',
        list: (Array.isArray(value) ? value : []).map(object).map((one) => ({
          text: String(one['says']),
          labels: [String(one['by'])],
          ids: one['dissent'] === true ? ['dissent'] : [],
        })),
      };
  }
}

/** What stands in the form of a record that is to be changed. */
export function decompose(kind: FormKind, says: Says, nameOf: NameOf): Draft {
  const draft: Draft = {};
  for (const { path, part } of fieldsOf(kind)) {
    const value = at(says, path);
    if (value !== undefined) draft[path] = typed(value, part, nameOf);
  }
  return draft;
}

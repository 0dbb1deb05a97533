import type { Permission } from '../office/types';
import type { Kind } from '../record/says';

/** Closed sets of words that records use; the catalogues have a name for each word. */
export const SETS = {
  means: ['seen', 'heard', 'recorded'],
  channel: [
    'radio',
    'telephone',
    'hotline',
    'in-person',
    'letter',
    'message',
    'form',
    'table',
    'published',
    'sensor',
  ],
  caution: ['none', 'translation', 'machine-translation', 'machine-rewording', 'machine-coded'],
  response: [
    'admitted',
    'justified',
    'denied',
    'denied-similar',
    'no-comment',
    'not-reached',
    'not-asked',
  ],
  restricted: ['denied', 'delayed', 'conditioned'],
  cause: [
    'fire-or-threats',
    'checkpoint',
    'weapons-site',
    'unmanned-aircraft-jammed',
    'border',
    'mines',
    'information-refused',
    'other',
  ],
  visit: ['seen-whole', 'seen-in-part', 'not-reached', 'refused'],
  patrol: ['completed', 'shortened', 'blocked', 'started', 'held', 'cancelled'],
  stage: [
    'alleged',
    'preliminary-inquiry',
    'visit',
    'reported',
    'before-the-commission',
    'decided',
    'resolved-locally',
    'closed-without-finding',
  ],
  counted: [
    'killed',
    'injured',
    'casualties',
    'displaced',
    'returned',
    'missing',
    'detained',
    'released',
    'violations',
  ],
  figureKind: ['cumulative', 'increment', 'revision'],
  lineStanding: ['draft', 'one-sided', 'agreed', 'superseded'],
  sourceKind: ['agency', 'newsroom', 'civil-society', 'party', 'mission', 'officials', 'person'],
} as const satisfies Record<string, readonly string[]>;
export type SetName = keyof typeof SETS;
export type WordOf<S extends SetName> = (typeof SETS)[S][number];

/** What a field takes. */
export type Part =
  | { is: 'text'; long?: true }
  /** Free words, with those used before offered. */
  | { is: 'name'; of: 'observers' | 'sides' }
  | { is: 'names' }
  | { is: 'class'; of: 'acts' | 'weapons' }
  | { is: 'word'; of: SetName }
  | { is: 'words'; of: SetName }
  | { is: 'amount' }
  | { is: 'place' }
  | { is: 'places' }
  | { is: 'time' }
  | { is: 'date' }
  | { is: 'record'; of: readonly Kind[] }
  | { is: 'records'; of: readonly Kind[] }
  | { is: 'flag' }
  | { is: 'bearings' }
  | { is: 'away' }
  | { is: 'quotation' }
  | { is: 'comments' }
  /** Runs of points: rows of "latitude longitude", or GeoJSON. */
  | { is: 'course' }
  | { is: 'metres' };

export interface Field {
  /** Where it stands in what the record says: "happening.when". */
  path: string;
  part: Part;
  /** Without it there is no record. */
  needed: boolean;
}

export interface Form {
  /** One of these is enough. */
  needs: readonly Permission[];
  /** In the order of speech; the first ones stand on the line, the others behind "more". */
  line: readonly Field[];
  more: readonly Field[];
  /** Parts that the record states even where nothing in them is told. */
  always?: readonly string[];
  /** Whether drafts of it may stay in this browser, and wait there to be sent. */
  sealed?: true;
}

const field = (path: string, part: Part): Field => ({ path, part, needed: false });
const needed = (path: string, part: Part): Field => ({ path, part, needed: true });

const TEXT: Part = { is: 'text' };
const LONG: Part = { is: 'text', long: true };
const TIME: Part = { is: 'time' };
const PLACE: Part = { is: 'place' };
const SIDE: Part = { is: 'name', of: 'sides' };
const OBSERVER: Part = { is: 'name', of: 'observers' };
const report = (then: (path: string, part: Part) => Field): Field =>
  then('report', { is: 'record', of: ['report'] });

const MEANS: Part = { is: 'words', of: 'means' };
const happened = [
  field('happening.act', { is: 'class', of: 'acts' }),
  field('happening.number', { is: 'amount' }),
  field('happening.at', PLACE),
  field('happening.weapon', { is: 'class', of: 'weapons' }),
] as const;

/** The kinds that are entered by hand. */
export const FORM_KINDS = [
  'observation',
  'report',
  'claim',
  'response',
  'effort',
  'restriction',
  'site-visit',
  'holding',
  'patrol-plan',
  'patrol-told',
  'case',
  'hotline-call',
  'figure',
  'statement',
  'point-filled',
  'line',
  'incident',
  'source',
  'source-identity',
] as const satisfies readonly Kind[];
export type FormKind = (typeof FORM_KINDS)[number];
export const isFormKind = (kind: string | null): kind is FormKind =>
  FORM_KINDS.some((one) => one === kind);

/** Every form: what is entered of each kind, by whom, in which order. */
export const FORMS: Record<FormKind, Form> = {
  observation: {
    needs: ['enter-observations'],
    line: [
      needed('observer', OBSERVER),
      field('happening.when', TIME),
      needed('means', MEANS),
      ...happened,
    ],
    more: [
      field('from', PLACE),
      field('towards', { is: 'bearings' }),
      field('away', { is: 'away' }),
      field('remark', TEXT),
      report(field),
    ],
  },
  report: {
    needs: ['record-reports'],
    line: [
      needed('channel', { is: 'word', of: 'channel' }),
      needed('received', TIME),
      field('source', { is: 'record', of: ['source'] }),
      needed('text', LONG),
      field('receipt', TEXT),
    ],
    more: [
      field('caution', { is: 'word', of: 'caution' }),
      field('repeats', { is: 'records', of: ['report'] }),
      field('publication.address', TEXT),
      field('publication.published', TIME),
      field('publication.language', TEXT),
    ],
  },
  claim: {
    needs: ['record-reports'],
    line: [
      report(needed),
      field('asserter', TEXT),
      field('happening.when', TIME),
      ...happened,
      field('alleges', SIDE),
      field('against', SIDE),
    ],
    more: [
      field('asserting', { is: 'record', of: ['source'] }),
      field('words', { is: 'quotation' }),
    ],
  },
  response: {
    needs: ['record-responses', 'record-reports'],
    line: [
      needed('incident', { is: 'record', of: ['incident'] }),
      needed('by', SIDE),
      needed('type', { is: 'word', of: 'response' }),
      field('says', TEXT),
      field('when', TIME),
      field('pleads', TEXT),
    ],
    more: [report(field), field('words', { is: 'quotation' })],
  },
  effort: {
    needs: ['enter-observations'],
    line: [
      needed('observer', OBSERVER),
      needed('when', TIME),
      needed('means', MEANS),
      needed('area', PLACE),
      field('limits', TEXT),
    ],
    more: [],
  },
  restriction: {
    needs: ['enter-observations'],
    line: [
      needed('kind', { is: 'word', of: 'restricted' }),
      needed('cause', { is: 'word', of: 'cause' }),
      needed('when', TIME),
      needed('at', PLACE),
      field('by', SIDE),
      field('says', TEXT),
    ],
    more: [],
  },
  'site-visit': {
    needs: ['enter-observations'],
    line: [
      needed('site', TEXT),
      needed('when', TIME),
      needed('at', PLACE),
      needed('outcome', { is: 'word', of: 'visit' }),
      field('found', TEXT),
    ],
    more: [],
  },
  holding: {
    needs: ['enter-observations'],
    line: [
      needed('what', { is: 'class', of: 'weapons' }),
      needed('number', { is: 'amount' }),
      needed('when', TIME),
      needed('at', PLACE),
      field('of', SIDE),
      field('unit', TEXT),
      field('complete', { is: 'flag' }),
    ],
    more: [report(field)],
  },
  'patrol-plan': {
    needs: ['plan-patrols'],
    line: [
      needed('name', TEXT),
      needed('by', { is: 'names' }),
      needed('when', TIME),
      needed('route', { is: 'places' }),
      field('purpose', TEXT),
    ],
    more: [],
  },
  'patrol-told': {
    needs: ['enter-observations', 'plan-patrols'],
    line: [
      needed('patrol', TEXT),
      needed('teller', SIDE),
      needed('when', TIME),
      needed('outcome', { is: 'word', of: 'patrol' }),
      field('places', { is: 'places' }),
      field('reason', TEXT),
    ],
    more: [field('plan', { is: 'record', of: ['patrol-plan'] }), report(field)],
  },
  case: {
    needs: ['record-responses'],
    line: [
      needed('title', TEXT),
      needed('opened', TIME),
      needed('stage', { is: 'word', of: 'stage' }),
      field('incidents', { is: 'records', of: ['incident'] }),
    ],
    more: [field('comments', { is: 'comments' }), field('outcome', TEXT)],
  },
  'hotline-call': {
    needs: ['record-responses'],
    line: [
      needed('from', SIDE),
      needed('to', SIDE),
      needed('when', TIME),
      needed('issue', TEXT),
      field('result', TEXT),
      field('concerns', { is: 'record', of: ['incident', 'report', 'observation', 'claim'] }),
    ],
    more: [],
  },
  figure: {
    needs: ['record-reports'],
    line: [
      report(needed),
      field('by', TEXT),
      needed('amount', { is: 'amount' }),
      needed('category.counted', { is: 'word', of: 'counted' }),
      field('category.who', TEXT),
      needed('kind', { is: 'word', of: 'figureKind' }),
      field('scope.area', TEXT),
      field('scope.window.from', { is: 'date' }),
      field('scope.window.to', { is: 'date' }),
    ],
    more: [
      field('scope.alleged', SIDE),
      field('partOf', { is: 'record', of: ['figure'] }),
      field('incident', { is: 'record', of: ['incident'] }),
      field('words', { is: 'quotation' }),
    ],
    always: ['scope.window'],
  },
  statement: {
    needs: ['record-reports'],
    line: [
      report(needed),
      needed('speaker', TEXT),
      field('side', SIDE),
      needed('kind', TEXT),
      needed('says', LONG),
      field('when', TIME),
    ],
    more: [field('words', { is: 'quotation' })],
  },
  'point-filled': {
    needs: ['fill-open-points'],
    line: [
      needed('agreement', TEXT),
      needed('point', TEXT),
      needed('answer', TEXT),
      needed('decidedBy', TEXT),
      field('agreed', { is: 'flag' }),
      needed('from', TIME),
    ],
    more: [field('until', TIME), report(field)],
  },
  line: {
    needs: ['draw-lines'],
    line: [
      needed('line', TEXT),
      needed('by', SIDE),
      needed('standing', { is: 'word', of: 'lineStanding' }),
      needed('from', TIME),
      needed('error', { is: 'metres' }),
      needed('parts', { is: 'course' }),
    ],
    more: [field('until', TIME), report(field)],
  },
  incident: {
    needs: ['record-reports'],
    line: [
      needed('title', TEXT),
      needed('accounts', { is: 'records', of: ['observation', 'claim'] }),
      needed('because', TEXT),
    ],
    more: [],
  },
  source: {
    needs: ['record-reports'],
    line: [
      needed('cover', TEXT),
      needed('kind', { is: 'word', of: 'sourceKind' }),
      field('side', SIDE),
    ],
    more: [],
  },
  'source-identity': {
    needs: ['record-reports'],
    line: [
      needed('source', { is: 'record', of: ['source'] }),
      needed('name', TEXT),
      field('contact', TEXT),
      field('notes', LONG),
    ],
    more: [],
    sealed: true,
  },
};

export const fieldsOf = (kind: FormKind): Field[] => [...FORMS[kind].line, ...FORMS[kind].more];

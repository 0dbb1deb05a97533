import type { FindingName, StripCell, TermMode } from '../lib/types';
import type { PageName } from '../route/pages';
import { writtenNumber } from '../time/number';
import { counting, type EnglishForm } from './counting';
import { work } from './work.en';

const counted = counting<EnglishForm>('en');
const findings = (n: number): string => counted(n, { one: '# finding', other: '# findings' });
const incidents = (n: number): string => counted(n, { one: '# incident', other: '# incidents' });
const days = (n: number): string => counted(n, { one: '# day', other: '# days' });

const kinds: Record<FindingName, string> = {
  inconsistent: 'Inconsistent with the term',
  'possibly-inconsistent': 'Possibly inconsistent',
  'depends-on-reading': 'Depends on the reading',
  undetermined: 'Undetermined',
  'exception-claimed': 'Exception claimed',
  'exception-established': 'Exception established',
  consistent: 'Consistent with the term',
  'not-covered': 'Not covered',
  'not-regulated': 'Not regulated',
};

const cells: Record<StripCell['kind'], string> = {
  patrolled: 'Patrolled',
  blocked: 'Blocked',
  incident: 'Incident reported',
};

const modes: Record<TermMode, string> = {
  forbid: 'forbids',
  permit: 'permits',
  require: 'requires',
  limit: 'limits',
  note: 'notes',
};

const pages: Record<PageName, string> = {
  today: 'Today',
  entry: 'Entry',
  inbox: 'Inbox',
  incidents: 'Incidents',
  findings: 'Findings',
  map: 'Map',
  agreement: 'Agreement',
  evidence: 'Evidence',
  report: 'Report',
  sources: 'Sources',
  tables: 'Tables',
  search: 'Search',
  accounts: 'Accounts',
  record: 'Record',
  outbox: 'Not sent yet',
};

export const en = {
  ...work,
  kinds,
  /** Keeps a run that goes left to right in its order, where the sentence around it goes the other way. */
  apart: (run: string) => run,
  comma: ', ',
  semicolon: '; ',
  time: {
    span: (first: string, last: string) => `${first} to ${last}`,
  },
  language: {
    name: 'Language',
    /** In a catalogue that no native speaker has read; null in one that needs no such remark. */
    notReviewed: null as string | null,
    /** Why some of the page is in English; null where all of it is. */
    serverSpeaksEnglish: null as string | null,
  },
  pages,
  page: {
    product: 'Truceline',
    skip: 'Skip to the page',
    navigation: 'Pages',
    contents: 'On this page',
    settings: 'Language and colours',
    loading: 'Loading the case…',
    mayNot: 'This account may not see this page.',
    demo: 'Demo, made-up account',
    exercise: 'Exercise',
    signOut: 'Sign out',
    footer:
      'Truceline is open-source software for monitoring ceasefires. It records who says what; it does not verify.',
  },
  today: {
    lead: (instant: string) =>
      `As at ${instant}: what is due, what is open, and where nobody looked.`,
    about: 'The case',
    due: 'Due within seven days',
    dueLead: 'Obligations with a due instant in the next seven days under at least one reading.',
    noneDue: 'None has a due instant in these seven days.',
    late: 'Overdue, or possibly so, under at least one reading',
    noneLate: 'None.',
    toObligation: 'To the obligation and its clock',
    open: 'Open findings, and what would settle them',
    openLead: (open: number, all: number) =>
      `${writtenNumber(open)} of ${findings(all)} are open. What would settle most of them stands first.`,
    noneOpen: 'No finding is open.',
    settles: (n: number) => findings(n),
    more: (n: number) => `Show ${writtenNumber(n)} more`,
    unsettled: 'not said',
    unobserved: 'Where nobody looked',
    unobservedLead: (recorded: number, of: number) =>
      `In the last ${days(of)} of the record, accounts of the road exist for ${writtenNumber(recorded)}. A day without an account is not a calm day.`,
    toMap: 'See the road day by day',
  },
  keys: {
    title: 'Keys',
    open: 'Keys',
    close: 'Close',
    lead: 'A key does nothing while you are typing in a field.',
    use: 'Use the keys of one letter',
    then: 'then',
    goes: 'Go to a page',
    escape: 'Esc',
    help: 'Show this sheet',
    closes: 'Close what is open, and go back to where you were',
    moves: 'Move to the next control, or the one before',
    strip: 'On the strip: move between the records, open one',
    inbox: 'In the inbox: next, previous, accept, change, refuse, undo',
    incident:
      'On an incident: write a response, write a hotline call, grade by the first to fourth question',
    record: 'On a record: change it, begin an incident from it, write the response to a call',
    entry: 'In entry: save; repeat last; undo while the line is shown',
    arrows: 'Arrow keys',
    enter: 'Enter',
    tab: 'Tab',
    shiftTab: 'Shift Tab',
  },
  theme: {
    name: 'Colours',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
  },
  trouble: {
    case: 'The case could not be loaded',
    finding: 'This finding could not be loaded',
    noSuchFinding: 'There is no finding with this address',
    noSuchAccount: 'There is no account with this address',
    map: 'The map could not be drawn',
    mapAdvice:
      'The strip and the list below hold the same incidents. WebGL may be switched off in this browser.',
    unreachable: 'The server did not answer. See that it is running, then try again.',
    refused: (status: number) =>
      `The server answered with status ${status}. Try again; if it stays, look at the server’s log.`,
    unreadable:
      'The server’s answer could not be read. Page and server may be of different versions: reload the page.',
    mistaken:
      'The address may be from another case or an older release. Close this and choose from the list.',
    retry: 'Try again',
  },
  map: {
    page: 'The same road twice: day by day, and on the ground.',
    narrowed: 'The rest is drawn faint.',
    toList: 'Change the filters in the list',
    /** The base map's own names, by their English ones. */
    countries: {
      Syria: 'Syria',
      Türkiye: 'Türkiye',
      Lebanon: 'Lebanon',
      Mediterranean: 'Mediterranean',
    },
    title: 'The area',
    lead: 'Each incident is an area, as wide as the accounts leave open.',
    loading: 'Drawing the map…',
    label:
      'Map of the road, the corridor and the areas of reported incidents. The same incidents are in the list of findings.',
    surely: 'surely inside the corridor',
    possibly: 'inside or not: cannot be told',
    lineJudged: (name: string, km: number) =>
      `${name}; drawn by judgement, ±${writtenNumber(km)} km`,
    recorded: (name: string, by: string, standing: string, from: string) =>
      `${name}, recorded of ${by}: ${standing}, from ${from}`,
    recordedUntil: (until: string) => `until ${until}`,
    lineMeasured: (name: string, km: number) => `${name}; measured, ±${writtenNumber(km)} km`,
    patrol: 'patrolled, as told; darker: more accounts',
    about: (n: number) =>
      `How this map was drawn, and its ${counted(n, { one: '# area', other: '# areas' })} as a list`,
    attribution: 'Base map: Natural Earth (public domain), for orientation, not evidence',
    open: 'Click to open the finding',
    choose: 'Click to choose one',
    here: (n: number) => `${incidents(n)} told of this area`,
    rest: (n: number) => `and ${writtenNumber(n)} more`,
    large: 'too wide to be a place: outline only',
    several: 'so many told of the same area',
    locale: {
      'NavigationControl.ZoomIn': 'Zoom in',
      'NavigationControl.ZoomOut': 'Zoom out',
      'Map.Title': 'Map',
      'AttributionControl.ToggleAttribution': 'Show the source of the map',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
  },
  strip: {
    title: 'The road, day by day',
    lead: 'Across: the road, as on the map. Down: the days. Hatched: not observed, which is not calm.',
    cells,
    notObserved: 'Not observed',
    sure: 'Incident in the corridor, as reported',
    unsure: 'Outlined: may not lie on the road’s corridor',
    mayNotLie: 'may not lie on the road’s corridor',
    signs: 'Signs, of incidents: the finding',
    letters: 'Letters: whose account of a patrol',
    reversed: 'blocked',
    incidentsBy: 'Incidents carry none: see the tip.',
    patrolledFaded: 'Patrolled; faded: km uncertain',
    endNotTold: 'Patrolled, how far is not told',
    somewhere: 'Somewhere between two signs',
    west: 'West',
    whose: 'Patrols: whose account',
    km: 'km',
    recorded: (on: number, of: number) =>
      `Accounts of the road exist for ${writtenNumber(on)} of ${days(of)}; for the others this record holds none.`,
    localDays: (zone: string) =>
      `Days are the days as told. Where no zone was told, a day may be one of another clock than that of ${zone}; an incident’s finding gives its span in UTC.`,
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
    label: (line: string) =>
      `Corridor strip, west at the left and east at the right, in every language: ${line}`,
    help: 'Arrow keys move between the records, Enter opens one.',
    between: (from: number, to: number, error: number) =>
      `km ${writtenNumber(from)} to ${writtenNumber(to)}, give or take ${writtenNumber(error)} km`,
    openEnded: (from: number, error: number) =>
      `from km ${writtenNumber(from)}, give or take ${writtenNumber(error)} km; how far is not told`,
    by: (who: string) => `by the account of ${who}`,
    openFinding: 'Enter or click: open the finding',
    openAccount: 'Enter or click: open the account',
    notInList: 'not in the list as filtered',
    table: {
      caption: 'The corridor strip as a table. Kilometre 0 is the east end. Days are as told.',
      day: 'Day',
      what: 'What',
      where: 'Where',
      by: 'By whose account',
      source: 'Source',
      open: 'Open the finding',
      none: (n: number) => `${days(n)}: not observed (no account held here)`,
    },
  },
  account: {
    title: 'Account',
    seeFinding: 'Open the finding about this incident',
    whose: 'By whose account',
    where: 'Where',
    when: 'When',
    local: (zone: string) =>
      `as told; where no zone was told, it may be a day of another clock than that of ${zone}`,
    note: 'One account of one day. It is not a finding, and it says nothing about the rest of the road.',
  },
  findings: {
    lead: 'One finding for each place that an incident’s accounts name, and each term that forbids. Each says what it rests on and what would settle it.',
    filters: 'Narrow the list',
    kind: 'Kind of finding',
    term: 'Term',
    everyTerm: 'Every term',
    search: 'Search the text',
    searchHint: 'place, act, side, response …',
    from: 'From day',
    to: 'To day',
    localDays: (zone: string) =>
      `Days as told; where no zone was told, they may be days of another clock than that of ${zone}. An incident is listed for each of the days told.`,
    clear: 'Clear all filters',
    /** Findings and incidents as filtered, each of all. */
    shown: (shown: number, all: number, on: number, ofIncidents: number) =>
      shown === all
        ? `${findings(all)} on ${incidents(ofIncidents)}`
        : `${writtenNumber(shown)} of ${findings(all)} shown, on ${writtenNumber(on)} of ${incidents(ofIncidents)}`,
    countsNote: 'Counts follow where people looked; they do not measure conduct.',
    nothing: 'No finding matches these filters.',
    nothingAdvice: 'Widen the days, choose another term, or clear all filters.',
    empty: 'This case has no findings yet.',
    emptyAdvice: 'Findings appear when incidents have been accepted into the record and assessed.',
    share: 'The filters are in this page’s address: copy it to share this view.',
    alleged: 'Alleged, as accounts have it',
    noneAlleged: 'nobody named',
    more: (n: number) => `Show ${writtenNumber(n)} more`,
    response: 'Response',
    choose: 'Choose a finding to read what it rests on and what would settle it.',
  },
  finding: {
    region: 'Finding',
    close: 'Close',
    previous: 'Previous in the list',
    next: 'Next in the list',
    position: (at: number, of: number) => `${writtenNumber(at)} of ${writtenNumber(of)}`,
    settledBy: 'What would settle it',
    clause: 'The clause',
    copy: 'As printed in',
    toText: 'to the text',
    reasons: 'Reasons',
    placement: (term: string) => `Where it stands to: ${term}`,
    truth: { true: 'true', false: 'false', open: 'open', note: 'note' },
    readings: 'By reading of the text',
    readingsLead:
      'The text leaves these points open. One row for each combination that matters; the software does not pick one.',
    result: 'Result',
    idle: 'The result is the same under every reading of:',
    allReadings: (n: number) => `Show all ${writtenNumber(n)} combinations`,
    claims: 'Who says what',
    alleges: 'alleges',
    noAlleged: 'names nobody',
    responses: 'Responses',
    noResponses: 'No response is recorded. That is neither a denial nor an admission.',
    context: 'context, not an answer to this claim',
    casualties: 'Statements about casualties',
    notAdded: 'These figures are statements by different people; they are not added.',
    others: 'Other findings of the same incident',
    when: 'When',
    where: 'Where',
    act: 'Act',
    responsibility:
      'This is about the act and the term. Who is responsible under the text is a separate judgement.',
  },
  obligations: {
    title: 'Obligations and their clock',
    lead: 'Who owes what, and by which instant under each reading of the text.',
    at: (instant: string) => `State as at ${instant}`,
    owner: 'Owed by',
    state: 'State',
    due: 'Due',
    reading: 'Reading',
    stateByReading: 'State, by reading',
    because: 'Why',
    noDue: 'The text gives no instant that can be computed.',
    waitsFor: 'Waits for',
    clause: 'Clause',
    figure: (n: number) =>
      `${counted(n, { one: '# due instant', other: '# different due instants' })} on one line; the table below names each`,
  },
  openPoints: {
    title: 'What the text leaves open',
    lead: 'Points on which the agreement can be read in more than one way. Every reading is evaluated.',
    why: 'Why it is open',
  },
  terms: {
    title: 'The terms',
    lead: 'What the text says, clause by clause, as quoted.',
    remarks: 'Remarks',
    copies: 'Copies: ',
    modes,
    instruments: 'The texts',
    transcription: 'Transcription',
    instrumentStatus: 'Status',
    undated: 'no date',
  },
  agreement: {
    lead: 'What was agreed, what it leaves open, who owes what by when.',
  },
  evidence: {
    lead: 'Who said what, and which figures are whose. Nothing here is added up.',
  },
  patrols: {
    title: 'Patrols on the road, as told',
    lead: 'Each row is one account of one day. Two accounts may be of the same patrol; they are not merged here.',
    what: 'What',
    none: 'No account of a patrol is recorded.',
    toMap: 'On the strip',
  },
  statements: {
    title: 'Statements and notices',
    lead: 'What leaders and authorities said, by day. Quoted, not assessed.',
    none: 'No statement is recorded.',
  },
  bulletins: {
    title: 'Two ledgers, side by side',
    lead: 'Each side counts by its own rule. The columns are compared, never summed; the rows may overlap.',
    day: 'Day',
    notGiven: 'not given',
    noWindow: 'window not given',
    noBreakdown: 'no breakdown given',
    source: 'Source',
    none: 'No bulletin is recorded.',
  },
  figures: {
    title: 'Figures, as stated',
    lead: 'Windows and categories overlap, so these figures are never added.',
    none: 'No figure is recorded.',
  },
  notices: {
    title: 'What may not be concluded',
  },
  source: {
    read: (day: string) => `read ${day}`,
    unaddressed: 'no address',
  },
};

/** What every language must say, no more and no less. */
export type Catalogue = typeof en;

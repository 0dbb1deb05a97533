import { counting, type EnglishForm } from './counting';

const counted = counting<EnglishForm>('en');

export const report = {
  circle: {
    title: 'Which records may be in a report',
    lead: 'Every record is restricted until somebody lets it reach more people. Take out what must not be in a report; sources stay where they are.',
    none: 'No record is restricted.',
    restricted: (n: number) =>
      counted(n, { one: '# restricted record', other: '# restricted records' }),
    newest: (n: number) => `The newest ${n} are shown; the others follow when these are decided.`,
    for: 'They may be in',
    internal: 'internal reports',
    releasable: 'internal and public reports',
    letIn: (n: number) => counted(n, { one: 'Let # record in', other: 'Let # records in' }),
    done: (n: number) =>
      counted(n, { one: '# record may be in it now.', other: '# records may be in it now.' }),
  },
  report: {
    lead: 'What the office wrote down until a cut-off. One person prepares it, another releases it; both are kept in the log.',
    unread: 'The reports could not be loaded',
    make: 'Prepare a report',
    cutOff: 'Cut-off',
    zone: 'On the clock of',
    cutOffSays: (zone: string) =>
      `Nothing that was written down later is in it. The time is one on the clock of ${zone}, not on that of this machine.`,
    profile: 'For whom',
    profiles: { internal: 'internal', public: 'public' },
    publicSays:
      'Only records that are releasable; a day late, places by cells, times to six hours. It is refused when anything finer is found in it.',
    cell: 'Size of a cell in degrees',
    before: 'The report before, cut off at',
    noBefore: 'none: no corrections are listed',
    language: 'Language',
    languages: { en: 'English', ar: 'العربية' },
    prepare: 'Prepare it',
    cancel: 'Cancel',
    begins: 'It is being made …',
    stages: {
      asking: 'The agreement is asked about each incident …',
      counting: 'Records are counted …',
      writing: 'The files are written …',
      'reading-for-leaks': 'The files are read for what may not go out …',
    },
    cancelled: 'Cancelled. Nothing was kept.',
    notPrepared: 'No report was prepared.',
    list: 'Prepared and released',
    none: 'No report was prepared here.',
    until: (cutOff: string) => `Until ${cutOff}`,
    read: 'Read',
    readThis: (cutOff: string) => `Read the report until ${cutOff}`,
    released: 'Released',
    waits: 'Waits for a second person',
    preparedBy: (name: string) => `prepared by ${name},`,
    releasedBy: (name: string) => `released by ${name},`,
    byCommand: 'by command,',
    release: 'Release it',
    releaseSays:
      'Read it first. That you released it is kept in the log with the SHA-256 of each file.',
    another:
      'The files are given out once somebody who may, and who did not prepare it, has released it.',
    download: (name: string) => `Download ${name}`,
    digest: 'SHA-256',
    utc: 'UTC',
    frame: 'The report as it was prepared',
  },
};

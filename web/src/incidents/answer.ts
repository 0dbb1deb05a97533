import type { VersionView } from '../office/types';
import { at, isClocked, isQuotation } from '../record/says';
import { writtenClocked } from '../record/title';

/** A response as it is shown: whose, of which type, in which exact words. */
export interface Answer {
  record: string;
  by: string;
  type: string;
  pleads: string | null;
  words: string | null;
  when: string | null;
}

const text = (version: VersionView, path: string): string | null => {
  const value = at(version.says, path);
  return typeof value === 'string' ? value : null;
};

/** The words are those of the report where they were marked in it, else those that were written down. */
export function answerOf(version: VersionView): Answer {
  const quoted = at(version.says, 'words');
  const when = at(version.says, 'when');
  return {
    record: version.record,
    by: text(version, 'by') ?? '',
    type: text(version, 'type') ?? '',
    pleads: text(version, 'pleads'),
    words: isQuotation(quoted) ? quoted.text : text(version, 'says'),
    when: isClocked(when) ? writtenClocked(when) : null,
  };
}

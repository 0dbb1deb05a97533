import type { Meaning } from '../record/says';
import type { Typed } from './draft';
import type { Field } from './forms';

/** What every field of a form is given. */
export interface FieldProps {
  id: string;
  field: Field;
  typed: Typed;
  faulty: boolean;
  /** Ids of what is said about it. */
  says: string;
  set: (typed: Typed) => void;
  /** Moves to the next field. */
  goOn: () => void;
  /** From where a relative place is told, where that is one place. */
  from: Meaning | null;
  /** The text that quotations stand in. */
  report: string | null;
  /** Something is being looked up that belongs to what is saved. */
  waitFor: (lookup: Promise<unknown>) => void;
}

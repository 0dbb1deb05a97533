import { writtenNumber } from '../time/number';

/**
 * A count with its noun, in a language's own plural forms: '#' stands for the number, and a form may leave it out. Which
 * form a number takes is Intl's to say; a form that is missing does not compile.
 */
export function counting<Form extends Intl.LDMLPluralRule>(
  language: string,
): (count: number, forms: Record<Form, string>) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count) as Form].replace('#', writtenNumber(count));
}

export type EnglishForm = 'one' | 'other';
export type ArabicForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

import { expect, it } from 'vitest';
import type { ReasonNode } from '../lib/types';
import { hasOpen } from './hasOpen';

const node = (truth: ReasonNode['truth'], ...because: ReasonNode[]): ReasonNode => ({
  says: '',
  truth,
  note: null,
  because,
});

it('finds what is open at any depth', () => {
  expect(hasOpen(node('false', node('true'), node('true', node('open'))))).toBe(true);
  expect(hasOpen(node('false', node('true', node('false'))))).toBe(false);
});

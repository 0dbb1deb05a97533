import { describe, expect, it } from 'vitest';
import { parseView, writeView, type View } from './hash';

const full: View = {
  page: 'findings',
  kinds: ['inconsistent', 'undetermined'],
  term: 'corridor',
  text: 'Ariha & “road”',
  from: '2020-03-05',
  to: '2020-03-31',
  finding: 'I01.1',
  account: null,
};

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    expect(parseView(writeView(full))).toEqual(full);
  });
  it('keeps an account when no finding is open', () => {
    const view: View = { ...full, page: 'map', finding: null, account: '2020-03-15~patrolled~3-8' };
    expect(parseView(writeView(view))).toEqual(view);
  });
  it('stays readable', () => {
    expect(writeView({ ...full, text: '' })).toBe(
      '#/findings?kind=inconsistent,undetermined&term=corridor&from=2020-03-05&to=2020-03-31&finding=I01.1',
    );
  });
  it('writes nothing where nothing is narrowed', () => {
    expect(writeView(parseView('#/findings'))).toBe('#/findings');
  });
  it('leaves out what it does not understand', () => {
    const view = parseView('#kind=guilty,consistent&from=yesterday&to=2020-02-30&other=1');
    expect(view.kinds).toEqual(['consistent']);
    expect(view.from).toBeNull();
    expect(view.to).toBeNull();
  });
  it('narrows nothing where a page shows no findings', () => {
    expect(writeView({ ...full, page: 'agreement' })).toBe('#/agreement');
  });
  it('opens one thing at a time', () => {
    expect(parseView('#finding=a&account=b')).toMatchObject({ finding: 'a', account: null });
  });
});

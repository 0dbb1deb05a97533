import { describe, expect, it } from 'vitest';
import { get, Trouble } from './api';

const answering =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

const troubleOf = (ask: typeof fetch): Promise<Trouble> =>
  get('/api/case', ask).then(
    () => expect.fail('an answer came'),
    (trouble: unknown) => trouble as Trouble,
  );

describe('get', () => {
  it('returns what the server said', async () => {
    expect(await get('/api/case', answering('{"id":"x"}'))).toEqual({ id: 'x' });
  });
  it('names a server that is not there', async () => {
    const trouble = await troubleOf(() => Promise.reject(new TypeError('network')));
    expect(trouble).toBeInstanceOf(Trouble);
    expect(trouble.kind).toBe('unreachable');
  });
  it('carries the status of a refusal', async () => {
    expect(await troubleOf(answering('{}', 404))).toMatchObject({ kind: 'refused', status: 404 });
  });
  it('tells an unreadable answer from a refusal', async () => {
    expect((await troubleOf(answering('<html>'))).kind).toBe('unreadable');
  });
});

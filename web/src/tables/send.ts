import { Trouble } from '../lib/api';
import { csrf, Refusal } from '../office/ask';
import type { Problem } from '../office/types';
import type { BroughtTable } from './types';

/** As many bytes as the server takes of a table. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Brings a file as it is; throws {@link Refusal} where the server does not keep it. */
export async function bring(file: File): Promise<BroughtTable> {
  const path = `/api/tables?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      'x-xsrf-token': csrf(),
    },
    body: file,
  }).catch(() => {
    throw new Trouble('unreachable', null, path);
  });
  const body = (await response.json().catch(() => null)) as
    (BroughtTable & { problems?: Problem[] }) | null;
  if (!response.ok || !body) {
    if (body?.problems) throw new Refusal(response.status, body.problems);
    throw new Trouble('refused', response.status, path);
  }
  return body;
}

// Writes src/lib/schema.d.ts from the server's own schema; with --check it only says whether the file is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const SCHEMA = new URL('../schema/openapi.json', import.meta.url);
const TYPES = new URL('../src/lib/schema.d.ts', import.meta.url);

const wanted = `// Generated from schema/openapi.json by \`npm run types\`.\n${astToString(await openapi(SCHEMA))}`;
if (process.argv.includes('--check')) {
  const held = await readFile(TYPES, 'utf8').catch(() => '');
  if (held !== wanted) {
    console.error(
      'src/lib/schema.d.ts is not what schema/openapi.json generates: run `npm run types`.',
    );
    process.exit(1);
  }
} else await writeFile(TYPES, wanted);

import { KINDS } from '../findings/kinds';
import type { FindingName } from '../lib/types';
import { channels } from './hatch';

/** The theme's colours in the form that MapLibre takes, read from the page so that they are written down once. */
export interface Colours {
  sea: string;
  land: string;
  border: string;
  coast: string;
  line: string;
  corridor: string;
  patrolled: string;
  ink: string;
  quiet: string;
  paper: string;
  kinds: Record<FindingName, string>;
}

export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement('span');
  host.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    const [red, green, blue] = channels(getComputedStyle(probe).color);
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const colours: Colours = {
    sea: read('sea'),
    land: read('land'),
    border: read('border'),
    coast: read('coast'),
    line: read('line'),
    corridor: read('corridor'),
    patrolled: read('patrolled'),
    ink: read('ink'),
    quiet: read('ink-2'),
    paper: read('paper'),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, read(`kind-${kind}`)])) as Record<
      FindingName,
      string
    >,
  };
  probe.remove();
  return colours;
}

import type { ReasonNode } from '../lib/types';

/** True where the node or anything beneath it is open: such branches are shown unfolded. */
export const hasOpen = (node: ReasonNode): boolean =>
  node.truth === 'open' || node.because.some(hasOpen);

import { fileURLToPath } from 'node:url';

/** How the older Chinese fonts number their characters (Adobe-GB1), which a PDF without its fonts does not say itself. */
export const CMAPS: string = fileURLToPath(new URL('../../data/cmaps/', import.meta.url));

import type { SavedLists } from './saved-lists.ts';

/** The lists of the built-in pack, which the build spells out and writes into `dist/`; null where it did not. */
export const BUILT_IN_LISTS: SavedLists | null = null;

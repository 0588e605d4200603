// Writes dist/reading/lexicon/built-in-lists.js: to spell the lists of the built-in pack out at each start takes 40 ms.
import { writeFileSync } from 'node:fs';
import { RULE_OF_LAW } from '../dist/packs/rule-of-law.js';
import { listsOf } from '../dist/reading/rows/compile.js';
import { saveLists } from '../dist/reading/lexicon/saved-lists.js';
import { spellLists } from '../dist/reading/lexicon/spelling.js';

const saved = saveLists(spellLists(RULE_OF_LAW, listsOf(RULE_OF_LAW)));
writeFileSync(new URL('../dist/reading/lexicon/built-in-lists.js', import.meta.url), `export const BUILT_IN_LISTS = ${JSON.stringify(saved)};\n`);

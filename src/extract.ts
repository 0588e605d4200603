import { audit } from './audit/audit.ts';
import { fold } from './fold/fold.ts';
import { classifyLines } from './furniture/classify.ts';
import { readMetadata } from './metadata/read.ts';
import { listIndicators } from './packs/catalogue.ts';
import { RULE_OF_LAW } from './packs/rule-of-law.ts';
import { readOutline } from './outline/outline.ts';
import { PeriodReader } from './period/period.ts';
import { readTimes } from './period/times.ts';
import { readNumbers } from './quantity/scan.ts';
import { BUILT_IN_LISTS } from './reading/lexicon/built-in-lists.ts';
import { compilePack, type CompiledPack } from './reading/rows/compile.ts';
import { savedLists } from './reading/lexicon/saved-lists.ts';
import { readFigures } from './reading/reader.ts';
import { readVerbalStatements } from './reading/text/verbal.ts';
import { readZeroStatements } from './reading/text/zero.ts';
import { makeRecord } from './record/record.ts';
import type { MetadataReading } from './metadata/read.ts';
import type { HeadingSpan, Line, ReadingText } from './model/document.ts';
import type { Report } from './model/record.ts';
import { faultIn } from './model/report-check.ts';
import type { Pack } from './packs/pack.ts';
import type { NumberReading } from './quantity/quantity.ts';
import type { Try } from './reading/state/context.ts';
import type { Figure } from './reading/state/figure.ts';
import type { DecodedSource } from './model/source.ts';

export type { DecodedSource };

export interface ExtractOptions {
  /** Language of the messages of findings. */
  readonly lang?: 'zh' | 'en';
  /** Packs of one's own beside the built-in one, made ready by `preparePacks`. */
  readonly packs?: CompiledPack;
}

let builtIn: CompiledPack | null = null;

/** The built-in pack, made ready on first use. */
export function builtInPack(): CompiledPack {
  builtIn ??= compilePack(RULE_OF_LAW, listIndicators(), undefined, BUILT_IN_LISTS && savedLists(BUILT_IN_LISTS));
  return builtIn;
}

/** What the stages found in one report; offsets are of the reading text. */
export interface Stages {
  readonly view: ReadingText;
  readonly lines: readonly Line[];
  readonly headings: readonly HeadingSpan[];
  readonly metadata: MetadataReading;
  readonly numbers: NumberReading;
  readonly figures: readonly Figure[];
  /** The pack that was read with. */
  readonly pack: Pack;
}

/** Runs the stages on a text, one after another. With `tries`, the reading notes there what it looked at. */
export function readStages(text: string, tries?: Try[], pack = builtInPack()): Stages {
  const view = fold(text);
  const lines = classifyLines(view);
  const headings = readOutline(view, lines);
  const metadata = readMetadata(view, lines);
  const year = metadata.year?.value ?? null;
  const numbers = readNumbers(view, lines, headings);
  const { quantities } = numbers;
  const periods = new PeriodReader(view.text, readTimes(view, lines, year), headings, quantities.map((q) => q.start), year);
  const zeros = readZeroStatements(view.text, lines, quantities);
  const verbal = readVerbalStatements(view.text, lines);
  const region = metadata.region?.value ?? null;
  const atHome = pack.pack.titled !== undefined && pack.pack.titled.split('|').some((word) => metadata.title?.value.includes(word));
  const figures = readFigures({ text: view.text, lines, headings, quantities, zeros, verbal, periods, region, atHome, pack, ...(tries ? { tries } : {}) });
  return { view, lines, headings, metadata, numbers, figures, pack: pack.pack };
}

/** Reads one report: decoded source in, validated record out. Throws nothing for any text. */
export function extractReport(source: DecodedSource, options: ExtractOptions = {}): Report {
  const pack = options.packs ?? builtInPack();
  const stages = readStages(source.text, undefined, pack);
  const { indicators } = pack;
  const report = makeRecord({ source, ...stages, findings: audit(stages), indicators, lang: options.lang ?? 'zh' });
  const fault = faultIn(report);
  if (fault !== null) throw new Error(`the record leaves its schema at ${fault}`);
  return report;
}

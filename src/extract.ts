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
import { compilePack, type CompiledPack } from './reading/compile.ts';
import { readFigures } from './reading/reader.ts';
import { readVerbalStatements } from './reading/verbal.ts';
import { readZeroStatements } from './reading/zero.ts';
import { makeRecord } from './record/record.ts';
import { ReportSchema, type Report } from './model/record.ts';
import type { DecodedSource } from './model/source.ts';

export type { DecodedSource };

export interface ExtractOptions {
  /** Language of the messages of findings. */
  readonly lang?: 'zh' | 'en';
}

let builtIn: CompiledPack | null = null;

/** The built-in pack, made ready on first use. */
export function builtInPack(): CompiledPack {
  builtIn ??= compilePack(RULE_OF_LAW, listIndicators());
  return builtIn;
}

/** Reads one report: decoded source in, validated record out. Throws nothing for any text. */
export function extractReport(source: DecodedSource, options: ExtractOptions = {}): Report {
  const pack = builtInPack();
  const view = fold(source.text);
  const lines = classifyLines(view);
  const headings = readOutline(view, lines);
  const metadata = readMetadata(view, lines);
  const year = metadata.year?.value ?? null;
  const numbers = readNumbers(view, lines, headings);
  const periods = new PeriodReader(view.text, readTimes(view, lines, year), headings, numbers.quantities.map((q) => q.start), year);
  const zeros = readZeroStatements(view.text, lines, numbers.quantities);
  const figures = readFigures({ text: view.text, lines, headings, quantities: numbers.quantities, zeros, verbal: readVerbalStatements(view.text, lines), periods, region: metadata.region?.value ?? null, pack });
  const findings = audit({ view, lines, headings, metadata, figures });
  return ReportSchema.parse(makeRecord({ source, view, metadata, headings, numbers, figures, findings, indicators: pack.indicators, lang: options.lang ?? 'zh' }));
}

import type { Report, Source } from '../../model/record.ts';
import type { TableChoice } from '../choice.ts';
import { Codebook, CODEBOOK_COLUMNS } from '../codebook.ts';
import { headerOf, type Cell, type Column } from '../column.ts';
import { FINDING_COLUMNS } from '../findings-table.ts';
import { ALL_LONG_COLUMNS } from '../long-columns.ts';
import { longColumns } from '../long.ts';
import { tablePieces, type TablePiece } from '../table-piece.ts';
import { csvTable, streamedTable, wideTable } from '../table-writer.ts';
import type { Desk, Writer } from '../writer.ts';
import { descriptorOf, type Maker, type Resource } from './descriptor.ts';
import { measured } from './measured.ts';
import { REPORT_COLUMNS, reportRow } from './reports-table.ts';

interface PackagePiece extends TablePiece {
  readonly report: Cell[];
  readonly source: Source;
}

/** Makes the piece of a report. */
export function packagePieces(choice: TableChoice): (report: Report) => string {
  const piece = tablePieces(longColumns(choice, ALL_LONG_COLUMNS), choice);
  return (report) => JSON.stringify({ ...piece(report), report: reportRow(report), source: report.source } satisfies PackagePiece);
}

/** Each file of a package. */
export type PackageDesk = (file: string) => Promise<Desk>;

/** A data package: tables as CSV, and `datapackage.json`, which says what they are, where they come from and what made them. */
export async function packageWriter(desk: PackageDesk, choice: TableChoice, maker: Maker): Promise<Writer> {
  const columns = longColumns(choice, ALL_LONG_COLUMNS);
  const codebook = new Codebook(choice.own);
  const described = await desk('datapackage.json');
  const sources = described.spool();
  const open = async (name: string): Promise<ReturnType<typeof measured>> => measured(await desk(`${name}.csv`));
  const desks = { observations: await open('observations'), reports: await open('reports'), wide: await open('wide'), findings: await open('findings'), codebook: await open('codebook') };
  const streamed = async (name: keyof typeof desks, of: readonly Column[]): Promise<Writer> => streamedTable(desks[name], csvTable(of, choice));
  const tables = {
    observations: await streamed('observations', columns),
    reports: await streamed('reports', REPORT_COLUMNS),
    findings: await streamed('findings', FINDING_COLUMNS),
    codebook: await streamed('codebook', CODEBOOK_COLUMNS),
  };
  let wideColumns: readonly Column[] = [];
  const wide = await wideTable(desks.wide, { ...choice, columns: null }, (found) => {
    wideColumns = found;
    return csvTable(found, choice);
  });
  const header = (of: readonly Column[], id: string): string => headerOf(of.filter((column) => column.id === id), choice.header)[0] ?? id;
  const ofReport = { column: 'report', to: 'reports', its: header(REPORT_COLUMNS, 'report') };
  const ofIndicator = { column: 'indicator', to: 'codebook', its: header(CODEBOOK_COLUMNS, 'indicator') };
  return {
    add: async (text) => {
      const piece = JSON.parse(text) as PackagePiece;
      codebook.add(piece.found);
      await tables.observations.add(JSON.stringify(piece.observations));
      await tables.reports.add(JSON.stringify([piece.report]));
      await tables.findings.add(JSON.stringify(piece.findings));
      await wide.add(JSON.stringify(piece.wide));
      await sources.add(JSON.stringify(sourceOf(piece.source)));
    },
    finish: async () => {
      await tables.codebook.add(JSON.stringify(codebook.rows()));
      for (const table of [...Object.values(tables), wide]) await table.finish();
      const resource = (name: keyof typeof desks, title: string, of: readonly Column[], key: string[], refers: Resource['refers'] = []): Resource => ({ name, title, columns: of, key, refers, ...desks[name].measure() });
      const resources = [
        resource('observations', '观测值，一行一个 / One row an observation', columns, ['report', 'id'], [ofReport, ofIndicator]),
        resource('reports', '报告，一行一份 / One row a report', REPORT_COLUMNS, ['report']),
        resource('wide', '宽表，一行一份报告、一列一项指标 / One row a report, one column an indicator', wideColumns, ['report'], [ofReport]),
        resource('findings', '核查结果 / Findings', FINDING_COLUMNS, [], [ofReport]),
        resource('codebook', '编码本 / Codebook', CODEBOOK_COLUMNS, ['indicator']),
      ];
      await writeDescriptor(described, descriptorOf(resources, choice.header, maker), sources.lines());
      return true;
    },
  };
}

/** A path that a data package may name: relative, below its folder. */
const SAFE_PATH = /^(?![./~])(?!.*(?:\.\.|\\|:\/\/)).+$/s;

function sourceOf({ path, sha256, bytes, encoding }: Source): object {
  return { title: path, ...(path !== '-' && SAFE_PATH.test(path) ? { path } : {}), hash: `sha256:${sha256}`, bytes, encoding };
}

/** The sources come last, line by line, since they may be very many. */
async function writeDescriptor({ write }: Desk, descriptor: object, sources: AsyncIterable<string>): Promise<void> {
  let before = `${JSON.stringify(descriptor, null, 2).slice(0, -2)},\n  "sources": [\n    `;
  let any = false;
  for await (const source of sources) {
    await write(before + source);
    before = ',\n    ';
    any = true;
  }
  await write(any ? '\n  ]\n}\n' : `${JSON.stringify(descriptor, null, 2)}\n`);
}

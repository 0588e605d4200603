import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inCatalogueOrder } from '../emit/columns.ts';
import { wideHead, wideLine } from '../emit/wide-format.ts';
import { wideIndicators, type WideRow } from '../emit/wide.ts';
import type { Collector } from './collector.ts';
import type { Sink } from './sink.ts';
import { forget, remember } from './temporary.ts';

/**
 * All pieces in one wide table. Its columns are known only after the last report, and holding the rows would make
 * memory grow with their number; so rows go to a temporary file first and are read back once.
 */
export async function wideTable(sink: Sink, bom: boolean): Promise<Collector> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-'));
  remember(folder);
  const path = join(folder, 'rows.jsonl');
  const spool = await open(path, 'w');
  const indicators = new Set<string>();
  const clear = async (): Promise<void> => {
    await spool.close();
    await rm(folder, { recursive: true, force: true });
    forget(folder);
  };
  return {
    add: async (_input, piece) => {
      for (const id of wideIndicators(JSON.parse(piece) as WideRow)) indicators.add(id);
      await spool.appendFile(piece);
    },
    finish: async () => {
      const columns = inCatalogueOrder(indicators);
      await sink.write(wideHead(columns, bom));
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
        await sink.write(wideLine(JSON.parse(line) as WideRow, columns));
      }
      await sink.close();
      await clear();
    },
    abandon: async () => {
      await sink.abandon();
      await clear();
    },
  };
}

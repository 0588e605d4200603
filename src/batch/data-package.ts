import { join } from 'node:path';
import type { TableChoice } from '../emit/choice.ts';
import type { Maker } from '../emit/package/descriptor.ts';
import { packageWriter } from '../emit/package/package-format.ts';
import type { Desk } from '../emit/writer.ts';
import { openDesk, type Collector } from './collector.ts';
import type { OnProblem } from './problem.ts';
import { fileSink } from './sink.ts';

/** Of the files of a data package. */
export const PACKAGE_FILES = ['datapackage.json', 'observations.csv', 'reports.csv', 'wide.csv', 'findings.csv', 'codebook.csv'] as const;

/** All pieces in one data package. Its files appear when all are complete, the descriptor last. */
export async function dataPackage(folder: string, choice: TableChoice, maker: Maker, onProblem: OnProblem): Promise<Collector> {
  const opened: { readonly close: () => Promise<void>; readonly abandon: () => Promise<void>; readonly clear: () => Promise<void> }[] = [];
  const file = async (name: string): Promise<Desk> => {
    const sink = await fileSink(join(folder, name));
    const { desk, clear } = openDesk(sink, onProblem);
    opened.unshift({ close: sink.close, abandon: sink.abandon, clear });
    return desk;
  };
  const abandon = async (): Promise<void> => {
    for (const one of opened) await one.abandon();
    for (const { clear } of opened) await clear();
  };
  try {
    const writer = await packageWriter(file, choice, maker);
    return {
      add: async (_input, piece) => writer.add(piece),
      finish: async () => {
        await writer.finish();
        for (const { close, clear } of opened) {
          await close();
          await clear();
        }
      },
      abandon,
    };
  } catch (error) {
    await abandon();
    throw error;
  }
}

import { basename, dirname, extname, join } from 'node:path';
import type { Format } from '../emit/format.ts';
import { oneDocument, type Collector } from './collector.ts';
import { DigestMap } from './digest-map.ts';
import { shownPath } from './file-name.ts';
import type { Input } from './input.ts';
import { realPlace } from './place.ts';
import type { OnProblem } from './problem.ts';
import { fileSink } from './sink.ts';

/**
 * One file a report, at the place that this plan gives it; the plan holds at least the inputs that are added, in their order.
 * `draft`: where each file is written before it takes its name. `spares` throws for the real path of an input, to which a link in the folder may lead.
 */
export function outputFolder(plan: Iterator<PlannedFile>, format: Pick<Format, 'open'>, spares: (real: string, path: string) => void, onProblem: OnProblem, draft?: string): Collector {
  let current: PlannedFile | null = null;
  const planned = (path: string): PlannedFile => {
    for (let next = plan.next(); next.done !== true; next = plan.next()) if (next.value.path === path) return next.value;
    throw new Error(`not in the plan: ${path}`);
  };
  const records = new RecordFiles();
  const fileOf = (input: Input): string => {
    const file = input.record?.within ?? input;
    if (current?.path !== file.path) current = planned(file.path);
    return input.record ? records.fileOf(current.file, file.name, input.name) : current.file;
  };
  return {
    add: async (input, piece) => {
      const file = fileOf(input);
      spares(await realPlace(file), file);
      const document = await oneDocument(await fileSink(file, draft), format, onProblem);
      try {
        await document.add(input, piece);
        await document.finish();
      } catch (error) {
        await document.abandon();
        throw error;
      }
    },
    finish: async () => {},
    abandon: async () => {},
  };
}

export interface PlannedFile {
  /** The input's. */
  readonly path: string;
  readonly file: string;
}

/**
 * The file for each input in an output folder: the input's path below its own folder, with this extension in
 * place of its own (`stemOf` takes that off). Where two would meet, later ones get `-2`, `-3`… in input order; names that differ
 * only in case meet too.
 */
export function* planFiles(inputs: Iterable<Input>, folder: string, extension: string, stemOf = withoutExtension): Generator<PlannedFile> {
  const taken = new DigestMap();
  for (const input of inputs) {
    const stem = stemOf(shownPath(input.name));
    let name = `${stem}${extension}`;
    for (let n = 2; !taken.add(name.toLowerCase()); n += 1) name = `${stem}-${n}${extension}`;
    yield { path: input.path, file: join(folder, name) };
  }
}

const withoutExtension = (name: string): string => name.replace(/\.[^./]+$/, '');

/** The files for the reports of one file: in a folder named like it, at the place of its own file. */
class RecordFiles {
  readonly #taken = new DigestMap();

  /** `planned`: the place for the file that the report stands in; `within`: that file's name. */
  fileOf(planned: string, within: string, name: string): string {
    const extension = extname(planned);
    const stem = join(dirname(planned), basename(within), extension === '.txt' ? name.replace(/\.txt$/i, '') : withoutExtension(name));
    let file = stem + extension;
    for (let n = 2; !this.#taken.add(file.toLowerCase()); n += 1) file = `${stem}-${n}${extension}`;
    return file;
  }
}

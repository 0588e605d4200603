import { access } from 'node:fs/promises';
import { ProblemError } from '../batch/problem.ts';
import { fileSink } from '../batch/sink.ts';
import { startPack } from '../lint/start.ts';
import type { Context } from './context.ts';

/**
 * Runs `fazhi pack new`: writes `NAME.yaml` in the folder it is run in. Gives the exit code.
 * @throws {ProblemError} for a name that is none, or a file that is there already
 */
export async function packNew(name: string, { lang, say }: Context): Promise<number> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new ProblemError('pack/bad-name', { name });
  const path = `${name}.yaml`;
  if (await access(path).then(() => true, () => false)) throw new ProblemError('pack/exists', { path });
  const sink = await fileSink(path);
  await sink.write(startPack(name, lang));
  await sink.close();
  say('pack/written', { path });
  return 0;
}

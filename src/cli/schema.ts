import { ProblemError } from '../batch/problem.ts';
import { jsonObject } from '../emit/json.ts';
import { jsonSchema, PUBLISHED_SCHEMAS } from '../emit/json-schema.ts';
import type { Context } from './context.ts';

/**
 * Runs `fazhi schema`: the same bytes as the file in `schemas/`. Gives the exit code.
 * @throws {ProblemError} for an unknown name
 */
export async function schema(name: string, context: Context): Promise<number> {
  const known = PUBLISHED_SCHEMAS.find((published) => published === name);
  if (known === undefined) throw new ProblemError('schema/not-available', { name, choices: PUBLISHED_SCHEMAS.join(', ') });
  await context.terminal.print(jsonObject(jsonSchema(known)));
  return 0;
}

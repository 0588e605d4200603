import { basename, dirname, join, resolve } from 'node:path';
import { realPath } from './file-name.ts';

/** The real path of a place that need not exist yet: that of the nearest folder that does, and the rest as it is. */
export async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realPath(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(await realPlace(above), basename(whole));
  }
}

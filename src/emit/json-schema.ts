import { z } from 'zod';
import { GoldSchema } from '../model/gold.ts';
import { ReportSchema } from '../model/record.ts';
import { PackSchema } from '../packs/pack.ts';

/** The published contracts by name. */
const PUBLISHED = {
  report: { schema: ReportSchema, title: 'fazhi report record' },
  pack: { schema: PackSchema, title: 'fazhi indicator pack' },
  gold: { schema: GoldSchema, title: 'fazhi gold annotation' },
} as const;

export type PublishedSchema = keyof typeof PUBLISHED;

export const PUBLISHED_SCHEMAS = Object.keys(PUBLISHED) as PublishedSchema[];

/** A published contract as JSON Schema, draft 2020-12; the content of `schemas/<name>.schema.json`. */
export function jsonSchema(name: PublishedSchema): object {
  const { schema, title } = PUBLISHED[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}

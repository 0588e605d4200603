import { z } from 'zod';
import { MetadataSchema } from './metadata.ts';
import { ObservationSchema } from './observation.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** A section marker and what it opens: 1 一、 2 （一） 3 1. 4 （1） ①. `end` is the end of its section. */
export const HeadingSchema = z.strictObject({
  id: z.string().regex(/^h[1-9]\d*$/),
  level: z.int().min(1).max(4),
  marker: z.string(),
  title: z.string().nullable(),
  parent: z.string().nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Heading = z.infer<typeof HeadingSchema>;

export const LevelSchema = z.enum(['error', 'warning', 'info']);
export type Level = z.infer<typeof LevelSchema>;

/** Something a reader should know: damage, contradiction, missing metadata. */
export const FindingSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  level: LevelSchema,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  observations: z.array(z.string()),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Finding = z.infer<typeof FindingSchema>;

/** Every run of digits of the source, counted once: an observation's or excluded for a reason. */
export const LedgerSchema = z.strictObject({
  numbers: z.int().min(0),
  observations: z.int().min(0),
  excluded: z.record(z.string(), z.int().min(0)),
});
export type Ledger = z.infer<typeof LedgerSchema>;

export const SourceSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  encoding: z.string(),
  characters: z.int().min(0),
});
export type Source = z.infer<typeof SourceSchema>;

/** One report, as written by `fazhi extract`. */
export const ReportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: SourceSchema,
  metadata: MetadataSchema,
  headings: z.array(HeadingSchema),
  observations: z.array(ObservationSchema),
  findings: z.array(FindingSchema),
  ledger: LedgerSchema,
});
export type Report = z.infer<typeof ReportSchema>;

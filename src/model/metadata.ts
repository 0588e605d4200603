import { z } from 'zod';
import { DaySchema } from './observation.ts';

export const RegionLevelSchema = z.enum(['nation', 'province', 'prefecture', 'county', 'township']);
export type RegionLevel = z.infer<typeof RegionLevelSchema>;

/** A place with its GB/T 2260 code; a township carries its county's code. */
export const RegionSchema = z.strictObject({
  name: z.string(),
  officialName: z.string(),
  code: z.string().regex(/^\d{6}$/),
  level: RegionLevelSchema,
  path: z.array(z.string()),
});
export type Region = z.infer<typeof RegionSchema>;

/** Where in the source an item was found; `inferred` where it follows from other words than its own. */
export const EvidenceSchema = z.strictObject({
  basis: z.enum(['stated', 'inferred']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const MetadataItemSchema = z.enum(['title', 'issuer', 'region', 'year', 'publishedOn', 'documentNumber', 'indexNumber']);
export type MetadataItem = z.infer<typeof MetadataItemSchema>;

/** What the page says about the report itself; `null` where it does not say. */
export const MetadataSchema = z.strictObject({
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  region: RegionSchema.nullable(),
  year: z.int().nullable(),
  publishedOn: DaySchema.nullable(),
  documentNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  evidence: z.partialRecord(MetadataItemSchema, EvidenceSchema),
});
export type Metadata = z.infer<typeof MetadataSchema>;

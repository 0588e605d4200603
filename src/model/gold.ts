import { z } from 'zod';
import { QualifierSchema, StatusSchema } from './observation.ts';

/** A year, a month of a year, or the first and last of several years. */
const GoldPeriodSchema = z.string().regex(/^\d{4}(?:-\d{2}|-\d{4})?$/);

/** Code points of the source text. */
const PlaceSchema = z.int().min(0);

/** A printed number that is a quantity. Of `indicators` any one is right; with `all` each of them is wanted. */
export const GoldObservationSchema = z.strictObject({
  at: PlaceSchema,
  text: z.string(),
  unit: z.string(),
  indicators: z.array(z.string()).optional(),
  all: z.boolean().optional(),
  /** Not scored. */
  optional: z.boolean().optional(),
  value: z.number().optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  period: GoldPeriodSchema,
  status: StatusSchema,
  qualifier: QualifierSchema,
  dimensions: z.record(z.string(), z.string()).optional(),
});

/** A figure said in words: a zero (无败诉案件) or a whole (全部持证上岗). */
export const GoldStatementSchema = z.strictObject({
  at: PlaceSchema,
  quote: z.string(),
  indicators: z.array(z.string()).min(1),
  value: z.number(),
  period: GoldPeriodSchema.optional(),
});

/** One report as annotated by hand, to score records against. */
export const GoldSchema = z.strictObject({
  /** The base name of the report's file. */
  report: z.string(),
  metadata: z.strictObject({
    title: z.string().nullable(),
    region: z.string().nullable(),
    regionCode: z.string().regex(/^\d{6}$/).nullable(),
    year: z.int().nullable(),
    publishedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable(),
    documentNumber: z.string().nullable(),
  }),
  headings: z.array(z.strictObject({ level: z.int().min(1).max(4), marker: z.string(), title: z.string().nullable(), at: PlaceSchema })),
  observations: z.array(GoldObservationSchema),
  zeros: z.array(GoldStatementSchema),
  verbal: z.array(GoldStatementSchema).optional(),
  notQuantities: z.array(z.strictObject({ at: PlaceSchema, text: z.string() })).optional(),
});
export type Gold = z.infer<typeof GoldSchema>;

import type { z } from 'zod';

/** The source of `src/model/report-check.ts` for a schema of records. Throws for a sort of schema it does not know. */
export function reportCheck(schema: z.ZodType): string;

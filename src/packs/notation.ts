import { z } from 'zod';

/** A list of terms: `受理|立案受理`; `@复议` stands for the named list `terms.复议`. */
export const ListSchema = z.string().min(1).describe('A list of terms: 受理|立案受理; @复议 stands for the named list terms.复议.');

/** A topic and a name: `economy.gdp`. The topic groups indicators in tables and scores. */
export const IndicatorIdSchema = z.string().regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/).describe('topic.name, in lower case letters, digits and _');

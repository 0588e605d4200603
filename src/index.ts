export { decode, type Decoded, type Encoding } from './decode/decode.ts';
export { DecodeError, type DecodeErrorCode } from './decode/error.ts';
export { extractReport, type DecodedSource, type ExtractOptions } from './extract.ts';
export { GoldSchema, type Gold } from './model/gold.ts';
export { jsonSchema, PUBLISHED_SCHEMAS, type PublishedSchema } from './emit/json-schema.ts';
export type { Evidence, Metadata, Region } from './model/metadata.ts';
export type { Kind, Observation, Origin, Period, Qualifier, Status } from './model/observation.ts';
export { ReportSchema, SCHEMA_VERSION, type Finding, type Heading, type Ledger, type Level, type Report, type Source } from './model/record.ts';
export { listIndicators, type IndicatorInfo } from './packs/catalogue.ts';

/** The version of the contract that every record names. */
export const SCHEMA_VERSION = '1.0';

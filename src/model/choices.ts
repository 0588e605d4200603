// The words that a field may have, apart from the schemas, whose library takes a tenth of a second to load.

export const KINDS = ['count', 'rate', 'amount', 'average', 'ratio', 'points'] as const;
export const QUALIFIERS = ['exact', 'about', 'more_than', 'less_than', 'at_least', 'at_most'] as const;
export const STATUSES = ['actual', 'change', 'target', 'requirement'] as const;
export const ORIGINS = ['number', 'zero_statement', 'verbal'] as const;

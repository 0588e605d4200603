/** A text said in another way. */
export interface Variant {
  readonly text: string;
  /** The offset in the text before of a figure that begins at `offset`, -1 for what was not said in another way. */
  from(offset: number): number;
}

/** A text as other clerks would say it, once for each way that changes it. */
export function variantsOf(text: string): Variant[];

/**
 * A pack: what an indicator's figures are called. Rows only, no code; the engine reads them.
 *
 * A list of terms is written `受理|立案受理`; `@复议` stands for the named list `terms.复议`.
 */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** Named lists of terms. */
  readonly terms: Readonly<Record<string, string>>;
  /** Terms that are not what their parts say: 不予受理 is no 受理. Parts inside a mask are not seen. */
  readonly masks: string;
  readonly frames: readonly FrameRow[];
  readonly dimensions: readonly DimensionRow[];
  readonly rows: readonly IndicatorRow[];
  /** Indicator of a part's share, by the part's indicator: 求助类692件，占比72.69%. */
  readonly shares: readonly ShareRow[];
}

/** One way in which an indicator is said. */
export interface IndicatorRow {
  readonly id: string;
  /** Each entry is a list of terms; one term of each list must stand in the figure's own words. */
  readonly own: readonly string[];
  /** Each entry is a list of terms; one term of each must stand in the figure's own words or in its context (sentence, paragraph, headings). */
  readonly scope?: readonly string[];
  /** The context must be near: the same paragraph. */
  readonly near?: boolean;
  /** The context must be nearer still: the figure's own sentence. */
  readonly sentence?: boolean;
  /** Terms that must not stand in the figure's own words. */
  readonly not?: string;
  /** Terms that must not stand in the sentence before the figure. */
  readonly notScope?: string;
  /** Only for a part of a list under a total. */
  readonly part?: boolean;
  /** The frame in which the row holds; a row without frame loses inside a frame. */
  readonly frame?: string;
  /** Added to the row's score. */
  readonly bias?: number;
  /** Measure words, where they differ from the catalogue's. */
  readonly units?: string;
  /** May be said to be none: 无败诉案件. */
  readonly zero?: boolean;
  /** Only for what is said to be all: 全部持证上岗 is 100 %. */
  readonly verbal?: boolean;
  /** Dimensions looked for in the figure's own words and the context. */
  readonly dims?: readonly string[];
  /** A dimension with a value that the row itself knows. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** A dimension whose value is the figure's own words, without the terms of `strip` at their end. */
  readonly capture?: CaptureRow;
}

export interface CaptureRow {
  readonly dimension: string;
  /** The dimension instead, for a part in the bracket behind such a figure: 民生保障领域88件（医疗保险41件）. */
  readonly inner?: string;
  readonly strip: string;
}

/** Work of others: figures behind `subject` in a sentence belong to the frame until `breaker`. */
export interface FrameRow {
  readonly id: string;
  readonly subject: string;
  readonly breaker: string;
}

/** A dimension with the values it can take: `乡镇: 乡镇|乡(镇)|镇级`. */
export interface DimensionRow {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Terms that set the members of a list apart under any row, whether it names the dimension or not: 其中州级38个、县级291个. */
  readonly anyRow?: string;
  /** A value named earlier in the sentence holds for the figures behind it: 线下评查抽取6家单位案卷30本. Without it a value must stand in the figure's own words. */
  readonly reachesSentence?: boolean;
}

export interface ShareRow {
  readonly of: string;
  readonly share: string;
  /** Dimension and value that name the part in a share indicator. */
  readonly fixed?: Readonly<Record<string, string>>;
}

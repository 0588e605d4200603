/** nodejieba is not there to load: its install script was held back, or there was no compiler. */
export class SegmenterError extends Error {
  override readonly name = 'SegmenterError';
}

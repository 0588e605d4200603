const LINE_END = 0x0a;

/**
 * The pieces of a stream between separators (line ends where nothing else is given), without them; the last one may lack
 * its separator. Only the piece at hand is held. Other line ends, as U+2028 inside a JSON string, do not count.
 */
export async function* piecesOf(stream: AsyncIterable<Buffer>, separator = LINE_END): AsyncGenerator<Buffer> {
  let started: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(separator); at !== -1; at = chunk.indexOf(separator, start)) {
      yield started.length === 0 ? chunk.subarray(start, at) : Buffer.concat([...started, chunk.subarray(start, at)]);
      started = [];
      start = at + 1;
    }
    if (start < chunk.length) started.push(chunk.subarray(start));
  }
  if (started.length > 0) yield Buffer.concat(started);
}

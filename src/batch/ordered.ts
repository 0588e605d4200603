/**
 * Runs a task for each item, at most `width` at a time, and gives the results in the order of the items. It starts
 * no further item while the reader holds back, so memory is bounded by `width` results. The task must not reject.
 */
export async function* inOrder<Item, Result>(items: Iterable<Item> | AsyncIterable<Item>, width: number, task: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const item of items) {
    started.push(task(item));
    const [first] = started;
    if (first === undefined || started.length < width) continue;
    yield await first;
    started.shift();
  }
  for (const result of started) yield await result;
}

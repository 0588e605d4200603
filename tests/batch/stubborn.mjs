/** A worker for tests that does what the path of its input says. */
export async function work({ input, clock }) {
  clock?.postMessage('begin', []);
  if (input.path === 'throw') throw new Error('thrown');
  while (input.path === 'loop');
  const held = [];
  while (input.path === 'hog') held.push(Array.from({ length: 100_000 }, () => held.length));
  return { sha256: null, text: input.path, source: null, tally: null, problems: [] };
}

/** A worker for tests that does what the path of its input says. */
export async function work({ input, clock }) {
  clock?.postMessage('begin', []);
  if (input.path === 'throw') throw new Error('thrown');
  while (input.path === 'loop');
  const held = [];
  while (input.path === 'hog') held.push(Array.from({ length: 100_000 }, () => held.length));
  return { text: input.path, tally: null, problems: [] };
}

// Writes dist/bundle/: the program and its worker in a few files. Node takes a quarter of a millisecond and more for
// each file it loads, and there are some 260. Two folders deep as the files it is made of, so that paths relative to
// them stay right.
import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = await rolldown({
  input: { main: here('../dist/cli/main.js'), worker: here('../dist/batch/worker.js') },
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !/^[A-Za-z]:\\/.test(id),
});
await bundle.write({ dir: here('../dist/bundle'), format: 'esm', chunkFileNames: '[name].js', cleanDir: true });

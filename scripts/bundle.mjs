// Writes dist/bundle/: the program and its worker in a few files. Node takes a quarter of a millisecond and more for
// each file it loads, and there are some 260. Two folders deep as the files it is made of, so that paths relative to
// them stay right. What every `extract` loads goes into two files: what each command needs, and what reads reports.
import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = await rolldown({
  input: { main: here('../dist/cli/main.js'), worker: here('../dist/batch/worker.js') },
  platform: 'node',
  external: (id) => !/^[./]/.test(id) && !/^[A-Za-z]:\\/.test(id),
});
const options = { format: 'esm', chunkFileNames: '[name].js' };
const { output } = await bundle.generate(options);
const modules = (name) => {
  const chunks = new Set();
  const add = (file) => {
    const chunk = output.find(({ fileName }) => fileName === file);
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output.find(({ facadeModuleId }) => facadeModuleId === here(`../dist/${name}.js`)).fileName);
  return new Set([...chunks].flatMap(({ moduleIds }) => moduleIds));
};
const always = modules('cli/main');
const reading = new Set(['cli/extract', 'batch/worker', 'emit/json-format'].flatMap((name) => [...modules(name)]));
const groups = [
  // Not the entry itself: it awaits what it starts, and what that loads would wait for it.
  { name: 'program', test: (id) => always.has(id) && id !== here('../dist/cli/main.js') },
  { name: 'reading', test: (id) => reading.has(id) && !always.has(id) },
];
await bundle.write({ ...options, dir: here('../dist/bundle'), cleanDir: true, codeSplitting: { groups } });

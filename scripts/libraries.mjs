// How the libraries get into the product: all in it, so that a start reads few files; the large ones beside it, read when they are first used.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Used by some runs only, and large: each becomes a file of its own, behind stand-ins for what it exports. */
const large = ['yaml', 'diff'];

/** Parts of Node that are no part of its snapshot and take milliseconds to load. */
const parts = ['node:crypto', 'node:child_process'];

/** These stay where npm puts them: the one writes workbooks and reads them, the other compiles a schema of one's own. */
export const apart = ['exceljs', 'ajv'];

/** What a file that bin/load.js runs begins and ends with. */
export const asLoaded = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

const require = createRequire(import.meta.url);

/** Replaces the large libraries, and parts of Node, by stand-ins that load them at the first call. Every file of the product lies in one folder. */
export const loadedLate = {
  name: 'loaded-late',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(?:${[...large, ...parts].join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'loaded-late', sideEffects: false }));
    onLoad({ filter: /./, namespace: 'loaded-late' }, ({ path }) => ({ contents: standIns(path), resolveDir: process.cwd() }));
  },
};

/** Writes the large libraries into a folder. */
export async function writeLarge(folder) {
  for (const name of large) {
    const stdin = { contents: `module.exports = require('${name}');`, resolveDir: dirname(import.meta.dirname) };
    const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', minify: true, metafile: true, ...asLoaded };
    const { metafile } = await build({ ...options, stdin, outfile: join(folder, `${name}.cjs`) });
    noteLicences(folder, metafile);
  }
}

/** Gathers the licences of the libraries that went into a bundle. */
export function noteLicences(folder, { inputs }) {
  const file = join(folder, 'licences.txt');
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const packages = new Set(Object.keys(inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const texts = [...packages].sort().map(licenceOf);
  writeFileSync(file, known + texts.filter((text) => !known.includes(text)).join(''));
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n\n${'-'.repeat(80)}\n\n`;
}

/** A function is called through; all else (classes, objects) is a proxy, since whoever imports it may look at its members. */
function standIns(name) {
  const exported = Object.entries(Object.getOwnPropertyDescriptors(require(name)));
  const named = exported.filter(
    ([key, { get }]) => key !== 'default' && key !== '__esModule' && (get === undefined || large.includes(name)),
  );
  const lines = named.map(([key, { value = require(name)[key] }]) =>
    isPlainFunction(value)
      ? `export function ${key}(...args) { return load().${key}(...args); }`
      : `export const ${key} = /* @__PURE__ */ standIn('${key}');`,
  );
  return `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    let library;
    const load = () => (library ??= ${large.includes(name) ? loadedBy(name) : `require('${name}')`});
    const standIn = (key) => new Proxy(function () {}, {
      get: (_, member) => Reflect.get(load()[key], member),
      apply: (_, self, args) => Reflect.apply(load()[key], self, args),
      construct: (_, args) => Reflect.construct(load()[key], args),
    });
    ${lines.join('\n')}`;
}

/** The product's files lie in one folder, beside that of its start. */
function loadedBy(name) {
  return `require('../bin/load.js').load(require('node:path').join(__dirname, '${name}.cjs'))`;
}

function isPlainFunction(value) {
  return (
    typeof value === 'function' &&
    !/^class\b/.test(String(value)) &&
    Object.keys(value).length + Object.keys(value.prototype ?? {}).length === 0
  );
}

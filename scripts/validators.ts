// Compiles JSON Schemas into code that needs no ajv.
import { _, Ajv, type Options } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type BuildOptions, buildSync } from 'esbuild';
import { productRoot } from '../src/host/product-root.ts';
import { formats } from '../src/standard/formats.ts';
import type { JsonSchema } from '../src/standard/schema.ts';
import { ajvOptions, type SchemaUse } from '../src/standard/validator.ts';

/** A CommonJS module, as bin/load.js loads it, whose `make` takes the formats and returns the validating function. */
export function compiledSchema(parts: JsonSchema, use: SchemaUse): string {
  const ajv = new Ajv({ ...ajvOptions[use], code: { source: true, formats: _`formats` } });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  const code = standaloneCode.default(ajv, ajv.compile(parts));
  const make = `exports.make = (formats) => {\nconst module = {};\n${code}\nreturn module.exports;\n};`;
  return `(function (exports) {${bundled(make, 'cjs', true)}})`;
}

/** An ES module that exports `validate`, for a schema of our own files. */
export function moduleValidator(schema: object, options: Options): string {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  return bundled(code.replace(/export default \w+;/, ''), 'esm', false);
}

/** What ajv writes still calls for parts of ajv, even as an ES module. */
function bundled(contents: string, format: 'cjs' | 'esm', minify: boolean): string {
  const stdin = { contents, resolveDir: productRoot, loader: 'js' } as const;
  const options = {
    bundle: true,
    charset: format === 'cjs' ? 'ascii' : 'utf8',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['main'],
  } satisfies BuildOptions;
  const { outputFiles } = buildSync({ ...options, stdin, format, minify, write: false });
  return outputFiles[0]?.text ?? '';
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formats } from '../standard/formats.ts';
import { type Validator, validatorOf } from '../standard/validator.ts';
import { pressedRoot, productRoot } from './product-root.ts';

const { load } = createRequire(import.meta.url)(join(productRoot, 'bin', 'load.js')) as { load(file: string): unknown };

/** The validator that was compiled with santong under a name. @throws Error where there is none */
export function compiledValidator(name: string): Validator {
  return validatorOf((load(fileOf(name)) as CompiledSchema).make(formats));
}

/** Whether a schema was compiled with santong under a name. */
export function isCompiled(name: string): boolean {
  return pressedRoot !== undefined && existsSync(fileOf(name));
}

function fileOf(name: string): string {
  return join(pressedRoot ?? '', 'validators', `${name}.cjs`);
}

/** What the file of a compiled schema exports: it takes the formats, so that their code and what they remember is there once. */
interface CompiledSchema {
  make(given: typeof formats): Parameters<typeof validatorOf>[0];
}

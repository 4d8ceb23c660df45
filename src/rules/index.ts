import { elementMissing } from './element/missing.ts';
import { elementNotATerm } from './element/not-a-term.ts';
import { elementTooLong } from './element/too-long.ts';
import { elementUnknown } from './element/unknown.ts';
import { elementWrongForm } from './element/wrong-form.ts';
import { fileEncoding } from './file/encoding.ts';
import { fileUnreadable } from './file/unreadable.ts';
import type { Rule } from './kinds.ts';
import { columnLacking } from './source/column-lacking.ts';
import { promiseExceedsStatutory } from './time/promise-exceeds-statutory.ts';
import { yamlDuplicateKey } from './yaml/duplicate-key.ts';
import { yamlNotAMap } from './yaml/not-a-map.ts';
import { yamlNullValue } from './yaml/null-value.ts';
import { yamlSyntax } from './yaml/syntax.ts';
import { yamlUnsupported } from './yaml/unsupported.ts';

/** Every rule that is code, by room; `npm run new-rule` adds a line here. */
export const builtIn: readonly Rule[] = [
  elementMissing,
  elementNotATerm,
  elementTooLong,
  elementUnknown,
  elementWrongForm,
  fileEncoding,
  fileUnreadable,
  columnLacking,
  promiseExceedsStatutory,
  yamlDuplicateKey,
  yamlNotAMap,
  yamlNullValue,
  yamlSyntax,
  yamlUnsupported,
];

import type { Rule } from './kinds.ts';
import { promiseExceedsStatutory } from './time/promise-exceeds-statutory.ts';

/** Every rule that is code, by room; `npm run new-rule` adds a line here. */
export const builtIn: readonly Rule[] = [promiseExceedsStatutory];

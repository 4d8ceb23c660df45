import type { Case } from './cases/case.ts';
import { codeCases } from './cases/code.ts';

/** Small texts that try the rules of a group, beyond the examples that its pages show; by group. */
export const cases: Record<string, readonly Case[]> = {
  code: codeCases,
};

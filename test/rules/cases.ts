import { basisCases } from './cases/basis.ts';
import type { Case } from './cases/case.ts';
import { codeCases } from './cases/code.ts';
import { elementCases } from './cases/element.ts';
import { inheritsCases } from './cases/inherits.ts';
import { materialCases } from './cases/material.ts';
import { nameCases } from './cases/name.ts';
import { otherCases } from './cases/others.ts';
import { timeCases } from './cases/time.ts';
import { wordingCases } from './cases/wording.ts';
import { yamlCases } from './cases/yaml.ts';

/** Small texts that try the rules of a group, beyond the examples that its pages show; by group. */
export const cases: Record<string, readonly Case[]> = {
  ...otherCases,
  basis: basisCases,
  code: codeCases,
  element: elementCases,
  inherits: inheritsCases,
  material: materialCases,
  name: nameCases,
  time: timeCases,
  wording: wordingCases,
  yaml: yamlCases,
};

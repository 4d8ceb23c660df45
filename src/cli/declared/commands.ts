import { checking } from './checking.ts';
import { comparing } from './comparing.ts';
import { explaining } from './explaining.ts';
import { publishing } from './publishing.ts';
import type { CommandSpec } from './spec.ts';

/** Every command of santong, in the order of its help. */
export const commands: readonly CommandSpec[] = [...checking, ...comparing, ...publishing, ...explaining];

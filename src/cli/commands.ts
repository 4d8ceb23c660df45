import { checking } from './commands/checking.ts';
import { comparing } from './commands/comparing.ts';
import { explaining } from './commands/explaining.ts';
import { publishing } from './commands/publishing.ts';
import type { CommandSpec } from './commands/spec.ts';

/** Every command of santong, in the order of its help. */
export const commands: readonly CommandSpec[] = [...checking, ...comparing, ...publishing, ...explaining];

import type { Context, Options } from '../../context.ts';
import { run as validateFix } from '../validate/fix.ts';

/** `santong fix [path]`: mends as `validate --fix` does; with `--interactive` one place after the other, as the person decides. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  if (options['interactive'] !== true)
    return validateFix(context, args, { ...options, all: undefined, fix: options['all'] === true ? 'all' : 'safe' });
  const [{ terminal }, { mendTogether }] = await Promise.all([import('./dialogue.ts'), import('./interactive.ts')]);
  const dialogue = terminal();
  try {
    return await mendTogether(context, args, options, dialogue);
  } finally {
    dialogue.close();
  }
}

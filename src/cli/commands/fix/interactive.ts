import type { Catalog } from '../../../catalog/catalog.ts';
import { withTexts } from '../../../catalog/with-texts.ts';
import { check } from '../../../check/check.ts';
import { mendByHand, takesText } from '../../../check/mend/by-hand.ts';
import { mend } from '../../../check/mend/mend.ts';
import type { Finding } from '../../../finding/finding.ts';
import { writeMended } from '../../../host/mended-files.ts';
import { mendWords } from '../../../report/mend/words.ts';
import { findingPretty } from '../../../report/validate/finding.ts';
import { rulesOf } from '../../../rules/registry.ts';
import type { Context, Options } from '../../context.ts';
import { givenText } from '../../given.ts';
import { knownRules } from '../../opening/known-rules.ts';
import { open } from '../../opening/open.ts';
import { viewOf } from '../../view-of.ts';
import { aboutOf } from '../validate/fix.ts';
import { run as validate } from '../validate/validate.ts';
import { choose } from './choose-mending.ts';
import type { Dialogue } from './dialogue.ts';
import { fixWords } from './words.ts';

/**
 * Shows one finding after the other that can be mended, by the fix that its rule knows or by what the person types, and does what they
 * choose. Each change is written at once, so that stopping, or being stopped, loses nothing. Ends as a validation of the result does.
 */
export async function mendTogether(context: Context, [path]: readonly string[], options: Options, dialogue: Dialogue): Promise<number> {
  const opened = open(context, path, options);
  const words = fixWords[context.lang];
  const rules = rulesOf(opened.catalog.standard);
  const rule = givenText(options, 'rule');
  if (rule !== undefined) knownRules([rule], rules);
  const { about } = aboutOf(opened.catalog, opened.only, options);
  const view = viewOf(context, opened.display, path);
  const passed = new Set<string>();
  let catalog = opened.catalog;
  let done = 0;
  const queue = (): Finding[] =>
    check(catalog, rules).findings.filter((one) => isOpen(one, catalog) && about(one, catalog) && !passed.has(one.fingerprint));
  let queued = queue();
  const total = queued.length;
  for (let [finding] = queued; finding; [finding] = queued) {
    dialogue.say(`\n${words.place(done + passed.size + 1, Math.max(total, done + passed.size + queued.length))}\n`);
    dialogue.say(findingPretty(finding, catalog, rules, view));
    const outcome = await mendOne(context, dialogue, finding, catalog, opened.root);
    if (outcome === 'stop') break;
    if (outcome === 'skip') {
      passed.add(finding.fingerprint);
      queued = queued.slice(1);
    } else {
      catalog = outcome;
      done += 1;
      queued = queue();
    }
  }
  context.result(`${words.summary(done, passed.size, queued.length)}\n`);
  return validate({ ...context, result: () => undefined }, path === undefined ? [] : [path], {
    config: options['config'],
    pack: options['pack'],
  });
}

/** Asks what to do about a finding until that is done: the catalog as it is then, or that nothing was to be done. */
async function mendOne(
  context: Context,
  dialogue: Dialogue,
  finding: Finding,
  catalog: Catalog,
  root: string,
): Promise<Catalog | 'skip' | 'stop'> {
  for (;;) {
    const choice = await choose(dialogue, finding, catalog, context);
    if (choice === 'stop' || choice === 'skip') return choice;
    const changed = choice === 'fix' ? byFix(catalog, finding) : mendByHand(catalog, finding, choice.typed);
    const unwritten = changed && writeMended(root, changed, catalog.textOf).values().next().value;
    if (changed && !unwritten) return withTexts(catalog, changed);
    dialogue.say(unwritten ? mendWords[context.lang].reason[unwritten] : fixWords[context.lang].cannot);
  }
}

function isOpen(finding: Finding, catalog: Catalog): boolean {
  return !finding.file.startsWith('../') && (finding.fix !== undefined || takesText(finding, catalog));
}

/** What one fix changes, and nothing that comes to light by it. */
function byFix(catalog: Catalog, finding: Finding): ReadonlyMap<string, string> | undefined {
  const { texts } = mend(catalog, (one, now) => now === catalog && one.fingerprint === finding.fingerprint);
  return texts.size === 0 ? undefined : texts;
}

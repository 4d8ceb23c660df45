import { tryExamples } from '../../../check/try-examples.ts';
import { loadStandard } from '../../../host/packs.ts';
import type { RuleScene, SetRule } from '../../../report/rules/pretty.ts';
import { rulesTestJson, rulesTestPretty, type TriedRule } from '../../../report/rules/test.ts';
import type { View } from '../../../report/view.ts';
import type { Standard } from '../../../standard/standard.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';

/**
 * Tries the examples of the catalog's own rules, or with `--all` of every rule.
 * Returns 1 where one disagrees with its rule, else 2 where an own rule lacks examples. @throws UsageError where there are no own rules
 */
export function testRules(context: Context, rules: readonly SetRule[], scene: RuleScene, view: View, options: Options): number {
  const chosen =
    options['all'] === true ? rules.filter(({ severity }) => severity !== 'off') : rules.filter(({ source }) => source === 'own');
  if (chosen.length === 0) {
    throw new UsageError({
      zh: '这里没有自己的规则。请在santong.yaml中用ownRules写明规则所在的文件夹；全部规则的例子：santong rules test --all',
      en: 'There are no rules of your own here. Name their folder under ownRules in santong.yaml; examples of every rule: santong rules test --all',
    });
  }
  const standardOf = standards(scene);
  const tried = chosen.map(({ rule, source }): TriedRule => {
    // what some shipped rules report cannot be shown as a text: a file that is no text, say
    const lacks = source === 'own' ? (['bad', 'good'] as const).filter((kind) => rule.examples[kind].length === 0) : [];
    return { rule, tried: tryExamples(rule, standardOf(source), scene.asOf), lacks };
  });
  context.result(options['format'] === 'json' ? rulesTestJson(tried, scene) : rulesTestPretty(tried, scene, view));
  if (tried.some((one) => one.tried.some(({ asWanted }) => !asWanted))) return exit.findings;
  return tried.some(({ lacks }) => lacks.length > 0) ? exit.usage : exit.clean;
}

/** What examples are written for: those of a shipped rule for the pack that ships it, since another province builds its codes otherwise. */
function standards({ standard }: RuleScene): (source: string) => Standard {
  const loaded = new Map<string, Standard>([
    ['own', standard],
    [standard.pack.id, standard],
  ]);
  return (source) => {
    const pack = source === 'code' ? 'national' : source;
    const found = loaded.get(pack) ?? loadStandard(pack);
    loaded.set(pack, found);
    return found;
  };
}

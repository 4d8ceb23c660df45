import type { Catalog } from '../../catalog/catalog.ts';
import { findItems } from '../../catalog/find.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { itemsInScope } from '../../catalog/scope.ts';
import { readTemplates } from '../../host/templates.ts';
import { guideOf } from '../../publish/guide.ts';
import { guidePage } from '../../publish/guide-page.ts';
import { publicItems } from '../../publish/public.ts';
import { compileTemplates, TemplateError } from '../../publish/templates.ts';
import { type Context, exit, type Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { noItem } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';

/** `santong guide <item> [path]`: the guide page of one item, complete in one file. */
export function run(context: Context, [word = '', path]: readonly string[], options: Options): number {
  const { catalog, only, root } = open(context, path, options);
  const item = choose(catalog, only, word);
  const guide = guideOf(item, catalog, { lang: context.lang });
  if (guide.missing.length > 0) {
    const labels = guide.missing.join(guide.words.listMark);
    context.remark(
      { zh: `缺少必备要素：${labels}。页面写明“未提供”。`, en: `Required elements are missing: ${labels}. The page says so.` }[
        context.lang
      ],
    );
  }
  try {
    const templates = compileTemplates(readTemplates(root));
    context.result(guidePage(guide, item, catalog, templates, { path: 'guide.html', inline: true }));
  } catch (error) {
    throw templateFailure(error);
  }
  return exit.clean;
}

/** A faulty template of the catalog's own is a fault of its settings; anything else stays what it is. */
export function templateFailure(error: unknown): unknown {
  if (!(error instanceof TemplateError)) return error;
  return new UsageError({
    zh: `模板有错：templates/${error.file}\n${error.detail}`,
    en: `Fault in a template: templates/${error.file}\n${error.detail}`,
  });
}

/** @throws UsageError where a word means no item, several, or one that is not published */
function choose(catalog: Catalog, only: string, word: string): ResolvedItem {
  const known = itemsInScope(catalog, only);
  const found = findItems(known, word);
  const [first] = found;
  if (!first) {
    throw noItem(
      word,
      known.filter((item) => !item.secret),
    );
  }
  const open = new Set(publicItems(catalog, only).items);
  const [item, ...others] = found.filter((one) => open.has(one));
  if (item && others.length === 0) return item;
  if (item) throw severalItems(word, [item, ...others]);
  throw new UsageError(
    first.facts.hasGuide === false
      ? { zh: `“${word}”的事项类型不编制办事指南。`, en: `The type of "${word}" has no guide.` }
      : { zh: `“${word}”是涉密事项，不生成办事指南。`, en: `"${word}" is secret; no guide is made of it.` },
  );
}

function severalItems(word: string, found: readonly ResolvedItem[]): UsageError {
  const shown = found.slice(0, 20);
  const lines = shown.map((item) => `  ${item.name}　${item.agency}　${item.key}`).join('\n');
  const more = found.length - shown.length;
  return new UsageError({
    zh: `名称或者编码为“${word}”的事项有${found.length}项，请写明编码：\n${lines}${more > 0 ? `\n  其余${more}项` : ''}`,
    en: `"${word}" means ${found.length} items; give the code:\n${lines}${more > 0 ? `\n  and ${more} more` : ''}`,
  });
}

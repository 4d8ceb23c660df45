import { join, relative, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { attachmentsOf } from '../host/attachments.ts';
import { readBytes, writeFile } from '../host/files.ts';
import { swapFolder } from '../host/swap-folder.ts';
import { readTemplates } from '../host/templates.ts';
import { listItems } from '../listing/list.ts';
import { guideOf } from '../publish/guide.ts';
import { publicItems } from '../publish/public.ts';
import { buildSite, type SiteFile } from '../publish/site.ts';
import { compileTemplates } from '../publish/templates.ts';
import { type Built, buildPretty, buildRefused } from '../report/build-pretty.ts';
import { slashed } from '../text/slashed.ts';
import { type Context, exit, type Options } from './context.ts';
import { templateFailure } from './guide.ts';
import { open } from './open.ts';
import { tellUnread } from './unread.ts';

/** What santong leaves in a folder that it made, so that it never replaces one that it did not. */
const marker = '.santong-site';

/** `santong build [path]`: the website of a catalog. Writes nothing where a required element is missing (1) or a file cannot be read (3). */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const opened = open(context, path, options);
  const { catalog, only, root, found } = opened;
  // a website without the items of a file would look complete
  if (tellUnread(context, opened) > 0) return exit.unreadable;
  const folder = typeof options['to'] === 'string' ? resolve(options['to']) : (catalog.config.output ?? join(root, 'site'));
  const { items, secret, withoutGuide } = publicItems(catalog, only);
  const incomplete = incompleteOf(catalog, items, context);
  if (incomplete.length > 0 && options['allowMissing'] !== true) {
    context.remark(buildRefused(incomplete, context.lang));
    return exit.findings;
  }
  const attachments = attachmentsOf(root, found.above);
  const fileHref = (item: ResolvedItem, file: string): string | undefined => {
    const path = attachments.pathOf(item.document.file, file);
    return path === undefined ? undefined : `../${path}`;
  };
  const lists = listItems(catalog, only);
  const files = attempt(() =>
    buildSite(catalog, lists, { templates: compileTemplates(readTemplates(root)), only, lang: context.lang, fileHref }),
  );
  swapFolder(folder, marker, (beside) => {
    for (const file of files) writeFile(join(beside, file.path), file.content);
    for (const [to, from] of attachments.files) writeFile(join(beside, to), readBytes(from));
  });
  const built: Built = {
    catalog,
    guides: items.length,
    lists: lists.length,
    secret,
    withoutGuide,
    incomplete: incomplete.length,
    folder: shown(folder),
  };
  context.result(buildPretty(built, context.lang));
  return exit.clean;
}

function incompleteOf(catalog: Catalog, items: readonly ResolvedItem[], { lang }: Context): { item: ResolvedItem; missing: string[] }[] {
  return items.map((item) => ({ item, missing: guideOf(item, catalog, { lang }).missing })).filter(({ missing }) => missing.length > 0);
}

function attempt(build: () => SiteFile[]): SiteFile[] {
  try {
    return build();
  } catch (error) {
    throw templateFailure(error);
  }
}

function shown(folder: string): string {
  return slashed(relative('.', folder) || '.');
}

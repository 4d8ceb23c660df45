import { join, relative, resolve } from 'node:path';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { attachmentsOf } from '../../host/attachments.ts';
import { readBytes } from '../../host/files.ts';
import { swapFolder } from '../../host/swap-folder.ts';
import { readTemplates } from '../../host/templates.ts';
import { listItems } from '../../listing/list.ts';
import { incompleteOf, lackingOf, publicItems } from '../../publish/public.ts';
import { buildSite } from '../../publish/site.ts';
import { compileTemplates } from '../../publish/templates.ts';
import { type Built, buildPretty, buildRefused } from '../../report/build/pretty.ts';
import { slashed } from '../../text/slashed.ts';
import { type Context, exit, type Options } from '../context.ts';
import { givenText } from '../given.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { templateFailure } from './guide.ts';

/** What santong leaves in a folder that it made, so that it never replaces one that it did not. */
const marker = '.santong-site';

/** `santong build [path]`: the website of a catalog. Writes nothing where a required element is missing (1) or a file cannot be read (3). */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const opened = open(context, path, options);
  const { catalog, only, root, found } = opened;
  // a website without the items of a file would look complete
  if (tellUnread(context, opened) > 0) return exit.unreadable;
  const to = givenText(options, 'to');
  const folder = to === undefined ? (catalog.config.output ?? join(root, 'site')) : resolve(to);
  const { items, secret, withoutGuide } = publicItems(catalog, only);
  const lacking = lackingOf(catalog, items);
  const incomplete = incompleteOf(catalog, lacking, context.lang);
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
  const site = buildSite(catalog, lists, { templates: compileTemplates(readTemplates(root)), lacking, lang: context.lang, fileHref });
  tellingTemplates(() =>
    swapFolder(folder, marker, (write) => {
      for (const { path, content } of site) write(path, content);
      // only now is it known which files the pages lead to
      for (const [to, from] of attachments.files) write(to, readBytes(from));
    }),
  );
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

function tellingTemplates(build: () => void): void {
  try {
    build();
  } catch (error) {
    throw templateFailure(error);
  }
}

function shown(folder: string): string {
  return slashed(relative('.', folder) || '.');
}

import { inScope } from '../../catalog/scope.ts';
import type { Change } from '../../compare/past/change.ts';
import { changesOf } from '../../compare/past/changes.ts';
import { decide, needsDecision } from '../../compare/past/decision.ts';
import type { Language } from '../../finding/language.ts';
import { displayPath, type OpenCatalog } from '../../host/catalog.ts';
import { FileError, kindOf } from '../../host/files.ts';
import { commitOf, dayOf, GitError, partingFrom, type Repository, repositoryOf } from '../../host/git.ts';
import { catalogAt } from '../../host/revision.ts';
import { changesFormats, formatChanges } from '../../report/changes/formats.ts';
import type { ChangesReport } from '../../report/changes/report.ts';
import { type Context, exit, type Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { gitWords } from '../failures/git-words.ts';
import { givenText } from '../given.ts';
import { decisionsOf } from '../opening/knowledge.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { outputsOf, writeOutputs } from '../outputs.ts';
import { viewOf } from '../view-of.ts';

/** Two states of a catalog, as they were asked for, and the day of the later one. */
interface States {
  before: OpenCatalog;
  after: OpenCatalog;
  from: string;
  to: string;
  states: readonly string[];
  day: string;
}

/** `santong changes [<from>..<to>] [path]`, or of two folders: what changed between two states of a catalog. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const outputs = outputsOf(options, changesFormats);
  const { before, after, from, to, states, day } = statesOf(context, args, options);
  const only = after.only;
  const whole = changesOf(before.catalog, after.catalog).filter(({ file }) => inScope(file, only));
  const { changes, unused } = decide(whole, decisionsOf(after, options));
  const view = viewOf(context, after.display, args.join(' '));
  const report: ChangesReport = { catalog: after.catalog, changes, unused, from, to, states, day, view };
  await writeOutputs(context, outputs, formatChanges, report);
  if (tellUnread(context, after) > 0 || tellUnread(context, before) > 0) return exit.unreadable;
  return fails(changes, String(options['failOn'] ?? 'never')) ? exit.findings : exit.clean;
}

/**
 * The gate: nothing asks applicants for more without a recorded decision; with `unclear` nor does what nobody can tell of by its words pass
 * without one, and `any` lets no change at all pass.
 */
function fails(changes: readonly Change[], threshold: string): boolean {
  if (threshold === 'any') return changes.length > 0;
  if (threshold === 'never') return false;
  return changes.some((change) => !change.decision && (threshold === 'unclear' ? needsDecision(change) : change.class === 'tightened'));
}

/** @throws UsageError, GitError, FileError */
function statesOf(context: Context, [first, second, third]: readonly string[], options: Options): States {
  const isFolder = (path: string | undefined): path is string => path !== undefined && kindOf(path) === 'folder';
  if (isFolder(first) && isFolder(second)) return ofFolders(context, first, second, options);
  if (isFolder(first) && second !== undefined && kindOf(second) === 'nothing') throw new FileError('missing', second);
  const isRange = first !== undefined && kindOf(first) === 'nothing';
  const path = (isRange ? second : first) ?? '.';
  if (third !== undefined || (!isRange && second !== undefined))
    throw new UsageError({
      zh: '写法：santong changes [起..止] [目录]，或者 santong changes 旧文件夹 新文件夹',
      en: 'Write: santong changes [from..to] [path], or santong changes old-folder new-folder',
    });
  return ofRevisions(context, isRange ? first : 'HEAD', path, options);
}

function ofFolders(context: Context, first: string, second: string, options: Options): States {
  const [before, after] = [open(context, first, options), open(context, second, options)];
  return { before, after, from: first, to: second, states: [first, second], day: context.asOf };
}

/** `a..b` as they are; `a...b` and a lone `a` from where the later one parted from it, to `b`, else to what lies in the folder now. */
function ofRevisions(context: Context, range: string, path: string, options: Options): States {
  const [, left = '', dots = '', right = ''] = /^(.*?)(?:(\.{2,3})(.*))?$/.exec(range) ?? [];
  const now = open(context, path, options);
  const repository = repositoryOf(now.root);
  const start = startOf(repository, left || 'HEAD', dots === '');
  const openAt = (commit: string): OpenCatalog => {
    const at = catalogAt(repository, commit, { path, asOf: context.asOf, pack: givenText(options, 'pack') });
    return { ...at, display: (file) => `${commit.slice(0, 7)}:${file}`, asked: displayPath(path) };
  };
  const short = (commit: string): string => commit.slice(0, 7);
  if (dots === '') {
    const from = partingFrom(repository, start);
    const to = context.lang === 'zh' ? '现在的文件' : 'the files as they are now';
    const asked = named(left || 'HEAD', short(from), context.lang);
    return { before: openAt(from), after: now, from: asked, to, states: [from, ''], day: context.asOf };
  }
  const end = commitOf(repository, right || 'HEAD');
  const from = dots === '...' ? partingFrom(repository, start, end) : start;
  const day = dayOf(repository, end);
  return {
    before: openAt(from),
    after: openAt(end),
    from: named(left || 'HEAD', short(from), context.lang),
    to: named(right || 'HEAD', short(end), context.lang),
    states: [from, end],
    day,
  };
}

/** Where a lone word is neither a folder nor a revision, either may have been meant. @throws UsageError, GitError */
function startOf(repository: Repository, word: string, alone: boolean): string {
  try {
    return commitOf(repository, word);
  } catch (error) {
    if (!alone || !(error instanceof GitError) || error.reason !== 'no-such-ref') throw error;
    const { zh, en } = gitWords(error);
    throw new UsageError({ zh: `没有“${word}”这个文件夹。${zh}`, en: `There is no folder "${word}". ${en}` });
  }
}

/** A revision as it was asked for, with what it is: a branch will be another tomorrow. */
function named(asked: string, commit: string, lang: Language): string {
  if (asked.startsWith(commit) || commit.startsWith(asked)) return commit;
  return lang === 'zh' ? `${asked}（${commit}）` : `${asked} (${commit})`;
}

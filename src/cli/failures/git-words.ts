import type { Said } from '../../finding/language.ts';
import { displayPath } from '../../host/catalog.ts';
import type { GitError } from '../../host/git.ts';

/** What to tell a person where git does not answer. */
export function gitWords({ reason, at, detail }: GitError): Said<string> {
  const words: Record<GitError['reason'], () => Said<string>> = {
    'no-git': () => ({
      zh: '这台计算机上没有git，无法知道改动了什么。\n请安装git；没有git时，校验不写--since，看变动用新旧两个文件夹。',
      en: 'There is no git on this computer, so nobody can tell what changed.\nInstall git; without it, validate without --since, and compare two folders with changes.',
    }),
    'no-repository': () => ({
      zh: `目录不在git仓库中：${displayPath(at)}\n校验时不写--since，看变动用新旧两个文件夹。`,
      en: `Not in a git repository: ${displayPath(at)}\nValidate without --since, and compare two folders with changes.`,
    }),
    'no-such-ref': () => ({
      zh: `git仓库中没有“${at}”这个分支、标签或者提交。${fetching(at).zh}`,
      en: `The git repository has no branch, tag or commit "${at}".${fetching(at).en}`,
    }),
    'not-trusted': () => ({
      zh: `git不信任这个文件夹（属于另一个用户）：${displayPath(at)}\n请运行：git config --global --add safe.directory <文件夹>`,
      en: `git does not trust this folder, which is another user's: ${displayPath(at)}\nRun: git config --global --add safe.directory <folder>`,
    }),
    failed: () => ({ zh: `git没有完成：${detail}`, en: `git failed: ${detail}` }),
  };
  return words[reason]();
}

/** What may help in a shallow clone: a branch or a tag can be fetched, HEAD~3 and the like are only there with the whole history. */
function fetching(ref: string): Said<string> {
  if (!/^[\p{L}\p{N}_@][\p{L}\p{N}_./@^~{}-]*$/u.test(ref) || ref.includes('..')) return { zh: '', en: '' };
  const named = /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u.test(ref) && !/^(?:HEAD|[0-9a-f]{7,40}$)/.test(ref);
  if (!named)
    return { zh: '\n浅克隆的仓库请先取回：git fetch --unshallow', en: '\nIn a shallow clone fetch it first: git fetch --unshallow' };
  // such a clone has no branch for what it fetches by name
  const command = `git fetch origin ${ref.replace(/^origin\//, '')}`;
  return {
    zh: `\n浅克隆的仓库请先取回：${command}，再把“${ref}”写成FETCH_HEAD`,
    en: `\nIn a shallow clone fetch it first: ${command}; then write FETCH_HEAD instead of ${ref}`,
  };
}

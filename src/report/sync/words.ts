import type { LeftReason } from '../../compare/sync/step.ts';
import type { Said } from '../../finding/language.ts';
import { counted } from '../counted.ts';

interface SyncWords {
  heading(title: string): string;
  table(name: string, rows: number): string;
  done(changes: number, items: number, files: number, dry: boolean): string;
  nothing: string;
  noneToTake: string;
  noPairs: string;
  set(label: string, before: string, after: string): string;
  members(label: string, more: string, fewer: string): string;
  left(count: number): string;
  reason(reason: string, count: number): string;
  place(item: string, label: string): string;
  reasons: Record<LeftReason, string>;
  conflicts(count: number): string;
  conflict(label: string, base: string, ours: string, theirs: string): string;
  conflictOfMembers(label: string, ours: string, theirs: string): string;
  conflictHow: string;
  unwritten(file: string): string;
  more(count: number): string;
  next(command: string): string;
  adoptHeading(title: string): string;
  adopted(items: number, elements: number, files: number, dry: boolean): string;
  nothingToAdopt: string;
  fromNowOn(dry: boolean): string;
  dropped(count: number, labels: string): string;
  disagree(items: number, count: number): string;
  disagreement(label: string, ours: string, theirs: string): string;
  sameNames(label: string): string;
  otherMembers(label: string, more: string, fewer: string): string;
  not: Record<'no-code' | 'no-standard' | 'several-standards' | 'refused', (count: number) => string>;
  and: string;
}

/** The words of `santong sync` and `santong adopt`. */
export const syncWords: Said<SyncWords> = {
  zh: {
    heading: (title) => `${title}　与官方表对齐`,
    table: (name, rows) => `官方表：${name}，${rows}行。`,
    done: (changes, items, files, dry) =>
      `${dry ? '可以' : '已'}对齐${changes}处（${items}项，${files}个文件）${dry ? '，没有写入文件：' : '：'}`,
    nothing: '由省里决定的要素都与官方表一致，没有改动。',
    noPairs: '目录的事项在官方表中都没有对应的行，没有改动。用santong diff核对编码。',
    noneToTake: '没有可以自动对齐的，没有改动。',
    set: (label, before, after) => `${label}：${before === '' ? '（空）' : before}，改为${after === '' ? '不写' : after}`,
    members: (label, more, fewer) =>
      `${label}：${[more === '' ? '' : `增加${more}`, fewer === '' ? '' : `删去${fewer}`].filter((part) => part !== '').join('；')}`,
    left: (count) => `没有改的${count}处：`,
    reason: (reason, count) => `${reason}（${count}）：`,
    place: (item, label) => `${item}：${label}`,
    reasons: {
      better: '优于官方表，可以保留',
      unclear: '不能断定是否更严，请核对',
      approved: '经批准的偏离',
      own: '上级没有变，是本地改的',
      conflict: '上级和本地都改了',
      input: '在标准事项中，由上级改',
      code: '编码在实施编码里，请核对后改',
      refused: '写法特殊，请手工改',
    },
    conflicts: (count) => `冲突${count}处，上级和本地都改了，没有改动，请逐处决定：`,
    conflict: (label, base, ours, theirs) => `${label}：原来${base || '（空）'}，本地${ours}，上级${theirs}`,
    conflictOfMembers: (label, ours, theirs) => `${label}：只有本地有的${ours || '（无）'}，只有上级有的${theirs || '（无）'}`,
    conflictHow: '决定之后手工修改，再运行一次。',
    unwritten: (file) => `没有写入（文件被占用、没有权限或者刚被改过）：${file}`,
    more: (count) => `另有${count}处，见--format json`,
    next: (command) => `写入文件：${command}`,
    adoptHeading: (title) => `${title}　继承标准事项`,
    adopted: (items, elements, files, dry) =>
      `${dry ? '可以改为' : '已改为'}继承的事项${items}项（${files}个文件），不再重复写的要素${elements}个${dry ? '，没有写入文件：' : '：'}`,
    nothingToAdopt: '没有需要改为继承的事项。',
    fromNowOn: (dry) => `原来没有写的要素，标准事项写了的，${dry ? '写入后' : '从此'}沿用。在git中的，可以用santong changes核对。`,
    dropped: (count, labels) => `不再写${count}个要素：${labels}`,
    disagree: (items, count) => `与标准事项不一致的${count}处（${items}项），保留原样，请核对：`,
    disagreement: (label, ours, theirs) => `${label}：${ours}，标准事项：${theirs}`,
    sameNames: (label) => `${label}：名称都相同，细目的写法有出入`,
    otherMembers: (label, more, fewer) =>
      [more === '' ? '' : `${label}多：${more}`, fewer === '' ? '' : `${label}少：${fewer}`].filter((part) => part !== '').join('；'),
    not: {
      'no-code': (count) => `没有基本编码的${count}项，找不到标准事项。`,
      'no-standard': (count) => `没有标准事项的${count}项，没有改动。`,
      'several-standards': (count) => `标准事项不止一个的${count}项，没有改动。`,
      refused: (count) => `写法特殊、不能自动改的${count}项，没有改动。`,
    },
    and: '、',
  },
  en: {
    heading: (title) => `${title}: brought into line`,
    table: (name, rows) => `Official table: ${name}, ${counted(rows, 'row')}.`,
    done: (changes, items, files, dry) =>
      `${counted(changes, 'difference')} in ${counted(items, 'item')} (${counted(files, 'file')}) ${dry ? 'can be brought into line; nothing was written:' : 'brought into line:'}`,
    nothing: 'What the province decides agrees with the table; nothing was changed.',
    noPairs: 'No item of the catalog has a row in the table; nothing was changed. santong diff helps to check the codes.',
    noneToTake: 'Nothing can be brought into line by itself; nothing was changed.',
    set: (label, before, after) => `${label}: ${before || '(nothing)'} becomes ${after || '(not said)'}`,
    members: (label, more, fewer) =>
      `${label}: ${[more === '' ? '' : `add ${more}`, fewer === '' ? '' : `take out ${fewer}`].filter((part) => part !== '').join('; ')}`,
    left: (count) => `${count} left as they are:`,
    reason: (reason, count) => `${reason} (${count}):`,
    place: (item, label) => `${item}: ${label}`,
    reasons: {
      better: 'better than the table, may stay',
      unclear: 'whether it asks more cannot be told',
      approved: 'approved deviation',
      own: 'the province did not change it, the catalog did',
      conflict: 'both changed it',
      input: 'stands in the standard item, for the province to change',
      code: 'the code is part of the implementation code; change it by hand',
      refused: 'written in a way that cannot be edited; change it by hand',
    },
    conflicts: (count) => `${counted(count, 'conflict')}, changed above and here; left alone, for you to decide:`,
    conflict: (label, base, ours, theirs) => `${label}: was ${base || '(nothing)'}, here ${ours}, above ${theirs}`,
    conflictOfMembers: (label, ours, theirs) => `${label}: only here ${ours || '(none)'}, only above ${theirs || '(none)'}`,
    conflictHow: 'Decide, change the files by hand, and run this again.',
    unwritten: (file) => `Not written (in use, no permission, or just changed): ${file}`,
    more: (count) => `${count} more, see --format json`,
    next: (command) => `To write it: ${command}`,
    adoptHeading: (title) => `${title}: standard items inherited`,
    adopted: (items, elements, files, dry) =>
      `${counted(items, 'item')} (${counted(files, 'file')}) ${dry ? 'can inherit; nothing was written' : 'turned into inheriting'}; ${counted(elements, 'element is', 'elements are')} no longer repeated:`,
    nothingToAdopt: 'No item is left to inherit.',
    fromNowOn: (dry) =>
      `What the items do not say and the standard items do ${dry ? 'will be' : 'is now'} taken over. In git, santong changes tells what that is.`,
    dropped: (count, labels) => `${counted(count, 'element')} no longer written: ${labels}`,
    disagree: (items, count) =>
      `${counted(count, 'place')} in ${counted(items, 'item')} ${count === 1 ? 'does' : 'do'} not agree with the standard item and ${count === 1 ? 'stays' : 'stay'}; please check:`,
    disagreement: (label, ours, theirs) => `${label}: ${ours}, standard item: ${theirs}`,
    sameNames: (label) => `${label}: the same names, with other details`,
    otherMembers: (label, more, fewer) =>
      [more === '' ? '' : `${label}, more: ${more}`, fewer === '' ? '' : `${label}, fewer: ${fewer}`]
        .filter((part) => part !== '')
        .join('; '),
    not: {
      'no-code': (count) => `${counted(count, 'item has', 'items have')} no basic code, so no standard item can be found.`,
      'no-standard': (count) => `${counted(count, 'item has', 'items have')} no standard item; not changed.`,
      'several-standards': (count) => `${counted(count, 'item has', 'items have')} more than one standard item; not changed.`,
      refused: (count) => `${counted(count, 'item is', 'items are')} written in a way that cannot be edited; not changed.`,
    },
    and: ', ',
  },
};

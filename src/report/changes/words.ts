import type { Decision } from '../../compare/past/decision.ts';
import type { Said } from '../../finding/language.ts';
import { counted } from '../counted.ts';

interface ChangesWords {
  untitled: string;
  heading(title: string): string;
  range(from: string, to: string): string;
  none: string;
  counts(changes: number, items: number): string;
  undecided(count: number): string;
  follows(items: number): string;
  decision(one: Decision): string;
  unreviewed(count: number): string;
  noDecision: string;
  noReview: string;
  unused(count: number): string;
  gate: string;
  gateHow: string;
  made: string;
  notice(title: string): string;
  noticeIntro(count: number, day: string): string;
  noticeEnd: string;
  signed: string;
  columns: readonly string[];
  more(count: number): string;
  aside(text: string): string;
}

/** The words of `santong changes`. */
export const changesWords: Said<ChangesWords> = {
  zh: {
    untitled: '政务服务事项目录',
    heading: (title) => `${title}　变动情况`,
    range: (from, to) => `从${from}到${to}`,
    none: '没有变动。',
    counts: (changes, items) => `变动${changes}处，涉及${items}项：`,
    undecided: (count) => `收紧的${count}处没有决定记录（提出、审核、合法性审查），须补。`,
    follows: (items) => `随之变动的事项${items}项`,
    decision: ({ document, proposed, reviewed, legality }) =>
      `已有决定：${document}（${proposed}提出，${reviewed}审核，${legality}合法性审查）`,
    unreviewed: (count) => `待核的${count}处，是否更严无法自动判断，须人工审核；认可的可以写入决定文件。用--fail-on unclear把关。`,
    noDecision: '没有决定记录',
    noReview: '须人工审核',
    unused: (count) => `决定文件中有${count}条没有用到。`,
    gate: '没有经过决定，不得增加对申请人的要求。',
    gateHow: '把决定写入文件（用--decisions，或者在santong.yaml中写decisions指定），或者撤回这些改动。',
    made: '由santong生成，非官方。',
    notice: (title) => `关于调整${title}的公告`,
    noticeIntro: (count, day) => `根据法律、法规、规章的立改废释和实际工作情况，对下列${count}项政务服务事项作出调整，自${day}起施行。`,
    noticeEnd: '特此公告。',
    signed: '（发布机关盖章）',
    columns: ['序号', '事项', '实施主体', '调整内容'],
    more: (count) => `另有${count}处，内容太长，没有列出。`,
    aside: (text) => `（${text}）`,
  },
  en: {
    untitled: 'Catalog of government services',
    heading: (title) => `${title}: what changed`,
    range: (from, to) => `from ${from} to ${to}`,
    none: 'Nothing changed.',
    counts: (changes, items) => `${counted(changes, 'change')} in ${counted(items, 'item')}:`,
    undecided: (count) =>
      `${count} that ${count === 1 ? 'asks' : 'ask'} for more ${count === 1 ? 'has' : 'have'} no recorded decision (proposal, review, legality review).`,
    follows: (items) => `${counted(items, 'item follows', 'items follow')}`,
    decision: ({ document, proposed, reviewed, legality }) =>
      `decided: ${document} (proposed ${proposed}, reviewed ${reviewed}, legality reviewed ${legality})`,
    unreviewed: (count) =>
      `${count} unclear: whether ${count === 1 ? 'it asks' : 'they ask'} for more cannot be told by the words, and a person has to examine ${count === 1 ? 'it' : 'them'}; what is approved may be recorded as a decision. --fail-on unclear holds them at the gate.`,
    noDecision: 'no recorded decision',
    noReview: 'for a person to examine',
    unused: (count) => `${counted(count, 'entry of the decisions file is', 'entries of the decisions file are')} not needed.`,
    gate: 'Nobody may be asked for more without a decision. ',
    gateHow: 'Record the decision in a file (--decisions, or decisions in santong.yaml), or take the changes back.',
    made: 'Made by santong, unofficial.',
    notice: (title) => `Notice on adjustments to ${title}`,
    noticeIntro: (count, day) =>
      `The following ${counted(count, 'government-service item is', 'government-service items are')} adjusted with effect from ${day}.`,
    noticeEnd: '',
    signed: '(seal of the issuing body)',
    columns: ['No.', 'Item', 'Agency', 'Adjustment'],
    more: (count) => `${count} more are left out for length.`,
    aside: (text) => ` (${text})`,
  },
};

import type { Said } from '../finding/language.ts';

/** The phrases that reasons are made of, in one language. */
export interface Phrases {
  join(parts: readonly string[]): string;
  but(stands: string, must: string): string;
  stands(label: string, values: readonly string[]): string;
  /** A number with what it counts. */
  amount(label: string, value: string): string;
  there(label: string, names: readonly string[]): string;
  notThere(label: string): string;
  /** It says nothing of it, and that is well. */
  none(label: string): string;
  empty(label: string): string;
  unsaid(labels: readonly string[]): string;
  lacking(labels: readonly string[]): string;
  unclear(label: string, values: readonly string[]): string;
  be(words: readonly string[], negated: boolean): string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  above(amount: string): string;
  below(amount: string): string;
  members(count: number): string;
  form: string;
  truth(value: boolean): string;
}

/** Of a long choice only the first are named. */
const named = 3;

const zh: Phrases = {
  join: (parts) => parts.join('；'),
  but: (stands, must) => `${stands}，${must}`,
  stands: (label, values) => `${label}为${values.join('、')}`,
  amount: (label, value) =>
    /^\d+$/.test(value) ? `${value}${label.endsWith('次数') ? '次' : label.endsWith('工作日数') ? '个工作日' : ''}` : value,
  there: (label, names) => (names.length > 0 ? `有${label}（${names.join('、')}）` : `有${label}`),
  notThere: (label) => `没有写${label}`,
  none: (label) => `没有${label}`,
  empty: (label) => `没有列出${label}`,
  unsaid: (labels) => `未写明${labels.join('、')}`,
  lacking: (labels) => (labels.length === 1 ? `来源表没有${labels.join('')}一列` : `来源表没有${labels.join('、')}这${labels.length}列`),
  unclear: (label, values) => `${label}写的是“${values.join('、')}”，不能识别`,
  be: (words, negated) => {
    const verb = negated ? '不能为' : '须为';
    if (words.length > named) return `${verb}${words.slice(0, named).join('、')}等${words.length}种${negated ? '' : '之一'}`;
    return `${verb}${[words.slice(0, -1).join('、'), words.at(-1)].filter(Boolean).join('或者')}`;
  },
  atLeast: (amount) => `须不少于${amount}`,
  atMost: (amount) => `须不超过${amount}`,
  above: (amount) => `须超过${amount}`,
  below: (amount) => `须少于${amount}`,
  members: (count) => `须列出${count}项以上`,
  form: '不是要求的写法',
  truth: (value) => (value ? '是' : '否'),
};

const en: Phrases = {
  join: (parts) => parts.join('; '),
  but: (stands, must) => `${stands}, ${must}`,
  stands: (label, values) => `${label}: ${values.join(', ')}`,
  amount: (_, value) => value,
  there: (label, names) => (names.length > 0 ? `has ${label} (${names.join(', ')})` : `has ${label}`),
  notThere: (label) => `no ${label} given`,
  none: (label) => `no ${label}`,
  empty: (label) => `${label}: none listed`,
  unsaid: (labels) => `not stated: ${labels.join(', ')}`,
  lacking: (labels) => `the source table has no column for: ${labels.join(', ')}`,
  unclear: (label, values) => `${label} reads “${values.join(', ')}”, which is not understood`,
  be: (words, negated) => {
    const verb = negated ? 'must not be' : 'must be';
    if (words.length > named) return `${verb} one of ${words.length} such as ${words.slice(0, named).join(', ')}`;
    return `${verb} ${words.join(' or ')}`;
  },
  atLeast: (amount) => `must be at least ${amount}`,
  atMost: (amount) => `must be at most ${amount}`,
  above: (amount) => `must be more than ${amount}`,
  below: (amount) => `must be less than ${amount}`,
  members: (count) => `must list at least ${count}`,
  form: 'not in the form that is asked for',
  truth: (value) => (value ? 'yes' : 'no'),
};

/** The phrases in both languages. */
export const phrases: Said<Phrases> = { zh, en };

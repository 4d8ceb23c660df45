import type { Change } from '../../compare/past/change.ts';
import type { ChangeClass, ChangeKind } from '../../compare/past/kinds.ts';
import type { Language, Said } from '../../finding/language.ts';
import { textChanges } from '../text-changes.ts';
import { formatValue } from '../value-words.ts';

/** What a sentence about a change is made of: the element's label, the list member, the values then and now. */
export interface ChangeScene {
  label: string;
  member: string;
  before: string;
  after: string;
}

type Sentence = (scene: ChangeScene) => string;

/** The classes as headings. */
export const classWords: Said<Record<ChangeClass, string>> = {
  zh: { tightened: '收紧', unclear: '待核', eased: '放宽', corrected: '更正', moved: '调整', new: '新增', withdrawn: '取消' },
  en: {
    tightened: 'tightened',
    unclear: 'unclear',
    eased: 'eased',
    corrected: 'corrected',
    moved: 'moved',
    new: 'new',
    withdrawn: 'withdrawn',
  },
};

const zh: Record<ChangeKind, Sentence> = {
  'item-added': () => '新增事项',
  'item-removed': () => '从目录中删去',
  'item-restored': () => '恢复办理',
  'item-cancelled': () => '取消事项',
  'item-suspended': () => '暂停办理',
  'item-resumed': () => '恢复办理（此前暂停）',
  'code-changed': ({ label, before, after }) =>
    before && after ? `${label}由${before}改为${after}` : before ? `删去${label}${before}` : `增加${label}${after}`,
  'agency-changed': ({ label, before, after }) => `${label}由${before || '空'}改为${after || '空'}`,
  'level-changed': ({ label, before, after }) => `${label}由${before || '空'}调整为${after || '空'}`,
  'file-moved': ({ before, after }) => `文件由${before}移到${after}`,
  'limit-longer': ({ label, before, after }) => `${label}由${before}延长为${after}`,
  'limit-shorter': ({ label, before, after }) => `${label}由${before}缩短为${after}`,
  'limit-dropped': ({ label, before }) => `不再写明${label}（原为${before}）`,
  'limit-set': ({ label, after }) => `明确${label}为${after}`,
  'demand-added': ({ label, member }) => `增加${label}“${member}”`,
  'demand-removed': ({ label, member }) => `取消${label}“${member}”`,
  'demand-widened': ({ label, before, after }) => `${label}“${before}”改为“${after}”，要求的范围扩大`,
  'demand-narrowed': ({ label, before, after }) => `${label}“${before}”改为“${after}”，要求的范围缩小`,
  'offer-removed': ({ label, member }) => `取消${label}“${member}”`,
  'offer-added': ({ label, member }) => `增加${label}“${member}”`,
  'asks-more': (scene) => `${of(scene)}由${scene.before}${isNumber(scene) ? '增加到' : '改为'}${scene.after}`,
  'asks-less': (scene) => `${of(scene)}由${scene.before}${isNumber(scene) ? '减少到' : '改为'}${scene.after}`,
  'entry-added': ({ label, member }) => `增加${label}“${member}”`,
  'entry-removed': ({ label, member }) => `删去${label}“${member}”`,
  'value-added': (scene) => `补充${of(scene)}：${scene.after}`,
  'value-removed': (scene) => `删去${of(scene)}（原为${scene.before}）`,
  'value-changed': (scene) => `${of(scene)}${reworded(scene, 'zh')}`,
  'entry-reworded': (scene) => `${scene.label}${reworded(scene, 'zh')}`,
  'effect-unclear': (scene) => `${of(scene)}${reworded(scene, 'zh')}，是否更严不能断定`,
};

const en: Record<ChangeKind, Sentence> = {
  'item-added': () => 'a new item',
  'item-removed': () => 'taken out of the catalog',
  'item-restored': () => 'handled again',
  'item-cancelled': () => 'withdrawn',
  'item-suspended': () => 'suspended',
  'item-resumed': () => 'handled again after a suspension',
  'code-changed': ({ label, before, after }) => `${label} changed from ${before || 'nothing'} to ${after || 'nothing'}`,
  'agency-changed': ({ label, before, after }) => `${label} changed from ${before || 'nothing'} to ${after || 'nothing'}`,
  'level-changed': ({ label, before, after }) => `${label} adjusted from ${before || 'nothing'} to ${after || 'nothing'}`,
  'file-moved': ({ before, after }) => `the file moved from ${before} to ${after}`,
  'limit-longer': ({ label, before, after }) => `${label} extended from ${before} to ${after}`,
  'limit-shorter': ({ label, before, after }) => `${label} shortened from ${before} to ${after}`,
  'limit-dropped': ({ label, before }) => `${label} is no longer stated (it was ${before})`,
  'limit-set': ({ label, after }) => `${label} is now stated: ${after}`,
  'demand-added': ({ label, member }) => `${label}: "${member}" added`,
  'demand-removed': ({ label, member }) => `${label}: "${member}" no longer asked for`,
  'demand-widened': ({ label, before, after }) => `${label}: "${before}" became "${after}", asked of more applicants`,
  'demand-narrowed': ({ label, before, after }) => `${label}: "${before}" became "${after}", asked of fewer applicants`,
  'offer-removed': ({ label, member }) => `${label}: "${member}" no longer offered`,
  'offer-added': ({ label, member }) => `${label}: "${member}" offered`,
  'asks-more': (scene) => `${ofEnglish(scene)} raised from ${scene.before} to ${scene.after}`,
  'asks-less': (scene) => `${ofEnglish(scene)} lowered from ${scene.before} to ${scene.after}`,
  'entry-added': ({ label, member }) => `${label}: "${member}" added`,
  'entry-removed': ({ label, member }) => `${label}: "${member}" taken out`,
  'value-added': (scene) => `${ofEnglish(scene)} filled in: ${scene.after}`,
  'value-removed': (scene) => `${ofEnglish(scene)} taken out (it was ${scene.before})`,
  'value-changed': (scene) => `${ofEnglish(scene)}${reworded(scene, 'en')}`,
  'entry-reworded': (scene) => `${scene.label}${reworded(scene, 'en')}`,
  'effect-unclear': (scene) => `${ofEnglish(scene)}${reworded(scene, 'en')}; whether that asks more cannot be told`,
};

const sentences: Said<Record<ChangeKind, Sentence>> = { zh, en };

/** A change in one sentence: 承诺办结时限由7个工作日延长为10个工作日. `label` is the element's. */
export function changeSentence({ kind, member, before, after }: Change, label: string, lang: Language): string {
  const listed = kind.startsWith('demand-') || kind === 'entry-reworded';
  const shown = (value: unknown): string => (listed ? memberText(value, lang) : formatValue(value, lang));
  return sentences[lang][kind]({ label, member: member ?? '', before: shown(before), after: shown(after) });
}

/** The label with the member that the value belongs to: “营业执照”的原件份数. */
function of({ label, member, before, after }: ChangeScene): string {
  return member === '' || member === before || member === after ? label : `“${member}”的${label}`;
}

function ofEnglish({ label, member, before, after }: ChangeScene): string {
  return member === '' || member === before || member === after ? label : `${label} of "${member}"`;
}

function isNumber({ before, after }: ChangeScene): boolean {
  return /^\d/.test(before) && /^\d/.test(after);
}

/** Of long texts only what is otherwise; a text that is new, or gone, as it is. */
function reworded({ before, after }: ChangeScene, lang: Language): string {
  if (before === '') return lang === 'zh' ? `增写“${after}”` : `: "${after}" added`;
  if (after === '') return lang === 'zh' ? `删去“${before}”` : `: "${before}" taken out`;
  const changes = Math.min(before.length, after.length) > 20 ? (textChanges(after, before) ?? []) : [];
  const [only] = changes;
  if (lang === 'en') {
    if (only && changes.length === 1) return ` changed in one place: "${only.theirs}" to "${only.ours}"`;
    return ` changed from "${before}" to "${after}"`;
  }
  if (only && changes.length === 1) {
    if (only.theirs === '') return `增写“${only.ours}”`;
    return only.ours === '' ? `删去“${only.theirs}”` : `中的“${only.theirs}”改为“${only.ours}”`;
  }
  return `由“${before}”改为“${after}”`;
}

function memberText(value: unknown, lang: Language): string {
  if (typeof value !== 'object' || value === null) return formatValue(value, lang);
  const { name, situation } = value as Record<string, unknown>;
  return typeof situation === 'string' && situation !== '' ? `${formatValue(name, lang)}（${situation}）` : formatValue(value, lang);
}

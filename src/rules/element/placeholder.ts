import type { Catalog } from '../../catalog/catalog.ts';
import { fieldOf } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { rule } from '../kinds.ts';
import { type WrittenText, writtenTexts } from '../written-texts.ts';

interface Args {
  words: string;
}

/** Words that keep a place open in any element; those after the bar are placeholders in a name only. */
const placeholder =
  /^(?:暂无|暂缺|暂未(?:确定|公布|明确|开通)?|待[定补填]|待(?:补充|完善|更新|确定|确认|核实|公布)|另行(?:通知|公布|确定)|(?:详见|见|参见)(?:附件|附表|上|下|网站)|同上|如上|略|未填|空|不详|未知|[xX×＊*]{2,}|[—－\-_/／.。…]{1,6}|(?:none|nil|n\/?a|undefined|todo|tbd)|[?？]{1,6})[。.]?$/i;
const inName = /^(?:无|未分类|未命名|新建事项|测试(?:事项|数据|用例|\d+)?|test\d*|aaa+|111+|示例事项?)$/i;

/** The first characters of all of them: what begins otherwise, nearly every text, need not be looked at twice. */
const begins = /^\s*[暂待另详见参同如略未空不xX×＊*—－\-_/／.。…nutNUT?？无新测1aA示]/;

/** Elements where 无 or a dash says something: nothing has to be done, or there is none. */
const mayBeNone = /^(?:result\.name|limit\.|fee\.|steps\.basis|levy\.)/;

/** A placeholder where something required should stand: to whoever counts it looks filled. */
export const elementPlaceholder = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'element/placeholder',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-item-lists', 'seed-shaoxing'],
  needs: [],
  check({ item, catalog }) {
    const hits: Hit<Args>[] = [];
    for (const written of writtenTexts(item.document, catalog)) {
      const words = begins.test(written.text) ? written.text.trim() : '';
      if (words !== '' && isPlaceholder(words, written, item.kind, catalog)) hits.push({ path: written.path, args: { words } });
    }
    return hits;
  },
  words: {
    zh: {
      title: '用占位文字代替内容',
      about: '“暂无”“待定”“详见附件”“同上”、一串叉或者横线，都等于没有写。统计时算作已填，申请人却看不到内容。',
      brief: ({ words }, { label }) => `${label}只写了“${words}”`,
      mark: () => '没有内容',
      should: (_, { label }) => `${label}的实际内容`,
      mend: ({ words }, { label }) => `写明${label}；确实没有的，整项删去，不写“${words}”。`,
      otherwise: (_, { label }) => `申请人看不到${label}，检查时按信息不完整扣分。`,
      falsePositives:
        '只看必须写的要素和名称；受理条件、申请材料里的占位文字由各自的规则报告；结果名称、时限、收费写“无”的不报告；“职业能力测试”之类的名称不报告。',
    },
    en: {
      title: 'A placeholder instead of content',
      about:
        '“None for now”, “to be decided”, “see annex”, “as above”, crosses and dashes say nothing. They count as filled, and applicants read nothing.',
      brief: ({ words }, { label }) => `${label} is only “${words}”`,
      mark: () => 'no content',
      should: (_, { label }) => `what ${label} really is`,
      mend: ({ words }) => `Write what it is; where there is nothing, leave the element out instead of writing “${words}”.`,
      otherwise: () => 'Applicants learn nothing, and an inspection counts it as incomplete.',
      falsePositives:
        'Only required elements and names are looked at; conditions and documents have rules of their own; 无 is a value for results, limits and fees; names such as 职业能力测试 are not reported.',
    },
  },
  examples: {
    good: [
      'name: 职业能力测试报名\nagency: { name: 禾川县人力资源和社会保障局 }\n',
      'name: 农药经营许可\nresult: { name: 无 }\nlimit: { statutory: 无法定期限 }\n',
      'name: 农药经营许可\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县禾川大道88号一楼 }]\n',
    ],
    bad: [
      'name: 测试\n',
      'name: 农药经营许可\nmainName: 未分类\n',
      'name: 农药经营许可\nagency: { name: 待定 }\n',
      'name: 农药经营许可\nbasis: [{ law: 详见附件 }]\n',
      'name: 农药经营许可\nplaces: [{ name: 禾川县政务服务中心, address: XXX }]\n',
      'name: 农药经营许可\nconsult: { phones: [暂无] }\n',
    ],
  },
});

function isPlaceholder(words: string, written: WrittenText, kind: string, catalog: Catalog): boolean {
  const anywhere = placeholder.test(words);
  if (!anywhere && !inName.test(words)) return false;
  const field = fieldOf(written.path);
  const isName = /(?:^|\.)(?:name|mainName|subName)$/.test(field) && !field.startsWith('materials');
  if (!isName && !(anywhere && isRequired(field, kind, catalog))) return false;
  // a dash, or 无, is an answer there
  return !(mayBeNone.test(field) && (!anywhere || /^[—－\-/／]+$/.test(words)));
}

/** Required elements and what stands below required groups; conditions and documents are judged by rules of their own. */
function isRequired(field: string, kind: string, { standard }: Catalog): boolean {
  if (/^(?:conditions|materials|questions)\b/.test(field)) return false;
  return standard.requirements(kind).some((one) => field === one.field || field.startsWith(`${one.field}.`));
}

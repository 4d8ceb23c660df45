import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { catchAllIn } from './catch-all-matcher.ts';

interface Args {
  /** The caught words. */
  words: string;
  kind: 'material' | 'condition';
  /** What the words stand for: a condition may leave open which documents it asks for. */
  means: 'documents' | 'conditions' | 'cases';
}

/** A condition or material that leaves open what is asked: 其他材料, 法律法规规定的其他条件, 必要时提供 (兜底条款). */
export const wordingCatchAll = rule<Args>({
  scope: 'item',
  byEntry: ['conditions', 'materials'],
  id: 'wording/catch-all',
  group: 'wording',
  severity: 'warn',
  certainty: 'V',
  clauses: ['guangdong-29', 'beijing-31', 'shanghai-24', 'henan-28', 'anyang-13', 'yunfu-17'],
  needs: [],
  check({ item }) {
    const { conditions, materials } = item.document.value;
    const asked: { path: Path; text: unknown; kind: Args['kind'] }[] = [
      ...list(conditions).map((text, index) => ({ path: ['conditions', index], text, kind: 'condition' as const })),
      ...list(materials).map((material, index) => ({
        path: ['materials', index, 'name'],
        text: (material as { name?: unknown })?.name,
        kind: 'material' as const,
      })),
    ];
    return asked.flatMap(({ path, text, kind }) => {
      const words = typeof text === 'string' ? catchAllIn(text) : undefined;
      // an item may be called so: then its conditions speak of the matter itself; a penalty quotes the law that it punishes by
      return words === undefined || item.name.includes(words) || item.value.type === '行政处罚'
        ? []
        : [{ path, args: { words, kind, means: meaningOf(words, kind) }, words }];
    });
  },
  words: {
    zh: {
      title: '条件、材料有兜底说法',
      about: '申请条件和申请材料要逐一写明。“其他材料”“有关证明”“法律法规规定的其他条件”等说法，申请人不知道要准备什么，窗口可以随意加码。',
      brief: ({ words }, { label }) => `${label}有兜底说法“${words}”`,
      mark: ({ words, means }) => (means === 'cases' ? `“${words}”没有说明是什么情形` : `“${words}”没有说明是什么`),
      should: ({ means }) => ({ documents: '每份材料的名称', conditions: '每项条件的内容', cases: '具体情形' })[means],
      mend: ({ words, kind, means }) =>
        ({
          documents:
            kind === 'material'
              ? `把“${words}”包括的材料逐份列出名称；没有确定材料的，删去这一项。`
              : `把“${words}”包括的材料逐份写出名称，列入申请材料；没有确定材料的，删去这几个字。`,
          conditions: `把“${words}”包括的条件逐条写明，注明依据的条款；写不出的，删去。`,
          cases: `把“${words}”改为具体情形，写明在什么情形下要什么；写不出的，删去。`,
        })[means],
      otherwise: ({ kind }) => (kind === 'material' ? '申请人备不齐材料，可能多跑一次。' : '申请人判断不了自己是否符合条件。'),
      falsePositives:
        '书名号、引号里的原文，“其他组织”“其他人”“有关部门”，写明是哪部法律、与什么有关的，事项名称里本来就有的，行政处罚事项，都不报告。',
    },
    en: {
      title: 'A catch-all among conditions or documents',
      about:
        'Conditions and documents are named one by one. With “other documents”, “relevant certificates” or “other conditions of laws and regulations”, applicants cannot know what to prepare, and a window can ask for anything.',
      brief: ({ words }, { label }) => `${label} holds the catch-all “${words}”`,
      mark: ({ words, means }) => `“${words}” does not say ${means === 'cases' ? 'when' : 'what'}`,
      should: ({ means }) =>
        ({ documents: 'the name of each document', conditions: 'each condition in words', cases: 'the very case' })[means],
      mend: ({ words, kind, means }) =>
        ({
          documents:
            kind === 'material'
              ? `Name each document that “${words}” stands for, or delete the entry where there is none.`
              : `Name each document that “${words}” stands for among the documents, or delete the words where there is none.`,
          conditions: `Write each condition that “${words}” stands for with its article, or delete the words where there is none.`,
          cases: `Instead of “${words}”, say in which case what is asked, or delete it where there is no such case.`,
        })[means],
      otherwise: ({ kind }) =>
        kind === 'material'
          ? 'Applicants come without what is then asked for.'
          : 'Applicants cannot tell whether they meet the conditions.',
      falsePositives:
        'Words in title or quotation marks, “other organisations”, “other persons”, “departments concerned”, the rules of a law that is named, documents that say what they relate to, words of the item’s own name, and penalties are not reported.',
    },
  },
  examples: {
    good: [
      'name: 退役军人、其他优抚对象优待证申领\ntype: 公共服务\nconditions: [申请人为公民、法人或者其他组织, 符合《关于其他材料的规定》第三条]\nmaterials:\n  - name: 与案情有关的材料清单\n  - name: 学历或者培训证明\n',
      'name: 对未取得许可从事经营活动的处罚\ntype: 行政处罚\nconditions: [有其他证明材料]\n',
    ],
    bad: [
      'name: 林木采伐许可证核发\ntype: 行政许可\nconditions: [权属清楚, 法律法规规定的其他条件]\n',
      'name: 工伤认定\nmaterials:\n  - name: 申请表\n  - name: 其他材料\n',
      'name: 工伤认定\nmaterials:\n  - name: 营业执照、居民身份证等材料\n',
      'name: 工伤认定\nconditions: [必要时到场接受询问]\n',
      'name: 工伤认定\nconditions: [审批机关认为需要的情形]\n',
      'name: 工伤认定\nmaterials:\n  - name: 其他佐证材料\n',
      'name: 工伤认定\nconditions: [申请时应当报送相关资料]\n',
    ],
  },
});

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Words such as 必要时 leave open when something is asked; 其他材料 means documents wherever it stands. */
function meaningOf(words: string, kind: Args['kind']): Args['means'] {
  if (/^(?:必要时|视|认为|根据)/.test(words)) return 'cases';
  return kind === 'material' || /(?:材料|资料|证件|文件|证明)$/.test(words) ? 'documents' : 'conditions';
}

import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  stands: string;
  /** `unfinished`: 符合下列条件之一的： is the last entry, with nothing below it. */
  kind: 'empty' | 'elsewhere' | 'unfinished';
}

/** A condition that states no condition: 符合以上条件 with nothing above, 按规定执行, 详见附件. */
export const wordingSaysNothing = rule<Args>({
  scope: 'item',
  byEntry: ['conditions'],
  id: 'wording/says-nothing',
  group: 'wording',
  severity: 'error',
  certainty: 'V',
  clauses: ['licensing-30', 'online-6', 'c0109-elements'],
  needs: [],
  check: ({ item }) =>
    ownMembers(item, 'conditions').flatMap(({ member, path }, index, all) => {
      const text = member.replace(/^[（(]?[0-9一二三四五六七八九十]{1,2}[）).、．]\s*/, '').replace(/[\s。；;，,.]+$/, '');
      // the last of several conditions may join the others
      if (index > 0 && /以上|上述/.test(text)) return [];
      const kind = empty.some((pattern) => pattern.test(text))
        ? 'empty'
        : referring.some((pattern) => pattern.test(text))
          ? 'elsewhere'
          : index === all.length - 1 && /(?:下列|以下)[^：:。]*[：:]$/.test(text)
            ? 'unfinished'
            : undefined;
      if (!kind) return [];
      return [{ path, args: { stands: text, kind }, ...(all.length > 1 || kind !== 'empty' ? { severity: 'warn' as const } : {}) }];
    }),
  words: {
    zh: {
      title: '受理条件没有内容',
      about: '受理条件要写明什么人、具备什么条件可以申请。“符合以上条件”“按规定”“详见附件”没有说出任何条件。',
      brief: ({ stands, kind }) => (kind === 'unfinished' ? '受理条件写到“下列”“以下”就没有了' : `受理条件写“${stands}”，没有说出条件`),
      mark: ({ kind }) => (kind === 'unfinished' ? '下面没有内容' : kind === 'elsewhere' ? '只写了另一个文件' : '没有说出条件'),
      should: () => '逐条写明的条件，注明依据的条款',
      mend: () => '对照设定依据，把条件逐条写在这里；确实人人可以申请的，写明服务对象和范围，例如“户籍在本县的居民”。',
      otherwise: () => '申请人判断不了自己能不能办，窗口掌握的尺度也不一样。',
      falsePositives:
        '前面已经列了条件、最后一条写“符合上述条件”的，不报告；写明依据哪部法律第几条、哪个文号的不报告；只写另一个文件名称的、列举没有下文的，只作建议；其他条件写清楚了的，也只作建议。',
    },
    en: {
      title: 'A condition that states nothing',
      about:
        'Conditions say who may apply and what is needed for it. “Meets the above conditions” with nothing above, “as prescribed” and “see the annex” state none.',
      brief: ({ stands, kind }) =>
        kind === 'unfinished' ? 'the conditions break off behind “the following”' : `the condition “${stands}” states none`,
      mark: ({ kind }) =>
        kind === 'unfinished' ? 'nothing follows' : kind === 'elsewhere' ? 'only another text is named' : 'no condition is stated',
      should: () => 'each condition in words, with its article',
      mend: () =>
        'Write the conditions one by one by the legal basis; where really anybody may apply, say for whom and where the service is meant.',
      otherwise: () => 'Applicants cannot tell whether they may apply, and windows judge differently.',
      falsePositives:
        'A last entry that joins those above it, and one that names the article of a law, are not reported; a mere reference to another text, a list that breaks off, and an empty entry beside conditions that are stated, is advice only.',
    },
  },
  examples: {
    good: [
      'name: 工伤认定\nconditions: [用人单位在本县参加工伤保险, 符合上述条件的方可申请]\n',
      'name: 工伤认定\nconditions: [符合《工伤保险条例》第十四条规定的情形之一]\n',
    ],
    bad: [
      'name: 全民健身设施拆迁批准\nconditions: [符合以上条件]\n',
      'name: 工伤认定\nconditions: [按规定]\n',
      'name: 工伤认定\nconditions: [详见附件。]\n',
      'name: 工伤认定\nconditions: [职工受到事故伤害, 按国家规定执行]\n',
      'name: 艺术节表彰\nconditions: [以本年度通知文件为准。]\n',
      'name: 工伤认定\nconditions: [符合下列条件之一的，可以提出申请：]\n',
    ],
  },
});

const given = '(?:国家|省|市|本省|本市|上级|现行)?';
const rules =
  '(?:有关|相关)?(?:法律|法规|政策|规定|要求|文件|法律法规|法律、法规|政策规定|文件规定|法律法规规定|规定要求|政策要求|文件要求)';
const empty: readonly RegExp[] = [
  /^(?:申请人)?(?:应当?|需|须)?(?:符合|满足|具备)(?:以上|上述|以下|下列|所有|全部|申请|受理|办理|规定的?|法定的?|相应的?)(?:所有|全部|申请|受理|办理)?(?:条件|要求|情形)(?:的)?$/,
  new RegExp(
    `^(?:申请人)?(?:应当?|需|须)?(?:按照?|依照?|依据|根据|参照|符合|遵照|执行)${given}${rules}(?:执行|办理|申请|受理|要求|条件)?$`,
  ),
  /^(?:详见|见|参见|参照|按照?)(?:附件|办事指南|指南|官网|网站|网页|公告|通知|通知公告|窗口公示|相关文件|有关文件|申请须知|须知).{0,6}$/,
  /^(?:以|按)(?:窗口|现场|工作人员|实际)(?:解释|告知|要求|情况|情况为准|告知为准)(?:为准)?$/,
  /^(?:材料|资料|申请材料|提交材料|申请资料)(?:齐全|齐备|完整|真实有效|齐全有效)$/,
];

/** Conditions that stand in another text only, which is not even cited by its article. */
const referring: readonly RegExp[] = [
  /^(?:具体)?(?:条件|要求|内容)?(?:以|按照?|依照?|依据|根据|见|详见|参见|参照)[^，。；、]{0,20}(?:通知|文件|指南|公告|办法|规定|政策|章程|细则|标准)(?:文件)?(?:的)?(?:规定|要求|条件)?(?:执行|为准|办理)?$/,
  /^《[^》]+》$/,
];

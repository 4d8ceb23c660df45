import { rule } from '../kinds.ts';

interface Args {
  words: string;
}

/** Types whose names quote the law that they carry out. */
const quoting: ReadonlySet<string> = new Set(['行政处罚', '行政强制', '行政检查']);

/**
 * Words that leave open what the matter is. 其他 after things that were named (退役军人、其他优抚对象) and set terms
 * (其他组织, 食品相关产品) say enough; 等 counts only where no word for the kind of things follows it (等作业 says which).
 */
const vague: readonly RegExp[] = [
  /(?<![、和与及或者]|以及)其[他它](?!组织|人|优抚|签注|省|市|县|地区|国家|部门|机构|单位|建设工程|法律)(?:有关|相关)?[\p{Script=Han}]{0,4}/u,
  /有关(?!部门|机关|单位)[\p{Script=Han}]{1,4}/u,
  /相关(?:信息|资料|证明|证件|法规|政策|公告|报考|事[宜项]|业务|服务|材料|手续|标准|规定|问题|情况|工作)(?:资料|材料|信息|文件|问答)?/u,
  /(?<=、[^、（）]{1,20})(?<![高中初平同优对劣特均])等(?=$|[）)的]|方面|事项|情形|业务|服务|有关|相关)[\p{Script=Han}]{0,5}/u,
];

/** A name that does not say which matter it means. */
export const nameVague = rule<Args>({
  scope: 'item',
  kinds: ['item', 'entry', 'standard'],
  id: 'name/vague',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: ['name'],
  check({ item }) {
    const name = item.document.value.name ?? '';
    if (quoting.has(item.value.type ?? '')) return [];
    const plain = name.replace(/《[^》]*》/g, (title) => '\0'.repeat(title.length));
    const match = vague.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
    const words = match && name.slice(match.index, match.index + match[0].length);
    return words ? [{ path: ['name'], args: { words }, words }] : [];
  },
  words: {
    zh: {
      title: '名称含义不确定',
      about: '名称里的“其他”“有关”“相关”“等”没有说明办的是什么，群众对不上自己的事，两地的同名事项也可能不是一件事。',
      brief: ({ words }) => `名称里的“${words}”没有说明是什么`,
      mark: ({ words }) => `“${words}”是指什么`,
      should: () => '说明具体办什么的名称',
      mend: ({ words }) => `由本地命名的，把“${words}”改为具体的对象或者情形；省目录的名称就是这样的，不用改，在别名和行使内容里写清楚。`,
      otherwise: () => '申请人不知道自己的事是不是在内，清单之间也难以对应。',
      falsePositives:
        '行政处罚等引用法条的名称，书名号里的，“其他组织”“其他人”，前面已经列举过的“其他”，“其他省”“食品相关产品”“高等”“等级”等固定说法，后面写明是哪一类的“等”（如“等作业”），都不报告；供参考。',
    },
    en: {
      title: 'A name that leaves the matter open',
      about:
        'With “other”, “relevant” or “and so on” a name does not say what is handled: people cannot recognise their matter, and two places may mean different things.',
      brief: ({ words }) => `“${words}” in the name does not say what is meant`,
      mark: ({ words }) => `what does “${words}” mean?`,
      should: () => 'a name that says what is handled',
      mend: ({ words }) =>
        `Where the name is local, write the very things for “${words}”; where the directory has it, leave it and say it under aliases and content.`,
      otherwise: () => 'Applicants cannot tell whether their case is meant, and lists can hardly be matched.',
      falsePositives:
        'Names that quote a law, titles, “other organisations”, “other persons”, “other” after what was named, set terms, and lists that end in a word for their kind are not reported; a note only.',
    },
  },
  examples: {
    good: [
      'name: 退役军人、其他优抚对象优待证申领\n',
      'name: 食品相关产品生产许可\n',
      'name: 高等学校教师资格认定\n',
      'name: 高级中学教师、中等职业学校教师资格认定\n',
      'name: 普通话等级考试成绩查询\n',
      'name: 在文物保护单位的保护范围内进行其他建设工程或者爆破、钻探、挖掘等作业审批\n',
      'name: 向其他省、自治区的医疗机构销售药品审批\n',
      'name: 石墨类相关制品进出口许可\n',
      'name: 对未按规定报送等行为的处罚\ntype: 行政处罚\n',
      'name: 《兽药生产许可证》核发\n',
    ],
    bad: [
      'name: 其他企业资质信息查询\n',
      'name: 相关法规查询\n',
      'name: 地质装备相关标准资料下载\n',
      'name: 购买服务有关事宜查询\n',
      'name: 质量、计量、标准化等方面的培训\ntype: 公共服务\n',
    ],
  },
});

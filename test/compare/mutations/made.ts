/** A made item as plain data, in the shape of a catalog's YAML; written by a writer of its own, so that nothing here rests on santong's. */
export interface Made {
  name: string;
  code: string;
  implementation: string;
  type: string;
  agency: string;
  basis: { law: string; article: string }[];
  conditions: string[];
  materials: MadeMaterial[];
  steps: string[];
  audience: string[];
  statutory: string;
  promised: string;
  visits: number;
  channels: string[];
  fee: { charged: string; items: { name: string; standard: string }[] };
  result: string;
  phone: string;
  window: string;
}

export interface MadeMaterial {
  name: string;
  situation?: string;
  type: string;
  need: string;
  originals: number;
  copies: number;
  signature: string;
  exempt: string;
}

const things = ['农药', '林木', '兽药', '种子', '饲料', '渔船', '道路货运', '出租汽车', '供水', '燃气'];
const acts = ['经营许可', '登记', '备案', '资格认定', '补贴给付'];

/** Fifty items that differ in everything that a comparison looks at. */
export function madeItems(): Made[] {
  return things.flatMap((thing, x) =>
    acts.map((act, y): Made => {
      const number = x * acts.length + y;
      const code = `0001209${String(10 + number).padStart(2, '0')}000`;
      return {
        name: `${thing}${act}`,
        code,
        implementation: `11990101MB0003121N4${code}`,
        type: y === 0 ? '行政许可' : y === 4 ? '行政给付' : '行政确认',
        agency: '禾川县农业农村局',
        basis: [
          { law: `${thing}管理条例`, article: `第${'一二三四五六七八九十'[x]}条` },
          { law: '农业法', article: `第${'二三四五六'[y]}十条` },
        ],
        conditions: [`有与${thing}相适应的场所`, `从事${thing}的人员不少于${number + 2}人`, '没有不良信用记录'],
        materials: [
          material(`${thing}${act}申请表`, { originals: 2, signature: '单位盖章' }),
          material(`${thing}场所使用材料`, { copies: 1, type: '复印件', need: '非必要' }),
          material('法定代表人身份证', { exempt: '是' }),
          material(`${thing}变更说明`, { situation: '办理变更的' }),
        ],
        steps: ['受理', '审查', '决定', '送达'],
        audience: ['自然人', '企业法人'],
        statutory: `${20 + number}个工作日`,
        promised: `${8 + (number % 7)}个工作日`,
        visits: 1,
        channels: ['窗口办理', '网上办理'],
        fee: {
          charged: number % 2 === 0 ? '否' : '是',
          items: number % 2 === 0 ? [] : [{ name: `${thing}工本费`, standard: `${10 + number}元/证` }],
        },
        result: `${thing}${act}证明`,
        phone: `0460-5500${100 + number}`,
        window: `综合窗口${number + 1}号`,
      };
    }),
  );
}

function material(name: string, more: Partial<MadeMaterial>): MadeMaterial {
  return { name, type: '原件', need: '必要', originals: 1, copies: 0, signature: '无需', exempt: '否', ...more };
}

/** The item as YAML with a comment on top and one in its middle. */
export function written(item: Made): string {
  const list = (key: string, members: readonly string[]): string => `${key}:\n${members.map((member) => `  - ${member}\n`).join('')}`;
  const materials = item.materials.map(
    ({ name, situation, type, need, originals, copies, signature, exempt }) =>
      `  - name: ${name}\n${situation === undefined ? '' : `    situation: ${situation}\n`}    type: ${type}   # 按清单\n    need: ${need}\n    originals: ${originals}\n    copies: ${copies}\n    signature: ${signature}\n    exempt: ${exempt}\n`,
  );
  const fees = item.fee.items.map(({ name, standard }) => `    - { name: ${name}, standard: ${standard} }\n`).join('');
  return [
    '# 虚构示例\n',
    `name: ${item.name}\ncode: "${item.code}"\nimplementation: "${item.implementation}"\ntype: ${item.type}\n`,
    `agency: { name: ${item.agency} }\n`,
    `basis:\n${item.basis.map(({ law, article }) => `  - law: ${law}\n    article: ${article}\n`).join('')}`,
    list('conditions', item.conditions),
    item.materials.length === 0 ? '' : `materials:\n${materials.join('')}`,
    `steps:\n${item.steps.map((step) => `  - name: ${step}\n`).join('')}`,
    `audience: [${item.audience.join(', ')}]\n`,
    `# 时限由本局承诺\nlimit:\n  statutory: ${item.statutory}\n  promised: ${item.promised}\n`,
    `visits: ${item.visits}\nchannels: [${item.channels.join(', ')}]\n`,
    `fee:\n  charged: ${item.fee.charged}\n${fees === '' ? '' : `  items:\n${fees}`}`,
    `result:\n  name: ${item.result}\n`,
    `places:\n  - name: 禾川县政务服务中心\n    window: ${item.window}\n    phones: ["${item.phone}"]\n`,
  ].join('');
}

// Measures the check of made catalogs against a floor: JSON.parse of the same items. CPU time (user and system), one thread.
import { stringify } from 'yaml';
import { readCatalog } from '../src/catalog/catalog.ts';
import { check } from '../src/check/check.ts';
import { loadStandard } from '../src/host/standards.ts';
import { creditCheckDigit } from '../src/standard/credit-code.ts';

/** Prints, for each number of items: bytes, findings, CPU milliseconds of the floor and of each step, and their ratios. */
export function bench(sizes: readonly number[]): void {
  const standard = loadStandard('national');
  console.log('items  MB    JSON.parse ms  read+resolve ms (x)  check ms (x)  findings  peak MB');
  for (const size of sizes) {
    const items = Array.from({ length: size }, (_, index) => madeItem(index));
    const json = items.map((item) => JSON.stringify(item));
    const files = items.map((item, index) => ({ path: `${String(index).padStart(6, '0')}.yaml`, text: stringify(item, { lineWidth: 0 }) }));
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
    const [floor] = cpu(() => json.map((text) => JSON.parse(text)));
    const [read, catalog] = cpu(() => readCatalog({ files }, {}, standard, '2026-03-31'));
    const [judge, result] = cpu(() => check(catalog));
    const times = (ms: number): string => `${ms.toFixed(0)} (${(ms / floor).toFixed(0)})`;
    const cells = [
      String(size).padEnd(6),
      (bytes / 1e6).toFixed(1).padEnd(5),
      floor.toFixed(0).padEnd(14),
      times(read).padEnd(20),
      times(judge).padEnd(13),
      String(result.findings.length).padEnd(9),
      (process.memoryUsage.rss() / 1e6).toFixed(0),
    ];
    console.log(cells.join(' '));
  }
}

function cpu<T>(act: () => T): [number, T] {
  const start = process.cpuUsage();
  const value = act();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, value];
}

/** A made item of about 3 kB: every tenth promises more than the law allows. */
function madeItem(index: number): object {
  const serial = String((index % 899) + 100);
  const body = `11990101MB${String(index % 10_000_000).padStart(7, '0')}`;
  const agency = body + creditCheckDigit(body);
  const code = `000120${serial}000`;
  const materials = Array.from({ length: 4 + (index % 5) }, (_, number) => ({
    name: `第${number + 1}份申请材料（${index}）`,
    type: '原件',
    medium: '纸质/电子',
    originals: '1',
    copies: '0',
    need: number === 0 ? '必要' : '非必要',
    source: '申请人自备',
    fill: '用黑色签字笔填写，字迹清楚，不得涂改；由本人签名，单位申请的加盖公章。',
    standard: '内容完整，与其他申请材料一致，在有效期内。',
  }));
  return {
    code,
    implementation: `${agency}4${code}`,
    name: `基准测试事项第${index}号（新办）`,
    type: '行政许可',
    level: '县级',
    agency: { name: `第${index % 40}号县局`, code: agency },
    basis: [
      { law: '中华人民共和国行政许可法', article: '第三十条', text: '行政机关应当将依据、条件、程序、期限等公示。' },
      { law: '优化营商环境条例', article: '第三十六条' },
    ],
    conditions: ['有与经营活动相适应的场所和设施', '有经过培训的专业人员', '有健全的管理制度和应急预案'],
    audience: ['自然人', '企业法人'],
    processing: '承诺件',
    limit: { statutory: '20个工作日', promised: index % 10 === 0 ? '30个工作日' : '10个工作日' },
    visits: '1',
    visitReason: '领取证件时核验原件，也可以选择邮寄。',
    materials,
    steps: ['受理', '审查', '决定', '送达'].map((name) => ({
      name,
      agency: '县局',
      post: `${name}岗`,
      limit: '2个工作日',
      content: `按规定${name}，并将结果告知申请人。`,
    })),
    fee: { charged: '否' },
    result: { name: '许可证', type: '证照', delivery: ['窗口领取', '邮寄送达'] },
    channels: ['窗口办理', '网上办理'],
    places: [
      {
        name: '政务服务中心',
        kind: '政务服务中心',
        address: `县政务服务中心一楼${(index % 30) + 1}号窗口`,
        hours: '工作日上午9:00—12:00，下午13:30—17:00',
        phones: ['0460-5500121'],
      },
    ],
    consult: { phones: ['0460-5500121'] },
    complain: { phones: ['12345'] },
    questions: [
      { q: '可以委托他人代办吗？', a: '可以。受托人应当带上委托书和双方身份证件，到窗口办理。' },
      { q: '换了地址要重新办吗？', a: '不用重新办，请在变更之日起三十日内办理变更。' },
    ],
    notes: ['许可证有效期届满需要延续的，请提前提出申请。'],
  };
}

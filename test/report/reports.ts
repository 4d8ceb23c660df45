import type { Catalog } from '../../src/catalog/catalog.ts';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { compareBaseline, type KnownFinding } from '../../src/check/baseline/baseline.ts';
import { check } from '../../src/check/check.ts';
import type { Language } from '../../src/finding/language.ts';
import { fieldOf } from '../../src/finding/path.ts';
import type { ValidateReport } from '../../src/report/validate/report.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

/** What formats must not stumble over: markup, control characters, a file whose name holds what URIs and workflow commands escape. */
const odd = `name: 农药经营许可(新办)<b>&"'|\`
type: 行政许可
code: 118915000
agency: { name: 汀溪县农业农村局, code: "11990102MB0004124N" }
limit: { statutory: 20个工作日, promised: 30个工作日 }
conditions: ["法律法规规定的其他条件]]> --> </script>", "有专业人员\\u0001\\uFFFE, 100%::error::"]
consult: { phones: [0460-5500231] }
complain: { phones: [0460-5500231] }
titel: 甲
`;

const clean = `name: 结婚登记
type: 行政确认
`;

function report(catalog: Catalog, lang: Language, exitCode: number): ValidateReport {
  const result = check(catalog);
  return {
    checked: { catalog, items: catalog.items, rules: rulesOf(catalog.standard), result },
    findings: result.findings,
    narrowed: false,
    all: false,
    exitCode,
    view: { lang, colour: false, display: (file) => `目录 一/${file}`, asked: '' },
  };
}

/** The report of a catalog of some texts. */
export function reportOf(files: Record<string, string>): ValidateReport {
  return report(catalogOf(files), 'zh', 1);
}

/** Reports of a catalog without findings, of one with many, and of one of which a part could not be read. */
export function reportsOf(lang: Language): Record<'clean' | 'dirty' | 'unreadable' | 'known', ValidateReport> {
  const config = { title: '汀溪县政务服务事项目录', region: { name: '汀溪县' }, notice: '虚构示例，不得作为办事依据' };
  const dirty = report(catalogOf({ 'a,b:c%d #1.yaml': odd, 'b.yaml': 'name：结婚登记\n' }, { config }), lang, 1);
  const nothing = report(catalogOf({ 'a.yaml': clean }, { config }), lang, 0);
  const sources = { files: [{ path: 'a.yaml', text: odd }], unread: [{ path: '表.yaml', reason: 'binary' as const }] };
  const unreadable = report(readCatalog(sources, config, standardOf(), '2026-03-02'), lang, 3);
  return {
    clean: { ...nothing, checked: { ...nothing.checked, result: { findings: [], notJudged: [] } }, findings: [] },
    dirty,
    unreadable,
    known: { ...dirty, baseline: knownOf(dirty), since: { ref: 'main', changed: 1, dependents: 2, everything: false } },
  };
}

/** Every second finding known, one of them for too long, and one entry whose finding is gone. */
function knownOf({ checked }: ValidateReport): NonNullable<ValidateReport['baseline']> {
  const entries = checked.result.findings
    .filter((_, index) => index % 2 === 0)
    .map(
      ({ fingerprint, rule, item, file, path }, index): KnownFinding => ({
        fingerprint,
        rule,
        ...(item ? { item: item.key, name: item.name, agency: item.agency } : { file }),
        field: fieldOf(path),
        owner: '汀溪县农业农村局 | <b>',
        reason: '等省里统一',
        date: '2026-01-05',
        expires: index === 0 ? '2026-02-28' : '2026-06-30',
        line: index + 3,
      }),
    );
  const gone = { ...(entries[0] as KnownFinding), fingerprint: '0123456789abcdef', name: '已改的事项' };
  const result = compareBaseline(checked.result.findings, [...entries, gone], {
    asOf: '2026-03-02',
    has: () => true,
    ran: () => true,
    whole: true,
  });
  return { ...result, file: '已知问题.yaml' };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import schema from '../../../schemas/print-config.schema.json' with { type: 'json' };
import configSchema from '../../../src/catalog/config.schema.json' with { type: 'json' };

const place = mkdtempSync(join(tmpdir(), 'santong-print-config-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const files = {
  'santong.yaml': `title: 甲县
site: { icp: 某ICP备1号 }
lists: { once: on }
rules:
  name/long: { params: { most: "40" } }
`,
  '乙/santong.yaml': `extends: ../santong.yaml
pack: ./包
decisions: 决定.yaml
lists: { on-site: off }
sources: { 表.csv: { rows: 2, columns: { A: name, C: code }, lacks: [agency] } }
ownRules: [规则]
rules: { own/到场: { severity: error } }
`,
  '乙/结婚登记.yaml': 'name: 结婚登记\n',
  '乙/包/pack.yaml': 'extends: national\n',
  '乙/包/rules.yaml': 'code/form: { severity: warn }\nvisits/reason-missing: { severity: info }\n',
  '乙/规则/到场.yaml': `expect: { required: [visits] }
words: { zh: { title: 没有写次数, brief: 没有写次数, should: 写明次数 } }
`,
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(join(place, file), text);
}

function santong(...args: string[]): string {
  const command = [resolve(import.meta.dirname, '../../../bin/santong.js'), ...args, '--as-of', '2026-03-05'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: place, env: { ...process.env, NO_COLOR: '1' } });
  return stdout + stderr;
}

interface Shown {
  name: string;
  value: string;
  origin: string;
  capped?: boolean;
}

const printed = JSON.parse(santong('print-config', '乙', '--format', 'json')) as { settings: Shown[] };
const shown = new Map(printed.settings.map((setting) => [setting.name, setting]));

describe('print-config', () => {
  it('keeps to its published schema', () => {
    const validate = new Ajv().compile(schema);
    expect(validate(printed) ? [] : validate.errors).toEqual([]);
  });

  it('shows every setting that the schema of santong.yaml has', () => {
    const missing = Object.keys(configSchema.properties).filter((name) => ![...shown.keys()].some((one) => one.split('.')[0] === name));
    expect(missing).toEqual([]);
    const site = Object.keys(configSchema.properties.site.properties).filter((name) => !shown.has(`site.${name}`));
    expect(site).toEqual([]);
  });

  it('shows what was set, and where', () => {
    const values = ['extends', 'title', 'decisions', 'lists.once', 'lists.on-site', 'sources.表.csv.columns', 'site.icp'].map((name) => {
      const { value = '', origin = '' } = shown.get(name) ?? {};
      return `${name} ${value} ${origin}`;
    });
    expect(values).toEqual([
      'extends santong.yaml 乙/santong.yaml:1',
      'title  default',
      'decisions 乙/决定.yaml 乙/santong.yaml:3',
      'lists.once on santong.yaml:3',
      'lists.on-site off 乙/santong.yaml:4',
      'sources.表.csv.columns A=name、C=code 乙/santong.yaml:5',
      'site.icp 某ICP备1号 santong.yaml:2',
    ]);
  });

  it('says of a rule what explain says', () => {
    const origins = ['code/form', 'visits/reason-missing', 'time/promised-missing', 'own/到场'].map((rule) => {
      const { value = '', origin = '' } = shown.get(`rules.${rule}`) ?? {};
      return `${rule} ${value} ${origin} ${/级别：(.*)/.exec(santong('explain', rule, '乙'))?.[1]}`;
    });
    expect(origins).toEqual([
      'code/form warn pack 乙/包 建议改正（由标准包乙/包设定）',
      'visits/reason-missing info pack 乙/包 供参考（由标准包乙/包设定）',
      'time/promised-missing warn rule 建议改正（规则自定）',
      'own/到场 warn 乙/santong.yaml:7 建议改正（设定为必须改正，但只凭一般了解的规则至多为建议改正）',
    ]);
    expect(shown.get('rules.own/到场')?.capped).toBe(true);
  });

  it('shows the parameters of a rule', () => {
    expect(shown.get('rules.name/long.params.most')).toMatchObject({ value: '40', origin: 'santong.yaml:5' });
    expect(shown.get('rules.verified/old.params.months')).toMatchObject({ value: '12', origin: 'rule' });
  });
});

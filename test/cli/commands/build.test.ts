import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as build } from '../../../src/cli/commands/build.ts';
import { run as guide } from '../../../src/cli/commands/guide.ts';
import type { Options } from '../../../src/cli/context.ts';
import { wordFailure } from '../../../src/cli/failures/failure.ts';
import { sampleFiles } from '../../publish/sample.ts';
import { listening } from '../listening.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'santong build '));
  write('santong.yaml', 'title: 禾川县政务服务事项目录\nnotice: 虚构示例，不得作为办事依据\n');
  // complete but for 用水报装, whose limits are no more than a note
  for (const [name, text] of Object.entries(sampleFiles)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
function write(name: string, text: string): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs a command as the command line does. */
async function santong(
  run: typeof build | typeof guide,
  args: readonly string[],
  options: Options = {},
  lang: 'zh' | 'en' = 'zh',
): Promise<Outcome> {
  const { context, said } = listening(lang);
  try {
    return { code: await run(context, args, options), out: said.result, err: said.remark };
  } catch (error) {
    const failure = wordFailure(error, lang);
    if (!failure) throw error;
    return { code: failure.code, out: said.result, err: failure.text };
  }
}

test('builds the site beside the settings, says what it holds and where to look, and builds it again', async () => {
  for (let times = 0; times < 2; times++) {
    const { code, out } = await santong(build, [folder]);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => !line.startsWith('打开查看'))).toEqual([
      '禾川县政务服务事项目录　办事指南网站',
      '虚构示例，不得作为办事依据',
      '已生成：办事指南4项、清单6张。',
      '不编制办事指南的事项1项，没有发布。',
      '涉密事项1项，没有发布。',
      '标准包：国家通用（非官方）　核对日期：2026-03-02',
      '',
    ]);
    expect(out).toContain('/site/index.html');
  }
  expect(existsSync(at('site/items/11990101MB0003121N4000120909000.html'))).toBe(true);
});

test('refuses where a required element is missing, names the item and the element, and writes nothing', async () => {
  write('公安局/居住证申领.yaml', (sampleFiles['公安局/居住证申领.yaml'] ?? '').replace(/^visits: 1$/m, ''));
  const refused = await santong(build, [folder]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('居住证申领　禾川县公安局：到办事现场次数');
  expect(existsSync(at('site'))).toBe(false);
  const allowed = await santong(build, [folder], { allowMissing: true });
  expect(allowed.code).toBe(0);
  expect(allowed.out).toContain('其中1项缺少必备要素，页面写明“未提供”。');
  expect(readFileSync(at('site/about.html'), 'utf8')).toContain('缺少必备要素的事项1项');
});

test('the refusal names ten items and counts what all of them lack', async () => {
  const text = (sampleFiles['公安局/居住证申领.yaml'] ?? '').replace(/^visits: 1$/m, '');
  for (let more = 0; more < 12; more++) write(`公安局/又一份${more}.yaml`, text);
  const { err } = await santong(build, [folder]);
  expect(err.match(/居住证申领　禾川县公安局/g)).toHaveLength(10);
  expect(err).toContain('其余2项。合计缺少到办事现场次数12项。');
  expect((await santong(build, [folder], {}, 'en')).err).toContain('and 2 more. Lacking in all: Visits 12.');
});

test('a folder that santong did not make is left alone', async () => {
  write('mine/notes.txt', 'mine');
  const { code, err } = await santong(build, [folder], { to: at('mine') });
  expect(code).toBe(3);
  expect(err).toContain('不是三同生成的');
  expect(readdirSync(at('mine'))).toEqual(['notes.txt']);
});

test('a part of the catalog gives a site of that part', async () => {
  const { out } = await santong(build, [at('公安局')], { to: at('part') });
  expect(out).toContain('办事指南1项');
});

test('forms that items name go along; what lies outside the catalog does not', async () => {
  write('农业农村局/forms/农药经营许可申请表.docx', 'form');
  write(
    '公安局/居住证申领.yaml',
    (sampleFiles['公安局/居住证申领.yaml'] ?? '').replace(
      '{ name: 就业材料,',
      '{ name: 就业材料, blank: ../../../../../../../../etc/passwd,',
    ),
  );
  await santong(build, [folder]);
  const files = readdirSync(at('site/files'));
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{12}\.docx$/)]);
  expect(readFileSync(at('site/items/11990101MB0003121N4000120909000.html'), 'utf8')).toContain(`href="../files/${files[0]}"`);
});

test('a template beside the settings replaces the one that ships; a faulty one is a fault of the settings', async () => {
  write('templates/partials/value.hbs', '<b>{{text}}</b>');
  await santong(build, [folder]);
  expect(readFileSync(at('site/items/11990101MB0003121N4000120909000.html'), 'utf8')).toContain('<b>农药经营许可</b>');
  write('templates/about.hbs', '{{#each}}');
  const { code, err } = await santong(build, [folder]);
  expect(code).toBe(2);
  expect(err).toContain('模板有错：templates/about.hbs');
  // files are written as they are made: the site that was there stays whole, and nothing half made lies beside it
  expect(readFileSync(at('site/items/11990101MB0003121N4000120909000.html'), 'utf8')).toContain('<b>农药经营许可</b>');
  expect(readdirSync(folder).filter((name) => name.startsWith('.site'))).toEqual([]);
});

test('guide: one file that needs no other', async () => {
  const { code, out } = await santong(guide, ['农药经营许可', folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/^<!DOCTYPE html>/);
  expect(out).toContain('<style>');
  expect(out).not.toMatch(/<link rel="stylesheet"|<script src|href="(?!#|https?:|mailto:|tel:)/);
  expect((await santong(guide, ['农药经营许可', folder], {}, 'en')).out).toContain('<html lang="en">');
});

test('guide: says what is missing, and which items a word means', async () => {
  write('公安局/居住证申领.yaml', (sampleFiles['公安局/居住证申领.yaml'] ?? '').replace(/^visits: 1$/m, ''));
  expect((await santong(guide, ['居住证申领', folder])).err).toBe('缺少必备要素：到办事现场次数。页面写明“未提供”。');
  const several = await santong(guide, ['许可', folder]);
  expect(several.code).toBe(0);
  const found = await santong(guide, ['证', folder]);
  expect(found.code).toBe(2);
  expect(found.err).toContain('居住证申领　禾川县公安局　11990101MB000304134000709918000');
  expect(await santong(guide, ['居住证申请', folder])).toMatchObject({
    code: 2,
    err: '没有名称或者编码为“居住证申请”的事项。相近的有：居住证申领',
  });
});

test('guide: neither a secret item nor a type without a guide', async () => {
  expect(await santong(guide, ['涉密事项甲', folder])).toMatchObject({ code: 2, out: '' });
  expect((await santong(guide, ['的处罚', folder])).err).toContain('不编制办事指南');
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align/align.ts';
import { alignFormats, formatAlign } from '../../src/report/align/formats.ts';
import { type AlignReport, outliersOf, sharedGroups } from '../../src/report/align/report.ts';
import { catalogRows } from '../../src/tables/importing/catalog-rows.ts';
import type { TableItem } from '../../src/tables/importing/import.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { madeItems, written } from './mutations/made.ts';

const pairs = resolve('../shared/data/pairs/gd_half_a.csv');

function rowsOf(texts: readonly string[], name: string): TableItem[] {
  return catalogRows(catalogOf(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]))), name).rows;
}

function reportOf(sources: Record<string, readonly string[]>): AlignReport {
  const alignment = align(
    Object.entries(sources).map(([name, texts]) => ({ name, rows: rowsOf(texts, name) })),
    standardOf(),
  );
  const view = { lang: 'zh' as const, colour: false, display: (file: string) => file, asked: '' };
  return { alignment, about: { config: {}, standard: standardOf(), asOf: '2026-03-02' }, all: true, view, command: 'santong align' };
}

const marriage = (agency: string, materials: readonly string[]): string =>
  `code: "000709917000"\nname: 出生登记\nagency: { name: ${agency} }\nmaterials:\n${materials.map((name) => `  - name: ${name}\n`).join('')}`;

describe('the same item in several places', () => {
  it('names who asks what the others do not', () => {
    const report = reportOf({
      甲县: [marriage('甲县公安局', ['出生医学证明', '结婚证'])],
      乙县: [marriage('乙县公安局', ['出生医学证明'])],
      丙县: [marriage('丙县公安局', ['出生医学证明'])],
      丁县: [marriage('丁县公安局', ['出生医学证明', '居民户口簿'])],
      戊县: [marriage('戊县公安局', ['居民户口簿'])],
    });
    const [group] = sharedGroups(report);
    expect(group?.members).toHaveLength(5);
    expect(group && outliersOf(group, report)).toEqual([
      '戊县的申请材料没有“出生医学证明”，其余有',
      '甲县的申请材料有“结婚证”，其余没有',
      '丁县、戊县的申请材料有“居民户口簿”，其余没有',
    ]);
  });

  it('asks names only of materials where one source never tells their situations', () => {
    const lacking = {
      甲县: [marriage('甲县公安局', ['居民户口簿\n    situation: 未成年人'])],
      乙县: [marriage('乙县公安局', ['居民户口簿'])],
    };
    expect(sharedGroups(reportOf(lacking))[0]?.differing).toEqual([]);
    const told = { ...lacking, 乙县: [...lacking.乙县, 'name: 用水报装\nmaterials: [{ name: 营业执照, situation: 企业 }]\n'] };
    expect(sharedGroups(reportOf(told))[0]?.differing.map(({ field }) => field)).toEqual(['materials']);
  });

  it('never joins what differs in an act or a rank, not even through a third', () => {
    const item = (name: string): string =>
      `name: ${name}\nbasis: [{ law: 道路运输条例, article: 第二十四条 }]\nmaterials: [{ name: 申请表 }, { name: 驾驶证 }]\n`;
    const report = reportOf({
      甲县: [item('道路运输证换发'), item('一级建造师注册')],
      乙县: [item('道路运输证补发'), item('二级建造师注册')],
      丙县: [item('道路运输证注销'), item('道路运输证变更')],
    });
    expect(sharedGroups(report)).toEqual([]);
  });

  it('proposes the code of the state’s directory and the name that most write', () => {
    const item = (code: string, name: string): string => `code: "${code}"\nname: ${name}\n`;
    const report = reportOf({
      甲县: [item('990709917001', '结婚登记')],
      乙县: [item('000709917000', '结婚登记')],
      丙县: [item('990709917002', '结婚登记')],
    });
    const [group] = sharedGroups(report);
    expect(group?.code).toEqual({ text: '000709917000', why: 'national' });
    expect(group?.name).toEqual({ text: '结婚登记', why: 'only' });
  });

  it('finds made variants without codes, with precision and recall that are printed', () => {
    const items = madeItems();
    const uncoded = (name: (name: string, at: number) => string): string[] =>
      items.map((item, at) => written({ ...item, name: name(item.name, at) }).replace(/^(?:code|implementation): .*\n/gm, ''));
    const variants = [
      (name: string) => name,
      (name: string) => name.replace('经营许可', '经营许可证核发'),
      (name: string, at: number) => (at % 3 === 0 ? `${name}（县级）` : name),
    ];
    const report = reportOf(Object.fromEntries(variants.map((one, index) => [`${index + 1}号县`, uncoded(one)])));
    const pairsOf = report.alignment.groups.flatMap(({ members }) =>
      members.flatMap((a, at) =>
        members.slice(at + 1).map((b) => [Number.parseInt(a.row.place ?? '', 10), Number.parseInt(b.row.place ?? '', 10)]),
      ),
    );
    const right = pairsOf.filter(([a, b]) => a === b).length;
    const [precision, recall] = [right / pairsOf.length, right / (items.length * 3)];
    console.log(
      `made variants of ${items.length} items in 3 sources, no codes: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each(alignFormats)('is the same bytes each time: %s', async (format) => {
    const report = reportOf({ 甲县: [marriage('甲县公安局', ['=1+1'])], 乙县: [marriage('乙县公安局', ['<b>'])] });
    expect(await formatAlign(format, report)).toEqual(await formatAlign(format, report));
  });

  it('is JSON as the schema describes it', async () => {
    const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schemas/align.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    const report = reportOf({ 甲县: [marriage('甲县公安局', ['甲'])], 乙县: [marriage('乙县公安局', ['乙']), 'name: 取水许可\n'] });
    expect(validate(JSON.parse(String(await formatAlign('json', report)))), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe.skipIf(!existsSync(pairs))('labelled pairs of real names, codes hidden', () => {
  const rows: Record<string, string>[] = existsSync(pairs) ? parse(readFileSync(pairs, 'utf8'), { columns: true, bom: true }) : [];
  const row = (name: string): TableItem => ({ row: 1, value: { name }, cells: new Map() as never, name, code: '' });

  it('no hard negative is ever in one group', () => {
    const negatives = rows.filter(({ label }) => label === '0');
    const joined = negatives.filter(
      ({ name_a = '', name_b = '' }) =>
        align(
          [
            { name: 'a', rows: [row(name_a)] },
            { name: 'b', rows: [row(name_b)] },
          ],
          standardOf(),
        ).groups.length === 1,
    );
    console.log(`align: ${joined.length} of ${negatives.length} hard negatives joined`);
    expect(negatives.length).toBeGreaterThan(0);
    expect(joined).toEqual([]);
  });
});

if (!existsSync(pairs)) console.log('skipped: ../shared/data/pairs is not here');

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { openCatalog } from '../../src/host/catalog.ts';

const made: string[] = [];

/** A folder of files by path; removed after the test. */
function folderOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'santong-present-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The forms that a catalog names and does not have. */
function missing(path: string): unknown[] {
  const { catalog } = openCatalog({ asOf: '2026-03-02', path });
  return check(catalog)
    .findings.filter(({ rule }) => rule === 'form/not-there')
    .map(({ args }) => args['file']);
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

const item = (blank: string): string => `name: 农药经营许可\nmaterials: [{ name: 申请表, blank: ${blank} }]\n`;

describe('forms that items name', () => {
  it('are looked for beside the item and in the folders above it', () => {
    const files = { 'santong.yaml': 'title: 甲\n', '局/事项.yaml': item('申请表.docx') };
    expect(missing(folderOf(files))).toEqual(['申请表.docx']);
    expect(missing(folderOf({ ...files, '局/申请表.docx': '' }))).toEqual([]);
    expect(missing(folderOf({ ...files, '申请表.docx': '' }))).toEqual([]);
  });

  it('are not taken for missing where only one file was asked for', () => {
    const root = folderOf({ 'santong.yaml': 'title: 甲\n', '局/事项.yaml': item('表/申请表.docx'), '局/表/申请表.docx': '' });
    expect(missing(join(root, '局/事项.yaml'))).toEqual([]);
  });

  it('may lie beside the settings that a county extends', () => {
    const root = folderOf({
      'santong.yaml': 'title: 省\nstandards: [标准事项]\n',
      '标准事项/农药.yaml': `kind: standard\ncode: "000120909000"\n${item('表单/申请表.docx')}`,
      '表单/申请表.docx': '',
      '县/santong.yaml': 'extends: ../santong.yaml\n',
      '县/事项.yaml': item('表单/申请表.docx'),
    });
    expect(missing(join(root, '县'))).toEqual([]);
  });
});

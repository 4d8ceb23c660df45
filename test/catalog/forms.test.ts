import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/host/catalog.ts';
import { docxParts, textOf } from './docx-text.ts';

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
const materials = [...catalog.others, ...catalog.items].flatMap(({ value }) => value.materials ?? []);
const named = new Set(materials.flatMap(({ blank, sample }) => [blank, sample].filter((file) => file !== undefined)));
const there = readdirSync(`${root}/表单`).map((name) => `表单/${name}`);

describe('the forms of the example', () => {
  it('are there where an item names them, and named where they are there', () => {
    expect([...named].sort()).toEqual([...there].sort());
  });

  it('come in pairs, a blank one and a filled one, under the name of the material', () => {
    for (const { name, blank, sample } of materials) {
      if (blank === undefined && sample === undefined) continue;
      expect([blank, sample]).toEqual([`表单/${name}.docx`, `表单/${name}（示例）.docx`]);
    }
  });
});

describe.each(there)('%s', (file) => {
  const parts = docxParts(readFileSync(`${root}/${file}`));
  const text = textOf(parts.get('word/document.xml') ?? '');

  it('is a document with its own name, marked as made up on every page', () => {
    const name = file.slice('表单/'.length, -'.docx'.length).replace(/（示例）$/, '');
    expect(text.split('\n')).toContain(name);
    expect(textOf(parts.get('word/header1.xml') ?? '')).toBe('虚构示例，不得作为办事依据');
    expect(parts.has('[Content_Types].xml')).toBe(true);
  });

  it('names no person, and has no number that could be somebody’s', () => {
    expect(text).not.toMatch(/\d{7,}/);
    expect(text.includes('张某') || text.includes('××有限公司')).toBe(file.includes('（示例）'));
  });
});

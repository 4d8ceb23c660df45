import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/host/catalog.ts';

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
/** A cancelled matter, a forwarded one and a secret one have no guide to write out. */
const unguided = ['会计从业资格证书核发', '食品生产许可初审转报', '（示例）涉密事项甲'];
const guided = catalog.items.filter(({ facts, name }) => facts.hasGuide && !unguided.includes(name));

describe('every item that has a guide', () => {
  it.each(guided.map((item) => [item.document.file, item] as const))('%s is written out', (_, { value }) => {
    expect(value.questions?.length).toBeGreaterThanOrEqual(2);
    expect(value.questions?.length).toBeLessThanOrEqual(4);
    for (const { q, a } of value.questions ?? []) {
      expect(q).toMatch(/？$/);
      expect(a).toMatch(/。$/);
    }
    expect(value.notes?.length).toBeGreaterThanOrEqual(1);
    for (const place of value.places ?? [])
      expect(place).toMatchObject({ window: expect.any(String), hours: expect.any(String), phones: [expect.any(String)] });
    expect(value.verified?.on).toMatch(/^202[56]-/);
    for (const material of value.materials ?? [])
      expect(material).toMatchObject({
        type: expect.any(String),
        medium: expect.any(String),
        need: expect.any(String),
        source: expect.any(String),
        signature: expect.any(String),
      });
    for (const step of value.steps ?? [])
      expect(step).toMatchObject({ post: expect.stringMatching(/岗$/), content: expect.stringMatching(/。$/) });
  });
});

describe('every item', () => {
  it('names a department that the pack knows', () => {
    const { departments = {}, regions } = catalog.standard.pack.codes;
    for (const { value } of [...catalog.items, ...catalog.others]) {
      const code = (value.implementation ?? value.code ?? '').slice(-12);
      expect(Object.keys(regions)).toContain(code.slice(0, 2));
      expect(Object.keys(departments)).toContain(code.slice(4, 6));
    }
  });

  it('inherits where the province has a standard item, but for what 汀溪县 wrote anew', () => {
    const alone = catalog.items.filter(({ inheritance, value }) => inheritance === 'none' && catalog.standards.has(value.code ?? ''));
    expect(alone.filter(({ document }) => !document.file.startsWith('汀溪县/')).map(({ document }) => document.file)).toEqual([]);
  });

  it('belongs to an agency that the settings list in their order', () => {
    const agencies = new Set(catalog.config.agencies);
    expect(catalog.items.filter(({ agency }) => !agencies.has(agency)).map(({ agency }) => agency)).toEqual([]);
  });
});

describe('what is made up', () => {
  const texts = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|md|csv)$/.test(entry.name) && !entry.parentPath.includes('/broken'))
    .map((entry) => ({ file: `${entry.parentPath}/${entry.name}`, text: readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8') }));

  it('says so at the head of every item', () => {
    const items = texts.filter(({ file, text }) => file.endsWith('.yaml') && /^(code|inherits|kind):/m.test(text));
    expect(items).toHaveLength(catalog.documents.length);
    for (const { text } of items) expect(text).toMatch(/^# 虚构示例，不得作为办事依据/);
  });

  it('has no address outside .example, and no mobile number', () => {
    for (const { file, text } of texts) {
      const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g)].map((match) => match[1] ?? '');
      for (const host of hosts) expect(host, file).toMatch(/\.example$/);
      expect(text, file).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
    }
  });
});

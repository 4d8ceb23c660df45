import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/host/catalog.ts';
import { writeMended } from '../../src/host/mended-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'santong-left-'));
const text = 'name: 结婚登记\n';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a killed run left beside a file', () => {
  it('is never read, and goes when a file of the folder is mended; nothing else goes', () => {
    const long = new Date(Date.now() - 3_600_000);
    const kept = ['b.yaml.1a2b3c4d.tmp', 'a.yaml.tmp', 'c.yaml.1a2b3c4d.tmp', '笔记.1a2b3c4d.tmp.txt'];
    for (const name of ['a.yaml', 'b.yaml', 'a.yaml.1a2b3c4d.tmp', ...kept]) writeFileSync(join(folder, name), text);
    // one that another run may just be writing stays, and one that stands beside no file is nobody's
    for (const name of ['a.yaml.1a2b3c4d.tmp', ...kept.slice(1)]) utimesSync(join(folder, name), long, long);
    const { catalog } = openCatalog({ path: folder, asOf: '2026-03-02' });
    expect(catalog.items.map(({ document }) => document.file)).toEqual(['a.yaml', 'b.yaml']);
    expect(writeMended(folder, new Map([['a.yaml', `${text}visits: 0\n`]]), () => text).size).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', ...kept].sort());
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('visits');
  });
});

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check/check.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { openChecked } from '../../src/host/large/checked-catalog.ts';
import { FileReader } from '../../src/host/large/file-reader.ts';
import { keepIn } from './own-cache.ts';

const place = mkdtempSync(join(tmpdir(), 'santong-once-'));
const cache = join(place, 'cache');
const root = join(place, 'catalog');
const asOf = '2026-03-31';

keepIn(cache);
afterAll(() => rmSync(place, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const standard = (code: string, limit: string): string =>
  `kind: standard\ncode: "${code}"\nname: 农药经营许可\ntype: 行政许可\nlimit: { statutory: ${limit} }\nconditions: [有场所]\n`;
const item = (number: number, code = '000120909000'): string =>
  `inherits: "${code}"\nlocalCode: NY-${number}\nagency: { name: 禾川县第${number}局 }\nlimit: { promised: ${10 + number}个工作日 }\n`;

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  put('santong.yaml', 'title: 目录\nitems: [事项]\nstandards: [标准]\n');
  put('标准/农药.yaml', standard('000120909000', '20个工作日'));
  for (let number = 0; number < 30; number += 1) put(`事项/${number}.yaml`, item(number, number % 2 ? '000120909000' : '000120910000'));
});

/** Holds what a check in chunks says against a check of all at once: in a first run, and in a second where files have long been as they are. */
async function expectSame(): Promise<readonly { file: string; rule: string }[]> {
  const whole = openCatalog({ path: root, asOf });
  const expected = check(whole.catalog).findings;
  for (const later of [0, 60_000, 60_000, 60_000]) {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + later);
    const { opened, result } = await openChecked({ path: root, asOf, workers: 0, cache: true });
    expect(result.findings).toEqual(expected);
    expect(opened.catalog.unread).toEqual(whole.catalog.unread);
    expect([...opened.catalog.standards.keys()]).toEqual([...whole.catalog.standards.keys()]);
    vi.restoreAllMocks();
  }
  return expected;
}

describe('a catalog whose files are read once', () => {
  it('finds a standard item outside the folders that the settings name for them', async () => {
    const lacking = await expectSame();
    put('事项/7a.yaml', standard('000120910000', '12个工作日'));
    const found = await expectSame();
    expect(found).not.toEqual(lacking);
    put('事项/7a.yaml', standard('000120910000', '25个工作日'));
    expect(await expectSame()).not.toEqual(found);
    rmSync(join(root, '事项/7a.yaml'));
    expect(await expectSame()).toEqual(lacking);
  });

  it('finds one that a document behind others is, or that is written in another encoding', async () => {
    const lacking = await expectSame();
    put('事项/7.yaml', `${item(7)}---\n${standard('000120910000', '12个工作日')}`);
    const found = await expectSame();
    expect(found).not.toEqual(lacking);
    put('事项/7.yaml', item(7));
    const utf16 = Buffer.from(`\ufeff${standard('000120910000', '12个工作日')}`, 'utf16le');
    put('事项/7a.yaml', utf16);
    expect(await expectSame()).not.toEqual(lacking);
  });

  it('takes what was kept where files were touched and hold the same', async () => {
    await expectSame();
    const kept = (): string[] => (readdirSync(cache, { recursive: true }) as string[]).sort();
    const earlier = kept();
    for (const name of readdirSync(join(root, '事项'))) utimesSync(join(root, '事项', name), 1000, 1000);
    await expectSame();
    expect(kept()).toEqual(earlier);
  });

  it.skipIf(process.getuid?.() === 0)('tells what cannot be read, and reads it once it can be', async () => {
    chmodSync(join(root, '事项/3.yaml'), 0);
    const denied = await expectSame();
    chmodSync(join(root, '事项/3.yaml'), 0o644);
    expect(await expectSame()).not.toEqual(denied);
  });

  it('keeps what was read under no other name where a file changes meanwhile', async () => {
    const { read } = FileReader.prototype;
    let reads = 0;
    vi.spyOn(FileReader.prototype, 'read').mockImplementation(function (this: FileReader, ...args: Parameters<typeof read>) {
      const piece = read.apply(this, args);
      reads += 1;
      for (let number = 0; number < 30; number += 1) put(`事项/${number}.yaml`, item(number + (reads % 2) * 20));
      return piece;
    });
    await openChecked({ path: root, asOf, workers: 0, cache: true });
    vi.restoreAllMocks();
    await expectSame();
  });
});

describe('files that are read one behind the other', () => {
  it('are read to their ends, the large ones in pieces of their own', () => {
    const sizes = [0, 1, 5 << 20, 4 << 20, 20 << 20, 3];
    const files = sizes.map((size, number) => {
      put(`大/${number}.yaml`, Buffer.alloc(size, 65 + number));
      return join(root, `大/${number}.yaml`);
    });
    const seen: [number, number, number | undefined][] = [];
    for (const piece of new FileReader().pieces([...files, join(root, '大/无.yaml')])) {
      for (let at = piece.from; at < piece.to; at += 1) {
        const start = at === piece.from ? 0 : (piece.ends[at - piece.from - 1] ?? 0);
        const bytes = piece.bytes.subarray(start, piece.ends[at - piece.from]);
        expect(bytes.every((byte) => byte === 65 + at)).toBe(true);
        if (!piece.failed.has(at)) seen.push([at, bytes.length, piece.from]);
      }
    }
    expect(seen.map(([at, length]) => [at, length])).toEqual(sizes.map((size, at) => [at, size]));
    expect(new Set(seen.map(([, , from]) => from)).size).toBeGreaterThan(1);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { counts, readBeside, readCandidates } from '../../scripts/candidates.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { standardOf } from '../catalog-of.ts';

const folder = fileURLToPath(new URL('../../docs/candidates', import.meta.url));
const candidates = readCandidates(folder);
const beside = readBeside(folder);
const rules = rulesOf(standardOf());

describe('the rules that were considered', () => {
  it('are 117, each of them once', () => {
    const all = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
    );
    expect(all).toHaveLength(117);
    expect([...candidates.keys()]).toEqual(all);
  });

  it.each([...candidates])('%s is built as rules that there are, or says why not', (_, { zh, en, status, rules: named, reason }) => {
    expect([zh, en].every(Boolean)).toBe(true);
    if (status === 'built') {
      expect(named?.length).toBeGreaterThan(0);
      for (const id of named ?? []) expect([...rules.keys()]).toContain(id);
      expect(reason).toBeUndefined();
    } else {
      expect(status).toBe('not-built');
      expect(reason).toEqual({ zh: expect.any(String), en: expect.any(String) });
      expect(named).toBeUndefined();
    }
  });

  it('name every rule, or it stands beside them', () => {
    const named = new Set([...candidates.values()].flatMap((candidate) => candidate.rules ?? []));
    expect([...rules.keys()].filter((id) => !named.has(id) && !beside.has(id))).toEqual([]);
    expect([...beside.keys()].filter((id) => !rules.has(id) || named.has(id))).toEqual([]);
  });
});

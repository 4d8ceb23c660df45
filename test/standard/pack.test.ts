import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadStandard, PackError, shippedPacks } from '../../src/host/packs.ts';
import { ruleOfKeyword, rulesOf } from '../../src/rules/registry.ts';

const places: string[] = [];
afterEach(() => {
  for (const place of places.splice(0)) rmSync(place, { recursive: true });
});

/** Writes a pack's files into a folder of its own and returns the folder. */
function packOf(files: Record<string, string>): string {
  const place = mkdtempSync(join(tmpdir(), 'santong-pack-'));
  places.push(place);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

const own = 'id: own\nextends: national\ntitle: 自己的包\nen: Own\n';

function problemsOf(files: Record<string, string>): string[] {
  try {
    loadStandard(packOf({ 'pack.yaml': own, ...files }));
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map((problem) => `${problem.code} ${problem.path.join('.')}: ${problem.at}`);
  }
}

describe('the packs that ship', () => {
  it.each(shippedPacks())('%s is without fault', (id) => expect(loadStandard(id).pack.id).toBe(id));

  it.each(shippedPacks())('%s names a rule for every keyword of its item schema', (id) => {
    const standard = loadStandard(id);
    const keywords = new Set<string>();
    const walk = (schema: unknown): void => {
      if (schema === null || typeof schema !== 'object') return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') for (const member of Object.values(value as object)) walk(member);
        else if (key === 'items') walk(value);
        else if (!['title', 'description'].includes(key)) keywords.add(key);
      }
    };
    for (const kind of ['item', 'entry', 'standard']) walk(standard.schema(kind));
    expect(keywords.size).toBeGreaterThan(5);
    for (const keyword of keywords) expect(ruleOfKeyword(keyword).scope).toBe('schema');
  });

  it.each(shippedPacks())('%s sets only rules that there are', (id) => {
    const standard = loadStandard(id);
    const known = rulesOf(standard);
    expect(Object.keys(standard.pack.rules ?? {}).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('knows every field of the national exchange tables once', () => {
    const names =
      'TASK_NAME CATALOG_CODE TASK_TYPE BY_LAW POWER_SOURCE USE_LEVEL TASK_CODE TASK_STATE TASK_VERSION DEPT_NAME DEPT_CODE DEPT_TYPE ENTRUST_NAME ANTICIPATE_DAY PROMISE_DAY ACCEPT_CONDITION HANDLE_FLOW IS_FEE FEE_BASIS SERVER_TYPE PROJECT_TYPE LIMIT_SCENE_NUM SPECIAL_PROCEDURE HANDLE_TYPE TRANSACT_ADDR TRANSACT_TIME LINK_WAY SUPERVISE_WAY TASK_HANDLE_ITEM LOCAL_CATALOG_CODE LOCAL_TASK_CODE IS_ENTRY_CENTER RESULT_TYPE RESULT_NAME IS_PAY_ONLINE IS_EXPRESS IS_ONLINE IS_SCHEDULE HANDLE_AREA OTHER_DEPT SERVICE_TYPE LIMIT_EXPLAIN ONLINE_HANDLE_DEPTH ONLINE_HANDLE_URL LIMIT_SCENE_EXPLAIN MATERIAL_NAME MATERIAL_TYPE MATERIAL_FORMAT IS_NEED FORM_GUID EXAMPLE_GUID SOURCE_TYPE PAGE_NUM FILL_EXPLAIN ACCEPT_STAND FEE_NAME FEE_STAND QUESTION ANSWER LINK_NAME'.split(
        ' ',
      );
    const found: string[] = [];
    const walk = (elements: object): void => {
      for (const element of Object.values(elements) as { national?: string[]; fields?: object; list?: { fields?: object } }[]) {
        found.push(...(element.national ?? []));
        if (element.fields) walk(element.fields);
        if (element.list?.fields) walk(element.list.fields);
      }
    };
    walk(loadStandard('national').pack.schema.elements);
    expect(names.filter((name) => found.filter((other) => other === name).length !== 1)).toEqual([]);
  });
});

describe('a pack of a user', () => {
  it('changes what it names and leaves the rest, each value with its origin', () => {
    const standard = loadStandard(
      packOf({ 'pack.yaml': own, 'rules.yaml': 'wording/catch-all: { severity: info }\n', 'groups.yaml': 'file: { rank: 1 }\n' }),
    );
    expect(standard.pack.rules?.['wording/catch-all']?.severity).toBe('info');
    expect(standard.pack.groups?.['file']?.rank).toBe(1);
    expect(standard.pack.groups?.['time']?.rank).toBe(2);
    expect(standard.origin(['groups', 'file', 'rank'])?.file).toMatch(/groups\.yaml$/);
    expect(standard.origin(['groups', 'time', 'rank'])?.pack).toBe('national');
  });

  it('removes with an unquoted null', () => {
    const standard = loadStandard(packOf({ 'pack.yaml': own, 'requirements.yaml': 'item: { basis: null }\n' }));
    expect(standard.requirements('item').map(({ field }) => field)).not.toContain('basis');
  });

  it.each([
    ['a mistyped key', { 'groups.yaml': 'time: { rnak: 3 }\n' }, 'unknown-key groups.time.rnak: rnak'],
    [
      'a predicate over no field',
      { 'lists.yaml': 'once: { predicate: { properties: { visitz: { maximum: 1 } } } }\n' },
      'unknown-field lists.once: visitz: visitz',
    ],
    [
      'a word that no vocabulary has',
      { 'lists.yaml': 'immediate: { predicate: { allOf: [{ properties: { processing: { const: 急办件 } } }] } }\n' },
      'not-a-term lists.immediate: processing: 急办件',
    ],
    ['a clause that is nowhere', { 'policy.yaml': 'visits: { clauses: [no-such-law] }\n' }, 'reference policy.visits.clauses: no-such-law'],
    [
      'one number for two words',
      { 'vocabularies.yaml': 'processing: { terms: { 即办件: { digits: { c0109: "2" } } } }\n' },
      'reference vocabularies.processing.terms.承诺件.digits.c0109: 2 = 即办件',
    ],
    ['faulty YAML', { 'groups.yaml': 'time: [\n' }, 'yaml : time'],
  ] as const)('is refused for %s', (_, files, problem) => expect(problemsOf(files)).toContain(problem));

  it('is refused where it is missing or extends itself', () => {
    expect(() => loadStandard('nowhere')).toThrow(PackError);
    const place = packOf({ 'pack.yaml': 'id: own\nextends: ./\n' });
    expect(() => loadStandard(place)).toThrow('circle');
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compileShipped, shippedPacks } from '../../src/host/packs.ts';
import { pressedRoot } from '../../src/host/product-root.ts';
import { compiledForm, compileSchema, schemaName } from '../../src/host/schema-compiler.ts';
import { formats } from '../../src/standard/formats.ts';
import packSchema from '../../src/standard/pack.schema.json' with { type: 'json' };
import type { JsonSchema } from '../../src/standard/schema.ts';

type Part = { type?: string; properties?: Record<string, Part>; items?: Part; enum?: string[] };

const fileOf = (schema: JsonSchema, use: 'item' | 'pack'): string =>
  join(pressedRoot ?? '', 'validators', `${schemaName(compiledForm(schema, use))}.cjs`);

/** What stands wrongly, or rightly, in place of any value. */
const values = [
  '',
  '甲',
  '甲'.repeat(3000),
  '20个工作日',
  '2026-02-30',
  'ftp:/x',
  '../x',
  0,
  -1,
  1.5,
  100,
  true,
  null,
  [],
  ['甲', 1, ['乙']],
  {},
];

/** For each part of a schema, data that hold one value after the other there and are empty elsewhere; unknown keys beside them. */
function probes(part: Part): unknown[] {
  const inner = Object.entries(part.properties ?? {}).flatMap(([key, below]) =>
    probes(below).map((value) => ({ [key]: value, 未知: '甲' })),
  );
  const members = part.items ? probes(part.items).flatMap((value) => [[value], ['甲', value]]) : [];
  const words = (part.enum ?? []).slice(0, 1);
  return [...values, ...words, ...inner, ...members];
}

describe.each(shippedPacks())('the schemas of %s', (id) => {
  const standard = compileShipped(id).compiled.standard;
  const kinds = Object.keys(standard?.pack.schema.kinds ?? {});

  it.each(kinds)('%s: compiled with santong, and with the same errors as compiled whole by ajv', (kind) => {
    const schema = standard?.schema(kind) ?? {};
    expect(existsSync(fileOf(schema, 'item'))).toBe(true);
    const ajv = new Ajv({ allErrors: true, strict: true });
    for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
    const whole = ajv.compile(schema);
    const validator = compileSchema(schema, 'item');
    let faults = 0;
    for (const probe of probes(schema as Part)) {
      whole(probe);
      const wanted = (whole.errors ?? []).map(({ keyword, instancePath, params }) => ({ keyword, instancePath, params }));
      const found = validator(probe).map(({ keyword, instancePath, params }) => ({ keyword, instancePath, params }));
      faults += wanted.length;
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
    }
    expect(faults).toBeGreaterThan(100);
  });
});

describe('the schema of packs', () => {
  it('is compiled with santong, and with the same errors as by ajv', () => {
    expect(existsSync(fileOf(packSchema, 'pack'))).toBe(true);
    const whole = new Ajv({ allErrors: true, strict: false }).compile(packSchema);
    const validator = compileSchema(packSchema, 'pack');
    for (const probe of [
      ...values,
      { id: 1, rules: { x: { severity: 'loud', words: {} } }, lists: [], junk: {} },
      { schema: { elements: { a: { schema: [] } } } },
    ]) {
      whole(probe);
      expect(validator(probe)).toEqual(whole.errors ?? []);
    }
  });
});

describe('a schema that is not shipped', () => {
  it('is compiled when it is asked for', () => {
    const schema = { type: 'object', properties: { 甲: { type: 'string', format: 'date' } } };
    expect(existsSync(fileOf(schema, 'item'))).toBe(false);
    expect(compileSchema(schema, 'item')({ 甲: '昨天' })).toMatchObject([
      { keyword: 'format', instancePath: '/甲', params: { format: 'date' } },
    ]);
  });

  it('has no file among those of the shipped ones: equal schemas share one', () => {
    expect(readdirSync(join(pressedRoot ?? '', 'validators')).length).toBeLessThan(shippedPacks().length * 3);
  });
});

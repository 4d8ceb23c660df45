import { describe, expect, it } from 'vitest';
import { fromPointer, toPointer } from '../../src/finding/path.ts';
import { compileShipped, loadStandard, shippedPacks } from '../../src/host/packs.ts';
import { pressedPack } from '../../src/host/pressed-packs.ts';
import type { Standard } from '../../src/standard/standard.ts';

const data = ({ schema, requirements, origin, validator, ...rest }: Standard): object => rest;

describe.each(shippedPacks())('%s, pressed', (id) => {
  const { compiled } = compileShipped(id);
  const ready = pressedPack(id);
  const pressed = ready?.standard();

  it('is there, and is what the files make', () => {
    expect(compiled.problems).toEqual([]);
    expect(pressed && compiled.standard && data(pressed)).toEqual(compiled.standard && data(compiled.standard));
    expect(JSON.stringify(pressed?.pack)).toBe(JSON.stringify(compiled.standard?.pack));
  });

  it('has the same schemas and requirements for each kind', () => {
    for (const kind of [...Object.keys(compiled.standard?.pack.schema.kinds ?? {}), 'no-such-kind']) {
      expect(pressed?.schema(kind)).toEqual(compiled.standard?.schema(kind));
      expect(pressed?.requirements(kind)).toEqual(compiled.standard?.requirements(kind));
    }
  });

  it('knows where each value was written, and each that stands in none', () => {
    const pointers = [...compiled.merged.origins.keys()];
    expect(pointers.length).toBeGreaterThan(1000);
    for (const pointer of [...pointers, ...pointers.slice(0, 200).map((one) => `${one}/none`), '', '/none', '/toString', '/__proto__']) {
      const path = fromPointer(pointer);
      if (toPointer(path) === pointer) expect(pressed?.origin(path)).toEqual(compiled.standard?.origin(path));
    }
  });

  it('is a base that another pack extends, each time a fresh one', () => {
    expect(JSON.stringify(ready?.base.value())).toBe(JSON.stringify(compiled.merged.value));
    expect(ready?.base.value()).not.toBe(ready?.base.value());
  });
});

describe('a pack by the path of its folder', () => {
  it('is read from its files', () => {
    const standard = loadStandard('./standards/national');
    expect(standard.origin(['schema', 'elements', 'name'])?.pack).toBe('./standards/national');
  });
});

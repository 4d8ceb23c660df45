import { expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { catalogOf } from '../catalog-of.ts';

/** The fields that are said to be missing from an item of these lines. */
function missing(lines: string): string[] {
  const { findings } = check(catalogOf({ 'a.yaml': `name: 工伤认定\n${lines}` }));
  return findings.filter(({ rule }) => rule === 'element/missing').map(({ path }) => path.join('.'));
}

it('asks each member of a list, and nothing of a list that is not there', () => {
  expect(missing('materials: [{ name: 申请表, need: 必要 }, { need: 必要 }]\n')).toContain('materials.1.name');
  expect(missing('type: 行政许可\n').filter((field) => field.startsWith('materials'))).toEqual(['materials']);
});

it('takes a basis in running text for one that names its law', () => {
  expect(missing('basis: [{ text: 《工伤保险条例》第二十条 }]\n')).not.toContain('basis.0.law');
  expect(missing('basis: [{ article: 第二十条 }]\n')).toContain('basis.0.law');
});

it('does not call missing what stands there in a wrong form', () => {
  expect(missing('type: 行政许可\nvisits: 一次\n')).not.toContain('visits');
});

it('asks only a note of a public service, and nothing of types without a guide', () => {
  const severityOf = (type: string): string | undefined =>
    check(catalogOf({ 'a.yaml': `name: 甲\ntype: ${type}\n` })).findings.find(
      ({ rule, path }) => rule === 'element/missing' && path[0] === 'materials',
    )?.severity;
  expect([severityOf('行政许可'), severityOf('公共服务'), severityOf('行政处罚')]).toEqual(['error', 'info', undefined]);
});

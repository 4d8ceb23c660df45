import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/yaml/document.ts';

describe('a full-width colon after a key', () => {
  it.each([
    ['in the first line', 'name：工伤认定\ntype: 行政确认\n', 1, 5],
    ['in the last line', 'code: "1"\nname：工伤认定\n', 2, 5],
    ['below another key', 'limit:\n  statutory: 60日\n  promised：30日\nvisits: 1\n', 3, 11],
    ['in a list', 'materials:\n  - name: 申请表\n    need：必要\n    type: 原件\n', 3, 9],
  ])('%s is marked itself', (_, text, line, column) => {
    const { problems } = readDocument(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'full-width-colon', span: { start: { line, column } } });
  });

  it('inside a value is none', () => {
    expect(readDocument('notes:\n  - 请注意：带身份证。\nname: 工伤认定：申请\n').problems).toEqual([]);
  });

  it('is not blamed for another fault', () => {
    expect(readDocument('notes: 请注意：带身份证\nlimit: [1\nname: 乙\n').problems.map(({ code }) => code)).toEqual(['unclosed']);
  });
});

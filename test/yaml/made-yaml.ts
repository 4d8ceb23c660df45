import fc from 'fast-check';

type Made =
  | string
  | { map: [key: string, value: Made, before: string][]; deeper: number }
  | { list: [value: Made, before: string][]; deeper: number };

const scalars = [
  'a',
  '"q"',
  "'s'",
  "'it''s'",
  '"a\\n\\u7532"',
  'x y',
  '0123',
  'a#b',
  'a # c',
  '',
  '  ',
  '"x" # k',
  '[a, b]',
  '{ a: b, c: "d" }',
  '[]',
  '{}',
  '|\nL1\nL2',
  '|-\nL1\n\n L2',
  '>\nL1\nL2\n\nL3',
  '-5',
  'http://x',
  'a:b',
  '甲（乙），“丙”',
  'x  ',
  '{ a: [b, { c: d }] }',
];
const trivia = ['', '', '', '', '', '', '\n', '# c\n', '  # d\n', '\n\n', '    # e\n', '  \n'];

const { map, list } = fc.letrec<{ value: Made; map: Made; list: Made }>((tie) => {
  const before = fc.constantFrom(...trivia);
  const scalar = fc.constantFrom<Made>(...scalars);
  const key = fc.constantFrom('a', 'b', 'c', '甲', '"q k"', "'r'", 'x y');
  const deeper = fc.constantFrom(2, 2, 2, 1, 4, 0);
  const members = { minLength: 1, maxLength: 4 };
  return {
    value: fc.oneof({ depthSize: 'small', maxDepth: 4 }, scalar, scalar, scalar, tie('map'), tie('list')),
    map: fc.record({
      map: fc.uniqueArray(fc.tuple(key, tie('value'), before), { ...members, selector: ([name]) => name }),
      deeper,
    }),
    list: fc.record({ list: fc.array(fc.tuple(tie('value'), before), members), deeper }),
  };
});

/** Texts of one or two documents in block style, most of them sound, with comments and blank lines between, LF or CR LF. */
export const madeYaml: fc.Arbitrary<string> = fc
  .record({
    first: fc.oneof(map, list),
    second: fc.option(map),
    start: fc.constantFrom('', '', '', '---\n', '\ufeff'),
    end: fc.constantFrom('\n', '\n', ''),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ first, second, start, end, lineBreak }) => {
    const text = start + body(first, 0) + (second ? `---\n${body(second, 0)}` : '');
    return text.replace(/\n$/, end).replaceAll('\n', lineBreak);
  });

const pieces =
  'a|b|c|key|甲|: |:| |  |- |-|\n|\n  |\n    |\n- |\n  - |\r\n|\t|"|""|\'|\'\'|"x"|[|]|{|}|, |# c| # c|\n# c\n|\n  # c\n|>\n|\n---\n|---|...|&a |*a|!t |\\|?|%|@|1|a: b|\nb: 1|\nc:|\n  d: 2|\n- e|{ a: b }|[a, "b"]|\n\n|\ufeff|，|：|“|”|__proto__|\u3000|\u00a0|\n<<: |～|－ '.split(
    '|',
  );

/** Texts of the signs that mean something to YAML, most of them no YAML at all. */
export const anyYaml: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces, '|\n', '|-\n', '|'), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** A text with one to three of its characters taken out, put in or changed. */
export function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.nat(text.length), taken: fc.nat(2), put: fc.constantFrom('', ...pieces) });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((changed, { at, taken, put }) => changed.slice(0, at) + put + changed.slice(at + taken), text));
}

function body(made: Made, indent: number): string {
  const start = ' '.repeat(indent);
  if (typeof made === 'string') return made;
  if ('map' in made) return made.map.map(([key, value, before]) => `${before}${start}${key}:${member(value, indent)}`).join('');
  return made.list
    .map(([value, before]) => {
      const compact = typeof value !== 'string' && 'map' in value;
      return `${before}${start}-${compact ? ` ${body(value, indent + 2).replace(/^(?:\s*(#.*)?\n)*\s*/, '')}` : member(value, indent)}`;
    })
    .join('');
}

function member(value: Made, indent: number): string {
  if (typeof value !== 'string') return `\n${body(value, indent + value.deeper)}`;
  const [head = '', ...rest] = value.split('\n');
  const below = rest.map((line) => (line === '' ? '\n' : `${' '.repeat(indent + 2)}${line}\n`));
  return `${head === '' ? '' : ` ${head}`}\n${below.join('')}`;
}

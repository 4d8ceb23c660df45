import type { Path } from '../../src/finding/path.ts';
import { readByPackage } from '../../src/yaml/by-package.ts';
import type { ReadDocument } from '../../src/yaml/document.ts';
import { readInLane } from '../../src/yaml/lane/lane.ts';
import type { Value } from '../../src/yaml/value.ts';

/** Whether the fast lane read a text, the whole of it or some entries by the package, after comparing all that it says with what the `yaml` package says: values, order, places, quotes. */
export function readsAlike(text: string): 'whole' | 'partly' | 'not' {
  const read = readInLane(text);
  if (!read) return 'not';
  const other = readByPackage(text);
  const [said, meant] = [read, other].map((documents) => documents.map(everything));
  const [one, two] = [JSON.stringify(said), JSON.stringify(meant)];
  if (one !== two) {
    const at = [...one].findIndex((sign, index) => sign !== two[index]);
    const [here, there] = [one, two].map((said) => said.slice(Math.max(0, at - 200), at + 100));
    throw new Error(`the fast lane reads otherwise: ${JSON.stringify(text)}\nfast lane: ${here}\npackage:   ${there}`);
  }
  return read.every(({ handedOver }) => handedOver === 0) ? 'whole' : 'partly';
}

/** All that a document says, for comparing: its value with the order of its keys, its problems, the places of what it holds and of what it does not. */
export function everything(document: ReadDocument): unknown {
  const paths = [...pathsOf(document.value, []), ['no such key', 3], [99], [-1], [0.5], ['constructor']];
  return {
    value: entriesOf(document.value),
    problems: document.problems,
    places: paths.map((path) => [path, document.at(path), document.keyAt(path), document.isPlain(path)]),
  };
}

/** A value with the order of its keys, which objects do not always keep. */
function entriesOf(value: Value): unknown {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(entriesOf) : { map: Object.entries(value).map(([key, member]) => [key, entriesOf(member)]) };
}

function pathsOf(value: Value, path: Path): Path[] {
  if (typeof value === 'string') return [path, [...path, 'x'], [...path, 0]];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    path,
    [...path, 'no such key'],
    [...path, members.length],
    ...members.flatMap(([key, member]) => pathsOf(member, [...path, key])),
  ];
}

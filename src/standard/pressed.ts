import type { Value } from '../yaml/value.ts';
import type { Compiled } from './compile.ts';
import type { StandardsPack } from './generated/pack.ts';
import { type MergeBase, nearestOrigin, type PackOrigin } from './merge.ts';
import type { Predicate } from './predicate.ts';
import { type Standard, standardOf } from './standard.ts';
import type { Validator } from './validator.ts';

/** A pack as building santong leaves it: plain data, in parts that are read apart, since most commands need only the first. */
export interface PressedPack {
  /** The pack typed and checked, its predicates made ready, and the names of the files that its schemas were compiled into, by kind. */
  standard: { pack: StandardsPack; predicates: readonly Predicate[]; validators: Readonly<Record<string, string>> };
  /** What its files say, merged: what a pack that extends this one starts from. */
  value: { [key: string]: Value };
  /** Each line of each file that something was written at, by JSON Pointer: the number of the file, and the line. */
  origins: { files: readonly Omit<PackOrigin, 'line'>[]; at: Readonly<Record<string, readonly [number, number]>> };
}

/** Presses a pack that was compiled from its files without a base, with the names of its compiled schemas. @throws Error where it has a fault */
export function press(
  { standard, merged, predicates, problems }: Compiled,
  validators: PressedPack['standard']['validators'],
): PressedPack {
  if (!standard) throw new Error(problems.map(({ code, at }) => `${code}: ${at}`).join('\n'));
  const numbers = new Map<string, number>();
  const files: Omit<PackOrigin, 'line'>[] = [];
  const at: Record<string, readonly [number, number]> = {};
  for (const [pointer, { pack, file, line }] of merged.origins) {
    const number = numbers.get(file) ?? files.push({ pack, file }) - 1;
    numbers.set(file, number);
    at[pointer] = [number, line];
  }
  return { standard: { pack: standard.pack, predicates, validators }, value: merged.value, origins: { files, at } };
}

/** The origins of a pressed pack, for whoever asks for the first. */
export function originsOf(read: () => PressedPack['origins']): MergeBase['originAt'] {
  let origins: PressedPack['origins'] | undefined;
  return (pointer) => {
    origins ??= read();
    const [number, line] = Object.hasOwn(origins.at, pointer) ? (origins.at[pointer] ?? []) : [];
    const file = number === undefined ? undefined : origins.files[number];
    return file && line !== undefined ? { ...file, line } : undefined;
  };
}

/** The standard of a pressed pack: the same that its files make. */
export function standardOfPressed(
  { pack, predicates, validators }: PressedPack['standard'],
  originAt: MergeBase['originAt'],
  load: (name: string) => Validator,
): Standard {
  const ready = predicates[Symbol.iterator]();
  return standardOf(
    pack,
    (path) => nearestOrigin(path, originAt),
    () => ready.next().value ?? {},
    (kind) => load(validators[kind] ?? validators['item'] ?? ''),
  );
}

import type { Catalog } from '../../catalog/catalog.ts';
import { valueAt } from '../../finding/path.ts';
import { spliced } from '../../text/splice.ts';
import { readDocuments } from '../../yaml/document.ts';
import { insertMember, removeAt, setValue } from '../../yaml/edit/edit.ts';
import type { Difference } from '../difference.ts';
import type { Left, Planned, Step } from './step.ts';

/** Files with their new texts, what was done in them, and what could not be written. */
export interface Applied {
  texts: ReadonlyMap<string, string>;
  done: readonly Planned[];
  left: readonly Left[];
}

/** Carries edits out on the texts of a catalog's files, one after the other, each proven. What several items inherit is changed once. */
export function applyPlan(catalog: Catalog, planned: readonly Planned[]): Applied {
  const texts = new Map<string, string>();
  const done: Planned[] = [];
  const left: Left[] = [];
  const seen = new Set<string>();
  const ended = new Set<Difference>();
  // parts of members are changed while the members still stand where they were read
  const parts = planned.filter(({ difference }) => difference.member !== undefined);
  const rest = planned.filter(({ difference }) => difference.member === undefined);
  for (const one of [...parts, ...rest]) {
    const { file } = one.steps[0]?.document ?? one.difference;
    const name = JSON.stringify(one.steps.map(({ document, path, act, value }) => [document.file, document.index, path, act, value]));
    const text = texts.get(file) ?? catalog.textOf(file);
    const follows = one.because === undefined || ended.has(one.because);
    const changed = seen.has(name) ? text : follows ? steppedText(text, one.steps) : undefined;
    seen.add(name);
    if (changed === undefined) left.push({ difference: one.difference, reason: 'refused' });
    else {
      texts.set(file, changed);
      done.push(one);
      ended.add(one.difference);
    }
  }
  const changed = [...texts].filter(([file, text]) => text !== catalog.textOf(file));
  return { texts: new Map(changed), done, left };
}

/** The text after all steps of one difference; undefined where one of them cannot be done. */
function steppedText(text: string, steps: readonly Step[]): string | undefined {
  let now = text;
  for (const step of steps) {
    const next = stepText(now, step);
    if (next === undefined) return undefined;
    now = next;
  }
  return now;
}

function stepText(text: string, { document, path, act, value = '' }: Step): string | undefined {
  const read = readDocuments(text)[document.index];
  if (!read) return undefined;
  const there = valueAt(read.value, path);
  // what another difference has already put right, or taken away with its list, needs no edit
  if (act === 'remove' && there === undefined) return text;
  const splices =
    act === 'set'
      ? setValue(text, read, path, value)
      : act === 'remove'
        ? removeAt(text, read, path)
        : insertMember(text, read, path, Array.isArray(there) ? there.length : 0, value);
  return splices && spliced(text, splices);
}

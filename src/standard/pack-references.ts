import { type Path, pathOf } from '../finding/path.ts';
import { type Element, elementAt } from './element.ts';
import type { OwnRule, Rule as PackRule, StandardsPack, Vocabulary } from './generated/pack.ts';

type Report = (path: Path, at: string) => void;

/** Reports every name in a pack that stands for something and finds nothing: vocabularies, clauses, fields, groups, digits that two words share. */
export function checkReferences(pack: StandardsPack, report: Report): void {
  checkElements(pack, pack.schema.elements, ['schema', 'elements'], report);
  for (const [kind, { elements }] of Object.entries(pack.schema.kinds)) {
    for (const name of elements === 'all' ? [] : elements) {
      if (!Object.hasOwn(pack.schema.elements, name)) report(['schema', 'kinds', kind], name);
    }
  }
  for (const [id, vocabulary] of Object.entries(pack.vocabularies)) checkDigits(vocabulary, ['vocabularies', id], report);
  const field = (path: Path, name: string): void => {
    if (!elementAt(pack.schema.elements, pathOf(name))) report(path, name);
  };
  for (const [kind, fields] of Object.entries(pack.requirements ?? {})) {
    for (const name of Object.keys(fields)) field(['requirements', kind, name], name);
  }
  for (const name of Object.keys(pack.policy ?? {})) field(['policy', name], name);
  for (const [header, column] of Object.entries(pack.columns ?? {})) field(['columns', header], column.field);
  for (const section of ['rules', 'own'] as const) {
    for (const [id, rule] of Object.entries<PackRule | OwnRule>(pack[section] ?? {})) {
      if (rule.element !== undefined) field([section, id, 'element'], rule.element);
      for (const name of Object.values(rule.args ?? {})) if (!name.startsWith('facts.')) field([section, id, 'args'], name);
      if (rule.group !== undefined && !pack.groups?.[rule.group]) report([section, id, 'group'], rule.group);
    }
  }
  for (const [id, card] of Object.entries(pack.scorecards ?? {})) {
    for (const [name, criterion] of Object.entries(card.criteria)) field(['scorecards', id, 'criteria', name], criterion.element);
  }
  checkCodes(pack, report);
  checkClauses(pack, [], pack as never, report);
}

function checkElements(pack: StandardsPack, fields: Record<string, Element>, path: Path, report: Report): void {
  for (const [key, element] of Object.entries(fields)) {
    const here = [...path, key];
    for (const place of [element, element.list]) {
      if (place?.vocabulary && !pack.vocabularies[place.vocabulary]) report([...here, 'vocabulary'], place.vocabulary);
      if (place?.fields) checkElements(pack, place.fields, here, report);
    }
    if (element.identity && !element.list?.fields?.[element.identity]) report([...here, 'identity'], element.identity);
  }
}

function checkDigits(vocabulary: Vocabulary, path: Path, report: Report): void {
  const seen = new Map<string, string>();
  for (const [word, term] of Object.entries(vocabulary.terms)) {
    for (const [dialect, digits] of Object.entries(term.digits ?? {})) {
      const other = seen.get(`${dialect} ${digits}`);
      if (other !== undefined) report([...path, 'terms', word, 'digits', dialect], `${digits} = ${other}`);
      seen.set(`${dialect} ${digits}`, word);
    }
  }
}

function checkCodes(pack: StandardsPack, report: Report): void {
  if (!pack.codes.profiles[pack.codes.profile]) report(['codes', 'profile'], pack.codes.profile);
  for (const [id, profile] of Object.entries(pack.codes.profiles)) {
    for (const [name, code] of Object.entries(profile.codes)) {
      for (const [key, segment] of Object.entries(code.segments)) {
        const path = ['codes', 'profiles', id, 'codes', name, 'segments', key];
        if (segment.is && !profile.codes[segment.is]) report(path, segment.is);
        if (segment.field && !elementAt(pack.schema.elements, pathOf(segment.field))) report(path, segment.field);
      }
    }
  }
}

/** Wherever `clauses` lists ids, each must be one of the pack's. */
function checkClauses(pack: StandardsPack, path: Path, node: Record<string, unknown>, report: Report): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'clauses' && Array.isArray(value)) {
      for (const id of value) if (!Object.hasOwn(pack.clauses, String(id))) report([...path, key], String(id));
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      checkClauses(pack, [...path, key], value as Record<string, unknown>, report);
    }
  }
}

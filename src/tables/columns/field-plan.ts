import type { Path } from '../../finding/path.ts';
import { type Element, elementAt, type Place } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { TypeSchema } from '../../standard/typed.ts';
import { pathOfField } from '../importing/cell-fields.ts';

/** Where the values of a field go in an item, worked out once for all rows. */
export interface FieldPlan {
  field: string;
  path: Path;
  place: Place | undefined;
  /** The type of its values. */
  schema: TypeSchema;
  /** Whether the field is a list. */
  isList: boolean;
  /** Whether the field is, or lies in, a list of maps. */
  inList: boolean;
  /** The list of maps above the field: its field, its path, and the path of the field in each member. */
  above?: { field: string; path: Path; inner: Path };
}

const remembered = new WeakMap<Standard, Map<string, FieldPlan>>();

/** The plan of a field; what the schema does not know is a text of its own. */
export function fieldPlan(field: string, standard: Standard): FieldPlan {
  let plans = remembered.get(standard);
  if (!plans) {
    plans = new Map();
    remembered.set(standard, plans);
  }
  const known = plans.get(field);
  if (known) return known;
  const plan = planOf(field, standard);
  plans.set(field, plan);
  return plan;
}

function planOf(field: string, { elements }: Standard): FieldPlan {
  const path = pathOfField(field);
  const place = elementAt(elements, path);
  const listAt = path.findIndex(
    (_, index) => (elementAt(elements, path.slice(0, index + 1)) as Element | undefined)?.list?.fields !== undefined,
  );
  const isList = (place as Element | undefined)?.list !== undefined;
  const leaf = (place as Element | undefined)?.list ?? place;
  const type = leaf?.schema?.type;
  const plan: FieldPlan = { field, path, place, schema: type === undefined ? {} : { type }, isList, inList: listAt >= 0 };
  if (listAt < 0 || listAt === path.length - 1) return plan;
  const above = path.slice(0, listAt + 1);
  return { ...plan, above: { field: above.join('.'), path: above, inner: path.slice(listAt + 1) } };
}

import { readDocument } from '../../src/yaml/document.ts';
import { isMap, type Value } from '../../src/yaml/value.ts';

/** What is asked on a form besides the applicant. */
export interface FormFields {
  /** The sides that apply, such as 买方 and 卖方; empty where there is one. */
  applicants: readonly string[];
  /** Label and what stands there in the filled sample. */
  rows: readonly (readonly [label: string, sample: string])[];
  /** What the applicant declares, in place of the conditions. */
  statement?: string;
  /** Whether the conditions are to be ticked beside the statement. */
  ticked?: boolean;
}

/** Reads the fields of every form; a form that is not named asks for the content of the application. */
export function formFields(yaml: string): (form: string) => FormFields {
  const { value, problems } = readDocument(yaml);
  if (problems.length > 0 || !isMap(value)) throw new Error('scripts/forms/fields.yaml cannot be read');
  return (form) => {
    const own = value[form];
    if (own === undefined || !isMap(own)) return { applicants: [], rows: [['申请内容', '按填表说明填写']] };
    const statement = own['statement'];
    return {
      applicants: Array.isArray(own['applicants']) ? own['applicants'].map(String) : [],
      rows: textsOf(own['fields']),
      ...(typeof statement === 'string' ? { statement, ticked: own['ticked'] === '是' } : {}),
    };
  };
}

function textsOf(value: Value | undefined): [string, string][] {
  return value !== undefined && isMap(value) ? Object.entries(value).map(([label, sample]) => [label, String(sample)]) : [];
}

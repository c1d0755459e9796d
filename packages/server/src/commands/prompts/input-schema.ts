import type { PromptVariable } from '../../contract/types.ts';
import type { FileFault } from './file-fault.ts';
import { isRequiredUnsaid } from './file-prompt.ts';

type Fields = Readonly<Record<string, unknown>>;
type FaultIn = (path: readonly string[], reason: string) => FileFault;

// Variables are texts; values of these types go in as JSON, which looks the same.
const scalars: ReadonlySet<string> = new Set(['any', 'boolean', 'integer', 'null', 'number', 'string']);
const key = /^([A-Za-z_]\w*)(\?)?$/;
const rules: ReadonlySet<string> = new Set(['description', 'max_length', 'required']);

/** Variables as Picoschema with defaults, and what that does not hold by name. */
export function inputOf(variables: readonly PromptVariable[]): { input: Fields; rules: Fields } {
  const schema = variables.map((variable) => {
    const { name, description } = variable;
    const isOptional = !(variable.required ?? isRequiredUnsaid(variable)) || variable.default !== undefined;
    return [`${name}${isOptional ? '?' : ''}`, isPlain(description) ? `string, ${description}` : 'string'];
  });
  const defaults = variables.flatMap(({ name, default: standard }) =>
    standard === undefined ? [] : [[name, standard]],
  );
  const rest = variables.flatMap((variable) => {
    const rule = ruleOf(variable);
    return Object.keys(rule).length > 0 ? [[variable.name, rule]] : [];
  });
  return {
    input: {
      ...(schema.length > 0 ? { schema: Object.fromEntries(schema) } : {}),
      ...(defaults.length > 0 ? { default: Object.fromEntries(defaults) } : {}),
    },
    rules: Object.fromEntries(rest),
  };
}

/** @throws FileFault for types that a variable does not have. */
export function readVariables(input: Fields, said: Fields, faultIn: FaultIn): PromptVariable[] {
  const { schema, default: defaults, ...others } = input;
  const [other] = Object.keys(others);
  if (other !== undefined) throw faultIn(['input', other], `the library has no place for \`input.${other}\``);
  const types = fieldsOf(schema, ['input', 'schema'], faultIn);
  const values = fieldsOf(defaults, ['input', 'default'], faultIn);
  const variables = Object.keys(types).map((name) => readVariable(name, types[name], values, faultIn));
  const names = new Set(variables.map(({ name }) => name));
  for (const name of Object.keys(values).filter((given) => !names.has(given))) {
    names.add(name);
    variables.push({ name, ...defaultIn(values, name) });
  }
  for (const name of Object.keys(said).filter((given) => !names.has(given))) {
    throw faultIn(['promptenchanter.variables', name], `\`${name}\` is not in input.schema`);
  }
  return variables.map((variable) => ({ ...variable, ...readRule(variable.name, said[variable.name], faultIn) }));
}

function readVariable(written: string, type: unknown, values: Fields, faultIn: FaultIn): PromptVariable {
  const path = ['input', 'schema', written];
  const [, name, optional] = key.exec(written) ?? [];
  if (name === undefined)
    throw faultIn(path, `\`${written}\`: a variable of the library is a text; it has a name and no type`);
  const [, kind = '', description] = /^([^,]*)(?:, *(.*))?$/s.exec(typeof type === 'string' ? type : '') ?? [];
  if (!scalars.has(kind)) throw faultIn(path, `\`${written}\` must be \`string\`, or \`string, what it is\``);
  const standard = defaultIn(values, name);
  const isOptional = optional !== undefined && standard.default === undefined;
  return { name, ...(description ? { description } : {}), ...standard, ...(isOptional ? { required: false } : {}) };
}

function defaultIn(values: Fields, name: string): { default?: string } {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value === null) return {};
  return { default: typeof value === 'string' ? value : JSON.stringify(value) };
}

function readRule(name: string, said: unknown, faultIn: FaultIn): Partial<PromptVariable> {
  const rule = fieldsOf(said, ['promptenchanter.variables', name], faultIn);
  const [unknown] = Object.keys(rule).filter((given) => !rules.has(given));
  if (unknown !== undefined) throw faultIn(['promptenchanter.variables', name, unknown], `\`${unknown}\` is no rule`);
  return rule;
}

function ruleOf({ description, max_length, required, default: standard }: PromptVariable): Partial<PromptVariable> {
  return {
    ...(description === undefined || isPlain(description) ? {} : { description }),
    ...(max_length === undefined ? {} : { max_length }),
    ...(required && standard !== undefined ? { required } : {}),
  };
}

/** Whether Picoschema holds it behind a type. */
function isPlain(description: string | undefined): description is string {
  return description !== undefined && /^[^ ].*$/.test(description);
}

function fieldsOf(value: unknown, path: readonly string[], faultIn: FaultIn): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Fields;
  throw faultIn(path, 'there must be names with values here, as in `name: string`');
}

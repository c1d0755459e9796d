import openapiTypes, { astToString } from 'openapi-typescript';

/** TypeScript types of every path, operation and schema. */
export async function typesModule(contract: URL): Promise<string> {
  const nodes = await openapiTypes(contract, {
    alphabetize: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `// Generated from openapi.yaml.\n${openEnums(astToString(nodes))}`;
}

/** `'a' | 'b' | string` collapses to `string`; an open enum keeps its known words for editors. */
function openEnums(source: string): string {
  return source.replaceAll(/\(("[^()]*")\) \| string\b/g, '$1 | (string & {})');
}

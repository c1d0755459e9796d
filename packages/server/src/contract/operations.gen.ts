// Generated from openapi.yaml.
export const operations = {
  createCompletion: {"method":"POST","path":"/v1/prompt/completions","area":"Enhance","principals":["key"],"hasBody":true},
  previewCompletion: {"method":"POST","path":"/v1/prompt/preview","area":"Enhance","principals":["key"],"hasBody":true},
  createChatCompletion: {"method":"POST","path":"/v1/chat/completions","area":"OpenAI","principals":["key"],"hasBody":true},
  listModels: {"method":"GET","path":"/v1/models","area":"OpenAI","principals":["key"],"hasBody":false},
  registerUser: {"method":"POST","path":"/v1/users/register","area":"Users","principals":[],"hasBody":true},
  getHealth: {"method":"GET","path":"/health","area":"System","principals":[],"hasBody":false},
  getReadiness: {"method":"GET","path":"/ready","area":"System","principals":[],"hasBody":false},
  getContractAsJson: {"method":"GET","path":"/openapi.json","area":"System","principals":[],"hasBody":false},
  getContractAsYaml: {"method":"GET","path":"/openapi.yaml","area":"System","principals":[],"hasBody":false},
} as const;

export type OperationId = keyof typeof operations;

/** Names of OpenTelemetry's GenAI conventions, by the end of a host. */
const providers: readonly (readonly [string, string])[] = [
  ['openai.azure.com', 'azure.ai.openai'],
  ['services.ai.azure.com', 'azure.ai.inference'],
  ['anthropic.com', 'anthropic'],
  ['amazonaws.com', 'aws.bedrock'],
  ['generativelanguage.googleapis.com', 'gcp.gemini'],
  ['aiplatform.googleapis.com', 'gcp.vertex_ai'],
  ['mistral.ai', 'mistral_ai'],
  ['groq.com', 'groq'],
  ['deepseek.com', 'deepseek'],
  ['x.ai', 'x_ai'],
  ['perplexity.ai', 'perplexity'],
  ['cohere.com', 'cohere'],
  ['cohere.ai', 'cohere'],
];

/** Who is behind a host, as far as it tells; `openai` for any other that speaks its API. */
export function providerOf(host: string): string {
  const found = providers.find(([end]) => host === end || host.endsWith(`.${end}`));
  return found?.[1] ?? 'openai';
}

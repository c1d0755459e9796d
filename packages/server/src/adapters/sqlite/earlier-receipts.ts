/** Of a receipt from before receipts named stored prompts. In a text of JSON its quotation marks would be escaped. */
const withoutPrompt = /("prompt_version":(?:\d+|null),)(?="level":)/g;

/** A stored answer with what the contract promises of receipts: one of an earlier release says nothing of a stored prompt. */
export function withPrompts(body: string): string {
  return body.replace(withoutPrompt, '$1"prompt":null,');
}

import type { Lines } from '../../core/lines.ts';
import type { Opened } from '../../core/opened.ts';
import type { components, operations } from '../../generated/contract.gen.ts';

type Schemas = components['schemas'];
type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** A message of a prompt, with places to be filled in. */
export type PromptMessage = Schemas['PromptMessage'];
/** Which prompts, and which of their rows. */
export type ListPromptsParams = QueryOf<'listPrompts'>;
/** Which rows of a list. */
export type RowsParams = Pick<ListPromptsParams, 'skip' | 'limit'>;
/** A new prompt. */
export type CreatePromptParams = Schemas['PromptRequest'];
/** What changes of a prompt; what is left out stays. */
export type UpdatePromptParams = Schemas['PromptChange'];
/** The name that a prompt comes back with; left out, its own. */
export type RestorePromptParams = Schemas['PromptRestore'];
/** The name of the copy; left out, the first free one. */
export type DuplicatePromptParams = Schemas['PromptDuplicate'];
/** Why an earlier version is put in force. */
export type RollbackPromptParams = Schemas['PromptRollback'];
/** The version that a label points at from now on, and why. */
export type MoveLabelParams = Schemas['PromptLabelMove'];
/** Two versions. */
export type DiffPromptParams = QueryOf<'diffPrompt'>;
/** Values, and the version or label that they are for. */
export type RenderPromptParams = Schemas['PromptRenderRequest'];
/** Which days, both included, and what the figures are summed up by. */
export type PromptAnalyticsParams = QueryOf<'getPromptAnalytics'>;
/** Of which folder. */
export type ExportPromptsParams = QueryOf<'exportPrompts'>;
/** What `export` answers, or prompts as Langfuse and OpenAI have them; those of a generator or a stream go as lines. */
export type ImportPrompts = Omit<Schemas['PromptBundle'], 'prompts'> & { prompts: Lines<Schemas['BundledPrompt']> };
/** What becomes of prompts that are there and differ; `dry_run` changes nothing and tells what would be. */
export type ImportPromptsParams = QueryOf<'importPrompts'>;

/** A prompt with one of its versions, whole. */
export type Prompt = Opened<Schemas['Prompt']>;
/** A prompt as it is after a change, and whether that made a version. */
export type PromptChanged = Opened<Schemas['PromptChanged']>;
/** A prompt of a list, without its content. */
export type PromptSummary = Opened<Schemas['PromptSummary']>;
/** A version, whole. */
export type PromptVersion = Opened<Schemas['PromptVersion']>;
/** A version of a list, without its content. */
export type PromptVersionSummary = Opened<Schemas['PromptVersionSummary']>;
/** Where a label pointed, and where it was moved. */
export type PromptLabelMove = Opened<Schemas['PromptLabelMoveEntry']>;
/** The text of two versions in pieces, and what else changed. */
export type PromptDiff = Opened<Schemas['PromptDiff']>;
/** A prompt that the server filled in. */
export type RenderedPrompt = Opened<Schemas['RenderedPrompt']>;
/** How often a prompt was used, and how well. */
export type PromptAnalytics = Opened<Schemas['PromptAnalytics']>;
/** The prompts of a library. */
export type PromptBundle = Opened<Schemas['PromptBundle']>;
/** What became of each prompt that was taken in. */
export type PromptImport = Opened<Schemas['PromptImport']>;
/** A prompt that a completion used. */
export type UsedPrompt = Opened<Schemas['UsedPrompt']>;

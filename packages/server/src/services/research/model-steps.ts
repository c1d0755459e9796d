import type { Brief, ResearchPlan, Source, StepTokens, Topic } from './findings.ts';
import type { ResearchCaller } from './inquiry.ts';

/** What the model does for research, besides the answer. None throws: where the model cannot, they do without it. */
export interface ModelSteps {
  /** What to search for; by rule of thumb where the model does not say. @param queries At most, over all topics. */
  plan(
    question: { text: string; context: string },
    queries: number,
    caller: ResearchCaller,
  ): Promise<{ plan: ResearchPlan; tokens: StepTokens }>;
  /** What is still open after a first look; none where the model does not say. */
  gaps(
    plan: ResearchPlan,
    sources: readonly Source[],
    queries: number,
    caller: ResearchCaller,
  ): Promise<{ queries: string[]; tokens: StepTokens }>;
  /** Findings whose quotes were seen in their sources; `brief` is null where there are none. @param findings At most. */
  condense(
    material: { question: string; topics: readonly Topic[]; sources: readonly Source[]; findings: number },
    caller: ResearchCaller,
  ): Promise<{ brief: Brief | null; removed: number; tokens: StepTokens }>;
}

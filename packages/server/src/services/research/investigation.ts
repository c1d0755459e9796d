import type { DepthBounds } from '../../config/depth-setting.ts';
import type { ResearchOutcome } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { type Course, courseOf, type StepTimes } from './course.ts';
import type { Brief, ResearchPlan, StepTokens } from './findings.ts';
import type { Inquiry, ResearchCaller } from './inquiry.ts';
import type { Look } from './looking.ts';
import type { ModelSteps } from './model-steps.ts';
import { type Notebook, notebook } from './notebook.ts';
import type { SkippedPage } from './page-desk.ts';
import { progressTo, type Tell } from './progress.ts';
import type { SearchReport } from './search-desk.ts';

/** What an investigation came to. It can be written down as JSON. */
export interface Investigation {
  outcome: ResearchOutcome;
  /** What goes into the prompt; null unless something was found. */
  brief: Brief | null;
  plan: ResearchPlan;
  searches: SearchReport[];
  skipped: SkippedPage[];
  /** Citations that did not hold. */
  removed: number;
  /** Sentences that gave orders to the model. */
  flagged: number;
  researchedAtMs: number;
  tokens: { plan: StepTokens; condense: StepTokens };
  times: StepTimes;
}

export type Investigate = (
  inquiry: Inquiry,
  bounds: DepthBounds,
  caller: ResearchCaller,
  tell: Tell,
) => Promise<Investigation>;

export const noTokens: StepTokens = { prompt: 0, completion: 0 };

/** When steps must be over, as shares of the deadline; what is left is for the model to condense what was read. */
const onlyRound = { plan: 0.3, search: 0.45, read: 0.65 };
const firstRound = { plan: 0.15, search: 0.25, read: 0.4 };
const secondRound = { plan: 0.5, search: 0.6, read: 0.75 };

/** How much of its pages a first round may take where there is a second. */
const firstShare = 2 / 3;
/** Characters of the prompt that a finding takes. */
const findingChars = 500;

/** Looks something up: plan → search → read → once more where the depth has it → condense. */
export function investigator(deps: { steps: ModelSteps; look: Look; clock: Clock }): Investigate {
  const { steps, look, clock } = deps;

  async function lookOnce(course: Course, notes: Notebook, plan: ResearchPlan): Promise<void> {
    const { pages, attempts } = course.bounds;
    const { search: searchEnd, read: readEnd } = onlyRound;
    await look(course, notes, plan, { queries: queriesOf(plan), pages, attempts, searchEnd, readEnd });
  }

  /** The second round looks for what the first left open. Answers what the model took to say what that is. */
  async function lookTwice(course: Course, notes: Notebook, plan: ResearchPlan): Promise<StepTokens> {
    const { bounds } = course;
    const part = { pages: Math.ceil(bounds.pages * firstShare), attempts: Math.ceil(bounds.attempts * firstShare) };
    const { search, read } = firstRound;
    await look(course, notes, plan, { queries: queriesOf(plan), ...part, searchEnd: search, readEnd: read });
    if (notes.pages === 0) return noTokens;

    const asking = course.askingUntil(secondRound.plan);
    const sources = notes.sources(bounds.material_chars);
    const { queries, tokens } = await course.timed('planMs', steps.gaps(plan, sources, bounds.further_queries, asking));
    if (queries.length === 0) return tokens;
    plan.topics.push({ name: 'further', queries });
    const rest = { pages: bounds.pages - notes.pages, attempts: bounds.attempts - notes.attempts };
    await look(course, notes, plan, {
      ...{ queries, ...rest },
      ...{ searchEnd: secondRound.search, readEnd: secondRound.read },
    });
    return tokens;
  }

  return async function investigate(inquiry, bounds, caller, tell) {
    const progress = progressTo(tell, clock);
    const course = courseOf({ inquiry, bounds, caller, progress }, clock);
    const notes = notebook(clock);
    const isTwofold = bounds.further_queries > 0;

    progress.begin('plan', 1);
    const asking = course.askingUntil((isTwofold ? firstRound : onlyRound).plan);
    const question = { text: inquiry.question, context: inquiry.context };
    const { plan, tokens: planTokens } = await course.timed('planMs', steps.plan(question, bounds.queries, asking));
    progress.part('ok', null, null);
    const tokens = { plan: planTokens, condense: noTokens };

    function ended(outcome: ResearchOutcome, brief: Brief | null, removed = 0): Investigation {
      const { searches, skipped, flagged } = notes;
      progress.done(outcome);
      const facts = { plan, searches, skipped, removed, flagged, tokens, times: course.times };
      return { outcome, brief, ...facts, researchedAtMs: clock.now() };
    }
    if (!plan.isNeeded) return ended('not_needed', null);

    if (isTwofold) tokens.plan = sum(planTokens, await lookTwice(course, notes, plan));
    else await lookOnce(course, notes, plan);
    const sources = notes.sources(bounds.material_chars);
    if (sources.length === 0) return ended(notes.whyNothing(), null);

    progress.begin('condense', 1);
    const findings = Math.ceil(bounds.block_chars / findingChars);
    const material = { question: inquiry.question, topics: plan.topics, sources, findings };
    const condensed = await course.timed('condenseMs', steps.condense(material, course.askingUntil(1)));
    tokens.condense = condensed.tokens;
    if (condensed.brief) progress.part('ok', null, null);
    else progress.part('skipped', null, 'extracts');
    const brief = condensed.brief ?? { form: 'extracts', findings: [], sources };
    const used = new Set(brief.sources.map(({ url }) => url));
    const unused = sources.filter(({ url }) => !used.has(url));
    notes.skipped.push(...unused.map(({ url }) => ({ url, reason: 'irrelevant' as const })));
    return ended('found', brief, condensed.removed);
  };
}

function queriesOf({ topics }: ResearchPlan): string[] {
  return topics.flatMap(({ queries }) => queries);
}

function sum(one: StepTokens, other: StepTokens): StepTokens {
  return { prompt: one.prompt + other.prompt, completion: one.completion + other.completion };
}

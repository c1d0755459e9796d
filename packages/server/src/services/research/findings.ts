import type { Freshness } from '../../ports/search.ts';

/** A side of the question, and what is searched for it. */
export interface Topic {
  name: string;
  queries: string[];
}

/** What is to be found out. */
export interface ResearchPlan {
  /** False where nothing of the web is needed to answer. */
  isNeeded: boolean;
  topics: Topic[];
  freshness: Freshness;
  /** As in `en`; null where it is not known. */
  language: string | null;
}

/** A page that was read, as far as it is used. A stranger wrote all of it. */
export interface Source {
  /** From 1. */
  id: number;
  title: string;
  url: string;
  /** As `YYYY-MM-DD`; null where it is not known. */
  published: string | null;
  /** The passages that have to do with the question, cleaned. */
  text: string;
}

export const findingKinds = ['fact', 'statistic', 'opinion', 'howto'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something that sources say, in the words of the model; each source has been seen to hold the quote given for it. */
export interface Finding {
  topic: string;
  kind: FindingKind;
  text: string;
  /** Ids of sources, at least one. */
  sources: number[];
  /** By how many sites say it, not by how sure the model is: one, two, more. */
  confidence: 'low' | 'medium' | 'high';
}

/** Tokens that a step of the model took, as reported or, where they were not, estimated. */
export interface StepTokens {
  prompt: number;
  completion: number;
}

/** What is put into a prompt: findings by the model, or where there are none the passages as they are. */
export interface Brief {
  form: 'condensed' | 'extracts';
  /** Empty for `extracts`. */
  findings: Finding[];
  /** Those that are cited, numbered from 1 without gaps. */
  sources: Source[];
}

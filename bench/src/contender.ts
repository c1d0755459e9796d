export const contenderNames = ['ours', 'node', 'hono', 'portkey'] as const;
/** The contenders of every run; `other` is another state of our server, where one is given. */
export type ContenderName = (typeof contenderNames)[number] | 'other';

/** What a contender is started with. */
export interface Place {
  port: number;
  /** Of the upstream, without a path. */
  upstream: string;
  /** A folder of its own on the disk. */
  folder: string;
}

/** One gateway, and how to start and ask it. */
export interface Contender {
  name: ContenderName;
  title: string;
  /** What a reader must know to judge its figures. */
  note: string;
  /** Answers GET with 200 as soon as it serves. */
  readyPath: string;
  model: string;
  /** Texts of its own that a good reply holds. */
  marks: readonly string[];
  /** Whether what it sends upstream is longer than what it got, by a style. */
  addsStyle: boolean;
  /** What its requests carry beside the usual, for each of its users. */
  access(origin: string, place: Place): Promise<readonly Record<string, string>[]>;
  /** Arguments for node. */
  args(place: Place): string[];
  env(place: Place): Record<string, string>;
}

/** A job that is not finished, as the next tasks are chosen. */
export interface OpenJob {
  id: string;
  userId: string;
  isParallel: boolean;
  /** Whether tasks of it may be taken: it is begun and not stopped, and its user is active. */
  isOn: boolean;
  waiting: number;
  running: number;
  takenAt: number;
}

/** A task of a job is to be taken, as the time says that orders all takings. */
export interface Turn {
  jobId: string;
  takenAt: number;
}

interface Line {
  running: number;
  takenAt: number;
  jobs: OpenJob[];
}

/**
 * Whose turn it is, at most `most` times: the user of whom least runs, of several the one served longest ago, and of their
 * jobs the one taken from longest ago.
 */
export function turnsOf(jobs: readonly OpenJob[], most: number, atMs: number): Turn[] {
  const lines = linesOf(jobs);
  const turns: Turn[] = [];
  // Ahead of all before it, whatever the clocks of the servers say.
  let takenAt = jobs.reduce((latest, job) => Math.max(latest, job.takenAt), atMs - 1);
  while (turns.length < most) {
    const line = least(
      lines.filter(({ jobs }) => jobs.some(isFree)),
      byRunning,
    );
    const job = line && least(line.jobs.filter(isFree), byTaking);
    if (!job) break;
    takenAt++;
    job.waiting--;
    job.running++;
    job.takenAt = takenAt;
    line.running++;
    line.takenAt = takenAt;
    turns.push({ jobId: job.id, takenAt });
  }
  return turns;
}

/** The jobs of each user, copied. */
function linesOf(jobs: readonly OpenJob[]): Line[] {
  const lines = new Map<string, Line>();
  for (const job of jobs) {
    const line = lines.get(job.userId) ?? { running: 0, takenAt: 0, jobs: [] };
    lines.set(job.userId, line);
    line.running += job.running;
    line.takenAt = Math.max(line.takenAt, job.takenAt);
    line.jobs.push({ ...job });
  }
  return [...lines.values()];
}

const isFree = ({ isOn, isParallel, waiting, running }: OpenJob) =>
  isOn && waiting > 0 && (isParallel || running === 0);

const byTaking = (a: { takenAt: number }, b: { takenAt: number }) => a.takenAt - b.takenAt;

const byRunning = (a: Line, b: Line) => a.running - b.running || byTaking(a, b);

/** The first of the least. */
function least<T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best && compare(best, item) <= 0 ? best : item), undefined);
}

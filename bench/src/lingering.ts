/** Stands in what the upstream is to answer late: tasks that fill their places and are no work to anybody. */
export const lingerMark = '(think about it for long)';
export const lingerMs = 3_000;

/**
 * What work tells on its way, as it tells it, and what it came to in the end. A consumer that stops early does not end
 * the work: its signal does.
 */
export async function* telling<News, Result>(
  work: (tell: (news: News) => void) => Promise<Result>,
): AsyncGenerator<News, Result> {
  const told: News[] = [];
  let wake = () => {};
  let isOver = false;
  const result = work((news) => {
    told.push(news);
    wake();
  }).finally(() => {
    isOver = true;
    wake();
  });
  // Thrown to the consumer below, who may have gone before.
  result.catch(() => {});
  for (;;) {
    yield* told.splice(0);
    if (isOver && told.length === 0) return result;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (isOver || told.length > 0) resolve();
    });
  }
}

/** One result as a search page of the test web shows it. */
export interface WebHit {
  /** Absolute; it may lead anywhere. */
  url: string;
  title: string;
  snippet: string;
  published?: string;
}

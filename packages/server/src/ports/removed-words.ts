/** Words of prompts that were removed, or say something else by now. The index of words keeps them until it is swept. */
export interface RemovedWords {
  /**
   * Takes a part of them out of the index: some milliseconds of work.
   * @returns Whether it is to be called again.
   */
  sweep(): Promise<boolean>;
}

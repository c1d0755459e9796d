/** Lets other work go on whenever this one has held the event loop for so long. */
export function breather(elapsed: () => number, heldMs = 5): () => Promise<void> {
  let sinceMs = elapsed();
  return async function breathe() {
    if (elapsed() - sinceMs < heldMs) return;
    await new Promise(setImmediate);
    sinceMs = elapsed();
  };
}

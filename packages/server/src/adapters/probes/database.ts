import Database from 'better-sqlite3';

const mostFaults = 5;

/**
 * Reads a database through, without changing it, and answers what is damaged: the first few faults.
 * @param depth `quick` leaves out that each index matches its table, and takes a fraction of the time.
 */
export function damageOf(file: string, depth: 'quick' | 'full'): string[] {
  const pragma = depth === 'full' ? 'integrity_check' : 'quick_check';
  try {
    return faultsIn(file, `${pragma}(${mostFaults})`);
  } catch (error) {
    // What cannot even be opened as a database.
    return [error instanceof Error ? error.message : String(error)];
  }
}

function faultsIn(file: string, pragma: string): string[] {
  const client = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    const rows = client.pragma(pragma) as Record<string, string>[];
    return rows.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok');
  } finally {
    client.close();
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { type CopyFacts, copyDatabase, examineCopy } from './database-copy.ts';

export interface BackupTask {
  file: string;
  copy: string;
}

/** What the thread says: first how large the copy will be, then what is in it. */
export type BackupNews = { totalBytes: number } | { facts: CopyFacts };

const tell = (news: BackupNews) => parentPort?.postMessage(news);
const { file, copy } = workerData as BackupTask;
copyDatabase(file, copy, (totalBytes) => tell({ totalBytes }));
tell({ facts: examineCopy(copy) });

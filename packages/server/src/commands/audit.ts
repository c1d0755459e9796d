import type { AuditAnchor, AuditStore, ChainHead } from '../ports/audit.ts';
import type { Output } from './output.ts';
import { progress } from './progress.ts';

interface Finding {
  isWhole: boolean;
  /** Null where it is whole, or where not a row but `audit.head` is at fault. */
  firstBadSeq: number | null;
  message: string;
  head: ChainHead | null;
}

/**
 * Checks the security log from its first row to its last, and that it holds the link in `audit.head` and the one that
 * the operator noted. Answers the exit status: 0 for a whole log, 1 for a broken one, 2 where `head` cannot be read.
 * @param options.head A link as an earlier run printed it, `SEQ:HASH`; null for none.
 */
export async function auditVerify(
  audit: AuditStore,
  anchor: AuditAnchor | null,
  options: { head: string | null },
  output: Output,
): Promise<number> {
  const noted = options.head === null ? null : linkOf(options.head);
  if (noted === undefined) {
    output.note('--head must be SEQ:HASH, as an earlier audit verify printed it.');
    return 2;
  }
  const finding = await examine(audit, anchor, noted, output);
  tell(finding, output);
  return finding.isWhole ? 0 : 1;
}

async function examine(
  audit: AuditStore,
  anchor: AuditAnchor | null,
  noted: ChainHead | null,
  output: Output,
): Promise<Finding> {
  const head = audit.head();
  let anchored: ChainHead | null;
  try {
    anchored = anchor?.read() ?? null;
  } catch (error) {
    return { isWhole: false, firstBadSeq: null, message: error instanceof Error ? error.message : String(error), head };
  }
  if (anchor && !anchored) output.note('There is no audit.head: rows that are gone from the end would not be noticed.');
  const known = [anchored, noted].filter((link) => link !== null);
  const { at, end } = progress(output, (done, total) => `${done} of ${total} rows`);
  const fault = await audit.verify(known, at).finally(end);
  if (fault) return { isWhole: false, firstBadSeq: fault.seq, message: fault.message, head };
  return { isWhole: true, firstBadSeq: null, message: `All ${head?.seq ?? 0} rows are as they were written.`, head };
}

function tell({ isWhole, firstBadSeq, message, head }: Finding, output: Output): void {
  const link = head ? `${head.seq}:${head.hash}` : null;
  if (output.isJson) {
    output.write(JSON.stringify({ is_whole: isWhole, first_bad_seq: firstBadSeq, message, head: link }));
    return;
  }
  output.write(isWhole ? message : `The security log is broken. ${message}`);
  if (isWhole && link) output.write(`Its head is ${link}. Note it elsewhere, and check against it with --head.`);
}

function linkOf(text: string): ChainHead | undefined {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

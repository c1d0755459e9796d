import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { AuditAnchor, ChainHead } from '../ports/audit.ts';

/** Keeps the last link of the security log in a small file, bound by the audit key. */
export function fileAnchor(path: string, auditKey: Buffer): AuditAnchor {
  function macOf({ seq, hash }: ChainHead): Buffer {
    return createHmac('sha256', auditKey).update(`audit.head|${seq}|${hash}`).digest();
  }

  return {
    read() {
      const text = textOf(path);
      if (text === null) return null;
      const [, seq = '', hash = '', mac = ''] = /^(\d{1,15}) ([0-9a-f]{64}) ([0-9a-f]{64})\n$/.exec(text) ?? [];
      const head = { seq: Number(seq), hash };
      if (!mac || !timingSafeEqual(Buffer.from(mac, 'hex'), macOf(head))) {
        throw new Error(`${path} was changed, or belongs to another database: it does not bear the mark of this one.`);
      }
      return head;
    },

    async save(head) {
      const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
      try {
        await write(draft, `${head.seq} ${head.hash} ${macOf(head).toString('hex')}\n`);
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
  };
}

async function write(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

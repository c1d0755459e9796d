import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileAnchor } from '../../packages/server/src/adapters/audit-anchor.ts';
import { auditVerify } from '../../packages/server/src/commands/audit.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { auditAnchoring } from '../../packages/server/src/services/record/anchoring.ts';
import { auditKey, loginOf, type OpenLog, openLog } from './audit-log.ts';

let folder: string;
let path: string;
let log: OpenLog;
let told: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchor-'));
  path = join(folder, 'audit.head');
  log = openLog(join(folder, 'x.db'));
  told = [];
});

afterEach(() => {
  log.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await log.audit.append(loginOf('u-1', { n }));
}

/** A server that anchors the log, since its start. */
function anchoring() {
  return auditAnchoring({
    audit: log.audit,
    anchor: fileAnchor(path, auditKey),
    log: logTo({ write: (line) => told.push(line) }, 'info'),
  });
}

async function verify(options: { head?: string; isJson?: boolean } = {}) {
  const lines: string[] = [];
  const notes: string[] = [];
  const { head = null, isJson = false } = options;
  const output = { isJson, write: (line: string) => lines.push(line), note: (line: string) => notes.push(line) };
  const status = await auditVerify(log.audit, fileAnchor(path, auditKey), { head }, output);
  return { status, lines, notes };
}

function headText(): string {
  const head = log.audit.head();
  return head ? `${head.seq}:${head.hash}` : '';
}

describe('The anchor of the security log', () => {
  test('is its last link, for the owner of the file alone, and no draft stays', async () => {
    const server = anchoring();
    for (const count of [3, 2]) {
      await write(count);
      await server.keep();
    }
    expect(fileAnchor(path, auditKey).read()).toEqual(log.audit.head());
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('audit'))).toEqual(['audit.head']);
  });

  test('is written only where the log has moved', async () => {
    const server = anchoring();
    await server.keep();
    expect(fileAnchor(path, auditKey).read()).toBeNull();
    await write(1);
    await server.keep();
    const { ino } = statSync(path);
    await server.keep();
    await anchoring().keep();
    expect(statSync(path).ino).toBe(ino);
  });

  test('does not go back where another server has kept a later link', async () => {
    await write(5);
    const head = log.audit.head();
    await anchoring().keep();
    await write(5);
    await anchoring().keep();
    const behind = { ...log.audit, head: () => head };
    await auditAnchoring({
      audit: behind,
      anchor: fileAnchor(path, auditKey),
      log: logTo({ write() {} }, 'info'),
    }).keep();
    expect(fileAnchor(path, auditKey).read()?.seq).toBe(10);
  });

  test.each([
    ['nothing', 0],
    ['fewer rows', 2],
    ['as many rows', 3],
    ['more rows', 9],
  ])('outlives a cut that %s have followed, is told once, and makes the log a broken one', async (_what, further) => {
    await write(10);
    await anchoring().keep();
    const kept = readFileSync(path, 'utf8');
    log.client.exec('DELETE FROM security_logs WHERE seq > 7');
    await write(further);
    const server = anchoring();
    await server.keep();
    await write(1);
    await server.keep();

    expect(readFileSync(path, 'utf8')).toBe(kept);
    expect(told.filter((line) => line.includes('cut or rewritten'))).toHaveLength(1);
    expect((await verify()).status).toBe(1);
  });

  test.each([
    ['points at an earlier link', (text: string) => text.replace(/^10 /, '9 ')],
    ['bears no mark', (text: string) => text.replace(/ [0-9a-f]{64}\n$/, '\n')],
    ['bears another mark', (text: string) => text.replace(/[0-9a-f]{8}\n$/, '00000000\n')],
    ['is empty', () => ''],
  ])('that %s is refused, and not replaced', async (_what, change) => {
    await write(10);
    await anchoring().keep();
    const changed = change(readFileSync(path, 'utf8'));
    writeFileSync(path, changed);
    await write(1);
    await anchoring().keep();

    expect(readFileSync(path, 'utf8')).toBe(changed);
    expect(told).toHaveLength(1);
    expect(await verify()).toMatchObject({ status: 1, lines: [expect.stringContaining(`${path} was changed`)] });
  });

  test('of another database is refused', async () => {
    await write(1);
    await fileAnchor(path, Buffer.alloc(32, 9)).save({ seq: 1, hash: '0'.repeat(64) });
    expect((await verify()).status).toBe(1);
  });
});

describe('promptenchanter audit verify', () => {
  test('answers 0 for a whole log and prints its head, to be noted', async () => {
    await write(10);
    await anchoring().keep();
    const { status, lines, notes } = await verify();
    expect([status, notes]).toEqual([0, []]);
    expect(lines).toEqual(['All 10 rows are as they were written.', expect.stringContaining(headText())]);
  });

  test('answers 1 for a broken one and names the first bad row, in JSON too', async () => {
    await write(10);
    await anchoring().keep();
    log.client.exec('DELETE FROM security_logs WHERE seq > 7');
    const { status, lines } = await verify();
    const { lines: json } = await verify({ isJson: true });
    expect([status, lines.join()]).toEqual([1, expect.stringContaining('8 to 10')]);
    expect(json.map((line) => JSON.parse(line))).toEqual([
      { is_whole: false, first_bad_seq: 8, message: expect.any(String), head: headText() },
    ]);
  });

  test('holds the log against a head that was noted, where the anchor is gone too', async () => {
    await write(10);
    const noted = headText();
    log.client.exec('DELETE FROM security_logs WHERE seq > 7');
    const unaided = await verify();
    expect([unaided.status, unaided.notes.join()]).toEqual([0, expect.stringContaining('no audit.head')]);
    expect((await verify({ head: noted })).status).toBe(1);
    expect((await verify({ head: headText() })).status).toBe(0);
  });

  test.each(['', '7', '7:', `7:${'g'.repeat(64)}`, `-7:${'0'.repeat(64)}`])(
    'answers 2 for the head «%s»',
    async (head) => {
      await write(1);
      const { status, lines, notes } = await verify({ head });
      expect([status, lines, notes]).toEqual([2, [], [expect.stringContaining('SEQ:HASH')]]);
    },
  );

  test('says how far it is in a long log, apart from what it found', async () => {
    await Promise.all(Array.from({ length: 2_100 }, () => log.audit.append(loginOf('u-1'))));
    await anchoring().keep();
    expect((await verify()).notes).toEqual(['1000 of 2100 rows', '2000 of 2100 rows']);
  });
});

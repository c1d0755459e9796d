import { setTimeout as sleep } from 'node:timers/promises';
import { openHouse } from './house.ts';
import { randomBytes } from 'node:crypto';
const on = process.argv[2] === 'on';
const house = await openHouse({ LOG_LEVEL: 'error', MESSAGE_LOG_RETENTION_DAYS: on ? '30' : '0', DEFAULT_USER_LIMITS: '{"conversation_limit":1000000,"reset":1000000}', MAX_CONCURRENT_REQUESTS: '500' });
const r = await house.register('ada');
const N = 20000;
const rows = Array.from({ length: N }, (_, i) => ({ id: 'r' + i, s: randomBytes(2500).toString('hex') }));
for (let p = 0; p < N; p += 2000) {
  const part = JSON.stringify(rows.slice(p, p + 2000));
  house.write(`INSERT INTO message_logs (request_id, user_id, instance_id, status, level, model, r_type, variant, prompt_version, added_tokens, is_stream, address, created_at) SELECT value ->> 'id', ?, 'i', 'completed', 'low', 'm', 'bpe', 'full', 1, 10, 0, '::1', 1 FROM json_each(?)`, r.userId, part);
  house.write(`INSERT INTO message_contents (seq, sealed) SELECT seq, unhex(value ->> 's') FROM json_each(?) JOIN message_logs ON request_id = value ->> 'id'`, part);
}
const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
for (let i = 0; i < 50; i++) await house.post('/v1/prompt/completions', body, r.headers);
const times: number[] = [];
const count = () => house.rows<{ n: number }>('SELECT count(*) AS n FROM message_logs WHERE created_at = 1')[0]!.n;
const end = performance.now() + 22_000;
let stop = false;
const start = performance.now();
let goneAt = 0;
async function worker() {
  while (!stop) {
    const t = performance.now();
    const reply = await house.post('/v1/prompt/completions', body, r.headers);
    if (reply.status !== 200) throw new Error(String(reply.status));
    times.push(performance.now() - t);
    await sleep(20);
  }
}
const ws = [1, 2, 3, 4].map(worker);
while (performance.now() < end) { await sleep(500); if (on && !goneAt && count() === 0) goneAt = performance.now() - start; }
stop = true; await Promise.all(ws);
times.sort((a, b) => a - b);
const q = (p: number) => times[Math.floor(times.length * p)]!.toFixed(2);
console.log(on, 'n', times.length, 'p50', q(0.5), 'p99', q(0.99), 'p999', q(0.999), 'max', times.at(-1)!.toFixed(2), 'left', count(), 'gone at', goneAt);
await house.close();
process.exit(0);

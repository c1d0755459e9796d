import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Settings, swift } from './house.ts';
import { program } from './program.ts';

/** The server in a process of its own, as `serve` starts it. */
export interface ServerProcess {
  url: string;
  /** Lines of the log so far. */
  lines: Record<string, unknown>[];
  /** Sends a signal and waits for the end; answers the exit code, null after a signal that cannot be caught. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  child: ChildProcess;
}

/** Starts a server on a free port and resolves when it listens. */
export async function startServer(settings: Settings): Promise<ServerProcess> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { PATH, NODE_ENV: 'test', PORT: '0', LOG_FORMAT: 'json', ...swift, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Record<string, unknown>[] = [];
  const faults: string[] = [];
  child.stderr.on('data', (piece: Buffer) => faults.push(piece.toString()));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const fields = JSON.parse(line) as Record<string, unknown>;
      lines.push(fields);
      if (typeof fields.url === 'string') resolve(fields.url);
    });
    void exited.then(([code]) => reject(new Error(`The server ended with ${code}: ${faults.join('')}`)));
  });
  return {
    url,
    lines,
    child,
    async end(signal) {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}

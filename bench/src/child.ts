import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One of our own modules in a process of its own, asked one thing at a time. */
export interface Child<Report> {
  pid: number;
  /** Sends a message and answers the next report. */
  ask(message: object, timeoutMs: number): Promise<Report>;
  /** The next report, unasked. */
  heard(timeoutMs: number): Promise<Report>;
  end(): void;
}

export function child<Report>(module: string): Child<Report> {
  const path = fileURLToPath(new URL(module, import.meta.url));
  const worker = fork(path, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

  function heard(timeoutMs: number): Promise<Report> {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(timer);
        worker.off('message', take).off('exit', gone);
        end();
      };
      const take = (report: unknown) => finish(() => resolve(report as Report));
      const gone = () => finish(() => reject(new Error(`${module} ended early.`)));
      const late = () => finish(() => reject(new Error(`${module} said nothing for ${timeoutMs} ms.`)));
      const timer = setTimeout(late, timeoutMs);
      worker.on('message', take).on('exit', gone);
    });
  }

  return {
    pid: worker.pid ?? 0,
    heard,
    ask(message, timeoutMs) {
      const report = heard(timeoutMs);
      worker.send(message);
      return report;
    },
    // Each of them ends with its channel.
    end: () => worker.connected && worker.disconnect(),
  };
}

import { Logger } from '@nestjs/common';
import type { Process } from './process.js';

/** Takes a process down at SIGTERM or SIGINT: the steps one after the other, once, and then exit code 0 or what was set meanwhile. */
export function endOnSignal(...steps: readonly (() => unknown)[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const step of steps) await step();
    process.exit();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** A refused subscription leaves a process up but deaf: better to end, and be started again where people see it. */
export function exitWhenDeaf({ service, nats }: Process): void {
  void (async () => {
    for await (const status of nats.status()) {
      if (status.type === 'error' && /permission/i.test(String(status.error))) {
        new Logger(service).error(`NATS refuses what this process needs: ${String(status.error)}`);
        process.exitCode = 1;
        process.kill(process.pid, 'SIGTERM');
      }
    }
  })();
}

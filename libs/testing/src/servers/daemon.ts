import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { bindToThisProcess, release } from './guard.js';
import { lastWords } from './last-words.js';

/** What to run; standard output and errors are appended to `log`. */
export interface Command {
  file: string;
  args: string[];
  log: string;
  /** Made anew at each start. */
  env?: () => NodeJS.ProcessEnv;
  cwd?: string;
  /** How long it may take to answer; 90 s unless said otherwise. */
  startSeconds?: number;
}

const START_SECONDS = 90;
const STOP_MS = 8_000;

/**
 * A child process that can be started, stopped and started again. It leads a process group of its own, so that Ctrl-C in
 * a terminal reaches only us and we choose the order of ending; the guard ends it when we die.
 */
export class Daemon {
  private child: ChildProcess | undefined;
  private ended: Promise<string> = Promise.resolve('not started');
  /** Between `start()` and `stop()`, whether or not it happens to be alive. */
  wanted = false;
  /** Called when it ends without having been told to, once it had been up. */
  onDeath: (how: string) => void = () => undefined;

  /** @param answers whether it is ready to serve; asked again and again while it starts */
  constructor(
    readonly name: string,
    private readonly command: Command,
    private readonly answers: () => Promise<boolean>,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when it serves; rejects, nothing left running, when it does not come to that. */
  async start(): Promise<void> {
    this.wanted = true;
    const child = this.spawn();
    try {
      await this.untilAnswers(child);
      await this.setUp();
    } catch (error) {
      await this.end(STOP_MS);
      throw error;
    }
    void this.ended.then((how) => this.wanted && this.onDeath(how));
  }

  /** Asks it to end (SIGTERM); what has not ended after `graceMs` is killed. */
  async stop(graceMs = STOP_MS): Promise<void> {
    this.wanted = false;
    await this.end(graceMs);
  }

  /** What is still to be done once it answers, each time it is started. */
  protected async setUp(): Promise<void> {}

  private async untilAnswers(child: ChildProcess): Promise<void> {
    const { startSeconds = START_SECONDS } = this.command;
    const deadline = performance.now() + startSeconds * 1000;
    while (!(await this.answers())) {
      if (this.child !== child) throw this.failure(`ended while starting (${await this.ended})`);
      if (performance.now() > deadline) throw this.failure(`did not answer within ${startSeconds} s`);
      await wait(50);
    }
  }

  private spawn(): ChildProcess {
    const { file, args, env, cwd, log } = this.command;
    const output = openSync(log, 'a');
    const child = spawn(file, args, { cwd, env: env?.(), detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    if (child.pid) bindToThisProcess(child.pid);
    this.child = child;
    this.ended = new Promise((resolve) => {
      const over = (how: string) => {
        if (child.pid) release(child.pid);
        this.child = undefined;
        resolve(how);
      };
      child.once('error', (error) => over(error.message));
      child.once('exit', (code, signal) => over(signal ?? `code ${code}`));
    });
    return child;
  }

  private async end(graceMs: number): Promise<void> {
    const pid = this.pid;
    if (!pid) return;
    signalGroup(pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
    await this.ended;
    clearTimeout(timer);
  }

  private failure(what: string): Error {
    return new Error(`${this.name} ${what}. Its last words, in ${this.command.log}:\n${lastWords(this.command.log)}`);
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has just ended.
  }
}

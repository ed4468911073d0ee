import { existsSync, readFileSync } from 'node:fs';

/** A process by number and, where the system tells, by birth: numbers are used again, after a reboot above all. */
export interface Running {
  pid: number;
  born: string;
}

export const thisOne = (pid: number): Running => ({ pid, born: birthOf(pid) ?? '' });

/** Whether that very process still runs. */
export const runs = ({ pid, born }: Running): boolean => birthOf(pid) === born;

// proc(5): after the name in brackets come the state, field 3, and at field 22 the time of birth.
function birthOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return answersToSignals(pid) ? 'unknown' : undefined;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function answersToSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

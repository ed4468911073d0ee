import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';

// The guard is a shell in a session of its own. It reads "+ group" and "- group" line by line; the end of its input means
// that this process is gone, however it went (kill -9 included), and then it ends every group that is left.
const SCRIPT = `
trap '' INT TERM HUP
groups=
alive() { for g in $groups; do kill -s 0 -- "-$g" 2>/dev/null && return 0; done; return 1; }
while read -r sign group; do
  rest=
  for g in $groups; do [ "$g" = "$group" ] || rest="$rest $g"; done
  groups=$rest
  [ "$sign" = + ] && groups="$groups $group"
done
for g in $groups; do kill -s TERM -- "-$g" 2>/dev/null; done
tries=0
while alive && [ $tries -lt 50 ]; do tries=$((tries + 1)); sleep 0.1; done
for g in $groups; do kill -s KILL -- "-$g" 2>/dev/null; done
`;

let guard: { pid: number; input: Writable } | undefined;

function theGuard(): { pid: number; input: Writable } {
  if (guard) return guard;
  const shell = spawn('sh', ['-c', SCRIPT], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  if (shell.pid === undefined) throw new Error('No shell (sh) could be started to watch over the servers.');
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  shell.stdin.on('error', () => undefined);
  guard = { pid: shell.pid, input: shell.stdin };
  return guard;
}

/** The process that ends what this process leaves behind; while it lives, such children may live too. */
export const guardPid = (): number => theGuard().pid;

/** From now on the process group ends with this process. `group` is the pid of a child spawned `detached`. */
export function bindToThisProcess(group: number): void {
  theGuard().input.write(`+ ${group}\n`);
}

/** The group has ended; its number may soon belong to somebody else. */
export function release(group: number): void {
  theGuard().input.write(`- ${group}\n`);
}

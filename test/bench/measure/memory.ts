import { against } from '../load.js';
import type { Platform } from '@hearback/testing';
import { fileFor } from './filing.js';
import { descendants, memoryOf, nameOf } from './processes.js';

/** Memory of everything under `npm start`: proportional set size of the launcher and all its descendants, servers included. */
export async function benchMemory(platform: Platform): Promise<void> {
  await fileFor(platform, 2);
  const processes = descendants(platform.launcherPid).map((pid) => ({ name: nameOf(pid), megabytes: memoryOf(pid) }));
  for (const { name, megabytes } of processes) console.log(`${megabytes.toFixed(0).padStart(5)} MB  ${name}`);
  const total = processes.reduce((sum, { megabytes }) => sum + megabytes, 0);
  against('all of it, GB', total / 1024, 1.5, 'less');
}

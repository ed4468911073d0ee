import type { ProcessName } from '@hearback/testing/servers';

/** One of the processes that npm start keeps running. */
export interface ProcessEntry {
  readonly name: ProcessName;
  /** Its package, from the root of the repository. */
  readonly folder: string;
  /** Ceiling of its JavaScript heap; the whole demo must fit into 1.5 GB. */
  readonly heapMb: number;
  /** The path that answers 200 when the process itself is up. */
  readonly health: '/healthz' | '/livez';
}

export const processTable: readonly ProcessEntry[] = [
  { name: 'intake', folder: 'services/intake', heapMb: 192, health: '/healthz' },
  { name: 'dispatch', folder: 'services/dispatch', heapMb: 144, health: '/healthz' },
  { name: 'callback', folder: 'services/callback', heapMb: 144, health: '/healthz' },
  { name: 'survey', folder: 'services/survey', heapMb: 144, health: '/healthz' },
  { name: 'reporting', folder: 'services/reporting', heapMb: 144, health: '/healthz' },
  // Its /healthz answers for the whole platform, only once the demo data are in.
  { name: 'gateway', folder: 'gateway', heapMb: 192, health: '/livez' },
];

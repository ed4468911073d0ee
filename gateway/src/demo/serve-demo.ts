import type { Background, Process } from '@hearback/messaging';
import express, { type Express } from 'express';
import type { Platform } from '../graph/graph.js';
import { moveClock } from './clock.js';
import { showGraphiql } from './graphiql.js';
import { showOutbox } from './outbox.js';

export interface Demo {
  readonly process_: Process;
  readonly background: Background;
  readonly platform: Platform;
}

/** What only the demo has: GraphiQL, a clock that can be moved, and a look at what customers were sent. */
export function serveDemo(http: Express, demo: Demo): void {
  showGraphiql(http);
  http.post('/dev/clock', express.json(), moveClock(demo));
  http.get('/dev/outbox', showOutbox(demo));
}

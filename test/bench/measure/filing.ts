import { measureFloor } from '../floor/floor.js';
import { against, load, show, type Load } from '../load.js';
import type { Platform } from '@hearback/testing';
import { processorTime, showProcessorTime } from './processes.js';
import { description, FILE, filing } from './texts.js';

const SECONDS = 10;

/** Filing in full (checks, classification, encryption, all consumers running) against the floor. */
export async function benchFiling(platform: Platform): Promise<void> {
  const floor = await measureFloor(description, SECONDS);
  show('floor', floor);
  await fileFor(platform, 3);
  const [full, spent] = await processorTime(platform.launcherPid, () => fileFor(platform, SECONDS));
  show('filing', full);
  showProcessorTime('a filing', spent, full.answered);
  against('filing / floor', full.perSecond / floor.perSecond, 0.4);
  against('p99 / floor p99', full.p99 / floor.p99, 3, 'less');
}

/** Files for a time with 32 connections. */
export async function fileFor(platform: Platform, seconds: number): Promise<Load> {
  const propertyId = await firstProperty(platform);
  const headers = { authorization: `Bearer ${await platform.token('agent@qinglan')}` };
  const body = () => {
    const { input, key } = filing(propertyId);
    return JSON.stringify({ query: FILE, variables: { input, key } });
  };
  return load(`${platform.gateway}/graphql`, { body, headers, expected: '"FiledCase"', seconds });
}

export async function firstProperty(platform: Platform): Promise<string> {
  const { properties } = await platform.ask<{ properties: { edges: { node: { id: string } }[] } }>(
    'agent@qinglan',
    '{ properties(first: 1) { edges { node { id } } } }',
  );
  return properties.edges[0]!.node.id;
}

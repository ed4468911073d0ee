import { against } from '../load.js';
import type { Platform } from '@hearback/testing';
import { firstProperty } from './filing.js';
import { FILE, filing } from './texts.js';

const PER_SECOND = 100;
const SECONDS = 15;

/** At 100 filings a second offered, whether answered or not: how long from the filing to its work order in the register. */
export async function benchPromptness(platform: Platform): Promise<void> {
  const propertyId = await firstProperty(platform);
  const filed: Promise<string>[] = [];
  const began = Date.now();
  while (Date.now() - began < SECONDS * 1000) {
    const behind = Math.floor(((Date.now() - began) / 1000) * PER_SECOND) - filed.length;
    for (let i = 0; i < behind; i++) filed.push(fileOne(platform, propertyId));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ids = await Promise.all(filed);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const waits: number[] = [];
  for (const id of ids) waits.push(await waitOf(platform, id));
  waits.sort((a, b) => a - b);
  console.log(
    `${ids.length} filings at ${PER_SECOND}/s: filed → work order p50 ${waits[Math.floor(waits.length * 0.5)]} ms`,
  );
  against('filed → work order p99, s', waits[Math.floor(waits.length * 0.99)]! / 1000, 1, 'less');
}

async function fileOne(platform: Platform, propertyId: string): Promise<string> {
  const { input, key } = filing(propertyId, 2);
  const { fileCase } = await platform.ask<{ fileCase: { case: { id: string } } }>('agent@qinglan', FILE, {
    input,
    key,
  });
  return fileCase.case.id;
}

// Both instants are the register's own: the filing's, and that of the work order's arrival in it.
async function waitOf(platform: Platform, id: string): Promise<number> {
  const { case: found } = await platform.ask<{
    case: { timeline: { edges: { node: { at: string; service: string } }[] } };
  }>('agent@qinglan', 'query($id: ID!) { case(id: $id) { timeline(first: 20) { edges { node { at service } } } } }', {
    id,
  });
  const entries = found.timeline.edges.map((edge) => edge.node);
  const order = entries.find((entry) => entry.service === 'dispatch');
  return order ? Date.parse(order.at) - Date.parse(entries[0]!.at) : Infinity;
}

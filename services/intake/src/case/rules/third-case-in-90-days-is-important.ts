import type { Instant } from '@hearback/contracts';

const WINDOW_MS = 90 * 24 * 3_600_000;

/** From when on earlier cases count. */
export const countedSince = (receivedAt: Instant): Instant =>
  new Date(Date.parse(receivedAt) - WINDOW_MS).toISOString();

/** RULES, "Callback": important are marked customers and whoever is here for the third time in 90 days (grade 1 comes on top). */
export const isImportantCustomer = ({ marked, earlierCases }: { marked: boolean; earlierCases: number }): boolean =>
  marked || earlierCases >= 2;

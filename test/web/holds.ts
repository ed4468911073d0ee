import { eventually } from '@hearback/testing';
import type { Page } from 'playwright-core';

/** Waits until an expression is true in the page. (The browser's own way of waiting evaluates text in the page, which its policy forbids.) */
export const holds = (page: Page, expression: string): Promise<unknown> =>
  eventually(expression, () => page.evaluate(expression));

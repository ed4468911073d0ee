import { describe, expect, it } from '@jest/globals';
import { pagesFor } from './pages-for.js';
import type { Page } from './pages.js';

const page = (at: string, needs: string[], homeOf?: string[]): Page => ({
  at,
  name: 'cases',
  needs,
  homeOf,
  shows: () => null,
});
const all = [
  page('/hotline', ['fileCase', 'urgeCase'], ['agent']),
  page('/tasks', ['acceptWorkOrder'], ['handler']),
  page('/cases', ['cases']),
];
const for_ = (roles: string[], ...operations: string[]) => {
  const { pages, home } = pagesFor({ roles, operations }, all);
  return [home, ...pages.map(({ at }) => at)];
};

describe('the pages of somebody', () => {
  it('are those that they have a use for', () =>
    expect(for_(['quality'], 'cases', 'fileCase')).toEqual(['/cases', '/cases']));

  it('begin with the page of a role of theirs', () =>
    expect(for_(['handler'], 'fileCase', 'urgeCase', 'acceptWorkOrder', 'cases')).toEqual([
      '/tasks',
      '/tasks',
      '/hotline',
      '/cases',
    ]));

  it('are none for whoever may do nothing', () => expect(for_(['resident'])).toEqual([undefined]));
});

import { AuditOutlined } from '@ant-design/icons';
import { lazy, type ComponentType } from 'react';
import type { ShellKey } from './words.js';

/** A page of the menu: what it is called, and which operations of the graph it is for. Who may not use them all has no use for it. */
export interface Page {
  readonly at: string;
  readonly name: ShellKey;
  readonly icon: ComponentType;
  readonly needs: readonly string[];
  readonly shows: ComponentType;
}

export const PAGES: readonly Page[] = [
  {
    at: '/cases',
    name: 'cases',
    icon: AuditOutlined,
    needs: ['cases'],
    shows: lazy(() => import('../pages/cases/cases.js')),
  },
];

/** The pages that the viewer has a use for. The first is where they begin. */
export const pagesFor = ({ operations }: { operations: readonly string[] }): readonly Page[] =>
  PAGES.filter(({ needs }) => needs.every((one) => operations.includes(one)));

import {
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CustomerServiceOutlined,
  DeploymentUnitOutlined,
  PhoneOutlined,
  ToolOutlined,
} from '@ant-design/icons';
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

/** What somebody in a role does first: their start page. */
const HOMES: Readonly<Record<string, string>> = {
  agent: '/hotline',
  dispatcher: '/dispatch',
  handler: '/tasks',
  callback: '/callbacks',
  supervisor: '/dashboard',
  manager: '/dashboard',
  quality: '/dashboard',
  administrator: '/dashboard',
};

/** The pages that the viewer has a use for, and the one they begin with. */
export function pagesFor({ roles, operations }: { roles: readonly string[]; operations: readonly string[] }) {
  const pages = PAGES.filter(({ needs }) => needs.every((one) => operations.includes(one)));
  const wished = roles.map((role) => HOMES[role]).find((at) => pages.some((page) => page.at === at));
  return { pages, home: wished ?? pages[0]?.at };
}

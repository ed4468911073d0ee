import {
  AuditOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  DeploymentUnitOutlined,
  FileTextOutlined,
  PhoneOutlined,
  SettingOutlined,
  SolutionOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import { lazy, type ComponentType } from 'react';
import type { ShellKey } from './words.js';

/** A page: where it is, what it is called, and which operations of the graph it is for. Who may not use them all has no use for it. */
export interface Page {
  readonly at: string;
  readonly name: ShellKey;
  readonly needs: readonly string[];
  readonly shows: ComponentType;
  /** Pages with one are in the menu; the others are reached from those. */
  readonly icon?: ComponentType;
  /** The roles whose day begins here. */
  readonly homeOf?: readonly string[];
}

const settings = lazy(() => import('../pages/settings/settings.js'));

/** Every page, in the order of the menu. A new page is a folder under `pages` and an entry here. */
export const PAGES: readonly Page[] = [
  {
    at: '/hotline',
    name: 'hotline',
    icon: PhoneOutlined,
    // Those who may urge a case speak with customers.
    needs: ['fileCase', 'suggestClassification', 'urgeCase'],
    homeOf: ['agent'],
    shows: lazy(() => import('../pages/hotline/hotline.js')),
  },
  {
    at: '/desk',
    name: 'desk',
    icon: SolutionOutlined,
    needs: ['fileCase', 'suggestClassification', 'urgeCase'],
    shows: lazy(() => import('../pages/desk/desk.js')),
  },
  {
    at: '/desk/log',
    name: 'visitLog',
    needs: ['fileCase', 'cases'],
    shows: lazy(() => import('../pages/visit-log/visit-log.js')),
  },
  {
    at: '/dispatch',
    name: 'dispatch',
    icon: DeploymentUnitOutlined,
    needs: ['workOrders', 'dispatchWorkOrder'],
    homeOf: ['dispatcher'],
    shows: lazy(() => import('../pages/dispatch/dispatch.js')),
  },
  {
    at: '/tasks',
    name: 'tasks',
    icon: ToolOutlined,
    needs: ['workOrders', 'acceptWorkOrder'],
    homeOf: ['handler'],
    shows: lazy(() => import('../pages/tasks/tasks.js')),
  },
  {
    at: '/callbacks',
    name: 'callbacks',
    icon: CustomerServiceOutlined,
    needs: ['callbacks', 'concludeCallback'],
    homeOf: ['callback'],
    shows: lazy(() => import('../pages/callbacks/callbacks.js')),
  },
  {
    at: '/cases',
    name: 'cases',
    icon: AuditOutlined,
    needs: ['cases'],
    shows: lazy(() => import('../pages/cases/cases.js')),
  },
  {
    at: '/dashboard',
    name: 'dashboard',
    icon: DashboardOutlined,
    needs: ['targets', 'trend', 'hotspots', 'cases'],
    homeOf: ['manager'],
    shows: lazy(() => import('../pages/dashboard/dashboard.js')),
  },
  {
    at: '/dashboard/cases',
    name: 'rateCases',
    needs: ['targets'],
    shows: lazy(() => import('../pages/rate-cases/rate-cases.js')),
  },
  {
    at: '/summary',
    name: 'summary',
    icon: FileTextOutlined,
    needs: ['monthlySummary'],
    shows: lazy(() => import('../pages/summary/summary.js')),
  },
  {
    at: '/summary/cases',
    name: 'summaryCases',
    needs: ['monthlySummary'],
    shows: lazy(() => import('../pages/summary-cases/summary-cases.js')),
  },
  {
    at: '/settings',
    name: 'settings',
    icon: SettingOutlined,
    needs: ['memberships', 'changeMember'],
    homeOf: ['administrator'],
    shows: settings,
  },
  { at: '/settings/:section', name: 'settings', needs: ['memberships', 'changeMember'], shows: settings },
  {
    at: '/properties/:id/notice',
    name: 'notice',
    needs: ['property'],
    shows: lazy(() => import('../pages/notice/notice.js')),
  },
  { at: '/cases/:id', name: 'case', needs: ['case'], shows: lazy(() => import('../pages/case/case.js')) },
  {
    at: '/cases/:id/form',
    name: 'caseForm',
    needs: ['case'],
    shows: lazy(() => import('../pages/case-form/case-form.js')),
  },
];

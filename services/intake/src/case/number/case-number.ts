import { localDate } from '@hearback/sla';
import { COMPANY_ZONE } from '../../company/company-zone.js';

/** The local day in which a case is counted: yyyymmdd. */
export const dayOf = (now: Date): string => localDate(now, COMPANY_ZONE).replaceAll('-', '');

/** The number that people use (案件编号): company, local day of registration, and the count of that day. */
export const caseNumber = (companyCode: string, day: string, count: number): string =>
  `${companyCode}-${day}-${String(count).padStart(4, '0')}`;

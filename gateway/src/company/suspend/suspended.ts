import { refuse } from '@hearback/contracts';

/** Whatever is asked of a suspended company, by whomever: staff, partners, residents, holders of links. Its clocks go on. */
export const COMPANY_SUSPENDED = refuse(
  'COMPANY_SUSPENDED',
  { zh: '这家公司的服务已暂停。', en: 'The service for this company is suspended.' },
  {
    zh: '数据仍然保留；请公司联系平台运营方。',
    en: 'Nothing is lost: the company should ask the operator of the platform.',
  },
);

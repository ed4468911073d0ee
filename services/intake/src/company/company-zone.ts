/** Where a company's days begin: for case numbers, and for cases without a property (DESIGN §7, the default zone). */
export const COMPANY_ZONE = 'Asia/Shanghai';

import type { Months } from '../privacy-rules.js';

/**
 * What is kept for how long, unless a company says otherwise: contacts for the three years in which a claim may still be made (民法典 188)
 * after the person's last case, the words of a case for five years, reveals for the three years that PIPL (个人信息保护法 56) asks of records of
 * handling. Everything else of a case (what, when, how it ended) holds no personal data and stays.
 */
export const KEPT_BY_DEFAULT: Months = { CONTACTS: 36, CASE_TEXTS: 60, CONTACT_REVEALS: 36 };

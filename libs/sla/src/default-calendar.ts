import type { WorkingCalendar } from './calendar.js';
import { CHINESE_HOLIDAYS } from './chinese-holidays.js';

/** RULES, Limits: Monday to Friday 09:00–18:00, with China's public holidays and make-up workdays as far as announced. */
export const defaultCalendar = (zone = 'Asia/Shanghai'): WorkingCalendar => ({
  zone,
  weekly: { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' },
  holidays: CHINESE_HOLIDAYS,
});

import type { Instant, Words } from '@hearback/contracts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, zone: string): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    month: locale === 'zh-CN' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(key, format);
  return format;
}

/** An instant as one would say it to a customer: 11月22日 10:10, 22 Nov 10:10. */
export function localTime(instant: Instant, zone: string): Words {
  const part = (locale: string) => {
    const parts = formatOf(locale, zone).formatToParts(new Date(instant));
    return (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  };
  const zh = part('zh-CN');
  const en = part('en-GB');
  return {
    zh: `${zh('month')}月${zh('day')}日 ${zh('hour')}:${zh('minute')}`,
    en: `${en('day')} ${en('month')} ${en('hour')}:${en('minute')}`,
  };
}

import { DateTime } from 'luxon';

const HOUR = 3_600_000;
const REMEMBERED = 20_000;
// Every case asks for the same hours of the same few zones, and zone arithmetic costs more than anything else in a due time. Undefined: the
// clocks are changed within the hour.
const remembered = new Map<string, number | undefined>();

/** How far clocks in `zone` are ahead of UTC at an instant; both in milliseconds. Throws for an unknown zone or an invalid date. */
export function offsetAt(instant: number, zone: string): number {
  const hour = Math.floor(instant / HOUR);
  const key = `${zone} ${hour}`;
  if (!remembered.has(key)) {
    const [first, last] = [compute(hour * HOUR, zone), compute((hour + 1) * HOUR, zone)];
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, first === last ? first : undefined);
  }
  return remembered.get(key) ?? compute(instant, zone);
}

function compute(instant: number, zone: string): number {
  const local = DateTime.fromMillis(instant, { zone });
  if (!local.isValid) throw new RangeError(`no local time: ${local.invalidExplanation}`);
  return local.offset * 60_000;
}

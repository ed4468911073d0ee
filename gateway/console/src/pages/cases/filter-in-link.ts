import { NO_PROPERTY } from '../../case/words.js';
import type { CaseListQueryVariables } from './cases.generated.js';

type Filter = NonNullable<CaseListQueryVariables['filter']>;
const LISTS = {
  status: 'statuses',
  kind: 'kinds',
  category: 'categories',
  channel: 'channels',
} as const;

/** The filter that an address stands for: so a list can be sent to somebody, kept and gone back to. */
export function filterOf(search: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(LISTS)) if (search.has(name)) filter[field] = search.getAll(name);
  const properties = search.getAll('property').filter((id) => id !== NO_PROPERTY);
  if (properties.length) filter['propertyIds'] = properties;
  if (search.getAll('property').includes(NO_PROPERTY)) filter['withoutProperty'] = true;
  if (search.has('grade')) filter['grades'] = search.getAll('grade').map(Number);
  if (search.get('overdue') === 'yes') filter['overdue'] = true;
  if (search.get('text')?.trim()) filter['text'] = search.get('text')!.trim();
  if (search.has('from')) filter['registeredFrom'] = startOf(search.get('from')!);
  if (search.has('to'))
    filter['registeredTo'] = new Date(Date.parse(startOf(search.get('to')!)) + 86_400_000).toISOString();
  return filter;
}

/** The address with another value of one of its parts; without it where there is none. */
export function changed(search: URLSearchParams, name: string, values: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(name);
  for (const value of values) if (value) next.append(name, value);
  return next;
}

// A day begins at midnight of the property's zone.
const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

import type { CaseFilter, Instant } from '@hearback/contracts';

/** One condition on the register, as the database takes it. */
type Condition = Record<string, unknown>;

/** What staff ask for, as conditions on the register's columns. Free text is another matter (text-search.ts). */
export function conditionsOf(filter: CaseFilter, now: Instant): Condition[] {
  const among = (path: string, values: readonly unknown[] | null | undefined): Condition[] =>
    values ? [{ [`state.${path}`]: { $in: values } }] : [];
  return [
    ...among('status', filter.statuses),
    ...among('kind', filter.kinds),
    ...among('category', filter.categories),
    ...among('grade', filter.grades),
    ...among('channel', filter.channels),
    ...among('property.id', propertiesOf(filter)),
    ...(filter.handlerId ? [{ 'state.handlerId': filter.handlerId }] : []),
    ...(filter.overdue == null ? [] : [{ 'state.overdueFrom': { [filter.overdue ? '$lte' : '$gt']: now } }]),
    ...(filter.registeredFrom ? [{ 'state.registeredAt': { $gte: filter.registeredFrom } }] : []),
    ...(filter.registeredTo ? [{ 'state.registeredAt': { $lt: filter.registeredTo } }] : []),
  ];
}

// Null finds what has none.
function propertiesOf({ propertyIds, withoutProperty }: CaseFilter): readonly (string | null)[] | undefined {
  return withoutProperty ? [...(propertyIds ?? []), null] : (propertyIds ?? undefined);
}

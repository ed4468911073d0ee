import type { TenantContext } from '@hearback/tenancy';

/**
 * Limits a query to the properties asked for, among those that the asker may see. No or an empty list asks for all of them; cases
 * without a property are seen only by whoever may see the whole company.
 */
export function visibleProperties(
  { properties }: Pick<TenantContext, 'properties'>,
  asked: readonly string[] | null | undefined,
): Record<string, unknown> {
  const wanted = asked?.length ? asked : undefined;
  if (properties === 'all') return wanted ? { 'facts.propertyId': { $in: wanted } } : {};
  return { 'facts.propertyId': { $in: properties.filter((id) => !wanted || wanted.includes(id)) } };
}

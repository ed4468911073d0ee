import type { Staff } from './staff.store.js';

/** Whether somebody works for a property. What belongs to no property is seen by those who see all of them. */
export const servesProperty = ({ properties }: Staff, propertyId: string | undefined): boolean =>
  properties === 'all' || (propertyId !== undefined && properties.includes(propertyId));

import type { Route } from '../route.store.js';

/** The team responsible for a category in a property: its own route if there is one, else that for all properties, else none. */
export const teamFor = (routes: readonly Route[], propertyId: string | undefined): string | undefined =>
  (
    routes.find((route) => route.propertyId !== undefined && route.propertyId === propertyId) ??
    routes.find((route) => route.propertyId === undefined)
  )?.teamId;

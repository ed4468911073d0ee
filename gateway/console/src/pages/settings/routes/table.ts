import { categoryNames } from '../../../words/names.js';
import type { OwnRoutesQuery, SaveRoutesMutationVariables } from './routes.generated.js';

type Category = OwnRoutesQuery['routes'][number]['category'];
type Input = SaveRoutesMutationVariables['input']['routes'];

export const CATEGORIES = Object.keys(categoryNames) as Category[];

/** The row of all properties that have no rule of their own. */
export const ALL = '';

/** The team by property and category, as `property/category`. */
export type Table = Readonly<Record<string, string>>;

export const cell = (propertyId: string, category: Category): string => `${propertyId}/${category}`;

export const tableOf = (routes: OwnRoutesQuery['routes']): Table =>
  Object.fromEntries(routes.map(({ category, propertyId, team }) => [cell(propertyId ?? ALL, category), team.id]));

/** The rules that a table stands for: its cells in which a team is named. */
export const routesIn = (table: Table): Input =>
  Object.entries(table).flatMap(([at, teamId]) => {
    const [propertyId, category] = at.split('/') as [string, Category];
    return teamId ? [{ category, propertyId: propertyId || null, teamId }] : [];
  });

import type { FieldProblem } from '@hearback/contracts';
import type { Route } from '../route.store.js';

/** Two routes for one category and property contradict each other: who is responsible must be clear (MISSION B1). */
export function contradictions(routes: readonly Route[]): FieldProblem[] {
  const known = new Map<string, number>();
  return routes.flatMap(({ category, propertyId }, index) => {
    const place = `${category}/${propertyId ?? ''}`;
    const first = known.get(place);
    if (first === undefined) known.set(place, index);
    if (first === undefined) return [];
    return [
      {
        path: `routes.${index}`,
        message: {
          zh: `与第 ${first + 1} 条重复：同一类别、同一项目只能有一个责任班组。`,
          en: `Same category and property as route ${first + 1}: only one team can be responsible.`,
        },
      },
    ];
  });
}

import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { callbackResolvers } from '../callback/callback.resolvers.js';
import { caseResolvers } from '../case/case.resolvers.js';
import { caseChangeResolvers } from '../case/case-changes.resolvers.js';
import { clockResolvers } from '../clock/clock.resolvers.js';
import { companyResolvers } from '../company/company.resolvers.js';
import { figureResolvers } from '../figures/figures.resolvers.js';
import { fileResolvers } from '../file/file.resolvers.js';
import { groupResolvers } from '../group/group.resolvers.js';
import { limitResolvers } from '../limits/limits.resolvers.js';
import { liveResolvers } from '../live/live.resolvers.js';
import { membershipResolvers } from '../membership/membership.resolvers.js';
import { personResolvers } from '../person/person.resolvers.js';
import { propertyResolvers } from '../property/property.resolvers.js';
import { routeResolvers } from '../route/route.resolvers.js';
import { staffResolvers } from '../staff/staff.resolvers.js';
import { submitResolvers } from '../submit/submit.resolvers.js';
import { surveyResolvers } from '../survey/survey.resolvers.js';
import { trackResolvers } from '../track/track.resolvers.js';
import { workOrderResolvers } from '../work-order/work-order.resolvers.js';
import { bindCursors } from './cursors.js';
import { guardRootFields } from './guard.js';
import { scalars } from './scalars.js';

/** The contract with clients, as it is committed: gateway/schema.graphql. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** The graph that runs: the contract, a map of resolvers an area, the cursors bound, and the permission table in front. */
export function graphSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [
      scalars,
      caseResolvers,
      caseChangeResolvers,
      clockResolvers,
      workOrderResolvers,
      callbackResolvers,
      surveyResolvers,
      trackResolvers,
      submitResolvers,
      figureResolvers,
      staffResolvers,
      routeResolvers,
      membershipResolvers,
      propertyResolvers,
      companyResolvers,
      groupResolvers,
      limitResolvers,
      liveResolvers,
      personResolvers,
      fileResolvers,
    ],
  });
  bindCursors(schema);
  guardRootFields(schema);
  return schema;
}

import type { PartyInput } from '@hearback/contracts';

/** RULES, "Registering": anonymous is allowed. So is whoever says so, and whoever leaves nothing to be known by. */
export const isAnonymous = (party: PartyInput | null | undefined): boolean =>
  !party || party.anonymous === true || !(party.name || party.phone || party.email || party.organization);

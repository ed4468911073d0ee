/**
 * Marks the few commands that read across companies: the sweepers', which learn only tenant and id (DESIGN §4). The driver probe lets a
 * command without tenantId pass only with this mark.
 */
export const SYSTEM_SCOPE = { comment: 'system-scope' } as const;

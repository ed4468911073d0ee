/** The two companies of the demo: alias (tenant id, Keycloak organization) and name. */
export const DEMO_TENANTS = [
  { id: 'qinglan', name: '青岚物业' },
  { id: 'songhe', name: '松禾物业' },
] as const;

export type DemoTenant = (typeof DEMO_TENANTS)[number]['id'];

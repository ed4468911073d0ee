const KEPT = 'hearback-company';

/** The organizations that a token names; the graph says in which of them its holder is anything. */
export function organizationsIn(token: string | undefined): readonly string[] {
  const payload = token?.split('.')[1];
  if (!payload) return [];
  const { organization } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as {
    organization?: unknown;
  };
  if (Array.isArray(organization)) return organization.map(String);
  return organization && typeof organization === 'object' ? Object.keys(organization) : [];
}

/** The company to act in: the one chosen last on this machine, else the first. */
export function companyToActIn(companies: readonly string[]): string | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept && companies.includes(kept) ? kept : companies[0];
}

export const keepCompany = (company: string): void => localStorage.setItem(KEPT, company);

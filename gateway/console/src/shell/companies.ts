const KEPT = 'hearback-company';

/** The organizations that a token names; the graph says in which of them its holder is anything. */
export function organizationsIn(token: string | undefined): readonly string[] {
  const { organization } = claimsIn(token);
  if (Array.isArray(organization)) return organization.map(String);
  return organization && typeof organization === 'object' ? Object.keys(organization) : [];
}

/** Whose token it is. */
export const ownerIn = (token: string): string => String(claimsIn(token).sub);

function claimsIn(token: string | undefined): { readonly organization?: unknown; readonly sub?: unknown } {
  const payload = token?.split('.')[1];
  return payload ? JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) : {};
}

/** The company to act in: the one chosen last on this machine, else the first. */
export function companyToActIn(companies: readonly string[]): string | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept && companies.includes(kept) ? kept : companies[0];
}

/** Nobody's choice stays on this machine. */
export const forgetCompany = (): void => localStorage.removeItem(KEPT);

export const keepCompany = (company: string): void => localStorage.setItem(KEPT, company);

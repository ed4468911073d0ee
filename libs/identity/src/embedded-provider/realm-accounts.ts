import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PASSWORD, type DemoUser } from '../demo/users.js';
import { DEMO_TENANTS } from '../demo/tenants.js';
import { hashPassword, isPassword, type HashedPassword } from './passwords.js';

/** A person, or the service account of a machine client. */
export interface Account {
  readonly sub: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly realmRoles: readonly string[];
  readonly clientId?: string;
  enabled: boolean;
  emailVerified: boolean;
  /** What its owner must do before signing in; the embedded provider has no pages for it. */
  requiredActions: readonly string[];
  password?: HashedPassword;
}

export interface RealmOrganization {
  readonly id: string;
  readonly alias: string;
  name: string;
  description?: string;
  enabled: boolean;
  readonly members: Set<string>;
}

/** The accounts and organizations of the embedded provider, kept in its folder. The first start fills it with those given. */
export class RealmAccounts {
  readonly accounts = new Map<string, Account>();
  readonly organizations = new Map<string, RealmOrganization>();
  readonly #file: string;

  constructor(dataDir: string, seed: readonly DemoUser[]) {
    this.#file = path.join(dataDir, 'accounts.json');
    if (existsSync(this.#file)) this.#read();
    else this.#fill(seed);
  }

  byUsername = (username: string): Account | undefined => this.#find((one) => one.username === username.toLowerCase());
  byEmail = (email: string): Account | undefined => this.#find((one) => one.email === email.toLowerCase());
  serviceAccountOf = (clientId: string): Account | undefined => this.#find((one) => one.clientId === clientId);

  /** Who signs in with this name, or mail address, and password; undefined for nobody, a machine, or somebody not set up. */
  bySignIn(login: string, password: string): Account | 'not set up' | 'disabled' | undefined {
    const account = this.byUsername(login) ?? this.byEmail(login);
    if (!account?.password || account.clientId || !isPassword(password, account.password)) return undefined;
    if (!account.enabled) return 'disabled';
    return account.requiredActions.length > 0 ? 'not set up' : account;
  }

  /** Aliases of the enabled organizations somebody belongs to. */
  organizationsOf = (sub: string): readonly string[] =>
    [...this.organizations.values()].filter((one) => one.enabled && one.members.has(sub)).map(({ alias }) => alias);

  aliases = (): readonly string[] => [...this.organizations.values()].map(({ alias }) => alias);

  /** To be called after every change. */
  keep(): void {
    const organizations = [...this.organizations.values()].map((one) => ({ ...one, members: [...one.members] }));
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const content = JSON.stringify({ accounts: [...this.accounts.values()], organizations });
    writeFileSync(`${this.#file}.new`, content, { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file); // never half a file
  }

  #find(wanted: (account: Account) => boolean): Account | undefined {
    return [...this.accounts.values()].find(wanted);
  }

  #read(): void {
    const kept = JSON.parse(readFileSync(this.#file, 'utf8')) as {
      accounts: Account[];
      organizations: (Omit<RealmOrganization, 'members'> & { members: string[] })[];
    };
    for (const account of kept.accounts) this.accounts.set(account.sub, account);
    for (const one of kept.organizations) this.organizations.set(one.id, { ...one, members: new Set(one.members) });
  }

  #fill(seed: readonly DemoUser[]): void {
    const password = hashPassword(DEMO_PASSWORD);
    for (const { sub, username, firstName, lastName, email, realmRoles, clientId } of seed) {
      const given = { sub, username, firstName, lastName, email, realmRoles, clientId };
      const signsIn = clientId ? {} : { password };
      this.accounts.set(sub, { ...given, ...signsIn, enabled: true, emailVerified: true, requiredActions: [] });
    }
    for (const { id, name } of DEMO_TENANTS) {
      const members = new Set(seed.filter((user) => user.organizations.includes(id)).map(({ sub }) => sub));
      const names = { alias: id, name: `${name} · ${id}`, description: name };
      this.organizations.set(id, { id, ...names, enabled: true, members });
    }
    this.keep();
  }
}

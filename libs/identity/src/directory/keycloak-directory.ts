import { AdminApi, type AdminApiConfig, type Answer } from './admin-api.js';
import { NotInDirectory, type Directory, type NewPerson, type Organization } from './directory.js';

interface OrganizationRepresentation {
  readonly id: string;
  readonly alias: string;
  readonly name: string;
  readonly description?: string;
  readonly enabled: boolean;
}

/**
 * The directory in Keycloak's organizations and users, over its admin REST API; the embedded provider answers the same paths. An
 * organization's own name must be unique in Keycloak, and companies' names are not: the alias is added to it, the description is the
 * name alone.
 */
export class KeycloakDirectory implements Directory {
  readonly #api: AdminApi;

  constructor(config: AdminApiConfig) {
    this.#api = new AdminApi(config);
  }

  async saveOrganization({ alias, name }: Pick<Organization, 'alias' | 'name'>): Promise<void> {
    const wanted = { alias, name: `${name} · ${alias}`, description: name };
    const there = await this.#organization(alias);
    if (there?.description === name && there.name === wanted.name) return;
    if (there) return this.#put(there.id, { ...wanted, enabled: there.enabled });
    const made = await this.#api.ask('POST', '/organizations', { ...wanted, enabled: true });
    // Somebody else has made it meanwhile: what they wanted of it is made ours.
    if (made.status === 409 && (await this.#organization(alias))) return this.saveOrganization({ alias, name });
    mustBe(made, 201);
  }

  async setOrganizationEnabled(alias: string, enabled: boolean): Promise<void> {
    const { id, ...there } = await this.#known(alias);
    if (there.enabled !== enabled) await this.#put(id, { ...there, enabled });
  }

  async removeOrganization(alias: string): Promise<void> {
    const there = await this.#organization(alias);
    if (there) mustBe(await this.#api.ask('DELETE', `/organizations/${there.id}`), 204, 404);
  }

  async findOrganization(alias: string): Promise<Organization | undefined> {
    const there = await this.#organization(alias);
    return there && { alias, name: there.description ?? there.name, enabled: there.enabled };
  }

  async savePerson(person: NewPerson): Promise<{ readonly subject: string }> {
    const email = person.email.toLowerCase();
    const there = await this.#personWith(email);
    if (there) return { subject: there };
    const made = await this.#api.ask('POST', '/users', {
      ...person,
      email,
      username: email,
      enabled: true,
      requiredActions: ['UPDATE_PASSWORD', 'VERIFY_EMAIL'],
    });
    if (made.status === 409) return { subject: (await this.#personWith(email)) ?? unexpected(made) };
    return { subject: mustBe(made, 201).madeId ?? unexpected(made) };
  }

  async setPersonEnabled(subject: string, enabled: boolean): Promise<void> {
    const { status } = mustBe(
      await this.#api.ask('PUT', `/users/${encodeURIComponent(subject)}`, { enabled }),
      204,
      404,
    );
    if (status === 404) throw new NotInDirectory('no such person');
  }

  async removePerson(subject: string): Promise<void> {
    mustBe(await this.#api.ask('DELETE', `/users/${encodeURIComponent(subject)}`), 204, 404);
  }

  async addMember(alias: string, subject: string): Promise<void> {
    const { id } = await this.#known(alias);
    // 409: a member already.
    const { status } = mustBe(await this.#api.ask('POST', `/organizations/${id}/members`, subject), 201, 409, 400, 404);
    if (status === 400 || status === 404) throw new NotInDirectory('no such person');
  }

  async removeMember(alias: string, subject: string): Promise<void> {
    const there = await this.#organization(alias);
    if (there) mustBe(await this.#api.ask('DELETE', memberPath(there.id, subject)), 204, 404, 400);
  }

  async isMember(alias: string, subject: string): Promise<boolean> {
    const there = await this.#organization(alias);
    return !!there && mustBe(await this.#api.ask('GET', memberPath(there.id, subject)), 200, 404, 400).status === 200;
  }

  async #put(id: string, organization: Omit<OrganizationRepresentation, 'id'>): Promise<void> {
    mustBe(await this.#api.ask('PUT', `/organizations/${id}`, organization), 204);
  }

  async #known(alias: string): Promise<OrganizationRepresentation> {
    const there = await this.#organization(alias);
    if (!there) throw new NotInDirectory(`no organization ${alias}`);
    return there;
  }

  async #organization(alias: string): Promise<OrganizationRepresentation | undefined> {
    const found = mustBe(await this.#api.ask('GET', `/organizations?q=${encodeURIComponent(`alias:${alias}`)}`), 200);
    return (found.body as OrganizationRepresentation[]).find((one) => one.alias === alias);
  }

  async #personWith(email: string): Promise<string | undefined> {
    const found = mustBe(await this.#api.ask('GET', `/users?email=${encodeURIComponent(email)}&exact=true`), 200);
    return (found.body as { id: string }[])[0]?.id;
  }
}

const memberPath = (id: string, subject: string): string =>
  `/organizations/${id}/members/${encodeURIComponent(subject)}`;

function mustBe(answer: Answer, ...statuses: readonly number[]): Answer {
  return statuses.includes(answer.status) ? answer : unexpected(answer);
}

function unexpected({ status, body }: Answer): never {
  throw new Error(`the identity provider answered ${status}: ${JSON.stringify(body)}`);
}

import { PlatformClient } from '@hearback/testing';
import type { Page } from 'playwright-core';
import type { Visitors } from './visit.js';

interface Answer<T> {
  readonly it: T & { readonly __typename: string; readonly code?: string };
}

/** A company for one test alone, with one member who is everything there. Their account is that of somebody whom other tests leave alone. */
export class OwnCompany {
  private constructor(
    readonly id: string,
    readonly who: string,
    private readonly client: PlatformClient,
  ) {}

  static async open(platform: PlatformClient, company: { id: string; name: string; code: string }, who: string) {
    const administrator = { email: `${who}.example`, account: 'chief', name: '郑一人' };
    const input = { ...company, administrator };
    const made = new OwnCompany(company.id, who, new PlatformClient(platform.home, platform.gateway));
    await made.must('operator', 'provisionTenant', 'ProvisionTenantInput', input, '... on Company { id }');
    // A token names the companies that its account was in when it was given: this client has asked for none of theirs yet.
    const { viewer } = await made.ask<{ viewer: { id: string } }>('{ viewer { id } }');
    const roles = ['administrator', 'agent', 'dispatcher', 'handler', 'callback', 'surveyor', 'manager', 'quality'];
    const member = { subject: viewer.id, account: 'chief', name: '郑一人', roles };
    await made.must(who, 'saveMembership', 'SaveMembershipInput', member, '... on Membership { id }');
    return made;
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.client.graphql<T>(this.who, query, variables, { 'hearback-company': this.id });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  async must<T>(who: string, name: string, type: string, input: object, wanted: string): Promise<T> {
    const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { __typename ${wanted} ... on Refusal { code } } }`;
    const headers: Record<string, string> = who === this.who ? { 'hearback-company': this.id } : {};
    const { data, errors } = await this.client.graphql<Answer<T>>(who, query, { input }, headers);
    if (errors || !data || data.it.code) throw new Error(`${name}: ${JSON.stringify(errors ?? data)}`);
    return data.it;
  }

  /** Its member at a browser, acting in it. */
  async visit(visitors: Visitors, address: string, viewport?: { width: number; height: number }): Promise<Page> {
    const page = await visitors.staff(this.who, '/', viewport);
    await page.evaluate((id) => localStorage.setItem('hearback-company', id), this.id);
    await page.goto(new URL(address, page.url()).href);
    await page.locator('main').waitFor();
    return page;
  }
}

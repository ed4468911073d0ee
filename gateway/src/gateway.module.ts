import { KeycloakDirectory, TokenVerifier } from '@hearback/identity';
import { ContextSigner } from '@hearback/messaging';
import { Module, type DynamicModule } from '@nestjs/common';
import { Tenants } from './company/tenants.js';
import { MembershipStore } from './membership/membership.store.js';
import { Names } from './membership/names.js';
import type { GatewaySettings } from './settings.js';
import { Sessions } from './sign-in/sessions.js';

/** What the gateway keeps and checks by itself; everything else it asks of the services. */
@Module({})
export class GatewayModule {
  static of(settings: GatewaySettings): DynamicModule {
    const issuer = settings.OIDC_ISSUER;
    const client = { issuer, clientId: settings.OIDC_AUDIENCE, clientSecret: settings.OIDC_CLIENT_SECRET };
    const directory = {
      issuer,
      clientId: settings.OIDC_DIRECTORY_CLIENT,
      clientSecret: settings.OIDC_DIRECTORY_SECRET,
    };
    return {
      module: GatewayModule,
      providers: [
        { provide: TokenVerifier, useValue: new TokenVerifier(client) },
        { provide: KeycloakDirectory, useValue: new KeycloakDirectory(directory) },
        { provide: ContextSigner, useValue: new ContextSigner(settings.HEARBACK_CONTEXT_PRIVATE_KEY) },
        MembershipStore,
        Names,
        Tenants,
        Sessions,
      ],
    };
  }
}

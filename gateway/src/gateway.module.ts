import { KeycloakDirectory, TokenVerifier, type Directory } from '@hearback/identity';
import { ContextSigner } from '@hearback/messaging';
import { Module, type DynamicModule } from '@nestjs/common';
import { DIRECTORY } from './company/directory.js';
import { EraseSteps } from './company/erase/erase-steps.js';
import { CompanyExport } from './company/export/company-export.js';
import { ProvisionSteps } from './company/provision/provision-steps.js';
import { ServiceAsker } from './company/service-asker.js';
import { Tenants } from './company/tenants.js';
import { Undertakings } from './company/undertaking/undertakings.js';
import { Files } from './file/files.js';
import { Grants } from './group/grant/grants.js';
import { Groups } from './group/groups.js';
import { GroupReads } from './group/read/group-reads.js';
import { ChangeFeed } from './live/change-feed.js';
import { Following } from './live/following.js';
import { HearChangesHandler } from './live/hear/hear-changes.handler.js';
import { LiveSockets } from './live/live-sockets.js';
import { InvitationStore } from './membership/invite/invitation.store.js';
import { Invitations } from './membership/invite/invitations.js';
import { Members } from './membership/members.js';
import { MembershipStore } from './membership/membership.store.js';
import { Names } from './membership/names.js';
import { Administrators } from './membership/rules/the-last-administrator-stays.js';
import type { GatewaySettings } from './settings.js';
import { Sessions } from './sign-in/sessions.js';

/** What the gateway keeps and checks by itself; everything else it asks of the services. */
@Module({})
export class GatewayModule {
  static of(settings: GatewaySettings, directory: Directory = directoryOf(settings)): DynamicModule {
    const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
    return {
      module: GatewayModule,
      controllers: [HearChangesHandler],
      providers: [
        { provide: TokenVerifier, useValue: new TokenVerifier({ issuer, clientId, clientSecret }) },
        { provide: ContextSigner, useValue: new ContextSigner(settings.HEARBACK_CONTEXT_PRIVATE_KEY) },
        { provide: DIRECTORY, useValue: directory },
        MembershipStore,
        Administrators,
        Members,
        InvitationStore,
        Invitations,
        Names,
        Tenants,
        ServiceAsker,
        ProvisionSteps,
        EraseSteps,
        Undertakings,
        CompanyExport,
        Groups,
        Grants,
        GroupReads,
        Files,
        Sessions,
        ChangeFeed,
        Following,
        LiveSockets,
      ],
    };
  }
}

const directoryOf = (settings: GatewaySettings): Directory =>
  new KeycloakDirectory({
    issuer: settings.OIDC_ISSUER,
    clientId: settings.OIDC_DIRECTORY_CLIENT,
    clientSecret: settings.OIDC_DIRECTORY_SECRET,
  });

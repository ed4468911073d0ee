import { Module } from '@nestjs/common';
import { ActionsHandler } from './case/actions/actions.handler.js';
import { AnswerHandler } from './case/answer/answer.handler.js';
import { CaseDesk } from './case/case-desk.js';
import { CaseStore } from './case/case.store.js';
import { CaseViews } from './case/case-views.js';
import { SuggestHandler } from './case/classify/suggest.handler.js';
import { CloseHandler } from './case/close/close.handler.js';
import { FileHandler } from './case/file/file.handler.js';
import { Registrar } from './case/file/registrar.js';
import { GetCasesHandler } from './case/get/get-cases.handler.js';
import { GetContactsHandler } from './case/get/get-contacts.handler.js';
import { HearCallbackHandler } from './case/hear-callback/hear-callback.handler.js';
import { HearInvitationHandler } from './case/hear-invitation/hear-invitation.handler.js';
import { HearWorkOrderHandler } from './case/hear-work-order/hear-work-order.handler.js';
import { ListHandler } from './case/list/list.handler.js';
import { TextSearch } from './case/list/text-search.js';
import { MarkCustomerHandler } from './case/mark-customer/mark-customer.handler.js';
import { CaseNumbers } from './case/number/case-numbers.js';
import { ReclassifyHandler } from './case/reclassify/reclassify.handler.js';
import { RedirectHandler } from './case/redirect/redirect.handler.js';
import { ReopenHandler } from './case/reopen/reopen.handler.js';
import { ReopenTrackedHandler } from './case/reopen/reopen-tracked.handler.js';
import { Reopening } from './case/reopen/reopening.js';
import { RevealContactHandler } from './case/reveal-contact/reveal-contact.handler.js';
import { TimelineHandler } from './case/timeline/timeline.handler.js';
import { TrackHandler } from './case/track/track.handler.js';
import { TrackedCases } from './case/track/tracked-cases.js';
import { SupplementHandler } from './case/supplement/supplement.handler.js';
import { UrgeHandler } from './case/urge/urge.handler.js';
import { UrgeTrackedHandler } from './case/urge/urge-tracked.handler.js';
import { WithdrawHandler } from './case/withdraw/withdraw.handler.js';
import { Companies } from './company/companies.js';
import { Links } from './company/links.js';
import { ChangeCompanyKey } from './company/change-keys/change-company-key.js';
import { KeyOrders } from './company/change-keys/key-orders.js';
import { masterKeyProvider } from './company/master-key.js';
import { SetUpCompanyHandler } from './company/set-up/set-up-company.handler.js';
import { Channels } from './message/channel/channels.js';
import { MessageStore } from './message/message.store.js';
import { Postman } from './message/send/postman.js';
import { Writer } from './message/send/writer.js';
import { SentMessagesHandler } from './message/sent/sent-messages.handler.js';
import { HearCaseHandler } from './message/tell/hear-case.handler.js';
import { Messenger } from './message/tell/messenger.js';
import { ContactReveals } from './contact-reveal/contact-reveals.js';
import { ListContactRevealsHandler } from './contact-reveal/list-contact-reveals.handler.js';
import { CaseTexts } from './erasure/case-texts.js';
import { ErasureList } from './erasure/erasure-list.js';
import { Erasures } from './erasure/erasures.js';
import { AboutPersons } from './person/about-persons.js';
import { Persons } from './person/persons.js';
import { CarryOut } from './person-request/carry-out/carry-out.js';
import { DecidePersonRequestHandler } from './person-request/decide/decide.handler.js';
import { ExportPersonDataHandler } from './person-request/export/export.handler.js';
import { Gathering } from './person-request/export/gathering.js';
import { FilePersonRequestHandler } from './person-request/file/file.handler.js';
import { ListPersonRequestsHandler } from './person-request/list/list.handler.js';
import { PersonRequestStore } from './person-request/person-request.store.js';
import { PersonRequestViews } from './person-request/person-request.views.js';
import { GetLimitsHandler } from './limits/get/get-limits.handler.js';
import { LimitsStore } from './limits/limits.store.js';
import { LimitsViews } from './limits/limits.views.js';
import { PreviewLimitsHandler } from './limits/preview/preview-limits.handler.js';
import { SaveCalendarHandler } from './limits/save-calendar/save-calendar.handler.js';
import { SaveLimitsHandler } from './limits/save-limits/save-limits.handler.js';
import { PrivacyRulesHandler } from './privacy-rules/privacy-rules.handler.js';
import { PrivacyRulesStore } from './privacy-rules/privacy-rules.store.js';
import { Retention } from './privacy-rules/retention.js';
import { ListPropertiesHandler } from './property/list/list-properties.handler.js';
import { Properties } from './property/properties.js';
import { ImportPropertiesHandler } from './property/import/import-properties.handler.js';
import { SavePropertyHandler } from './property/save/save-property.handler.js';
import { GetUnitsHandler } from './property/units/get-units.handler.js';

/** Intake (受理): what a case is, when it is closed, and what is said to the customer. */
@Module({
  controllers: [
    // What people do with a case
    FileHandler,
    ReclassifyHandler,
    SupplementHandler,
    UrgeHandler,
    UrgeTrackedHandler,
    AnswerHandler,
    WithdrawHandler,
    RedirectHandler,
    ReopenHandler,
    ReopenTrackedHandler,
    CloseHandler,
    RevealContactHandler,
    MarkCustomerHandler,
    // What the other services say of it
    HearWorkOrderHandler,
    HearCallbackHandler,
    HearInvitationHandler,
    // What is shown of it
    GetCasesHandler,
    GetContactsHandler,
    ActionsHandler,
    SuggestHandler,
    ListHandler,
    TimelineHandler,
    TrackHandler,
    // What the customer is told
    HearCaseHandler,
    SentMessagesHandler,
    // What persons may ask about their data
    FilePersonRequestHandler,
    DecidePersonRequestHandler,
    ExportPersonDataHandler,
    ListPersonRequestsHandler,
    ListContactRevealsHandler,
    PrivacyRulesHandler,
    // What a case is promised
    GetLimitsHandler,
    PreviewLimitsHandler,
    SaveLimitsHandler,
    SaveCalendarHandler,
    // What must be there before
    SetUpCompanyHandler,
    SavePropertyHandler,
    ImportPropertiesHandler,
    ListPropertiesHandler,
    GetUnitsHandler,
  ],
  providers: [
    LimitsStore,
    LimitsViews,
    ...[CaseStore, CaseDesk, CaseViews, CaseNumbers, Registrar, Reopening, TrackedCases, TextSearch],
    ...[MessageStore, Messenger, Postman, Writer, Channels],
    ...[masterKeyProvider, Companies, Links, Properties, Persons],
    ...[ChangeCompanyKey, KeyOrders],
    ...[AboutPersons, ContactReveals, PersonRequestStore, PersonRequestViews, CarryOut, Gathering],
    ...[Erasures, ErasureList, CaseTexts, PrivacyRulesStore, Retention],
  ],
})
export class IntakeModule {}
